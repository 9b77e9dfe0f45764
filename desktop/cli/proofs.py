"""What an installed program proves of itself: every part that a build or a machine could lack.

Each proof works in a folder of its own, on invented data, and raises where it fails.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import get_args
from uuid import UUID
from zoneinfo import ZoneInfo

from db.keys import Kdf
from db.store import Store, create_store, open_store

PASSPHRASE = "hunanbrawf dros dro"  # noqa: S105 - of a store that lives for seconds
LIGHT = Kdf(1, 8 * 1024, 1)
NAME = {"source": ["action", "Self-test"], "facts": {}}
WELSH = "Mae'r tŵr a'r tŷ ar y bryn."
PERIOD = (date(2016, 6, 1), date(2017, 6, 1))
PNG_MAGIC = b"\x89PNG"
Proof = Callable[["Bench"], None]


class Failed(Exception):
    """A part is there, and does not do what it should."""


@dataclass
class Bench:
    """Where the proofs work: a folder, and one inspection in a store of its own."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "proof.store"

    def store(self) -> Store:
        return open_store(self.path, PASSPHRASE)


def must(holds: object, what: str) -> None:
    """Raise Failed where it does not hold; an assert would vanish under -O."""
    if not holds:
        raise Failed(what)


def store(bench: Bench) -> None:
    """Make, close, open, write, check, and see that the file is not readable."""
    from sqlalchemy import text

    from db.check import check
    from db.schema import HEAD
    from desktop.plan.inspection import NewInspection, begin

    made, _sheet = create_store(bench.path, PASSPHRASE, "Self-test", LIGHT)
    made.close()
    with bench.store() as opened:
        new = NewInspection("Prawf", "Prawf", "childrens-inspection", PERIOD)
        with opened.sessions.writing(NAME) as writing:
            begin(writing, new)
        must(not check(opened), "the store's check found problems")
        with opened.sessions.reading() as session:
            revision = session.execute(text("SELECT version_num FROM alembic_version")).scalar()
    must(revision == HEAD, f"the store's form is {revision}, not {HEAD}")
    must(not bench.path.read_bytes().startswith(b"SQLite format"), "the store is not encrypted")


def backup(bench: Bench) -> None:
    """A back-up comes back."""
    from db.backup import restore, write_backup

    with bench.store() as opened:
        made = write_backup(opened, bench.folder / "proof.arolwg-backup")
    restore(made.file, bench.folder / "back.store", PASSPHRASE)
    open_store(bench.folder / "back.store", PASSPHRASE).close()


def office_key(bench: Bench) -> None:
    """The office's key opens the store too."""
    import pyrage

    from db.key_ways import set_escrow, unwrap_escrow

    office = pyrage.x25519.Identity.generate()
    with bench.store() as opened:
        set_escrow(bench.path, opened.data_key, str(office.to_public()))
        must(unwrap_escrow(bench.path, str(office)) == opened.data_key, "escrow lost the key")


def draw(_bench: Bench) -> None:
    """A tiny list is drawn from, and the certificate proves itself."""
    from desktop.sampling.certificate import certificate_json
    from desktop.sampling.commitment import commit
    from desktop.sampling.draw import draw as throw
    from desktop.sampling.rows import Row
    from desktop.sampling.rules import Quota, Rules, category
    from desktop.sampling.verification import verify

    rows = [
        Row(f"P-{n:02}", "case", ("C4",) if n % 3 else ("C4", "C11"), {"team": "Aeron"})
        for n in range(12)
    ]
    rules = Rules((("case", 4),), (Quota("C11", category("C11"), 1, 2),))
    drawn = throw(commit(rows, rules), "0123456789" * 2)
    must(len(drawn.selected) == 4, "the draw did not take what was asked for")
    verdict = verify(certificate_json(drawn))
    must(verdict.verified, f"the certificate fails: {verdict.code}")


def letter(bench: Bench) -> None:
    """A report in both languages as PDF with its letters, as a picture, as Word and HTML."""
    import pypdfium2

    from desktop.letters.exporting import build, prepare
    from desktop.letters.model import Language
    from desktop.letters.pairs import add_pair
    from desktop.letters.pictures import picture
    from desktop.letters.templates import template

    with bench.store() as opened:
        inspection = _inspection(opened)
        section = template("inspection-report").sections[0]
        with opened.sessions.writing(NAME) as writing:
            add_pair(writing, inspection, "inspection-report", section, WELSH, WELSH)
        for language in get_args(Language):
            with opened.sessions.reading() as session:
                made = prepare(session, inspection, "inspection-report", language).letter
            pdf = build(made, ".pdf").content
            document = pypdfium2.PdfDocument(pdf)
            said = "".join(page.get_textpage().get_text_bounded() for page in document)
            document.close()
            must("ŵ" in said and "ŷ" in said, f"the {language} PDF lost ŵ or ŷ")
            page = picture(pdf, 0, 0.5)
            must(len(set(page.pixels)) > 2, f"the {language} preview is blank")
            for ending in (".docx", ".html"):
                must(build(made, ending).content, f"the {language} {ending} is empty")


