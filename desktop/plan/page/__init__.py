"""The plan's page: a switch between its parts, each with its own actions in the heading."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from desktop.plan.calendar_file import calendar
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
from desktop.widgets.parts import Parts
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk
from desktop.work.out import write_out

MAKERS: dict[str, Callable[[Desk], Part]] = {
    "facts": FactsPart,
    "team": TeamPart,
    "dates": DatesPart,
    "timetable": TimetablePart,
    "requests": RequestsPart,
    "documents": DocumentsPart,
}


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
        self._plan: PlanShown | None = None
        makers = {name: partial(maker, desk) for name, maker in MAKERS.items()}
        self.parts: Parts[Part] = Parts(makers, self._on_made, lambda _name, it: scrolling(it))
        self._switch = Tabs(self.tr("Part of the plan"), self._captions())
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
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
        commands = self.parts.open(part).commands()
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
        return [*self._everywhere(), *(it for part in self.parts.all() for it in part.commands())]

    def set_closed(self, sentence: str) -> None:
        """Fields are held by the frame; buttons below lists answer with the sentence."""
        super().set_closed(sentence)
        for part in self.parts.made():
            part.closed = sentence

    def write_calendar(self, file: Path) -> None:
        """Timetable and milestones as an .ics file."""
        desk = self._desk
        told = self.tr("{file} was written.").format(file=file.name)
        write_out(
            desk.work, file,
            lambda session, _: calendar(
                session, desk.inspection_id, desk.framework, desk.language
            ),
            lambda _: self.tell_done(told),
            lambda message: self.tell_why_not(say(message)),
        )  # fmt: skip

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
        for part in self.parts.made():
            part.show_plan(self._plan)
        self.set_closed(self.closed)

    def _on_made(self, part: Part) -> None:
        part.done.connect(self.tell_done)
        part.deleted.connect(
            lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
        )
        part.refused.connect(self.tell_why_not)
        if self._plan is not None:
            part.show_plan(self._plan)
        if self.closed:
            self.set_closed(self.closed)

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
