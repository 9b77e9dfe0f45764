"""Our answers to the authority's points as a table: PDF and Word come from the same blocks."""

import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files

from desktop.letters.accuracy import ANSWERS, Point
from desktop.letters.model import (
    Block,
    Column,
    Heading,
    Language,
    Letter,
    Paragraph,
    Row,
    Table,
    text,
)
from desktop.words.dates import long_date

WIDTHS = (0.06, 0.14, 0.24, 0.18, 0.13, 0.25)
COLUMNS = ("number", "paragraph", "point", "evidence", "answer", "reason")


@cache
def wording(language: Language) -> dict[str, str]:
    """The words of the table in one language (resources/letters/furniture)."""
    name = f"responses.{language}.toml"
    file = files("resources").joinpath("letters", "furniture", name)
    return {key: str(value) for key, value in tomllib.loads(file.read_text("utf-8")).items()}


def responses(
    letter: Letter, points: Sequence[Point], language: Language, issued: date | None = None
) -> Letter:
    """The table for a letter's points, as a letter of its own. It goes to the authority alone,
    so it is no draft, and says nothing of another version."""
    words = wording(language)
    day = issued or datetime.now(UTC).date()
    return Letter(
        title=words["title"],
        subtitle=letter.title,
        subject=words["title"],
        sender=letter.sender,
        logo=letter.logo,
        language=language,
        issued=day,
        dated=long_date(day, language),
        reference=letter.reference,
        kind="page",
        draft=False,
        other_language=False,
        blocks=tuple(_blocks(points, words)),
    )


def _blocks(points: Sequence[Point], words: dict[str, str]) -> list[Block]:
    counts = {answer: sum(it.answer == answer for it in points) for answer in ANSWERS}
    said = words["counts"].format(all=len(points), **counts)
    columns = tuple(
        Column(text(words[name]), width) for name, width in zip(COLUMNS, WIDTHS, strict=True)
    )
    rows = tuple(_row(point, words) for point in points)
    return [
        Paragraph("intro", text(words["intro"])),
        Paragraph("counts", text(said)),
        Heading("points", 2, text(words["heading"])),
        Table("table", text(words["caption"]), columns, rows),
    ]


def _row(point: Point, words: dict[str, str]) -> Row:
    answer = words[point.answer] if point.answer in ANSWERS else words["open"]
    cells = (
        str(point.number), point.place, point.point, point.their_evidence, answer, point.reason,
    )  # fmt: skip
    return Row(f"a{point.number}", tuple(text(cell) if cell else () for cell in cells))
