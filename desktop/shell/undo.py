"""Undo, named after what it takes back. It lives in the store, so it survives a restart."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.sessions import Name, Session
from db.undo import Moved, MovedOn, Step, next_redo, next_undo, undo
from db.writing import Writing
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import text
from desktop.words.dates import clock_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, No, say
from desktop.work.work import Work

MOVED = QT_TRANSLATE_NOOP("undo", "{author} changed this at {time}; undoing would overwrite it.")
Steps = tuple[Step | None, Step | None]


def message(name: Name) -> Message:
    """The name of an action as it was recorded, to be said in today's language."""
    context, words = name["source"]
    return Message((context, words), dict(name["facts"]))


class Undo(QObject):
    """What the Edit menu offers. `changed` tells that the captions are others now."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._steps: Steps = (None, None)
        self._inspection: UUID | None = None

    def watch(self, inspection: UUID | None) -> None:
        """Look at the actions of that inspection (None: of the whole workspace)."""
        self._inspection = inspection
        self.refresh()

    def refresh(self) -> None:
        """Ask the store what can be taken back now."""
        self._work.read(self._read, self._on_read)

    def undo_caption(self) -> str:
        """The menu's words, with the name of the action."""
        step = self._steps[0]
        if step is None:
            return self.tr("&Undo")
        return self.tr("&Undo: {action}").format(action=say(message(step.name)))

    def redo_caption(self) -> str:
        """The menu's words, with the name of the action."""
        step = self._steps[1]
        if step is None:
            return self.tr("&Redo")
        return self.tr("&Redo: {action}").format(action=say(message(step.name)))

    def why_not_undo(self) -> str | None:
        """A sentence while there is nothing to take back."""
        return None if self._steps[0] else self.tr("There is nothing to undo.")

    def why_not_redo(self) -> str | None:
        """A sentence while nothing was taken back."""
        return None if self._steps[1] else self.tr("There is nothing to redo.")

    def undo(self) -> None:
        """Take back the latest action."""
        if self._steps[0] is not None:
            self._take_back(self._steps[0], self.tr("Undone: {action}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._steps[1] is not None:
            self._take_back(self._steps[1], self.tr("Done again: {action}"))

    def _read(self, session: Session) -> Steps:
        person = self._work.store.person
        return (
            next_undo(session, person, self._inspection),
            next_redo(session, person, self._inspection),
        )

    def _on_read(self, steps: Steps) -> None:
        if steps != self._steps:
            self._steps = steps
            self.changed.emit()

    def _take_back(self, step: Step, words: str, leave_moved: bool = False) -> None:
        name = message(step.name)
        moved: list[Moved] = []
        job = partial(_undo, step.action_id, leave_moved, moved)
        sentence = words.format(action=say(name))

        def failed(trouble: Message) -> None:
            self._on_failed(trouble, moved, partial(self._take_back, step, words, True))

        self._work.write(name, job, lambda _: self.told.emit(sentence), failed)

    def _on_failed(self, trouble: Message, moved: list[Moved], rest: object) -> None:
        if not moved:
            self._work.trouble.emit(trouble)
            return
        assert callable(rest)
        box = _MovedOn(say(trouble), self._window)
        box.rest_asked.connect(rest)
        box.open()


def _undo(action: UUID, leave_moved: bool, moved: list[Moved], writing: Writing) -> None:
    try:
        undo(writing, action, leave_moved)
    except MovedOn as error:
        moved.extend(error.moved)
        first = error.moved[0]
        raise No(MOVED, author=first.author, time=clock_time(first.at)) from error


class _MovedOn(Dialog):
    """A colleague's work stands in the way: leave that, and undo the rest?"""

    rest_asked = Signal()

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(self.tr("Undo"), parent)
        self.add(text(sentence))
        leave = Button(self.tr("&Leave all as it is"), self.close, "main")
        self.add_answers(Button(self.tr("Undo the &rest"), self._on_rest), leave)
        leave.setFocus()

    def _on_rest(self) -> None:
        self.rest_asked.emit()
        self.close()
