"""The authority over the years: its inspections, and events between them."""

from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal

from db.models import AuthorityEvent, Inspection
from db.sessions import Session
from desktop.follow_up.history import KINDS, Year, add_event, events, years
from desktop.follow_up.items import CLOSED
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Pick
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.lacking import lacking
from desktop.widgets.text_fields import TextLine
from desktop.widgets.timeline import Moment, Timeline
from desktop.words.dates import long_date, period
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

EVENT = QT_TRANSLATE_NOOP("follow_up", "Note an event of the authority")


class HistoryCard(Card):
    """What came before, and a form for an event."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.set_title(self.tr("The authority over the years"))
        self._lines = Timeline()
        kinds = [(kind, say(Message(words))) for kind, words in KINDS.items()]
        self.kind = Pick(self.tr("Event"), kinds)
        self.on = DateField(self.tr("Date"))
        self.words = TextLine(self.tr("In a few words"))
        add = Command("follow_up.event", self.tr("Add the e&vent"), self._on_add)
        self.add(self._lines, self.kind, self.on, self.words)
        self.body.addWidget(CommandButton(add), 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Read the history again."""
        inspection = self._desk.inspection_id

        def read(session: Session) -> tuple[list[Year], list[AuthorityEvent]]:
            authority = session.get_one(Inspection, inspection).authority or ""
            return years(session, authority), events(session, authority)

        self._desk.work.read(read, self._show)

    def _show(self, told: tuple[list[Year], list[AuthorityEvent]]) -> None:
        language = self._desk.language
        found: list[tuple[date, Moment]] = []
        for year in told[0]:
            row = year.inspection
            closed = sum(item.status == CLOSED for item in year.items)
            when = period(cast(date, row.period_from), cast(date, row.period_to), language)
            words = self.tr("{title} · asked: {all} · closed: {closed}").format(
                title=row.title, all=len(year.items), closed=closed
            )
            found.append((row.period_to or date.min, Moment(when, words, strong=True)))
        for event in told[1]:
            on = event.on or date.min
            kind = say(Message(KINDS[event.kind or "other"]))
            words = f"{kind}. {event.text or ''}"
            found.append((on, Moment(long_date(on, language), words)))
        found.sort(key=lambda one: one[0], reverse=True)
        self._lines.show_moments([moment for _day, moment in found])

    def _on_add(self) -> None:
        on, kind = self.on.value(), self.kind.value() or "other"
        missing = self.on.trouble or self.tr("Say on which day.")
        if lacking((self.on, "" if on else missing)) or on is None:
            return
        words, told = str(self.words.value() or ""), self.tr("The event is added.")

        def added(_event: object) -> None:
            self.words.set_value("")
            self.done.emit(told)

        act(
            self._desk.work,
            Message(EVENT),
            lambda writing: add_event(writing, self._desk.inspection_id, on, kind, words),
            self.refused.emit,
            self.words,
            added,
        )
