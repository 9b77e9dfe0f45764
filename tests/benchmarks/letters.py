"""How long letters take: `python -m tests.benchmarks.letters`.

A tagged report of about 60 pages against ReportLab alone on the same blocks, and against
WeasyPrint on our own HTML where it can be installed into an environment of its own.
"""

import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from desktop.letters import html
from desktop.letters.front import whole
from desktop.letters.identity import Known, in_letter, in_pdf
from desktop.letters.model import (
    Block,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Text,
)
from desktop.letters.pdf import build_pdf, fonts, look
from desktop.letters.pictures import picture
from desktop.letters.protect import protect
from desktop.letters.word import to_docx
from tests.benchmarks.harness import judge, measure, skipped
from tests.letters.examples import ENGLISH_LETTER

CHAPTERS = 9


def long_report(chapters: int = CHAPTERS) -> Letter:
    """The English example, its chapters repeated; 59 pages for nine."""
    contents, *rest = ENGLISH_LETTER.blocks
    blocks: list[Block] = [contents]
    for number in range(chapters):
        blocks += [_numbered_anew(block, number) for block in rest]
    return replace(ENGLISH_LETTER, blocks=tuple(blocks))


def _numbered_anew(block: Block, number: int) -> Block:
    changed = replace(block, id=f"{block.id}-{number}")
    if isinstance(changed, Paragraph):
        runs = tuple(
            replace(run, href=f"{run.href}-{number}") if run.href.startswith("#") else run
            for run in changed.text
        )
        changed = replace(changed, text=runs)
    return changed


def untagged(letter: Letter) -> bytes:
    """The same blocks by ReportLab's own paragraphs and tables, without a single tag."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import SimpleDocTemplate

    fonts.register()
    style = ParagraphStyle("plain", fontName=fonts.REGULAR, fontSize=12, leading=17, spaceAfter=8)
    head = ParagraphStyle("head", style, fontName=fonts.SEMIBOLD, fontSize=17, leading=22)
    out = BytesIO()
    document = SimpleDocTemplate(
        out,
        leftMargin=look.LEFT + look.NUMBER_COLUMN,
        rightMargin=look.PAGE[0] - look.LEFT - look.NUMBER_COLUMN - look.PROSE,
        topMargin=look.TOP,
        bottomMargin=look.BOTTOM,
    )
    document.build([piece for block in whole(letter) for piece in _flowables(block, style, head)])
    return out.getvalue()


def _flowables(block: Block, style: object, head: object) -> list[object]:
    from reportlab.lib.colors import grey
    from reportlab.platypus import PageBreak as NewPage
    from reportlab.platypus import Paragraph as Prose
    from reportlab.platypus import Table as Grid

    match block:
        case Heading():
            return [Prose(_markup(block.text), head)]
        case Paragraph():
            return [Prose(_markup(block.text), style)]
        case Numbered():
            return [Prose(f"{block.number} {_markup(block.text)}", style)]
        case Listing():
            return [Prose(f"• {_markup(item)}", style) for item in block.items]
        case Table():
            heads = [Prose(_markup(column.title), style) for column in block.columns]
            rows = [[Prose(_markup(cell), style) for cell in row.cells] for row in block.rows]
            shares = sum(column.share for column in block.columns)
            widths = [look.PROSE * column.share / shares for column in block.columns]
            rules = [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, grey),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
            grid = Grid([heads, *rows], colWidths=widths, repeatRows=1, style=rules)
            return [Prose(_markup(block.caption), style), grid]
        case Figure():
            return [Prose(_markup(block.caption), style)]
        case PageBreak():
            return [NewPage()]
        case _:
            return []


def _markup(words: Text) -> str:
    return "".join(_tagged(run) for run in words)


def _tagged(run: Run) -> str:
    from xml.sax.saxutils import escape

    part = escape(run.text)
    part = f"<font name='{fonts.SEMIBOLD}'>{part}</font>" if run.bold else part
    return f"<a href='{run.href}'>{part}</a>" if run.href.startswith("http") else part


def weasyprint(letter: Letter) -> float | None:
    """Seconds of WeasyPrint for our HTML, in an environment of its own; None if it can't run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        venv.create(folder / "venv", with_pip=True)
        python = next((folder / "venv").glob("[bS]*/python*"))
        quiet = {"capture_output": True, "text": True, "check": False}
        got = subprocess.run([python, "-m", "pip", "install", "-q", "weasyprint==70.0"], **quiet)
        if got.returncode:
            skipped("WeasyPrint", "it can't be installed here")
            return None
        (folder / "letter.html").write_text(html.page(letter), "utf-8")
        code = (
            "import time, weasyprint; h = weasyprint.HTML('letter.html'); s = time.process_time();"
            "h.write_pdf(pdf_variant='pdf/ua-1'); print(time.process_time() - s)"
        )
        ran = subprocess.run([python, "-c", code], cwd=folder, **quiet)
        if ran.returncode:
            skipped("WeasyPrint", ran.stderr.strip().splitlines()[-1][:120])
            return None
        return float(ran.stdout)


def preview(chapters: int, limit: float) -> bool:
    """What the preview does when typing rests: the PDF, its reading view, the page in view."""
    letter = long_report(chapters)
    page = build_pdf(letter).pages // 2

    def once() -> None:
        html.body(letter)
        picture(build_pdf(letter).bytes, page, scale=1.3)

    took = measure(f"preview of {build_pdf(letter).pages} pages", once, runs=3)
    return judge("preview", took.median, limit, " s")


def main() -> int:
    """Measure, compare, and give 1 where a target was missed."""
    letter = long_report()
    start = time.process_time()
    build_pdf(letter)
    cold = time.process_time() - start
    built = build_pdf(letter)
    sys.stdout.write(f"{built.pages} pages, {len(built.bytes) // 1000} kB, cold {cold:.2f} s\n")
    tagged = measure("tagged", lambda: build_pdf(letter))
    bare = measure("ReportLab untagged", lambda: untagged(letter))
    kept = [judge("tagged to untagged", tagged.median / bare.median, 1.4, " times")]
    known = Known(names=frozenset(f"Enw{n} Cyfenw{n}" for n in range(300)))
    short = build_pdf(long_report(2))
    model = measure("identity, the letter", lambda: in_letter(long_report(2), known))
    file = measure("identity, the file", lambda: in_pdf(short.bytes, known))
    sealed = measure("encrypt", lambda: protect(short.bytes, "cyfrinair"))
    kept += [
        judge("identity in a letter", model.median, 0.3, " s"),
        judge("identity in its file", file.median, 0.3, " s"),
        judge("encryption", sealed.median, 0.1, " s"),
    ]
    measure("Word", lambda: to_docx(long_report(2)), runs=3)
    measure("HTML", lambda: html.page(letter))
    kept += [preview(2, 0.6), preview(12, 1.5)]
    other = weasyprint(letter) if "--weasyprint" in sys.argv else None
    if other is not None:
        kept.append(judge("ours to WeasyPrint", tagged.median / other, 0.2, " times"))
    elif "--weasyprint" not in sys.argv:
        skipped("WeasyPrint", "ask for it with --weasyprint; it is installed for the purpose")
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
