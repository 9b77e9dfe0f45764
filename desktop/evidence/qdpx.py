"""What a REFI-QDA project (.qdpx) holds, as plain data: codes, sources, quotations."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT = "project.qde"
LARGEST = 200 * 1024 * 1024  # bytes of a project, unpacked


class QdpxTrouble(Trouble):
    """A file that is no project, or one that can't be trusted."""


@dataclass(frozen=True)
class Code:
    """A code with its full name, "parent / child"."""

    guid: str
    name: str


@dataclass(frozen=True)
class Quotation:
    """A passage of a source under one code."""

    guid: str
    source: str
    text: str
    code: str  # its GUID


@dataclass(frozen=True)
class Project:
    """A project as it was read."""

    name: str
    codes: tuple[Code, ...]
    sources: int
    quotations: tuple[Quotation, ...]


def read_project(content: bytes, file: str) -> Project:
    """The project in a .qdpx file. Raises QdpxTrouble naming the file."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if sum(info.file_size for info in archive.infolist()) > LARGEST:
                raise QdpxTrouble(
                    QT_TRANSLATE_NOOP("evidence", "{file} unpacks to more than {most} MB."),
                    file=file,
                    most=LARGEST // 1024 // 1024,
                )
            return _project(archive, _parsed(archive.read(PROJECT), file))
    except (zipfile.BadZipFile, KeyError) as problem:
        raise QdpxTrouble(
            QT_TRANSLATE_NOOP(
                "evidence", "{file} is no REFI-QDA project. Export it again as .qdpx."
            ),
            file=file,
        ) from problem


def _parsed(xml: bytes, file: str) -> Any:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        return fromstring(xml, forbid_dtd=True)
    except (ParseError, DefusedXmlException) as problem:
        raise QdpxTrouble(
            QT_TRANSLATE_NOOP("evidence", "The project inside {file} can't be read as XML."),
            file=file,
        ) from problem


def _project(archive: zipfile.ZipFile, root: Any) -> Project:
    sources = [one for one in root.iter() if _name(one) == "TextSource"]
    return Project(
        name=root.get("name") or "",
        codes=tuple(_codes(root.find(f"{{{NAMESPACE}}}CodeBook"), "")),
        sources=len(list(root.find(f"{{{NAMESPACE}}}Sources") or ())),
        quotations=tuple(q for source in sources for q in _quotations(archive, source)),
    )


def _codes(parent: Any, above: str) -> Iterator[Code]:
    """Nested codes carry the names of those above them."""
    for one in parent if parent is not None else ():
        if _name(one) == "Codes":
            yield from _codes(one, above)
        elif _name(one) == "Code":
            name = f"{above} / {one.get('name')}" if above else one.get("name") or ""
            yield Code(one.get("guid") or "", name)
            yield from _codes(one, name)


def _quotations(archive: zipfile.ZipFile, source: Any) -> Iterator[Quotation]:
    selections = source.findall(f"{{{NAMESPACE}}}PlainTextSelection")
    text = _text(archive, source) if selections else ""
    for selection in selections:
        start, end = int(selection.get("startPosition", 0)), int(selection.get("endPosition", 0))
        for reference in selection.iter(f"{{{NAMESPACE}}}CodeRef"):
            yield Quotation(
                selection.get("guid") or "",
                source.get("name") or "",
                text[start:end].strip(),
                reference.get("targetGUID") or "",
            )


def _text(archive: zipfile.ZipFile, source: Any) -> str:
    """The source's own text; positions count its signs with line ends as one."""
    inside = source.find(f"{{{NAMESPACE}}}PlainTextContent")
    if inside is not None:
        return inside.text or ""
    path = (source.get("plainTextPath") or "").removeprefix("internal://")
    for name in (f"sources/{path}", f"Sources/{path}", path):
        if name in archive.NameToInfo:
            return archive.read(name).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return ""


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
