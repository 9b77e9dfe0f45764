"""The letter's page: what is written, checked and kept at the left, the draft at the right."""

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from desktop.letters.checks import Check
from desktop.letters.drafting import Draft, LetterShown, build_draft, read_letter
from desktop.letters.exporting import build, keep_version, prepare
from desktop.letters.model import Language
from desktop.letters.page.checking import ChecksPart
from desktop.letters.page.preview import Preview
from desktop.letters.page.versions import VersionsPart
from desktop.letters.page.writing import WritingPart
from desktop.letters.standing import standing
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.standing import Standing
from desktop.work.desk import Desk, Place

WAIT = 400  # milliseconds after the last change before the draft is built anew
EXPORT = QT_TRANSLATE_NOOP("letters", "Export a letter")
TITLES = {
    "inspection-report": QT_TRANSLATE_NOOP("letters", "Inspection report"),
    "summary-page": QT_TRANSLATE_NOOP("letters", "Summary page"),
    "annual-letter": QT_TRANSLATE_NOOP("letters", "Annual letter"),
    "performance-evaluation-letter": QT_TRANSLATE_NOOP("letters", "Performance evaluation letter"),
    "monitoring-letter": QT_TRANSLATE_NOOP("letters", "Monitoring letter"),
    "improvement-check-letter": QT_TRANSLATE_NOOP("letters", "Improvement check letter"),
    "joint-inspection-letter": QT_TRANSLATE_NOOP("letters", "Joint inspection letter"),
    "assurance-review": QT_TRANSLATE_NOOP("letters", "Assurance review"),
}
STAGES = {
    "finding": "findings",
    "recommendation": "findings",
    "casework": "casework",
    "paragraph_pair": "letters",
}


