"""The lines of enquiry of a team, set by the same engine as letters: an accessible PDF."""

from datetime import date

from desktop.letters.model import Block, Heading, Letter, Listing, Run, text
from desktop.self_assessment.brief import Brief, BriefLine


def brief_letter(brief: Brief, made_on: date) -> Letter:
    """The brief as blocks: a heading for each dimension and each line, its facts as a list."""
    blocks: list[Block] = []
    for place, section in enumerate(brief.sections, 1):
        blocks.append(Heading(f"section-{place}", 1, text(section.title)))
        for line in section.lines:
            blocks += _line(line)
    return Letter(
        title=brief.title,
        language="cy" if brief.language == "cy" else "en",
        issued=made_on,
        blocks=tuple(blocks),
        kind="letter",
        draft=False,
        subtitle=brief.subtitle,
        subject=f"{brief.title} · {brief.subtitle}",
        other_language=False,
    )


def brief_pdf(brief: Brief) -> bytes:
    """The brief as PDF."""
    from desktop.letters.pdf.build import build_pdf

    today = date.today()  # noqa: DTZ011 - the day on the inspector's desk
    return build_pdf(brief_letter(brief, today)).bytes


def _line(line: BriefLine) -> list[Block]:
    facts = tuple(
        (Run(f"{label}: ", bold=True), Run(fact.replace("\n", " "))) for label, fact in line.facts
    )
    heading = Heading(f"line-{line.id}", 2, text(line.question), number=line.number)
    return [heading, Listing(f"facts-{line.id}", facts)] if facts else [heading]
