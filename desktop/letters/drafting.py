"""A draft for the window: composed, checked, built, and ready to be shown."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import ParagraphPair
from desktop.letters.checks import Check
from desktop.letters.exporting import Prepared, prepare
from desktop.letters.model import Language
from desktop.letters.pairs import pairs
from desktop.letters.templates import Template, template
from desktop.letters.versions import Version, versions


@dataclass(frozen=True)
class Draft:
    """A draft as PDF and as HTML for reading, with the pages' sizes in points."""

    pdf: bytes
    sizes: list[tuple[float, float]]
    page_map: dict[str, int]
    html: str


@dataclass(frozen=True)
class LetterShown:
    """What the page shows besides the draft."""

    template: Template
    prepared: Prepared
    pairs: dict[str, list[ParagraphPair]]
    versions: list[Version]

    @property
    def checks(self) -> list[Check]:
        return self.prepared.checks


def read_letter(
    session: Session, inspection: UUID, template_id: str, language: Language
) -> LetterShown:
    """Compose and check a draft, and read what the team wrote in it."""
    made = template(template_id)
    found: dict[str, list[ParagraphPair]] = {section: [] for section in made.sections}
    for pair in pairs(session, inspection, template_id):
        found.setdefault(pair.section or "", []).append(pair)
    return LetterShown(
        made,
        prepare(session, inspection, template_id, language),
        found,
        versions(session, inspection, template_id),
    )


def build_draft(prepared: Prepared) -> Draft:
    """The PDF and the reading view of the same blocks. Slow: never on the window's thread."""
    from desktop.letters.html import body
    from desktop.letters.pdf.build import build_pdf
    from desktop.letters.pictures import page_sizes

    built = build_pdf(prepared.letter)
    return Draft(built.bytes, page_sizes(built.bytes), built.page_map, body(prepared.letter))
