"""Home: where each stage stands, what to do next, the dates ahead, the concerns running."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from db.activity import Day
from db.models import Inspection
from db.sessions import Session
from desktop.shell.home_lines import (
    HomeLine,
    concern_lines,
    milestone_lines,
    now,
    retention_lines,
)
from desktop.shell.since import since_lines, since_yesterday
from desktop.shell.stages import HOME, STAGES, stages_here, standings
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, line, text
from desktop.widgets.theme import current_theme
from desktop.words.dates import date_and_time, local_day, short_date
from desktop.words.messages import Message, say
from desktop.words.spacing import held_together
from desktop.words.standing import STATE_WORDS, Standing, State
from desktop.work.desk import Desk, Place

TONES = {
    State.NOT_STARTED: Tone.NEUTRAL,
    State.IN_PROGRESS: Tone.ACTIVE,
    State.MISSING: Tone.WARN,
    State.COMPLETED: Tone.GOOD,
}
URGENCY = (State.MISSING, State.IN_PROGRESS, State.NOT_STARTED)
Found = tuple[str, dict[str, Standing], list[HomeLine], list[HomeLine], tuple[Day, int]]


def make_page(desk: Desk) -> "HomePage":
    """The home page of the inspection on the desk."""
    return HomePage(desk)


def what_next(standings_: dict[str, Standing]) -> str:
    """The id of the stage to go on with: what is missing first, then the earliest not done."""
    for state in URGENCY:
        for stage in STAGES:
            found = standings_.get(stage.id)
            if found is not None and found.state is state:
                return stage.id
    return ""


class HomePage(PageFrame):
    """The first page of every sitting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Home"))
        self._desk = desk
        self._next = ""
        self._tasks = Card(self.tr("Where we stand"))
        self._rows = _Tasks(desk)
        self._tasks.body.addWidget(self._rows)
        self._concerns = _LinesCard(desk, self.tr("Concerns running"), "casework", "bad")
        self._milestones = _LinesCard(desk, self.tr("Milestones"), "plan")
        self._since = Card(self.tr("Since yesterday"))
        self._people = text(tone="quiet")
        self._since.add(self._people)
        side = column(self._concerns, self._milestones, self._since)
        self.body.addWidget(SideBySide([column(self._tasks), side], [5, 3]))

    tables = frozenset({"*"})  # any change may move a standing

    def refresh(self) -> None:
        """Read the standings and lines."""
        self._desk.work.read(self._read, self._on_read)

    def commands(self) -> list[Command]:
        """Nothing beside the main action."""
        return []

    def _read(self, session: Session) -> Found:
        desk = self._desk
        inspection = session.get(Inspection, desk.inspection_id)
        title = (inspection.title if inspection else None) or ""
        key = (session, desk.inspection_id, desk.framework)
        moment = now()
        return (
            title,
            standings(*key),
            [
                *retention_lines(session, desk.inspection_id, local_day(moment)),
                *milestone_lines(*key, desk.language, local_day(moment)),
            ],
            concern_lines(*key, desk.language, moment),
            since_yesterday(session, desk.inspection_id, moment),
        )

    def _on_read(self, found: Found) -> None:
        title, stands, milestones, concerns, since = found
        self.set_title(title or self.tr("Home"))
        self._rows.show_standings(stands)
        self._milestones.show_lines(milestones)
        self._concerns.show_lines(concerns)
        lines = since_lines(*since) or [self.tr("Nothing was recorded.")]
        self._people.setText(held_together("\n".join(lines)))
        self._show_next(stands)

    def _show_next(self, stands: dict[str, Standing]) -> None:
        stage_id = what_next(stands)
        if not stage_id:
            self.set_sentence(self.tr("Every stage is completed."))
            self.set_main_action(None)
            return
        stage = next(stage for stage in STAGES if stage.id == stage_id)
        name = stage.name
        sentence = say(stands[stage_id].sentence)
        words = self.tr("Next: {stage}. {sentence}").format(stage=name, sentence=sentence)
        self.set_sentence(words)
        go = partial(self._desk.go_to.emit, Place(stage_id))
        caption = self.tr("Continue: {stage}").format(stage=name)
        self.set_main_action(Command("home.continue", caption, go, icon="next", changes=False))


class _Tasks(QWidget):
    """A line for each stage: its name (a link), its state, a sentence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().space("large"))
        self._grid.setVerticalSpacing(current_theme().space("small"))
        self._grid.setColumnStretch(2, 1)
        self._parts: dict[str, tuple[Status, QLabel]] = {}
        stages = [stage for stage in stages_here() if stage.id != HOME]
        for number, stage in enumerate(stages):
            self._add(number * 2, stage.id, stage.name)

    def show_standings(self, stands: dict[str, Standing]) -> None:
        for stage, (pill, sentence) in self._parts.items():
            stand = stands.get(stage)
            pill.setVisible(stand is not None)
            sentence.setText(held_together(say(stand.sentence)) if stand else "")
            if stand is not None:
                words = say(Message(STATE_WORDS[stand.state]))
                pill.set_state(words, TONES[stand.state])
        # Once more when the pills have their fonts: the grid keeps the heights it found first.
        QTimer.singleShot(0, self, self._grid.update)

    def _add(self, row: int, stage: str, title: str) -> None:
        link = Button(title, partial(self._desk.go_to.emit, Place(stage)), "link")
        pill, sentence = Status(), text(tone="quiet")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(link, row, 0, top)
        self._grid.addWidget(pill, row, 1, top)
        self._grid.addWidget(sentence, row, 2)
        self._grid.addWidget(line(), row + 1, 0, 1, 3)
        self._parts[stage] = (pill, sentence)


class _LinesCard(Card):
    """Dates or concerns; out of sight while there are none."""

    def __init__(self, desk: Desk, title: str, stage: str, tone: str = "") -> None:
        super().__init__(title, tone=tone)
        self._desk, self._stage = desk, stage
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().space("medium"))
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._lines)
        self.hide()

    def show_lines(self, lines: Sequence[HomeLine]) -> None:
        clear(self._lines)
        grid = self._lines.layout()
        assert isinstance(grid, QGridLayout)
        for row, it in enumerate(lines):
            grid.addWidget(text(self._when(it), "small", "quiet", wrap=False), row, 0)
            sentence = text(say(it.sentence), tone="bad" if it.urgent else "")
            grid.addWidget(sentence, row, 1)
            if it.mark is not None:
                grid.addWidget(text(say(it.mark), "small", "quiet", wrap=False), row, 2)
        self.setVisible(bool(lines))

    def _when(self, it: HomeLine) -> str:
        language = self._desk.language
        if isinstance(it.when, datetime):
            return date_and_time(it.when, language)
        return short_date(it.when, language) if isinstance(it.when, date) else ""
