"""The plan's page: a switch between its parts, each with its own actions in the heading."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

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
from desktop.widgets.choice import Choice
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import scrolling
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk


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
        self.parts: dict[str, Part] = {
            "facts": FactsPart(desk),
            "team": TeamPart(desk),
            "dates": DatesPart(desk),
            "timetable": TimetablePart(desk),
            "requests": RequestsPart(desk),
            "documents": DocumentsPart(desk),
        }
        self._switch = Choice(self.tr("Part of the plan"), self._captions())
        self._switch.hide_label()
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self._layers = QStackedWidget()
        for part in self.parts.values():
            part.done.connect(self.tell_done)
            part.refused.connect(self.tell_why_not)
            self._layers.addWidget(scrolling(part))
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
        if part not in self.parts:
            return
        self._switch.set_value(part)
        self._layers.setCurrentIndex(list(self.parts).index(part))
        self.clear_actions()
        *others, main = [*self._everywhere(), *self.parts[part].commands()]
        for command in others:
            self.add_action(command)
        if self.parts[part].commands():
            self.set_main_action(main)
        else:
            self.add_action(main)

    def open_at(self, record: UUID) -> None:
        """Show the part that holds that record."""
        for name, part in self.parts.items():
            if part.choose(record):
                self.open_part(name)

    def commands(self) -> list[Command]:
        """Every part's commands, wherever one stands."""
        return [*self._everywhere(), *(it for p in self.parts.values() for it in p.commands())]

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
        plan, now = read
        self.set_sentence(say(now.sentence))
        for part in self.parts.values():
            part.show_plan(plan)
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
