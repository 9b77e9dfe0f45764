"""The milestones: each date with its rule, its mark, and a way to set another with a reason."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from db.sessions import Writing
from desktop.plan import milestones
from desktop.plan.milestones import Dated, rule_sentence
from desktop.plan.page.part import Part, changed
from desktop.plan.shown import PlanShown
from desktop.widgets.button import Button
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, say
from desktop.work.desk import Desk

CHANGED = QT_TRANSLATE_NOOP("plan", "Change a milestone")


class DatesPart(Part):
    """The list, and for the chosen milestone where its date comes from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: dict[str, Dated] = {}
        self.ledger = Ledger(
            (
                Column("due", self.tr("Due"), 17),
                Column("title", self.tr("Milestone"), 0),
                Column("mark", self.tr("Where from"), 22),
                Column("state", self.tr("State"), 14),
            ),
            self._fields(),
            EmptyState(
                self.tr("No dates yet"),
                self.tr("They are counted from the fieldwork weeks as soon as those are set."),
                picture="calendar",
            ),
            self.tr("Milestones"),
        )
        self._rule = text(tone="quiet")
        self.ledger.form.body.insertWidget(0, self._rule)
        self._back = Button(self.tr("Back to the rule's date"), self._on_back, picture="undo")
        self._remove = Button(self.tr("Delete this date"), self._on_remove, picture="delete")
        self.ledger.add_button(self._back)
        self.ledger.add_button(self._remove)
        self.ledger.edited.connect(self._on_edited)
        self.ledger.chosen.connect(self._show_rule)
        self.body.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """A date of the team's own."""
        return [Command("plan.add_milestone", self.tr("Add a date"), self._on_add, icon="add")]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that milestone."""
        self.ledger.choose(str(record))
        return str(record) in self._found

    def show_plan(self, plan: PlanShown) -> None:
        """In the order of their dates."""
        today = date.today()  # noqa: DTZ011 - the day on the inspector's desk
        self._found = {str(one.id): one for one in plan.milestones}
        self.ledger.show_entries([self._entry(one, today) for one in plan.milestones])
        self._show_rule(self.ledger.current)

    def _fields(self) -> Mapping[str, Field]:
        return {
            "title": TextLine(self.tr("What is due")),
            "due": DateField(self.tr("Due")),
            "reason": TextLine(self.tr("Reason"), self.tr("Why this date differs from the rule.")),
            "done_on": DateField(self.tr("Done on")),
        }

    def _entry(self, one: Dated, today: date) -> Entry:
        day = self.day(one.due) or self.tr("no date yet")
        mark, state = self._mark(one), self._state(one, today)
        sentence = ", ".join(part for part in (one.title, day, mark.words, state.words) if part)
        values = {
            "title": one.title,
            "due": one.due,
            "reason": one.reason,
            "done_on": one.done_on,
        }
        return Entry(Row(str(one.id), (day, one.title, mark, state), sentence), one.title, values)

    def _mark(self, one: Dated) -> Cell:
        if one.rule is None:
            return Cell(self.tr("Our own"), Tone.NEUTRAL)
        if one.overridden:
            return Cell(self.tr("Set by the team"), Tone.ACTIVE)
        if one.mark == "V":
            return Cell(self.tr("Verified"), Tone.GOOD)
        return Cell(self.tr("Office default"), Tone.NEUTRAL)

    def _state(self, one: Dated, today: date) -> Cell:
        if one.done_on is not None:
            return Cell(self.tr("Done"), Tone.GOOD)
        if one.late(today):
            return Cell(self.tr("Late"), Tone.BAD)
        return Cell("")

    def _show_rule(self, row: str) -> None:
        one = self._found.get(row)
        if one is None:
            return
        rule, fields = one.rule, self.ledger.fields
        fields["title"].setVisible(rule is None)
        fields["reason"].setVisible(rule is not None)
        self._back.setVisible(one.overridden)
        self._remove.setVisible(rule is None)
        self._rule.setVisible(rule is not None)
        if rule is None:
            return
        language = self.desk.language
        lines = [
            say(rule_sentence(rule, self.desk.framework, language)),
            self.tr("By the rule: {day}").format(day=self.day(one.computed) or "–"),
            self.tr("Source: {source}").format(source=rule.source.of(language)),
        ]
        if rule.note is not None:
            lines.append(rule.note.of(language))
        self._rule.setText("\n".join(lines))

    def _on_edited(self, row: str, key: str, value: object) -> None:
        one = self._found[row]
        box = self.ledger.fields[key]
        if one.rule is None:
            self.write(CHANGED, changed(milestones.change_own, row, key, value), box)
        elif key == "done_on":
            self._set_done(one.rule.id, value, box)
        elif key in ("due", "reason"):
            self._set_due(one, one.rule.id)

    def _set_due(self, one: Dated, rule: str) -> None:
        """The date and its reason are kept together: whichever comes last completes them."""
        due, reason = self.ledger.fields["due"].value(), self.ledger.fields["reason"]
        why = str(reason.value() or "")
        other = due if isinstance(due, date) and due != one.computed else None

        def job(writing: Writing) -> None:
            milestones.set_due(writing, self.desk.inspection_id, rule, other, why)

        self.write(CHANGED, job, reason)

    def _set_done(self, rule: str, value: object, box: Field) -> None:
        day = value if isinstance(value, date) else None

        def job(writing: Writing) -> None:
            milestones.set_done(writing, self.desk.inspection_id, rule, day)

        self.write(CHANGED, job, box)

    def _on_back(self) -> None:
        one = self._found[self.ledger.current]
        assert one.rule is not None, "only a rule's date can go back to it"
        rule = one.rule.id

        def job(writing: Writing) -> None:
            milestones.set_due(writing, self.desk.inspection_id, rule, None, "")

        self.write(CHANGED, job)

    def _on_add(self) -> None:
        title = self.tr("New date")
        today = date.today()  # noqa: DTZ011

        def job(writing: Writing) -> str:
            made = milestones.add_milestone(writing, self.desk.inspection_id, title, today)
            return str(made)

        self.write(CHANGED, job, then=self.ledger.begin)

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: milestones.remove_own(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )
