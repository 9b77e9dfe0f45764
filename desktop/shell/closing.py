"""Closed stages: read, not changed; reopened with a reason that goes to the journal."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.models import Inspection
from db.writing import Writing
from desktop.shell.stages import HOME, STAGES
from desktop.widgets.button import Button
from desktop.widgets.command import Command
from desktop.widgets.dialog import Dialog
from desktop.widgets.text_fields import TextArea
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk

if TYPE_CHECKING:
    from desktop.shell.window import Window

translate = QCoreApplication.translate
CLOSED = ""  # in place of the reason for which a stage was reopened
CLOSE = QT_TRANSLATE_NOOP("closing", "Close a stage")
REOPEN = QT_TRANSLATE_NOOP("closing", "Reopen a stage")


def closed_stages(kept: dict[str, Any] | None) -> frozenset[str]:
    """The stages that are closed now, of what an inspection keeps."""
    return frozenset(stage for stage, reason in (kept or {}).items() if reason == CLOSED)


def close_stage(writing: Writing, inspection_id: UUID, stage: str) -> None:
    """From now on the stage is read, not changed."""
    _keep(writing, inspection_id, stage, CLOSED)


def reopen_stage(writing: Writing, inspection_id: UUID, stage: str, reason: str) -> None:
    """Open it again; the journal keeps who, when and why. `reason` is not empty."""
    _keep(writing, inspection_id, stage, reason)


def _keep(writing: Writing, inspection_id: UUID, stage: str, reason: str) -> None:
    one = writing.session.get_one(Inspection, inspection_id)
    stages = {**(one.closed_stages or {}), stage: reason}
    writing.set(Inspection, inspection_id, closed_stages=stages)


class Closing:
    """Closes the stage whose page is up, and opens it again."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def commands(self) -> list[Command]:
        """Close, or reopen; nothing where the page belongs to no stage."""
        desk, stage = self._window.desk, self._window.host.stage
        if desk is None or stage not in {it.id for it in STAGES} - {HOME}:
            return []
        if stage in desk.read_only:
            caption = translate("closing", "Reopen this stage, with a reason…")
            run = partial(self._window.dialogs.reopen, stage)
            return [Command("stage.reopen", caption, run, icon="edit", changes=False)]
        caption = translate("closing", "Close this stage")
        return [Command("stage.close", caption, self.close, icon="lock")]

    def close(self) -> None:
        """It just happens, and offers Undo."""
        desk, host = self._window.desk, self._window.host
        if desk is None:
            return
        host.leave()
        job = partial(close_stage, inspection_id=desk.inspection_id, stage=host.stage)
        desk.work.write(Message(CLOSE), job, self._on_closed)

    def _on_closed(self, _result: object) -> None:
        page = self._window.host.page
        if page is not None:
            sentence = translate("closing", "The stage is closed: it can be read, not changed.")
            page.tell_done(sentence, self._window.undo.undo)


class ReopenDialog(Dialog):
    """Asks for the reason."""

    def __init__(self, desk: Desk, stage_id: str, parent: QWidget) -> None:
        stage = next(stage for stage in STAGES if stage.id == stage_id)
        super().__init__(self.tr("Reopen: {stage}").format(stage=stage.name), parent)
        self._desk, self._stage = desk, stage_id
        self._reason = TextArea(
            self.tr("&Reason"), self.tr("It is kept with your name and the time.")
        )
        self.add(self._reason)
        self.add_answers(
            Button(self.tr("&Cancel"), self.close),
            Button(self.tr("Re&open"), self._on_reopen, "main"),
        )
        self._reason.setFocus()

    def _on_reopen(self) -> None:
        reason = self._reason.value().strip()
        if not reason:
            self._reason.show_trouble(self.tr("Give a reason."))
            self.fit()
            self._reason.setFocus()
            return
        job = partial(
            reopen_stage, inspection_id=self._desk.inspection_id, stage=self._stage, reason=reason
        )
        self._desk.work.write(Message(REOPEN), job)
        self.close()
