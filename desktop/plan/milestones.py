"""The dates of an inspection, counted from its fieldwork by the framework's rules.

A date comes from its rule unless a person set another, with a reason. What counts from a
milestone counts from the day it was done, else from the day it is due.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, Milestone
from db.sessions import Writing
from desktop.framework import Framework
from desktop.framework.model import Mark, MilestoneRule
from desktop.plan.retention import publish_on
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble
from desktop.words.working_days import add_working_days, shift

ANCHORS: Mapping[str, tuple[str, str]] = {
    "fieldwork_start": QT_TRANSLATE_NOOP("plan", "the first day of fieldwork"),
    "fieldwork_end": QT_TRANSLATE_NOOP("plan", "the last day of fieldwork"),
    "warning_notice": QT_TRANSLATE_NOOP("plan", "the warning notice"),
}
AFTER: Mapping[str, tuple[str, str]] = {
    "hours": QT_TRANSLATE_NOOP("plan", "Hours after {anchor}: {number}"),
    "working_days": QT_TRANSLATE_NOOP("plan", "Working days after {anchor}: {number}"),
    "calendar_days": QT_TRANSLATE_NOOP("plan", "Days after {anchor}: {number}"),
    "weeks": QT_TRANSLATE_NOOP("plan", "Weeks after {anchor}: {number}"),
    "months": QT_TRANSLATE_NOOP("plan", "Months after {anchor}: {number}"),
}
BEFORE: Mapping[str, tuple[str, str]] = {
    "hours": QT_TRANSLATE_NOOP("plan", "Hours before {anchor}: {number}"),
    "working_days": QT_TRANSLATE_NOOP("plan", "Working days before {anchor}: {number}"),
    "calendar_days": QT_TRANSLATE_NOOP("plan", "Days before {anchor}: {number}"),
    "weeks": QT_TRANSLATE_NOOP("plan", "Weeks before {anchor}: {number}"),
    "months": QT_TRANSLATE_NOOP("plan", "Months before {anchor}: {number}"),
}


class ReasonMissing(Trouble):
    """A date that differs from its rule needs a reason."""


@dataclass(frozen=True)
class Dated:
    """A milestone as the plan shows it. `rule` is None for one that the team added.

    `computed` is what the rule gives, None while its anchor has no date; `due` is what holds.
    """

    id: UUID
    title: str
    rule: MilestoneRule | None
    computed: date | None
    due: date | None
    reason: str
    done_on: date | None

    @property
    def overridden(self) -> bool:
        """Whether a person set another date than the rule's."""
        return self.rule is not None and self.due is not None and self.due != self.computed

    @property
    def mark(self) -> Mark | None:
        """Verified, or an office default; None where no rule stands behind it."""
        return self.rule.mark if self.rule else None

    def late(self, today: date) -> bool:
        """Whether it is past its day and not done."""
        return self.done_on is None and self.due is not None and self.due < today


def milestone_id(inspection: UUID, key: str) -> UUID:
    """The same on every laptop, so that two do not make two of one."""
    return uuid5(inspection, f"milestone/{key}")


def milestones(
    session: Session, inspection_id: UUID, framework: Framework, language: str
) -> list[Dated]:
    """Every milestone that arises on this inspection, in the order of their dates."""
    inspection = session.get_one(Inspection, inspection_id)
    rows = _rows(session, inspection_id)
    days = anchors(inspection)
    found = []
    for rule in framework.milestones:
        if not _arises(rule, inspection):
            continue
        row = rows.get(milestone_id(inspection_id, rule.id))
        one = _by_rule(rule, rule.name.of(language), row, days, inspection)
        found.append(one)
        days[rule.id] = one.done_on or one.due
    found += [_own(row) for row in rows.values() if not row.key]
    return sorted(found, key=lambda one: (one.due is None, one.due or date.max))


