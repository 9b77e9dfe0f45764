"""The letter's page: what is written, filled in, checked and kept at the left, the draft right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.framework import Framework
from desktop.letters.checks import Check
from desktop.letters.drafting import LetterShown, read_letter
from desktop.letters.exporting import finish, keep_version, prepare
from desktop.letters.model import Language
from desktop.letters.page.answering import AccuracyPart
from desktop.letters.page.checking import ChecksPart
from desktop.letters.page.details import DetailsPart
from desktop.letters.page.part import Part
from desktop.letters.page.sending import SendDialog, Sending
from desktop.letters.page.suggesting import SuggestionsPart
from desktop.letters.page.texts import TextsPart
from desktop.letters.page.versions import VersionsPart
from desktop.letters.page.views import Views
from desktop.letters.standing import standing
from desktop.letters.states import NAMES
from desktop.widgets.choice import Choice, Pick, Tabs
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.parts import Parts
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble, say
from desktop.words.standing import Standing
from desktop.work.desk import Desk, Place
from desktop.work.out import put_out, writing
from desktop.work.progress import Progress

EXPORT = QT_TRANSLATE_NOOP("letters", "Export a letter")
# What a check leads to on another page; texts are edited here.
STAGES = {"casework": "casework", "inspection": "plan"}
EDITED_HERE = frozenset({"finding", "recommendation", "paragraph_pair", "section"})


class LetterPage(PageFrame):
    """Six parts; beside them the preview, the reading view or what has changed."""

    tables = frozenset(
        {"inspection", "team_member", "finding", "recommendation", "evidence_link", "case_review",
         "sampled_case", "interview", "letter", "paragraph_pair", "letter_version", "statement",
         "concern", "long_list", "accuracy_point", "follow_up_item"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Letter"), scrolls=False)
        self._desk = desk
        self._shown: LetterShown | None = None
        self.template = Pick(self.tr("Document"), self._templates(), letters=34)
        self.language = Choice(
            self.tr("Language of the letter"), [("en", "English"), ("cy", "Cymraeg")]
        )
        self.views = Views(desk.work)
        self.view = Choice(self.tr("View"), self.views.captions())
        for field in (self.template, self.language, self.view):
            field.steers = True
        makers: dict[str, Callable[[], Part]] = {
            "writing": partial(TextsPart, desk), "details": partial(DetailsPart, desk),
            "checks": ChecksPart, "others": partial(SuggestionsPart, desk),
            "accuracy": partial(AccuracyPart, desk), "versions": partial(VersionsPart, desk),
        }  # fmt: skip
        self.parts: Parts[Part] = Parts(makers, self._on_made, lambda _name, it: scrolling(it))
        self.part = Tabs(self.tr("Part of the letter"), self._captions())
        self._lay_out()
        self._connect()
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
        """One of the six: writing, details, checks, others, accuracy, versions."""
        if part in self.parts:
            self.part.set_value(part)
            self.parts.open(part)

    def open_view(self, view: str) -> None:
        """As printed, to read, or what has changed."""
        self.view.set_value(view)
        self.views.open_view(view)

    def open_at(self, record: UUID) -> None:
        """A text of the letter."""
        self.open_part("writing")
        self.texts.choose(record)

    def commands(self) -> list[Command]:
        """Export in each form, and what the parts can do."""
        exports = [self._export_command(ending) for ending in (".pdf", ".docx", ".html")]
        return [*exports, *(it for part in self.parts.all() for it in part.commands())]

    @property
    def texts(self) -> TextsPart:
        """What is written."""
        return self.parts.the("writing", TextsPart)

    def write_file(self, path: Path, how: Sending | None = None) -> None:
        """Export the letter to a file, and keep it as a version."""
        desk, template, language = self._desk, self._template(), self._language()
        how = how or Sending()

        def job(progress: Progress) -> int:
            with desk.work.store.sessions.reading() as session:
                prepared = prepare(
                    session, desk.inspection_id, template, language,
                    final=how.final, reason=how.reason,
                )  # fmt: skip
            built = finish(prepared, path.suffix.lower(), how.sealing)
            number: int = put_out(
                desk.work, path, built.content, progress,
                (EXPORT, lambda change, _: keep_version(change, prepared, built, path)),
            )  # fmt: skip
            return number

        def written(number: int) -> None:
            told = self.tr("{file} was written and kept as version {number}.")
            self.tell_done(told.format(file=path.name, number=number))

        self.leave()
        desk.work.run(job, written, self._on_failed, sentence=writing(path.name))

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("writing", self.tr("Write")),
            ("details", self.tr("Details")),
            ("checks", self.tr("Checks")),
            ("others", self.tr("From others")),
            ("accuracy", self.tr("Factual accuracy")),
            ("versions", self.tr("Kept")),
        ]

    def _lay_out(self) -> None:
        bar = QWidget()
        row = Flow(bar, gap=current_theme().space("large"))
        row.addWidget(self.template)
        row.addWidget(self.language)
        row.addWidget(self.view)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space("medium"))
        column.addWidget(self.part)
        column.addWidget(self.parts, 1)
        self.body.addWidget(bar)
        self.body.addWidget(Panes("letters", [left, self.views], [1, 1]), 1)
        self.template.set_value(self._desk.framework.letters[0])
        self.language.set_value(self._desk.language)
        self.open_view("print")
        self.open_part("writing")

    def _connect(self) -> None:
        self.template.edited.connect(self._on_other_letter)
        self.language.edited.connect(self._on_other_letter)
        self.part.edited.connect(lambda part: self.open_part(str(part or "writing")))
        self.view.edited.connect(lambda view: self.open_view(str(view or "print")))
        self.views.failed.connect(self._on_failed)

    def _on_made(self, part: Part) -> None:
        part.refused.connect(self.tell_why_not)
        part.told.connect(self.tell_done)
        part.deleted.connect(
            lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
        )
        if isinstance(part, ChecksPart):
            part.opened.connect(self._on_check)
        if isinstance(part, VersionsPart):
            part.compared.connect(self._on_compared)
        if self._shown is not None:
            part.show_letter(self._shown)
        if self.closed:
            self.set_closed(self.closed)

    def _templates(self) -> list[tuple[str, str]]:
        from desktop.letters.templates import exists, own_templates, template

        names = dict.fromkeys((*self._desk.framework.letters, *own_templates()))
        found = []
        for name in names:
            try:
                caption = template(name).name(self._desk.language) if exists(name) else ""
            except Trouble:  # a wrong file of the office's is listed, and says why when chosen
                caption = name
            if caption:
                found.append((name, caption))
        return found

    def _template(self) -> str:
        return self.template.value() or self._desk.framework.letters[0]

    def _language(self) -> Language:
        return "cy" if self.language.value() == "cy" else "en"

    def _on_other_letter(self, _value: object) -> None:
        self.leave()
        self.refresh()

    def _show(self, read: tuple[LetterShown, Standing]) -> None:
        shown, now = read
        if shown.key != (self._template(), self._language()):
            return
        self._shown = shown
        blocking = sum(check.blocks for check in shown.checks)
        sentences = (
            say(Message(NAMES[shown.state])),
            say(now.sentence),
            self.tr("Stands in the way of a final: {n}").format(n=blocking),
        )
        self.set_sentence(" · ".join(sentences))
        for part in self.parts.made():
            part.show_letter(shown)
        self.views.show_letter(shown)
        self.set_closed(self.closed)

    def _on_failed(self, message: Message) -> None:
        self.tell_why_not(say(message))

    def _on_check(self, check: Check) -> None:
        """Lead to the place: its text here, the record's own page, else the page of the draft."""
        table, _, record = check.origin.partition(":")
        if table in EDITED_HERE:
            self.open_part("writing")
            self.texts.choose(record)
        elif table == "form":
            self.open_part("details")
            self.parts.the("details", DetailsPart).focus_first_empty()
        elif table == "language":
            self.language.set_value("en" if self._language() == "cy" else "cy")
            self._on_other_letter(None)
        elif table in STAGES:
            self._desk.go_to.emit(Place(STAGES[table], UUID(record) if record else None))
        else:
            self.open_view("print")
            self.views.show_key(check.key)

    def _on_compared(self, title: str, changes: Any) -> None:
        self.views.show_compared(title, changes)
        self.open_view("changes")

    def _export_command(self, ending: str) -> Command:
        captions = {
            ".pdf": self.tr("&Export PDF…"),
            ".docx": self.tr("Export &Word…"),
            ".html": self.tr("Export HTML…"),
        }
        key = "Ctrl+Shift+E" if ending == ".pdf" else ""
        return Command(
            f"letters.export{ending}", captions[ending], partial(self._on_export, ending), key,
            icon="export", changes=False,
        )  # fmt: skip

    def _on_export(self, ending: str) -> None:
        checks = self._shown.checks if self._shown else []
        SendDialog(ending, checks, partial(self._ask_file, ending), self).open()

    def _ask_file(self, ending: str, how: Sending) -> None:
        name = f"{self._template()}-{self._language()}{ending}"
        write = partial(self._write_to, how)
        ask_new_file(self, self.tr("Export the letter"), f"*{ending} (*{ending})", name, write)

    def _write_to(self, how: Sending, path: Path) -> None:
        self.write_file(path, how)


def read_ahead(framework: Framework) -> None:
    """The templates, on another thread: the page lists them by their names."""
    from desktop.letters.templates import exists, template

    for name in framework.letters:
        if exists(name):
            template(name)


def make_page(desk: Desk) -> LetterPage:
    """The page of this stage."""
    return LetterPage(desk)
