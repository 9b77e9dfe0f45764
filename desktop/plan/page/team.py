"""The team: who leads, who inspects, in which languages."""

from collections.abc import Mapping
from uuid import UUID

from db.sessions import Writing
from desktop.plan.inspection import Inspector
from desktop.plan.page.part import Part, changed
from desktop.plan.shown import PlanShown
from desktop.plan.team import add_inspector, change_inspector, remove_inspector
from desktop.widgets.button import Button
from desktop.widgets.choice import Choice, Ticks
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Column, Row
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

TEAM_CHANGED = QT_TRANSLATE_NOOP("plan", "Change the team")


class TeamPart(Part):
    """Who inspects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ledger = Ledger(
            (
                Column("name", self.tr("Inspector"), 0),
                Column("role", self.tr("Role"), 19),
                Column("languages", self.tr("Works in"), 18),
                Column("designation", self.tr("Designation"), 18),
            ),
            self._fields(),
            EmptyState(
                self.tr("Nobody is on the team yet"),
                self.tr("An inspection has one lead inspector and any number of members."),
                picture="team",
            ),
            self.tr("The team"),
        )
        self.ledger.add_button(
            Button(self.tr("Remove from the team"), self._on_remove, picture="delete")
        )
        self.ledger.edited.connect(self._on_edited)
        self.body.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """A person more."""
        return [
            Command("plan.add_inspector", self.tr("Add an inspector"), self._on_add, icon="add")
        ]

    def show_plan(self, plan: PlanShown) -> None:
        """The lead first."""
        roles = {"lead": self.tr("Lead inspector"), "member": self.tr("Member")}
        spoken = {"en": self.tr("English"), "cy": self.tr("Welsh")}
        entries = []
        for one in plan.team:
            words = ", ".join(spoken[code] for code in one.languages or () if code in spoken)
            cells = (one.name or "", roles.get(one.role or "", ""), words, one.designation or "")
            values = {
                "name": one.name,
                "role": one.role,
                "languages": one.languages,
                "designation": one.designation,
            }
            sentence = ", ".join(cell for cell in cells if cell)
            entries.append(Entry(Row(str(one.id), cells, sentence), one.name or "", values))
        self.ledger.show_entries(entries)

    def _fields(self) -> Mapping[str, Field]:
        return {
            "name": TextLine(self.tr("Name")),
            "role": Choice(
                self.tr("Role"),
                [("lead", self.tr("Lead inspector")), ("member", self.tr("Member"))],
            ),
            "languages": Ticks(
                self.tr("Works in"), [("en", self.tr("English")), ("cy", self.tr("Welsh"))]
            ),
            "designation": TextLine(self.tr("Designation")),
        }

    def _on_edited(self, row: str, key: str, value: object) -> None:
        value = list(value) if isinstance(value, tuple) else value
        self.write(
            TEAM_CHANGED, changed(change_inspector, row, key, value), self.ledger.fields[key]
        )

    def _on_add(self) -> None:
        name = self.tr("New inspector")

        def job(writing: Writing) -> str:
            return str(add_inspector(writing, self.desk.inspection_id, Inspector(name)))

        self.write(TEAM_CHANGED, job, then=self.ledger.begin)

    def _on_remove(self) -> None:
        row = self.ledger.current
        name = str(self.ledger.fields["name"].value())
        if row:
            sentence = self.tr("{name} is no longer on the team.").format(name=name)
            self.write(
                TEAM_CHANGED,
                lambda writing: remove_inspector(writing, UUID(row)),
                then=lambda _: self.deleted.emit(sentence),
            )
