"""The plan's page: a switch between its parts, each with its own actions in the heading."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.plan.calendar_file import write_calendar
from desktop.plan.page.dates import DatesPart
from desktop.plan.page.documents import DocumentsPart
from desktop.plan.page.facts import FactsPart
from desktop.plan.page.part import Part
from desktop.plan.page.requests import RequestsPart
from desktop.plan.page.team import TeamPart
from desktop.plan.page.timetable import TimetablePart
from desktop.plan.shown import PlanShown, read_plan
from desktop.plan.standing import standing
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import scrolling
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk

MAKERS: dict[str, Callable[[Desk], Part]] = {
    "facts": FactsPart,
    "team": TeamPart,
    "dates": DatesPart,
    "timetable": TimetablePart,
    "requests": RequestsPart,
    "documents": DocumentsPart,
}


class Parts(dict[str, Part]):
    """Parts by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], Part]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Part:
        self[name] = self._make(name)
        return self[name]


class PlanPage(PageFrame):
    """Parts: facts, team, dates, timetable, requests, documents."""

    tables = frozenset(
        {
            "inspection",
            "team_member",
            "milestone",
            "timetable_entry",
            "information_request",
            "document",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Plan"), scrolls=False)
        self._desk = desk
        self.parts = Parts(self._make)
        self._panes: dict[str, QWidget] = {}
        self._plan: PlanShown | None = None
        # One part is made at a time, between other events, so that opening the page is no wait.
        self._later = QTimer(self)
        self._later.timeout.connect(self._on_idle)
        self._switch = Tabs(self.tr("Part of the plan"), self._captions())
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self._layers = QStackedWidget()
        self.body.addWidget(self._layers, 1)
        self.open_part("facts")

    def refresh(self) -> None:
        """Read the plan again."""
        desk = self._desk
        self._desk.work.read(
            lambda session: (
                read_plan(session, desk.inspection_id, desk.framework, desk.language),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )

    def open_part(self, part: str) -> None:
        """Show one of the parts, with its actions in the heading."""
        if part not in MAKERS:
            return
        self._switch.set_value(part)
        commands = self.parts[part].commands()
        self._layers.setCurrentWidget(self._panes[part])
        self.clear_actions()
        *others, main = [*self._everywhere(), *commands]
        for command in others:
            self.add_action(command)
        if commands:
            self.set_main_action(main)
        else:
            self.add_action(main)

    def open_at(self, record: UUID) -> None:
        """Show the part that holds that record."""
        for name in MAKERS:
            if self.parts[name].choose(record):
                self.open_part(name)
                return

    def commands(self) -> list[Command]:
        """Every part's commands, wherever one stands."""
        return [*self._everywhere(), *(it for p in MAKERS for it in self.parts[p].commands())]

    def set_closed(self, sentence: str) -> None:
        """Fields are held by the frame; buttons below lists answer with the sentence."""
        super().set_closed(sentence)
        for part in self.parts.values():
            part.closed = sentence

    def write_calendar(self, file: Path) -> None:
        """Timetable and milestones as an .ics file."""
        desk = self._desk

        def written(_: object) -> None:
            self.tell_done(self.tr("{file} was written.").format(file=file.name))

        self._desk.work.read(
            lambda session: write_calendar(
                session, desk.inspection_id, desk.framework, desk.language, file
            ),
            written,
            lambda message: self.tell_why_not(say(message)),
        )

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("facts", self.tr("Inspection")),
            ("team", self.tr("Team")),
            ("dates", self.tr("Milestones")),
            ("timetable", self.tr("Timetable")),
            ("requests", self.tr("Requests")),
            ("documents", self.tr("Documents")),
        ]

    def _everywhere(self) -> list[Command]:
        caption = self.tr("Calendar file…")
        return [Command("plan.calendar", caption, self._on_calendar, icon="export", changes=False)]

    def _show(self, read: tuple[PlanShown, Standing]) -> None:
        self._plan, now = read
        self.set_sentence(say(now.sentence))
        for part in self.parts.values():
            part.show_plan(self._plan)
        self.set_closed(self.closed)
        self._later.start()

    def _make(self, name: str) -> Part:
        part = MAKERS[name](self._desk)
        part.done.connect(self.tell_done)
        part.deleted.connect(
            lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
        )
        part.refused.connect(self.tell_why_not)
        self._panes[name] = scrolling(part)
        self._layers.addWidget(self._panes[name])
        if self._plan is not None:
            part.show_plan(self._plan)
        if self.closed:
            self.set_closed(self.closed)
        return part

    def _on_idle(self) -> None:
        missing = next((name for name in MAKERS if name not in self.parts), None)
        if missing is None:
            self._later.stop()
        else:
            _ = self.parts[missing]

    def _on_switched(self, part: object) -> None:
        self.leave()
        self.open_part(str(part or "facts"))

    def _on_calendar(self) -> None:
        ask_new_file(
            self,
            self.tr("Timetable and milestones for a calendar"),
            self.tr("Calendar files (*.ics)"),
            "plan.ics",
            self.write_calendar,
        )


def make_page(desk: Desk) -> PageFrame:
    """The plan's page for the inspection on the desk."""
    return PlanPage(desk)


__all__ = ["PlanPage", "make_page"]
