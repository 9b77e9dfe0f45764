"""One interview: its head, its notes, and the box in which the next paragraph is typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.interviews.interviews import CANCELLED, HELD, InterviewLine
from desktop.interviews.labels import LANGUAGES, role_of
from desktop.interviews.notes import NoteLine, add_notes, remove_notes, tag_notes
from desktop.interviews.page.captions import pills_of, state_of, when
from desktop.interviews.page.marking import Marking
from desktop.interviews.page.names_bar import NamesBar
from desktop.interviews.page.note_box import NoteText
from desktop.interviews.page.note_list import NoteList
from desktop.interviews.paragraph import (
    finish_typing,
    has_tags,
    keep_typing,
    tag_typing,
    tagged,
    tags_of,
)
from desktop.interviews.shown import NotesShown
from desktop.interviews.tags import Vocabulary, proposals, settle
from desktop.widgets.announce import announce
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.status import Status
from desktop.widgets.text import clear, text
from desktop.words.dates import clock_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

TYPE = QT_TRANSLATE_NOOP("interviews", "Type a note")
TAG = QT_TRANSLATE_NOOP("interviews", "Tag a note")
PASTE = QT_TRANSLATE_NOOP("interviews", "Paste notes")
REMOVE = QT_TRANSLATE_NOOP("interviews", "Delete notes")


class NotesView(QWidget):
    """Tags go to the paragraphs that are chosen in the list, else to the one being typed."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.initiator: object = self  # who is told apart as the author of a change
        self.line: InterviewLine | None = None
        self.known = Vocabulary()
        self._notes: dict[str, NoteLine] = {}
        self._typing, self._is_new = _new_note(), True
        self._is_begun = False  # is the new one in the store already?
        self.card = Card()
        self._facts = text(tone="quiet")
        self.list = NoteList(
            self.tr("Notes"), lambda note: pills_of(note, desk.framework, desk.language)
        )
        self._tags = QWidget()
        Flow(self._tags)
        self.entry = NoteText(self.tr("Next note"), self._keep, self._hint(), rows=2)
        self.entry.record_id = str(self._typing.id)
        self.entry.area.propose = lambda mark, typed: proposals(
            mark, typed, self.known, desk.language
        )
        self.marking = Marking(desk, self.entry.area)
        self.names = NamesBar(desk, self.marking)
        self.card.add(self._facts)
        self.card.body.addWidget(self.list, 1)
        self.card.add(self._tags, self.entry, self.names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self._connect()

    def show_line(self, line: InterviewLine | None, known: Vocabulary) -> None:
        """The head of an interview; None while there is none."""
        if line is None or self.line is None or line.id != self.line.id:
            self.leave()
            self._begin_next()
            self._notes = {}
            self.list.show_notes([])
        self.line, self.known = line, known
        self.setVisible(line is not None)
        if line is None:
            return
        framework, language = self._desk.framework, self._desk.language
        self.card.set_title(role_of(line, framework, language))
        parts = (
            state_of(line)[0],
            when(line, language),
            line.place,
            say(Message(LANGUAGES[line.language])) if line.language in LANGUAGES else "",
            f"@{line.case_reference}" if line.case_reference else "",
            line.reason,
        )
        self._facts.setText(" · ".join(part for part in parts if part))
        self.entry.set_read_only(line.state == CANCELLED)

    def show_notes(self, shown: NotesShown) -> None:
        """The paragraphs; the one in the box is not repeated above it."""
        if self.line is None or shown.interview != self.line.id:
            return
        self._notes = {str(note.id): note for note in shown.notes}
        self._show_list()
        mine = self._notes.get(self.entry.record_id)
        if mine is not None and tags_of(mine) != tags_of(self._typing):
            self._typing = mine
            self._show_tags()

    def choose(self, note: str) -> None:
        """Put the cursor on that note."""
        if self.list.choose(note):
            self.list.setFocus()

    def edit(self, note: str) -> None:
        """Bring a paragraph into the box."""
        if note not in self._notes:
            return
        self.leave()
        self._typing, self._is_new = self._notes[note], False
        time = clock_time(self._typing.at)
        self.entry.set_label(self.tr("Note of {time}").format(time=time))
        self.entry.show_record(note, self._typing.text)
        self.entry.area.moveCursor(QTextCursor.MoveOperation.End)
        self._show_tags()
        self._show_list()
        self.entry.setFocus()

    def next_note(self) -> None:
        """End the paragraph in the box; the next one begins."""
        self.leave()
        self._begin_next()
        self.entry.setFocus()

    def leave(self) -> None:
        """Hand over what is typed; a paragraph whose words were all taken out goes."""
        self.entry.flush()
        is_there = self._is_begun or not self._is_new
        if is_there and not self.entry.value().strip():
            self._notes.pop(self.entry.record_id, None)
            self._write(REMOVE, finish_typing, "", {})
            self._is_begun = False

    def tag(self, **tags: Any) -> None:
        """Tag what is chosen, or what is being typed; a tag that all of them have goes again."""
        chosen = [self._notes[one] for one in self.list.chosen_ids() if one in self._notes]
        at_list = bool(chosen) and not self.entry.area.hasFocus()
        targets = chosen if at_list else [self._typing]
        if all(has_tags(note, tags) for note in targets):
            tags = dict.fromkeys(tags)
        if at_list:
            ids = [note.id for note in chosen]
            self._act(TAG, lambda writing: tag_notes(writing, ids, **tags))
            return
        self._typing = tagged(self._typing, tags, self.known)
        self._show_tags()
        if not self._is_new or self._is_begun:
            self._write(TAG, tag_typing, tags)

    def remove_chosen(self) -> None:
        """Take the chosen paragraphs out; Undo brings them back."""
        ids = [UUID(one) for one in self.list.chosen_ids()]
        sentence = self.tr("Notes deleted: {count}. Ctrl+Z brings them back.")
        self._act(
            REMOVE,
            lambda writing: remove_notes(writing, ids),
            lambda _: self.done.emit(sentence.format(count=len(ids))),
        )

    def _connect(self) -> None:
        self.marking.changed.connect(self._look_for_names)
        self.names.done.connect(self.done)
        self.names.refused.connect(self.refused)
        self.entry.recorded.connect(self._on_recorded)
        self.entry.area.ended.connect(self.next_note)
        self.entry.area.several_pasted.connect(self._on_pasted)
        self.entry.area.left_upwards.connect(self._on_left_upwards)
        self.list.left_downwards.connect(self.entry.setFocus)
        self.list.edit_wanted.connect(self.edit)
        self.list.remove_wanted.connect(self.remove_chosen)

    def _hint(self) -> str:
        return self.tr(
            "Enter: the next note · @ case, # dimension, ! concern · "
            "Ctrl+1, 2…: dimension · Ctrl+I: quote · F1: all keys"
        )

    def _begin_next(self) -> None:
        self._typing, self._is_new, self._is_begun = _new_note(), True, False
        self.entry.set_label(self.tr("Next note"))
        self.entry.show_record(str(self._typing.id), "")
        self._show_tags()
        self._show_list()

    def _show_list(self) -> None:
        """All but the new paragraph in the box; an earlier one stays in its place."""
        here = self.entry.record_id if self._is_new else ""
        self.list.show_notes([note for key, note in self._notes.items() if key != here])
        self._look_for_names()

    def _look_for_names(self) -> None:
        self.names.show_texts([note.text for note in self._notes.values()])

    def _show_tags(self) -> None:
        clear(self._tags)
        layout = self._tags.layout()
        assert layout is not None
        pills = pills_of(self._typing, self._desk.framework, self._desk.language)
        for word, tone in pills:
            layout.addWidget(Status(word, tone))
        self._tags.setVisible(bool(pills))
        if pills:
            announce(self.entry, ", ".join(word for word, _ in pills))

    def _keep(self, _record: str, words: str, kept: Callable[[], None]) -> None:
        """On the disk within a second; the paragraph is created where it is new."""
        if self._is_new and not self._is_begun:
            if not words.strip():
                kept()
                return
            self._typing = replace(self._typing, at=datetime.now(UTC))
            self._is_begun = True
        self._write(TYPE, keep_typing, words, tags_of(self._typing), then=lambda _: kept())

    def _on_recorded(self, record: str, words: str) -> None:
        """A change of the journal, without the tags that were typed into it."""
        if not words.strip():
            return
        self._is_begun = True
        settled = settle(words, self.known)
        self._typing = tagged(self._typing, settled.tags, self.known)
        self._notes[record] = replace(self._typing, text=settled.text)
        self._write(TYPE, finish_typing, settled.text, tags_of(self._typing))

    def _on_pasted(self, texts: Sequence[str]) -> None:
        if self.line is None:
            return
        interview, tags = self.line.id, tags_of(self._typing)
        self.next_note()
        sentence = self.tr("Notes pasted: {count}.").format(count=len(texts))
        self._act(
            PASTE,
            lambda writing: add_notes(writing, interview, list(texts), **tags),
            lambda _: self.done.emit(sentence),
        )

    def _on_left_upwards(self) -> None:
        if self.list.notes.rowCount():
            self.list.choose_last()
            self.list.setFocus()

    def _write(
        self,
        name: tuple[str, str],
        step: Callable[..., object],
        *facts: object,
        then: Callable[[object], object] | None = None,
    ) -> None:
        """A step of the paragraph being typed, before anything else that waits."""
        if self.line is None:
            return
        interview, note = self.line.id, self._typing
        # What the list shows already needs no reading again; a state or a line's answers do.
        is_shown = self.line.state == HELD and note.line is None
        initiator = self.initiator if is_shown else None

        def job(writing: Writing) -> None:
            step(writing, interview, note, *facts)

        work = self._desk.work
        work.write(Message(name), job, then, urgent=True, initiator=initiator)

    def _act(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], object],
        then: Callable[[object], object] | None = None,
    ) -> None:
        act(self._desk.work, Message(name), job, self.refused.emit, then=then)


def _new_note() -> NoteLine:
    return NoteLine(uuid4(), datetime.now(UTC), "")