def protected(bench: Bench) -> None:
    """A PDF is sealed by a passphrase, and the parts that sign are there."""
    import pikepdf
    from pyhanko.sign import signers
    from reportlab.pdfgen.canvas import Canvas

    from desktop.letters.protect import protect

    file = bench.folder / "plain.pdf"
    canvas = Canvas(str(file))
    canvas.drawString(72, 72, "-")
    canvas.save()
    with pikepdf.open(file, allow_overwriting_input=True) as plain:
        with plain.open_metadata() as about:
            about["dc:title"] = "Self-test"
        plain.save(file)
    sealed = protect(file.read_bytes(), PASSPHRASE)
    must(sealed.startswith(b"%PDF") and signers.PdfSigner, "the PDF was not sealed")


def spreadsheets(bench: Bench) -> None:
    """The long-list's form out and in; the self-assessment's form as workbook and document."""
    from python_calamine import CalamineWorkbook

    from db.models import Inspection
    from desktop.framework import load
    from desktop.sampling.long_list.template import template
    from desktop.self_assessment.form.reading import read_form
    from desktop.self_assessment.form.template import write_template

    framework = load("childrens-inspection")
    file = bench.folder / "long-list.xlsx"
    file.write_bytes(template(framework, PERIOD, examples=True))
    sheets = CalamineWorkbook.from_path(str(file))
    must(sheets.get_sheet_by_index(0).to_python(), "the spreadsheet came back empty")
    with bench.store() as opened, opened.sessions.reading() as session:
        row = session.get_one(Inspection, _inspection(opened))
        for ending in ("xlsx", "docx"):
            form = bench.folder / f"form.{ending}"
            write_template(framework, row, form)
            read_form(form, framework)


def frameworks(_bench: Bench) -> None:
    """Every framework that comes with the program loads, with its templates."""
    from desktop.framework import available, load
    from desktop.letters.templates import template

    found = available()
    must(len(found) >= 2, "a framework is missing")
    for one in found:
        for name in load(one.id).letters:
            template(name)


def spelling(_bench: Bench) -> None:
    """Both dictionaries know their words."""
    from desktop.words.spelling import load

    words = load()
    must(words.knows("house") and words.knows("tŷ"), "a dictionary knows no words")
    must(not words.knows("howse"), "the dictionaries know every word")


def calendar(_bench: Bench) -> None:
    """Time zone and working days."""
    from desktop.words.working_days import add_working_days

    summer = datetime(2017, 7, 17, 12, tzinfo=ZoneInfo("Europe/London"))
    must(str(summer.utcoffset()) == "1:00:00", "the time zone of London is not right")
    due = add_working_days(date(2017, 10, 17), 20)
    must(due == date(2017, 11, 14), "working days are counted wrongly")


def translations(_bench: Bench) -> None:
    """The screens can speak Welsh."""
    from PySide6.QtCore import QCoreApplication, QTranslator

    from desktop.translations import COMPILED, compile_if_stale

    compile_if_stale()
    welsh = QTranslator()
    must(welsh.load(str(COMPILED)), "the compiled Welsh can't be loaded")
    must(welsh.translate("SettingsPage", "Settings") == "Gosodiadau", "the Welsh is incomplete")
    must(QCoreApplication.instance() is not None, "there is no application")


def icons(_bench: Bench) -> None:
    """A drawn icon has something on it."""
    from PySide6.QtGui import QColor

    from desktop.widgets.icons import pixmap

    image = pixmap("home", QColor("black"), 32).toImage()
    dots = (image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
    must(any(dots), "the icons are blank")


def printing(_bench: Bench) -> None:
    """Qt's printing is there, whether a printer is or not."""
    from PySide6.QtPrintSupport import QPrinter

    must(QPrinter().outputFormat() is not None, "printing is missing")


def window(bench: Bench) -> None:
    """The window with every page of the inspection, as pictures."""
    from desktop.shell.shots import Look, shoot
    from desktop.shell.stages import stages_here

    for language in ("en", "cy"):
        folder = bench.folder / language
        look = Look(language=language)
        made = shoot(bench.store(), folder, look, bench.folder / f"{language}.ini")
        must(len(made) >= len(stages_here()), f"a page is missing ({language})")
        for picture in made:
            must(picture.read_bytes()[:4] == PNG_MAGIC, f"{picture.name} is no picture")


def _inspection(opened: Store) -> UUID:
    from desktop.plan.inspection import inspections

    with opened.sessions.reading() as session:
        return inspections(session)[0].id


PROOFS: tuple[Proof, ...] = (
    *(store, backup, office_key, draw, letter, protected, spreadsheets, frameworks),
    *(spelling, calendar, translations, icons, printing, window),
)
