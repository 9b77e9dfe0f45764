"""Lines of enquiry as PDF, by the letters' engine, lent to an earlier stage by the shell."""

from pathlib import Path
from uuid import uuid4

import pypdfium2

from desktop.self_assessment.brief import Brief, BriefLine, BriefSection, write_brief
from desktop.shell.lending import lend_pdf

BRIEF = Brief(
    "Trywyddau ymholi",
    "Cyngor Dyffryn Aeron",
    "cy",
    (
        BriefSection(
            "Trefniadau mynediad",
            (BriefLine(uuid4(), "E1", "Beth mae'r tŷ yn ei wybod?", (("Gofyn i", "Staff"),)),),
        ),
    ),
)


def test_the_brief_is_set_as_pdf_with_every_line_and_welsh_letter(tmp_path: Path):
    lend_pdf()
    write_brief(BRIEF, tmp_path / "brief.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "brief.pdf")
    try:
        words = document[0].get_textpage().get_text_bounded()
    finally:
        document.close()
    assert "E1 Beth mae'r tŷ yn ei wybod?" in words
    assert "Gofyn i: Staff" in words
