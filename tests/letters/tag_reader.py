"""Reads a PDF as assistive technology does: through the tag tree, word for word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf


@dataclass
class Tagged:
    """A tag with its own words, its children and what hangs on it."""

    role: str
    lang: str = ""
    alt: str = ""
    words: str = ""
    scope: str = ""
    links: int = 0
    contents: list[str] = field(default_factory=list)
    kids: "list[Tagged]" = field(default_factory=list)

    def all(self) -> "Iterator[Tagged]":
        yield self
        for kid in self.kids:
            yield from kid.all()

    def roles(self, *roles: str) -> "list[Tagged]":
        return [tag for tag in self.all() if tag.role in roles]


def read_tags(data: bytes) -> Tagged:
    """The document's tag; `words` of a tag hold those of its children in their place."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.objgen: _marked_words(page) for page in pdf.pages}
        root = pdf.Root.StructTreeRoot.K
        return _read(root, pages)


def _read(node, pages) -> Tagged:
    tag = Tagged(str(node.S)[1:], str(node.get("/Lang", "")), str(node.get("/Alt", "")))
    if "/A" in node and "/Scope" in node.A:
        tag.scope = str(node.A.Scope)[1:]
    kids = node.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            tag.words += pages[node.Pg.objgen][kid]
        elif "/S" in kid:
            child = _read(kid, pages)
            tag.kids.append(child)
            tag.words += child.words
        elif "/MCID" in kid:
            tag.words += pages[kid.Pg.objgen][int(kid.MCID)]
        else:
            tag.links += 1
            tag.contents.append(str(kid.Obj.Contents))
    return tag


def _marked_words(page) -> dict[int, str]:
    """The text of each mark of a page; text outside marks fails the reading."""
    tables = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
    words: dict[int, str] = {}
    stack: list[int | None] = []
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                mcid = operands[1].get("/MCID") if operands[0] != "/Artifact" else None
                stack.append(None if mcid is None else int(mcid))
                if mcid is not None:
                    words.setdefault(int(mcid), "")
            case "BMC":
                stack.append(None)
            case "EMC":
                stack.pop()
            case "Tf":
                font = str(operands[0])
            case "Tj":
                assert stack, "text outside every mark"
                if stack[-1] is not None:
                    codes = bytes(operands[0])
                    words[stack[-1]] += "".join(tables[font][code] for code in codes)
    assert not stack
    return words


_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def _to_unicode(font) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    data = font.ToUnicode.read_bytes()
    table: dict[int, str] = {}
    for body in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        for code, char in _PAIR.findall(body):
            table[int(code, 16)] = bytes.fromhex(char.decode()).decode("utf-16-be")
    for low, _, chars in re.findall(rb"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", data, re.S):
        for place, char in enumerate(re.findall(rb"<(\w+)>", chars)):
            table[int(low, 16) + place] = bytes.fromhex(char.decode()).decode("utf-16-be")
    return table
