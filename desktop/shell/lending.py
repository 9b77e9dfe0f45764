"""What a later stage lends to an earlier one, which may not import it."""

from pathlib import Path

from desktop.sampling import paper
from desktop.self_assessment.brief import WRITERS, Brief


def lend_pdf() -> None:
    """Let lines of enquiry and certificates be set as PDF by the letters' engine, imported when
    it is asked."""
    WRITERS[".pdf"] = _brief_as_pdf
    paper.WRITERS[".pdf"] = _certificate_as_pdf


def _brief_as_pdf(brief: Brief, path: Path) -> None:
    from desktop.letters.briefs import write_brief_pdf

    write_brief_pdf(brief, path)


def _certificate_as_pdf(page: paper.Paper, path: Path) -> None:
    from desktop.letters.certificates import write_paper_pdf

    write_paper_pdf(page, path)