class LetterPage(PageFrame):
    """Parts: writing, checks, versions; beside them the preview or the reading view."""

    tables = frozenset(
        {"inspection", "team_member", "finding", "recommendation", "evidence_link", "case_review",
         "sampled_case", "interview", "letter", "paragraph_pair", "letter_version", "statement",
         "concern", "long_list"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Letter"), scrolls=False)
        self._desk = desk
        self._building = False
        self._stale = False
        self.template = Pick(self.tr("Document"), self._templates())
        self.language = Choice(
            self.tr("Language of the letter"), [("en", "English"), ("cy", "Cymraeg")]
        )
        self.view = Choice(
            self.tr("View"), [("print", self.tr("As printed")), ("read", self.tr("To read"))]
        )
        self.part = Choice(
            self.tr("Part of the letter"),
            [
                ("writing", self.tr("Write")),
                ("checks", self.tr("Checks")),
                ("versions", self.tr("Kept")),
            ],
        )
        self.writing = WritingPart(desk)
        self.checks = ChecksPart()
        self.versions = VersionsPart(desk)
        self.preview = Preview(desk.work)
        self.reading = QTextBrowser()
        self.reading.setAccessibleName(self.tr("The letter to read"))
        self.reading.setOpenLinks(False)
        self._lay_out()
        self._connect()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT)
        self._later.timeout.connect(self._build)
        self.add_action(self._export_command(".docx"))
        self.set_main_action(self._export_command(".pdf"))

    def refresh(self) -> None:
        """Read what is written at once; build the draft when nothing came for a moment."""
        desk = self._desk
        template, language = self._template(), self._language()
        desk.work.read(
            lambda session: (
                read_letter(session, desk.inspection_id, template, language),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
            self._on_failed,
        )

    def open_part(self, part: str) -> None:
        """Write, checks or versions."""
        places = {"writing": 0, "checks": 1, "versions": 2}
        if part in places:
            self.part.set_value(part)
            self._left.setCurrentIndex(places[part])

    def open_at(self, record: UUID) -> None:
        """A paragraph that the team wrote."""
        self.open_part("writing")
        self.writing.choose(record)

    def commands(self) -> list[Command]:
        """Export in each form."""
        return [self._export_command(ending) for ending in (".pdf", ".docx", ".html")]

    def write_file(self, path: Path) -> None:
        """Export the letter to a file, and keep it as a version."""
        desk, template, language = self._desk, self._template(), self._language()

        def job(_progress: object) -> int:
            with desk.work.store.sessions.reading() as session:
                prepared = prepare(session, desk.inspection_id, template, language)
            built = build(prepared.letter, path.suffix.lower())
            path.write_bytes(built.content)
            return desk.work.write_now(
                Message(EXPORT), lambda writing: keep_version(writing, prepared, built, path)
            )

        def written(number: int) -> None:
            self.progress.finish()
            sentence = self.tr("{file} was written and kept as version {number}.")
            self.tell_done(sentence.format(file=path.name, number=number))

        self.progress.start(self.tr("Writing {file}").format(file=path.name))
        desk.work.run(job, written, self._on_failed)

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space("large"))
        row.addWidget(self.template, 1)
        row.addWidget(self.language)
        row.addWidget(self.view)
        self._left = QStackedWidget()
        self._left.addWidget(scrolling(self.writing))
        self._left.addWidget(scrolling(self.checks))
        self._left.addWidget(scrolling(self.versions))
        self._right = QStackedWidget()
        self._right.addWidget(self.preview)
        self._right.addWidget(self.reading)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space("medium"))
        self.part.hide_label()
        column.addWidget(self.part)
        column.addWidget(self._left, 1)
        self.body.addWidget(bar)
        self.body.addWidget(Panes("letters", [left, self._right], [5, 6]), 1)
        self.template.set_value(self._desk.framework.letters[0])
        self.language.set_value(self._desk.language)
        self.view.set_value("print")
        self.open_part("writing")

    def _connect(self) -> None:
        self.template.edited.connect(self._on_other_letter)
        self.language.edited.connect(self._on_other_letter)
        self.part.edited.connect(lambda part: self.open_part(str(part or "writing")))
        self.view.edited.connect(lambda view: self._right.setCurrentIndex(int(view == "read")))
        self.writing.refused.connect(self.tell_why_not)
        self.writing.deleted.connect(
            lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
        )
        self.checks.opened.connect(self._on_check)
        self.versions.told.connect(self.tell_done)
        self.versions.refused.connect(self.tell_why_not)

    def _templates(self) -> list[tuple[str, str]]:
        from desktop.letters.templates import exists

        return [
            (name, say(Message(TITLES[name])) if name in TITLES else name)
            for name in self._desk.framework.letters
            if exists(name)
        ]

    def _template(self) -> str:
        return self.template.value() or self._desk.framework.letters[0]

    def _language(self) -> Language:
        return "cy" if self.language.value() == "cy" else "en"

    def _on_other_letter(self, _value: object) -> None:
        self.leave()
        self.refresh()

    def _show(self, read: tuple[LetterShown, Standing]) -> None:
        shown, now = read
        if shown.template.id != self._template():
            return
        blocking = sum(check.blocks for check in shown.checks)
        parts = (
            say(now.sentence),
            self.tr("Stands in the way of a final: {n}").format(n=blocking),
        )
        self.set_sentence(" · ".join(parts))
        self.writing.show_pairs(shown, self._language())
        self.checks.show_checks(shown.checks)
        self.versions.show_versions(shown.versions)
        self._shown = shown
        self._later.start()
        self.set_closed(self.closed)

    def _build(self) -> None:
        """One build at a time; what changed meanwhile is built after it."""
        if self._building:
            self._stale = True
            return
        self._building, self._stale = True, False
        prepared = self._shown.prepared
        self._desk.work.run(
            lambda _progress: build_draft(prepared),
            partial(self._on_built, prepared),
            self._on_failed,
        )

    def _on_built(self, prepared: Any, draft: Draft) -> None:
        self._building = False
        if prepared is self._shown.prepared:
            self._page_map = draft.page_map
            self.preview.show_pdf(draft.pdf, draft.sizes)
            place = self.reading.verticalScrollBar().value()
            self.reading.setHtml(draft.html)
            self.reading.verticalScrollBar().setValue(place)
        if self._stale or prepared is not self._shown.prepared:
            self._build()

    def _on_failed(self, message: Message) -> None:
        self._building = False
        self.progress.finish()
        self.tell_why_not(say(message))

    def _on_check(self, check: Check) -> None:
        """Lead to the place: the record's own page, else the page of the draft."""
        table, _, record = check.origin.partition(":")
        if table in STAGES and table != "paragraph_pair":
            self._desk.go_to.emit(Place(STAGES[table], UUID(record) if record else None))
            return
        page = getattr(self, "_page_map", {}).get(check.key.split("/")[0], 1)
        self.view.set_value("print")
        self._right.setCurrentIndex(0)
        self.preview.show_page(page - 1)

    def _export_command(self, ending: str) -> Command:
        captions = {
            ".pdf": self.tr("&Export PDF…"),
            ".docx": self.tr("Export &Word…"),
            ".html": self.tr("Export HTML…"),
        }
        key = "Ctrl+Shift+E" if ending == ".pdf" else ""
        return Command(
            f"letters.export{ending}",
            captions[ending],
            partial(self._on_export, ending),
            key,
            icon="export",
            changes=False,
        )

    def _on_export(self, ending: str) -> None:
        name = f"{self._template()}-{self._language()}{ending}"
        ask_new_file(
            self, self.tr("Export the letter"), f"*{ending} (*{ending})", name, self.write_file
        )


def make_page(desk: Desk) -> LetterPage:
    """The page of this stage."""
    return LetterPage(desk)
