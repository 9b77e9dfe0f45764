"""When things are due: milestones of the plan, clocks that run, bands of recommendations."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from desktop.framework.model import Band, Clock, MilestoneRule
from desktop.words.dates import local_day, to_utc
from desktop.words.working_days import add_months, shift


def due_dates(rules: Iterable[MilestoneRule], known: Mapping[str, date]) -> dict[str, date]:
    """The day of each milestone that can be told, by its id.

    `known` holds the inspection's own dates (`fieldwork_start`, `fieldwork_end`,
    `warning_notice`) and each milestone whose day was set or has come (`publication`): such a
    day stands, and what counts from it follows. Whoever asks leaves out rules that do not arise
    here (`MilestoneRule.when`).
    """
    rules = tuple(rules)
    days = dict(known)
    for rule in rules:
        if rule.id not in days and rule.anchor in days:
            days[rule.id] = shift(days[rule.anchor], rule.offset, rule.unit)
    return {rule.id: days[rule.id] for rule in rules if rule.id in days}


def clock_ends(clock: Clock, started: datetime) -> datetime:
    """The UTC moment at which a clock that started at a UTC moment runs out.

    Hours run on by the hour; days, weeks and months end with the local day.
    """
    if clock.unit == "hours":
        return started + timedelta(hours=clock.amount)
    last = shift(local_day(started), clock.amount, clock.unit)
    return to_utc(last + timedelta(days=1), time(0))


def clock_due_day(clock: Clock, started: date) -> date:
    """The last day in time for a clock tested on a case file, which knows days only."""
    if clock.unit == "hours":
        return started + timedelta(days=-(-clock.amount // 24))
    return shift(started, clock.amount, clock.unit)


def band_due(band: Band, start: date) -> date:
    """The day by which a recommendation of this band is to be met, from its start day."""
    return add_months(start, band.months)