def anchors(inspection: Inspection) -> dict[str, date | None]:
    """The dates that the inspection itself brings."""
    weeks = sorted(date.fromisoformat(day) for day in inspection.fieldwork_weeks or ())
    return {
        "fieldwork_start": weeks[0] if weeks else None,
        "fieldwork_end": last_day(weeks[-1]) if weeks else None,
        "warning_notice": inspection.warning_notice_on,
    }


def last_day(monday: date) -> date:
    """The last working day of a week."""
    return add_working_days(monday + timedelta(days=5), -1)


def rule_sentence(rule: MilestoneRule, framework: Framework, language: str) -> Message:
    """How the date is counted, with the number at the end."""
    forms = AFTER if rule.offset >= 0 else BEFORE
    anchor: object
    if rule.anchor in ANCHORS:
        anchor = Message(ANCHORS[rule.anchor])
    else:
        other = next(one for one in framework.milestones if one.id == rule.anchor)
        anchor = f"“{other.name.of(language)}”"
    return Message(forms[rule.unit], {"anchor": anchor, "number": abs(rule.offset)})


def set_due(
    writing: Writing, inspection_id: UUID, key: str, due: date | None, reason: str
) -> None:
    """Another date than the rule's, with its reason; None goes back to the rule."""
    if due is not None and not reason.strip():
        raise ReasonMissing(
            QT_TRANSLATE_NOOP("plan", "Say why this date differs from the rule, then set it.")
        )
    row = _row_for(writing, inspection_id, key)
    writing.set(Milestone, row, due=due, reason=reason.strip() if due else "")


def set_done(writing: Writing, inspection_id: UUID, key: str, done_on: date | None) -> None:
    """The day on which it was done; publication is a fact of the inspection as well."""
    row = _row_for(writing, inspection_id, key)
    writing.set(Milestone, row, done_on=done_on)
    if key == "publication":
        publish_on(writing, inspection_id, done_on)


def add_milestone(writing: Writing, inspection_id: UUID, title: str, due: date) -> UUID:
    """A date of the team's own."""
    return writing.create(Milestone, inspection_id, key="", title=title.strip(), due=due)


def change_own(writing: Writing, milestone: UUID, **values: object) -> None:
    """Change title, due or done_on of a milestone of the team's own."""
    writing.set(Milestone, milestone, **values)


def remove_own(writing: Writing, milestone: UUID) -> None:
    """Take a milestone of the team's own out of the plan."""
    writing.delete(Milestone, milestone)


def _rows(session: Session, inspection_id: UUID) -> dict[UUID, Milestone]:
    query = select(Milestone).where(Milestone.inspection_id == inspection_id, ~Milestone.deleted)
    return {row.id: row for row in session.scalars(query)}


def _arises(rule: MilestoneRule, inspection: Inspection) -> bool:
    if rule.when == "serious_concern":
        return bool(inspection.serious_concern)
    return rule.when == "always" or inspection.warning_notice_on is not None


def _by_rule(
    rule: MilestoneRule,
    title: str,
    row: Milestone | None,
    days: Mapping[str, date | None],
    inspection: Inspection,
) -> Dated:
    start = days.get(rule.anchor)
    computed = shift(start, rule.offset, rule.unit) if start else None
    done = row.done_on if row else None
    if rule.id == "publication":
        done = done or inspection.published_on
    return Dated(
        id=milestone_id(inspection.id, rule.id),
        title=title,
        rule=rule,
        computed=computed,
        due=(row.due if row else None) or computed,
        reason=(row.reason if row else None) or "",
        done_on=done,
    )


def _own(row: Milestone) -> Dated:
    return Dated(row.id, row.title or "", None, None, row.due, row.reason or "", row.done_on)


def _row_for(writing: Writing, inspection_id: UUID, key: str) -> UUID:
    """The row of a rule's milestone, made where none is yet."""
    wanted = milestone_id(inspection_id, key)
    if writing.session.get(Milestone, wanted) is None:
        writing.create(Milestone, inspection_id, wanted, key=key)
    return wanted
