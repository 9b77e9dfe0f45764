"""Small pieces of WordprocessingML that python-docx has no words for."""

import hashlib
import zipfile
from io import BytesIO
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

# python-docx carries few types.
Xml = Any


def bookmark_name(key: str) -> str:
    """The hidden name of a text in Word: an underscore hides it, and 40 characters are allowed."""
    return "_ar_" + hashlib.sha256(key.encode()).hexdigest()[:28]


def made(tag: str, /, **attributes: str) -> Xml:
    """A new element w:tag with attributes of the same namespace."""
    element = OxmlElement(f"w:{tag}")
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def bookmark(paragraph: Xml, key: str, number: int, start: int) -> None:
    """Enclose a paragraph's content from its child `start` on in a hidden bookmark."""
    children = [child for child in paragraph._p if child.tag != qn("w:pPr")]
    opening = made("bookmarkStart", id=str(number), name=bookmark_name(key))
    if start < len(children):
        children[start].addprevious(opening)
    else:
        paragraph._p.append(opening)
    paragraph._p.append(made("bookmarkEnd", id=str(number)))


def set_language(run: Xml, language: str) -> None:
    """Spelling and speech follow the run's language."""
    run._r.get_or_add_rPr().append(made("lang", val=language))


def repeat_as_head(row: Xml) -> None:
    """A table's first row comes again on each page, and is announced as its head."""
    row._tr.get_or_add_trPr().append(made("tblHeader", val="true"))


def keep_row_whole(row: Xml) -> None:
    """A row is not cut by a page's end."""
    row._tr.get_or_add_trPr().append(made("cantSplit", val="true"))


def field(paragraph: Xml, instruction: str) -> None:
    """A field that the word processor fills in, such as PAGE."""
    simple = made("fldSimple", instr=instruction)
    run = made("r")
    text = made("t")
    text.text = "1"
    run.append(text)
    simple.append(run)
    paragraph._p.append(simple)


def hyperlink(paragraph: Xml, href: str) -> Xml:
    """An empty link at the paragraph's end: to an address, or to a bookmark after `#`."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    link = OxmlElement("w:hyperlink")
    if href.startswith("#"):
        link.set(qn("w:anchor"), bookmark_name(href[1:]))
    else:
        link.set(qn("r:id"), paragraph.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, True))
    paragraph._p.append(link)
    return link


def fill(paragraph: Xml, colour: str, bar: str) -> None:
    """A tinted paragraph with a bar at its left."""
    properties = paragraph._p.get_or_add_pPr()
    border = made("pBdr")
    border.append(made("left", val="single", sz="18", space="8", color=bar.lstrip("#")))
    properties.append(border)
    properties.append(made("shd", val="clear", color="auto", fill=colour.lstrip("#")))


def same_bytes(data: bytes) -> bytes:
    """The file with its parts dated alike, so that the same letter gives the same bytes."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as read,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for name in read.namelist():
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(part, read.read(name))
    return out.getvalue()
