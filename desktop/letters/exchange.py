"""Texts for a translator, out and in: a spreadsheet, or XLIFF for a translator's own tools.

XLIFF 1.2 is written with the standard library and read by defusedxml: what there is for Python
is either under the GPL or long unkept, and the few elements needed are simple.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from desktop.letters.languages import OTHER, Language
from desktop.letters.texts import LetterText
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
CODES: dict[Language, str] = {"en": "en-GB", "cy": "cy-GB"}
HEADS = ("Id", "Place / Lle", "No. / Rhif", "English", "Cymraeg", "To do / I’w wneud")
TO_DO = {
    "translate": "translate / cyfieithu",
    "changed": "changed since / newidiwyd ers hynny",
    "": "",
}
WIDTHS = (14, 26, 10, 70, 70, 26)
ENDINGS = (".xlsx", ".xlf", ".xliff")


class ExchangeTrouble(Trouble):
    """A translator's file can't be read."""


@dataclass(frozen=True)
class Returned:
    """A text as it came back: what the translator read, and what the translator wrote."""

    origin: str
    language: Language
    read: str
    written: str


def to_do(text: LetterText, target: Language) -> str:
    """Is there work for a translator into `target`: "translate", "changed" or ""?"""
    if text.text(OTHER[target]).strip() and not text.text(target).strip():
        return "translate"
    return "changed" if text.behind == target else ""


def write(texts: Sequence[LetterText], target: Language, ending: str, name: str) -> bytes:
    """The file for a translator into `target`. Raises ExchangeTrouble for another ending."""
    written = [text for text in texts if text.origin]
    writers: dict[str, Callable[[], bytes]] = {
        ".xlsx": lambda: _xlsx(written, target),
        ".xlf": lambda: _xliff(written, target, name),
        ".xliff": lambda: _xliff(written, target, name),
    }
    if ending not in writers:
        raise ExchangeTrouble(
            QT_TRANSLATE_NOOP("letters", "A translator’s file ends in {known}; not “{it}”."),
            known=", ".join(ENDINGS),
            it=ending,
        )
    return writers[ending]()


def read_back(data: bytes, ending: str, target: Language) -> list[Returned]:
    """What a translator returned, empty texts left out. Raises ExchangeTrouble."""
    try:
        found = list(_read_xlsx(data, target) if ending == ".xlsx" else _read_xliff(data))
    except Exception as why:  # a broken zip, no XML, a foreign sheet: all the same here
        raise ExchangeTrouble(
            QT_TRANSLATE_NOOP(
                "letters", "This file can’t be read as one for a translator (XLSX or XLIFF)."
            )
        ) from why
    if not found:
        raise ExchangeTrouble(
            QT_TRANSLATE_NOOP("letters", "There is no translated text of a letter in this file.")
        )
    return found


def _xlsx(texts: Sequence[LetterText], target: Language) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = CODES[target]
    sheet.append(HEADS)
    for text in texts:
        cells = (text.origin, text.place, text.number, text.text_en, text.text_cy)
        sheet.append([*cells, TO_DO[to_do(text, target)]])
    for cells_of_row in sheet.iter_rows():
        for cell in cells_of_row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.data_type = "s"  # a text that begins with = is a text
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDEF", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "B2"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _read_xlsx(data: bytes, target: Language) -> Iterator[Returned]:
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    columns = {str(head): place for place, head in enumerate(rows[0])}
    of = {"en": columns[HEADS[3]], "cy": columns[HEADS[4]]}
    for row in rows[1:]:
        origin, written = str(row[columns["Id"]]), str(row[of[target]])
        if ":" in origin and written.strip():
            yield Returned(origin, target, str(row[of[OTHER[target]]]), written.strip())


def _xliff(texts: Sequence[LetterText], target: Language, name: str) -> bytes:
    source = OTHER[target]
    root = Element("xliff", {"version": "1.2", "xmlns": XLIFF})
    file = SubElement(
        root, "file",
        {"original": name, "datatype": "plaintext", "source-language": CODES[source],
         "target-language": CODES[target]},
    )  # fmt: skip
    body = SubElement(file, "body")
    for text in texts:
        if not text.text(source).strip():
            continue
        todo = to_do(text, target)
        unit = SubElement(body, "trans-unit", {"id": text.origin, "xml:space": "preserve"})
        SubElement(unit, "source").text = text.text(source)
        state = {"translate": "needs-translation", "changed": "needs-review-translation"}
        made = SubElement(unit, "target", {"state": state.get(todo, "final")})
        made.text = text.text(target)
        SubElement(unit, "note").text = f"{text.place} {text.number}".strip()
    indent(file, level=1)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, "unicode").encode()


def _read_xliff(data: bytes) -> Iterator[Returned]:
    from defusedxml.ElementTree import fromstring

    space = {"x": XLIFF}
    languages = {code: language for language, code in CODES.items()}
    for file in fromstring(data).iterfind("x:file", space):
        target = languages[str(file.get("target-language"))]
        for unit in file.iterfind(".//x:trans-unit", space):
            source, made = unit.find("x:source", space), unit.find("x:target", space)
            words = "".join(made.itertext()).strip() if made is not None else ""
            if words:
                read = "".join(source.itertext()) if source is not None else ""
                yield Returned(str(unit.get("id")), target, read, words)
