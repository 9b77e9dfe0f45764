"""A draft for the window: composed, checked, built, and ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.letters.accuracy import Point, points
from desktop.letters.checks import Check
from desktop.letters.content import letter_row
from desktop.letters.exporting import Prepared, prepare
from desktop.letters.gathering import field_values
from desktop.letters.model import Language
from desktop.letters.templates import Template, template
from desktop.letters.texts import LetterText
from desktop.letters.versions import Changed, Version, compare, latest_letter, versions

Words = Mapping[str, str]
ISSUED = ("final", "published")


@dataclass(frozen=True)
class Draft:
    """A draft as PDF and as HTML for reading, with the pages' sizes in points."""

    pdf: bytes = field(repr=False)
    sizes: list[tuple[float, float]]
    page_map: dict[str, int]
    html: str = field(repr=False)


@dataclass(frozen=True)
class Details:
    """What is filled in by hand: to whom, by whom, when, and the template's own fields."""

    letter: UUID | None
    state: str = "draft"
    reference: str = ""
    dated: date | None = None
    published_on: date | None = None
    addressee: Words = field(default_factory=dict)
    signatory: Words = field(default_factory=dict)
    fields: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True)
class LetterShown:
    """What the page shows besides the draft. `since` is the last version in this language."""

    template: Template
    prepared: Prepared
    details: Details
    versions: list[Version]
    points: list[Point]
    since: int
    changes: list[Changed]
    figures: dict[str, str]

    @property
    def checks(self) -> list[Check]:
        return self.prepared.checks

    @property
    def texts(self) -> tuple[LetterText, ...]:
        return self.prepared.texts

    @property
    def state(self) -> str:
        """Where it stands; "changed" where its words are no longer those of its final."""
        issued = self.details.state in ISSUED
        return "changed" if issued and self.prepared.letter.draft else self.details.state

    @property
    def key(self) -> tuple[str, str]:
        """Which letter this is."""
        return self.template.id, self.prepared.letter.language


def read_letter(
    session: Session, inspection: UUID, template_id: str, language: Language
) -> LetterShown:
    """Compose and check a draft, and read what belongs to it."""
    made = template(template_id)
    prepared = prepare(session, inspection, template_id, language, other_language=True)
    last = latest_letter(session, inspection, template_id, language)
    details = _details(session, inspection, made)
    return LetterShown(
        made,
        _as_issued(session, prepared) if details.state in ISSUED else prepared,
        details,
        versions(session, inspection, template_id),
        points(session, inspection, template_id),
        last[0] if last else 0,
        compare(last[1], prepared.letter) if last else [],
        prepared.figures,
    )


def _as_issued(session: Session, prepared: Prepared) -> Prepared:
    """Without the marks of a draft, for as long as it says what the final said."""
    letter = prepared.letter
    args = (session, prepared.inspection, prepared.template, letter.language)
    final = latest_letter(*args, "final")
    if final is None or compare(final[1], letter):
        return prepared
    return replace(prepared, letter=final[1])


def _details(session: Session, inspection: UUID, made: Template) -> Details:
    row = letter_row(session, inspection, made.id)
    if row is None:
        return Details(None, fields=field_values(None, made))
    return Details(
        row.id,
        row.state or "draft",
        row.reference or "",
        row.dated,
        row.published_on,
        dict(row.addressee or {}),
        dict(row.signatory or {}),
        field_values(row, made),
    )


def build_draft(prepared: Prepared) -> Draft:
    """The PDF and the reading view of the same blocks. Slow: never on the window's thread."""
    from desktop.letters.html import body
    from desktop.letters.pdf.build import build_pdf
    from desktop.letters.pictures import page_sizes

    built = build_pdf(prepared.letter)
    return Draft(built.bytes, page_sizes(built.bytes), built.page_map, body(prepared.letter))
