"""The doubts as a spreadsheet that goes back to the authority, row by row, in both languages."""

import csv
import io
from collections.abc import Iterable, Iterator

from desktop.sampling.long_list.doubts import Doubt, done_of, expected_of, name_of
from desktop.sampling.long_list.wording import both, wording
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

COLUMNS = (
    "file",
    "sheet",
    "row",
    "column",
    "reference",
    "code",
    "found",
    "expected",
    "done",
    "answer",
)
_WIDTHS = (18, 22, 7, 24, 16, 30, 22, 60, 46, 30)
_RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
MOST_ROWS = 1_000_000  # a sheet of Excel holds 1,048,576


def harmless(text: str) -> str:
    """The text so that no spreadsheet program takes it for a formula: an apostrophe before it."""
    return f"'{text}" if text.lstrip(" ").startswith(_RUNS_AS_FORMULA) else text


def to_csv(doubts: Iterable[Doubt]) -> bytes:
    """UTF-8 with a mark, since Excel takes it for Windows-1252 otherwise."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_headings())
    writer.writerows(_lines(doubts))
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(doubts: Iterable[Doubt]) -> bytes:
    """A workbook with the question above and a heading that stays in view."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet(wording("returned", "title").en)
    for letter, width in zip("ABCDEFGHIJ", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A4"

    def cell(text: str, **look: object) -> object:
        made = WriteOnlyCell(sheet, value=text)
        made.data_type = "s"  # a text, whatever sign it begins with
        made.font = Font(bold=bool(look.get("bold")))
        made.alignment = Alignment(wrap_text=True, vertical="top")
        return made

    sheet.append([cell(both(wording("returned", "title")), bold=True)])
    sheet.append([cell(both(wording("returned", "ask")))])
    sheet.append([cell(heading, bold=True) for heading in _headings()])
    for number, line in enumerate(_lines(doubts)):
        if number > MOST_ROWS:
            raise Trouble(_TOO_MANY)
        sheet.append([cell(text) for text in line])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _headings() -> list[str]:
    return [both(wording("returned", name)) for name in COLUMNS]


def _lines(doubts: Iterable[Doubt]) -> Iterator[list[str]]:
    for doubt in doubts:
        line = (
            doubt.file,
            doubt.sheet,
            str(doubt.row or ""),
            doubt.column,
            doubt.reference,
            both(name_of(doubt.code)),
            doubt.found,
            both(expected_of(doubt)),
            both(done_of(doubt)),
            "",
        )
        yield [harmless(_writable(text)) for text in line]


def _writable(text: str) -> str:
    """Control signs can't stand in XML."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")


_TOO_MANY = QT_TRANSLATE_NOOP(
    "sampling", "There are more doubts than a sheet has rows. Save them as CSV instead."
)
