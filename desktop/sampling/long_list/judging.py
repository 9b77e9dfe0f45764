"""The last look at every merged row: what is doubtful about it as a whole, and may it be drawn."""

from datetime import date
from functools import cache

from desktop.framework.whole import Framework
from desktop.sampling.long_list.columns import Tell
from desktop.sampling.long_list.doubts import Code, Rules
from desktop.sampling.long_list.drafts import Draft
from desktop.sampling.long_list.rows import LongRow
from desktop.sampling.long_list.values import Age

Finding = tuple[Code, str, str]
"""Code, what was found, what is expected."""
AT_ANY_AGE = "unaccompanied"
"""A child of this flag belongs to the categories of young people whatever the age."""


class Judge:
    """Makes rows of drafts, by the framework and the rules."""

    def __init__(self, framework: Framework, period: tuple[date, date], rules: Rules) -> None:
        self._framework, self._rules = framework, rules
        self._expected_period = f"{period[0]:%d/%m/%Y} – {period[1]:%d/%m/%Y}"
        self._all_codes = ", ".join(one.code for one in framework.categories)
        self._pool_of = cache(framework.pool_of)
        self._verdict = cache(self._of_categories)

    def row(self, draft: Draft, tell: Tell) -> LongRow:
        """The finished row; its doubts are told with sheet and row of its first source."""
        pool = draft.given_pool or self._pool_of(draft.categories)
        self._doubts(draft, tell)
        reason = self._rules.reason(draft.codes) if draft.codes else ""
        return LongRow(
            draft.reference,
            pool,
            draft.categories,
            draft.flags,
            draft.age.band,
            draft.sex,
            draft.team,
            draft.status,
            draft.language,
            draft.family,
            draft.opened,
            draft.last_event,
            not reason,
            reason,
            *draft.part,
            tuple(draft.merged or ()),
        )

    def _doubts(self, draft: Draft, tell: Tell) -> None:
        found = self._verdict(draft.categories, draft.age, draft.given_pool)
        if not found and draft.reference and draft.in_period is not False:
            return
        if not draft.reference:
            found = (("blank_reference", "", ""), *found)
        if draft.in_period is False:
            day = draft.opened or draft.last_event
            said = f"{day:%d/%m/%Y}" if day else ""
            found = (("outside_period", said, self._expected_period), *found)
        for code, said, expected in found:
            if code != "age_category" or AT_ANY_AGE not in draft.flags:
                draft.doubt(code)
                tell(code, draft.part.row, "", draft.reference, said, expected)

    def _of_categories(
        self, categories: tuple[str, ...], age: Age, given_pool: str
    ) -> tuple[Finding, ...]:
        """What is doubtful about these categories with this age and pool; worked out once."""
        if not categories:
            return (("no_category", "", self._all_codes),)
        limits = self._age_and_categories(categories, age)
        found: tuple[Finding, ...] = (("age_category", age.band, limits),) if limits else ()
        drawn_from = {pool for code in categories for pool in self._framework.category(code).pools}
        if given_pool and given_pool not in drawn_from:
            found += (("contact_among_cases", given_pool, self._pool_of(categories)),)
        return found

    def _age_and_categories(self, categories: tuple[str, ...], age: Age) -> str:
        """The limits that the age is certainly outside of, e.g. "C13: 16–25"; "" if none."""
        if not age.band:
            return ""
        found = []
        for code in categories:
            one = self._framework.category(code)
            youngest, oldest = one.youngest or 0, one.oldest
            if age.most < youngest or (oldest is not None and age.least > oldest):
                found.append(f"{code}: {youngest}–{oldest}" if oldest else f"{code}: {youngest}+")
        return ", ".join(found)
