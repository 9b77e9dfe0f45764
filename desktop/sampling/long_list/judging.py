"""The last look at every merged row: what is doubtful about it as a whole, and may it be drawn."""

from datetime import date
from functools import cache

from desktop.framework.whole import Framework
from desktop.sampling.long_list.columns import Tell
from desktop.sampling.long_list.doubts import Code, Rules
from desktop.sampling.long_list.drafts import Draft
from desktop.sampling.long_list.rows import LongRow
from desktop.sampling.long_list.values import Age

AT_ANY_AGE = "unaccompanied"
"""A child of this flag belongs to the categories of young people whatever the age."""


class Judge:
    """Makes rows of drafts, by the framework and the rules."""

    def __init__(self, framework: Framework, period: tuple[date, date], rules: Rules) -> None:
        self._framework, self._rules = framework, rules
        self._expected_period = f"{period[0]:%d/%m/%Y} – {period[1]:%d/%m/%Y}"
        self._all_codes = ", ".join(one.code for one in framework.categories)
        self._pool_of = cache(framework.pool_of)
        self._age_limits = cache(self._age_and_categories)
        self._pools_of = {one.code: one.pools for one in framework.categories}

    def row(self, draft: Draft, tell: Tell) -> LongRow:
        """The finished row; its doubts are told with sheet and row of its first source."""
        pool = draft.given_pool or self._pool_of(draft.categories)
        self._doubts(draft, pool, tell)
        reason = self._rules.reason(draft.codes) if draft.codes else ""
        sheet, number = draft.sources[0]
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
            sheet,
            number,
            draft.sources,
            draft.kept,
        )

    def _doubts(self, draft: Draft, pool: str, tell: Tell) -> None:
        def doubt(code: Code, found: str, expected: str) -> None:
            draft.doubt(code)
            tell(code, draft.sources[0][1], "", draft.reference, found, expected)

        if not draft.reference:
            doubt("blank_reference", "", "")
        if draft.in_period is False:
            opened = draft.opened or draft.last_event
            doubt("outside_period", f"{opened:%d/%m/%Y}" if opened else "", self._expected_period)
        if not draft.categories:
            doubt("no_category", "", self._all_codes)
            return
        limits = self._age_limits(draft.categories, draft.age)
        if limits and AT_ANY_AGE not in draft.flags:
            doubt("age_category", draft.age.band, limits)
        if draft.given_pool:
            expected = self._right_pool(draft.categories, pool)
            if expected:
                doubt("contact_among_cases", pool, expected)

    def _right_pool(self, categories: tuple[str, ...], pool: str) -> str:
        """The pool that fits, where no category of the row is drawn from the one it is said in."""
        if any(pool in self._pools_of[code] for code in categories):
            return ""
        return self._pool_of(categories)

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
