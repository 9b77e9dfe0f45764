"""The certificate of a draw, set by the same engine as letters: one accessible page to sign."""

from collections.abc import Iterator
from datetime import date

from desktop.letters.model import Block, Heading, Letter, Paragraph, Run, text
from desktop.sampling.paper import Paper


def paper_letter(paper: Paper, made_on: date) -> Letter:
    """The page as blocks: purpose, facts, the drawn references, where to sign."""
    blocks: list[Block] = [
        Paragraph("purpose", text(paper.purpose)),
        Heading("facts", 2, text(paper.facts_title)),
        Paragraph("facts-list", tuple(_joined(paper.facts)), "small"),
        Heading("sample", 2, text(paper.sample_title)),
    ]
    blocks += [Paragraph(f"list-{n}", _pair(*one), "small") for n, one in enumerate(paper.lists)]
    blocks += [Paragraph(f"note-{n}", text(one), "small") for n, one in enumerate(paper.notes)]
    blocks.append(Paragraph("sign", text(paper.sign)))
    return Letter(
        title=paper.title,
        language="cy" if paper.language == "cy" else "en",
        issued=made_on,
        blocks=tuple(blocks),
        kind="page",
        draft=False,
        subtitle=paper.subtitle,
        subject=f"{paper.title} · {paper.subtitle}",
        other_language=False,
    )


def paper_pdf(paper: Paper) -> bytes:
    """The page as PDF."""
    from desktop.letters.pdf.build import build_pdf

    today = date.today()  # noqa: DTZ011 - the day on the inspector's desk
    return build_pdf(paper_letter(paper, today)).bytes


def _joined(facts: tuple[tuple[str, str], ...]) -> Iterator[Run]:
    """All facts in one paragraph, so that the page stays one page."""
    for place, (label, fact) in enumerate(facts):
        yield Run(f"{' · ' if place else ''}{label}: ", bold=True)
        yield Run(fact)


def _pair(label: str, fact: str) -> tuple[Run, ...]:
    return (Run(f"{label}: ", bold=True), Run(fact))
