"""What a later stage lends to an earlier one, which may not import it."""

from pathlib import Path

from desktop.self_assessment.brief import WRITERS, Brief


def lend_pdf() -> None:
    """Let lines of enquiry be set as PDF by the letters' engine, imported when it is asked."""
    WRITERS[".pdf"] = _brief_as_pdf


def _brief_as_pdf(brief: Brief, path: Path) -> None:
    from desktop.letters.briefs import write_brief_pdf

    write_brief_pdf(brief, path)
