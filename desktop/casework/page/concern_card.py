"""One concern that was raised: its clocks, and the next step, with its moment."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db.models import Concern
from db.sessions import Writing
from desktop.casework.concerns import Running, is_withdrawn, refer_back, take_step, withdraw
from desktop.casework.page.moment import Moment
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.lacking import lacking
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.words.dates import date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk

STEP = QT_TRANSLATE_NOOP("casework", "A step of a concern")
WITHDRAW = QT_TRANSLATE_NOOP("casework", "Withdraw a concern")
LEFT = Qt.AlignmentFlag.AlignLeft
NEXT = ("written_at", "acknowledged_at", "closed_at")


class ConcernCard(Card):
    """`case` is the reference of the case it is about, if there is one."""

    refused = Signal(str)
    noted = Signal(str)

    def __init__(
        self, desk: Desk, concern: Concern, running: tuple[Running, ...], case: str
    ) -> None:
        now = datetime.now(UTC)
        late = any(clock.late(now) for clock in running)
        super().__init__(case or "", tone="bad" if late else "")
        self._desk, self._concern = desk, concern
        if not case:
            self.set_title(self.tr("No single case"))
        self.set_note(self.tr("Raised {when}").format(when=self._when(concern.seen_at)))
        self.add(text(concern.what or ""))
        for clock in running:
            self.add(self._clock_line(clock, now))
        if is_withdrawn(concern):
            words = self.tr("Withdrawn {when}: {reason}").format(
                when=self._when(concern.closed_at), reason=concern.outcome or ""
            )
            self.add(text(words, tone="quiet"))
        elif concern.told_at is None:
            self._add_telling()
        else:
            self._add_rest()

    def _when(self, moment: datetime | None) -> str:
        return date_and_time(moment, self._desk.language) if moment else ""

    def _clock_line(self, running: Running, now: datetime) -> QWidget:
        name = running.clock.name.of(self._desk.language)
        if running.met is not None:
            words = self.tr("{clock}: {when}").format(clock=name, when=self._when(running.met))
            tone = Tone.WARN if running.met > running.due else Tone.GOOD
        else:
            words = self.tr("{clock}: due {when}").format(clock=name, when=self._when(running.due))
            tone = Tone.BAD if running.late(now) else Tone.ACTIVE
        return Status(words, tone)

    def _add_telling(self) -> None:
        """First somebody at the authority is told; or it was raised by mistake."""
        self.whom = TextLine(self.tr("Who at the authority was told, by role"))
        self.moment = Moment(self.tr("On what day"))
        told = Command("casework.told", self.tr("Told by telephone"), self._on_told)
        self.add(self.whom, self.moment)
        self.body.addWidget(CommandButton(told, "main"), 0, LEFT)
        self.reason = TextLine(
            self.tr("Raised by mistake? Say why"),
            self.tr("It stays in the record as withdrawn, with this reason."),
        )
        back = Command("casework.withdraw", self.tr("Withdraw the concern"), self._on_withdraw)
        self.add(self.reason)
        self.body.addWidget(CommandButton(back), 0, LEFT)

    def _add_rest(self) -> None:
        """What can be done next, in the order of the procedure."""
        concern = self._concern
        told_to = self.tr("Told: {whom}, {when}").format(
            whom=concern.told_whom or "", when=self._when(concern.told_at)
        )
        self.add(text(told_to, tone="quiet"))
        if concern.closed_at is None:
            outcome = TextArea(self.tr("What the authority did"), rows=2)
            outcome.set_value(concern.outcome or "")
            outcome.edited.connect(self._on_outcome)
            self.moment = Moment(self.tr("On what day"))
            self.add(outcome, self.moment)
            self.body.addWidget(CommandButton(self._next_step()), 0, LEFT)
        elif concern.outcome:
            self.add(text(concern.outcome))

    def _next_step(self) -> Command:
        captions = {
            "written_at": self.tr("Confirmed in writing"),
            "acknowledged_at": self.tr("Acknowledged by the authority"),
            "closed_at": self.tr("The authority has decided: close it"),
        }
        step = next(name for name in NEXT if getattr(self._concern, name) is None)
        return Command(f"casework.{step}", captions[step], partial(self._on_step, step))

    def _on_told(self) -> None:
        role, concern = str(self.whom.value() or ""), self._concern.id
        if lacking((self.whom, ""), (self.moment.clock, self.moment.wrong())):
            return
        at = self.moment.value()

        def job(writing: Writing) -> None:
            refer_back(writing, concern, role, at, writing.person.user_id)

        box = self.moment.day if role.strip() else self.whom
        self._write(STEP, job, box, self.tr("It is noted that the authority was told."))

    def _on_step(self, step: str) -> None:
        if lacking((self.moment.clock, self.moment.wrong())):
            return
        concern, at = self._concern.id, self.moment.value()
        self._write(
            STEP, lambda writing: take_step(writing, concern, step, at), self.moment.day,
            self.tr("The step is noted with its date and time."),
        )  # fmt: skip

    def _on_withdraw(self) -> None:
        concern, reason = self._concern.id, str(self.reason.value() or "")
        self._write(
            WITHDRAW, lambda writing: withdraw(writing, concern, reason), self.reason,
            self.tr("The concern is withdrawn. It stays in the record."),
        )  # fmt: skip

    def _on_outcome(self, outcome: object) -> None:
        concern, words = self._concern.id, str(outcome or "")
        act(
            self._desk.work, Message(STEP),
            lambda writing: writing.set(Concern, concern, outcome=words), self.refused.emit,
        )  # fmt: skip

    def _write(
        self, name: tuple[str, str], job: Callable[[Writing], Any], box: Field, told: str
    ) -> None:
        act(
            self._desk.work, Message(name), job, lambda sentence: lacking((box, sentence)),
            then=lambda _: self.noted.emit(told),
        )  # fmt: skip
