"""The follow-up page: each recommendation with its date, its plan and what was seen of it."""

from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from db.models import FollowUpItem
from db.sessions import Writing
from desktop.follow_up.items import (
    CLOSED,
    Followed,
    begin_item,
    change_item,
    followed,
    note_event,
)
from desktop.follow_up.page.history import HistoryCard
from desktop.follow_up.standing import standing
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.empty import EmptyState
from desktop.widgets.lacking import lacking
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.widgets.timeline import Moment, Timeline
from desktop.words.dates import local_day, long_date, short_date
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.standing import Standing
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

PLAN = QT_TRANSLATE_NOOP("follow_up", "Write what the plan says")
CHANGE = QT_TRANSLATE_NOOP("follow_up", "Follow a recommendation")
SEEN = QT_TRANSLATE_NOOP("follow_up", "Note what was seen")


class FollowUpPage(PageFrame):
    """The list at the left; the chosen recommendation and the authority's history at the right."""

    tables = frozenset(
        {"recommendation", "follow_up_item", "follow_up_event", "authority_event", "inspection"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Follow-up"), scrolls=False)
        self._desk = desk
        self._items: dict[str, Followed] = {}
        self._recommendations: dict[UUID, UUID] = {}  # by the item's id
        self.table = Table(self.tr("Recommendations followed"), self._columns(), self._nothing())
        self.table.chosen.connect(lambda _row: self._show_chosen())
        self.card = Card()
        self._words = text()
        language = desk.language
        steps = [(step.id, step.name.of(language)) for step in desk.framework.progress]
        self.status = Choice(self.tr("Progress"), [*steps, (CLOSED, self.tr("Closed"))])
        self.due = DateField(self.tr("Due"), self.tr("Empty: as the time limit gives it."))
        self.owner = TextLine(self.tr("Who answers for it, by role"))
        keeper = Keeper(desk.work, FollowUpItem, "plan", Message(PLAN), self._begin, self)
        self.plan = SavedText(self.tr("What the improvement plan says"), keeper.keep, rows=3)
        self.plan.recorded.connect(keeper.record)
        self.card.add(self._words, self.status, self.due, self.owner, self.plan)
        self.seen = Card(self.tr("What was seen"))
        self.what = TextArea(self.tr("A visit, a figure, a document"), rows=2)
        note = Command("follow_up.note", self.tr("Note it with &today's date"), self._on_note)
        self._events = Timeline()
        self.seen.add(self.what)
        self.seen.body.addWidget(CommandButton(note), 0, Qt.AlignmentFlag.AlignLeft)
        self.seen.add(self._events)
        self.history = HistoryCard(desk)
        self.history.refused.connect(self.tell_why_not)
        self.history.done.connect(self.tell_done)
        right = column(self.card, self.seen, self.history)
        self.body.addWidget(Panes("follow_up", [self.table, scrolling(right)], [6, 6]), 1)
        self.status.edited.connect(partial(self._on_changed, "status"))
        self.due.edited.connect(partial(self._on_changed, "due"))
        self.owner.edited.connect(partial(self._on_changed, "owner"))
        self.set_main_action(self.commands()[0])

    def refresh(self) -> None:
        """Read every recommendation with its events again."""
        desk = self._desk
        desk.work.read(
            lambda session: (
                followed(session, desk.inspection_id, desk.framework),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )
        self.history.refresh()

    def open_at(self, record: UUID) -> None:
        """A recommendation, or what follows it."""
        wanted = self._recommendations.get(record, record)
        self.table.choose(str(wanted))

    def commands(self) -> list[Command]:
        """Note what was seen."""
        return [Command("follow_up.seen", self.tr("&Note what was seen"), self.what.setFocus)]

    def _show(self, read: tuple[list[Followed], Standing]) -> None:
        items, now = read
        self._items = {str(one.recommendation.id): one for one in items}
        self._recommendations = {one.item: one.recommendation.id for one in items}
        self.set_sentence(say(now.sentence))
        self.table.show_rows([self._row(one) for one in items])
        if items and not self.table.current_id():
            self.table.choose(str(items[0].recommendation.id))
        self._show_chosen()
        self.set_closed(self.closed)

    def _show_chosen(self) -> None:
        one = self._items.get(self.table.current_id())
        for card in (self.card, self.seen):
            card.setVisible(one is not None)
        if one is None:
            return
        self.card.set_title(str(one.recommendation.number))
        self._words.setText(one.recommendation.text(self._desk.language))
        self.status.set_value(one.status or None)
        self.due.set_value(one.due)
        self.owner.set_value(one.owner)
        if self.plan.record_id == str(one.item):
            self.plan.set_value(one.plan)
        else:
            self.plan.show_record(str(one.item), one.plan)
        language = self._desk.language
        self._events.show_moments(
            [
                Moment(long_date(event.on, language) if event.on else "", event.text or "")
                for event in sorted(one.events, key=lambda it: it.on or date.min, reverse=True)
            ]
        )

    def _begin(self, writing: Writing, item: UUID) -> None:
        begin_item(writing, self._recommendations[item])

    def _on_changed(self, key: str, value: object) -> None:
        one = self._items.get(self.table.current_id())
        if one is not None:
            change = {key: value or None}
            act(
                self._desk.work,
                Message(CHANGE),
                lambda writing: change_item(writing, one.recommendation.id, **change),
                self.tell_why_not,
            )

    def _on_note(self) -> None:
        one = self._items.get(self.table.current_id())
        if one is None:
            return
        words, today = str(self.what.value() or ""), local_day(datetime.now(UTC))

        def noted(_event: object) -> None:
            lacking((self.what, ""))
            self.what.set_value("")
            self.tell_done(self.tr("It is noted with today's date."))

        act(
            self._desk.work,
            Message(SEEN),
            lambda writing: note_event(writing, one.recommendation.id, today, words),
            lambda sentence: lacking((self.what, sentence)),
            then=noted,
        )

    def _row(self, one: Followed) -> Row:
        language, today = self._desk.language, local_day(datetime.now(UTC))
        words = " ".join(one.recommendation.text(language).split())
        due = short_date(one.due, language) if one.due else "–"
        state = self._state(one, today)
        cells = (str(one.recommendation.number), words, due, state)
        return Row(str(one.recommendation.id), cells, f"{cells[0]}. {words}, {due}, {state.words}")

    def _state(self, one: Followed, today: date) -> Cell:
        if one.status == CLOSED:
            return Cell(self.tr("Closed"), Tone.GOOD)
        if one.late(today):
            return Cell(self.tr("Past its date"), Tone.BAD)
        if one.status:
            steps = self._desk.framework.progress
            names = {step.id: step.name.of(self._desk.language) for step in steps}
            return Cell(names.get(one.status, one.status), Tone.ACTIVE)
        return Cell(self.tr("Open"), Tone.NEUTRAL)

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("No."), 4, sort=False),
            Column("text", self._desk.framework.words.item.of(self._desk.language), 0, sort=False),
            Column("due", self.tr("Due"), 11, sort=False),
            Column("state", self.tr("State"), 22, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("Nothing to follow yet"),
            self.tr("What is recommended on the Findings page is followed here once published."),
            picture="follow_up",
        )


def make_page(desk: Desk) -> FollowUpPage:
    """The page of this stage."""
    return FollowUpPage(desk)
