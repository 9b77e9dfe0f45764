"""What a later stage lends to an earlier one, which may not import it."""

from desktop.sampling import paper
from desktop.self_assessment.brief import WRITERS, Brief


def lend_pdf() -> None:
    """Let lines of enquiry and certificates be set as PDF by the letters' engine, imported when
    it is asked."""
    WRITERS[".pdf"] = _brief_as_pdf
    paper.WRITERS[".pdf"] = _certificate_as_pdf


def _brief_as_pdf(brief: Brief) -> bytes:
    from desktop.letters.briefs import brief_pdf

    return brief_pdf(brief)


def _certificate_as_pdf(page: paper.Paper) -> bytes:
    from desktop.letters.certificates import paper_pdf

    return paper_pdf(page)
