"""Factual accuracy: the authority's points, our answers, and the edits that follow."""

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import AccuracyPoint
from desktop.letters.accuracy import Paragraph, Point, add_point, answer_point, paragraphs
from desktop.letters.drafting import LetterShown
from desktop.letters.exporting import build
from desktop.letters.model import Language
from desktop.letters.page.part import Part
from desktop.letters.page.point_form import PointForm, answer_words
from desktop.letters.responses import responses
from desktop.letters.versions import Version
from desktop.widgets.button import CommandButton
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.picker import Picker
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.out import write_out

ADD = QT_TRANSLATE_NOOP("letters", "Add a point of factual accuracy")
ANSWER = QT_TRANSLATE_NOOP("letters", "Answer a point of factual accuracy")
DELETE = QT_TRANSLATE_NOOP("letters", "Delete a point of factual accuracy")
TONES = {"accepted": Tone.GOOD, "partly": Tone.NEUTRAL, "not_accepted": Tone.NEUTRAL}


class AccuracyPart(Part):
    """A table of points, and below it the form of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: LetterShown | None = None
        self._points: dict[str, Point] = {}
        columns = [
            Column("number", self.tr("No."), 5, sort=False),
            Column("place", self.tr("Where"), 18, sort=False),
            Column("point", self.tr("Point"), 0, sort=False),
            Column("answer", self.tr("Answer"), 20, sort=False),
        ]
        nothing = EmptyState(
            self.tr("No points yet"),
            self.tr("Each point of the authority's reply is kept here with our answer."),
            picture="letters",
        )
        self.table = Table(self.tr("Points of factual accuracy"), columns, nothing)
        self.form = PointForm(desk)
        self.form.answered.connect(self._on_answered)
        self.table.chosen.connect(lambda _row: self._show_chosen())
        buttons = QWidget()
        row = Flow(buttons)
        for command in self.commands():
            button = CommandButton(command)
            button.refused.connect(self.refused)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))
        for widget in (buttons, self.table, self.form):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_letter(self, shown: LetterShown) -> None:
        """Show the log."""
        self._shown = shown
        self._points = {str(point.id): point for point in shown.points}
        self.table.show_rows([self._row(point) for point in shown.points])
        self.table.fit_height(4)
        if not self.table.current_id() and shown.points:
            self.table.choose(str(shown.points[0].id))
        self._show_chosen()

    def commands(self) -> list[Command]:
        """New point, delete, the table of answers."""
        return [
            Command("letters.point", self.tr("&New point…"), self._on_new, icon="add",
                    why_not=self._why_no_version),
            Command("letters.point_delete", self.tr("De&lete the point"), self._on_delete,
                    why_not=self._why_none, icon="delete"),
            Command("letters.responses.pdf", self.tr("Answers as &PDF…"),
                    partial(self._on_export, ".pdf"), why_not=self._why_no_points, changes=False),
            Command("letters.responses.docx", self.tr("Answers as Wor&d…"),
                    partial(self._on_export, ".docx"), why_not=self._why_no_points, changes=False),
        ]  # fmt: skip

    def write_responses(self, path: Path) -> None:
        """Write the table of answers in the letter's language."""
        shown = self._shown
        assert shown is not None
        letter = responses(shown.prepared.letter, shown.points, shown.prepared.letter.language)

        told = self.tr("{file} was written.").format(file=path.name)
        write_out(
            self._desk.work, path, lambda _session, _: build(letter, path.suffix.lower()).content,
            lambda _: self.told.emit(told), self._failed,
        )  # fmt: skip

    def add(self, version: UUID, key: str) -> None:
        """A new point about that paragraph; the focus is on its words."""
        letter = self._shown.details.letter if self._shown else None
        if letter is None:
            return

        def made(point: UUID) -> None:
            self.table.choose(str(point))
            self.form.point.setFocus()

        self._write(ADD, lambda writing: add_point(writing, letter, version, key), made)

    def _sent(self) -> Version | None:
        """The version that the authority read: the last draft in this language, else any."""
        shown = self._shown
        if shown is None or not shown.versions:
            return None
        language = shown.prepared.letter.language
        drafts = [v for v in shown.versions if v.kind == "draft" and v.language == language]
        return (drafts or shown.versions)[0]

    def _on_new(self) -> None:
        version = self._sent()
        if version is None:
            return

        def ask(found: list[Paragraph]) -> None:
            options = [(it.key, f"{it.place}: {it.words[:90]}") for it in found]
            title = self.tr("Which paragraph is it about?")
            Picker(title, options, partial(self.add, version.id), self).open()

        self._desk.work.read(lambda session: paragraphs(session, version.id), ask, self._failed)

    def _on_delete(self) -> None:
        point = self._current()
        if point is not None:
            gone = self.tr("Point {number} is deleted.").format(number=point.number)
            self._write(
                DELETE,
                lambda writing: writing.delete(AccuracyPoint, point.id),
                lambda _: self.deleted.emit(gone),
            )

    def _on_answered(self, answer: str, reason: str, edit: str) -> None:
        point, shown = self._current(), self._shown
        if point is None or shown is None:
            return
        language: Language = shown.prepared.letter.language
        self._write(
            ANSWER,
            lambda writing: answer_point(
                writing, point.id, answer, reason, language=language, edit=edit
            ),
        )

    def _on_export(self, ending: str) -> None:
        assert self._shown is not None
        name = f"{self._shown.template.id}-{self._shown.key[1]}-answers{ending}"
        kinds = f"*{ending} (*{ending})"
        ask_new_file(self, self.tr("Write the answers"), kinds, name, self.write_responses)

    def _current(self) -> Point | None:
        return self._points.get(self.table.current_id())

    def _show_chosen(self) -> None:
        point = self._current()
        self.form.setVisible(point is not None)
        if point is not None and self._shown is not None:
            now = next((t for t in self._shown.texts if t.origin == point.origin), None)
            words = now.text(self._shown.key[1]) if now and point.origin else ""
            self.form.show_point(point, words)

    def _row(self, point: Point) -> Row:
        word = answer_words(point.answer)
        answer = Cell(word, TONES.get(point.answer, Tone.WARN))
        cells = (str(point.number), point.place, point.point, answer)
        return Row(str(point.id), cells, f"{point.number}. {point.place}. {point.point}. {word}")

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose a point in the list first.")

    def _why_no_points(self) -> str | None:
        return None if self._points else self.tr("There are no points yet.")

    def _why_no_version(self) -> str | None:
        if self._sent() is None:
            return self.tr("Export the draft first: points are about the version that was read.")
        return None

    def _write(self, name: tuple[str, str], job: Any, then: Any = None) -> None:
        self._desk.work.write(Message(name), job, then, self._failed)

    def _failed(self, message: Message) -> None:
        self.refused.emit(say(message))
