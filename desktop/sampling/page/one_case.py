"""One drawn case: why this one, and the way to replace it."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Signal

from db.models import SampledCase
from desktop.sampling.drawing import WITHDRAWN
from desktop.sampling.names import quota_name
from desktop.sampling.page.part import percent
from desktop.sampling.replacement import REASONS
from desktop.sampling.why import Why
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Pick
from desktop.widgets.date_field import NumberField
from desktop.widgets.lacking import lacking
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.work.desk import Desk


class WhyCard(Card):
    """The answer to "Why this case?" in plain sentences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._categories = text()
        self._words = text()
        self.add(self._categories, text(self.tr("Why this case?"), "strong"), self._words)
        self.hide()

    def show_case(self, case: SampledCase | None) -> None:
        """The case's categories at once; the explanation comes by `show_why`."""
        self.setVisible(case is not None)
        if case is not None:
            framework, language = self._desk.framework, self._desk.language
            self.set_title(case.reference or "")
            names = (
                f"{code} {framework.category(code).label.of(language)}"
                for code in case.categories or ()
            )
            self._categories.setText("\n".join(names))
            self._words.setText(self._chance(Fraction(case.chance or 0)))

    def show_why(self, why: Why) -> None:
        """Its type, its chance, and the quotas that bind it."""
        lines = [self._chance(why.chance)]
        lines.append(
            self.tr("Rows that the rules can't tell from it, itself included: {n}").format(
                n=why.alike
            )
        )
        if why.siblings:
            lines.append(self.tr("Drawn with: {rows}").format(rows=", ".join(why.siblings)))
        lines.append(self.tr("It counts in: {names}").format(names=self._names(why.fits)))
        if why.binding:
            lines.append(
                self.tr("Its chance is held by: {names}").format(names=self._names(why.binding))
            )
        if why.lowest:
            lines.append(self.tr("It has the lowest chance. No draw by these rules can raise it."))
        self._words.setText("\n".join(lines))

    def _chance(self, chance: Fraction) -> str:
        return self.tr("Chance in this draw: {chance} ({exact})").format(
            chance=percent(chance), exact=chance
        )

    def _names(self, names: tuple[str, ...]) -> str:
        framework, language = self._desk.framework, self._desk.language
        return ", ".join(quota_name(name, framework, language) for name in names)


class ReplaceCard(Card):
    """Code and reason of a withdrawal; the reserve comes by the rule."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Replace it"))
        captions = reason_names()
        self.code = Pick(self.tr("Kind of reason"), [(one, captions[one]) for one in REASONS])
        self.code.set_value("other")
        self.reason = TextLine(
            self.tr("Why it is replaced"),
            self.tr("The reserve is given by the rule; you choose none."),
        )
        self.add(self.code, self.reason)

    def show_case(self, case: SampledCase | None) -> None:
        """A withdrawn case can't be replaced again."""
        self.setVisible(case is not None and case.standing != WITHDRAWN)


class ExtendCard(Card):
    """More cases by the tickets of the same seed."""

    wanted = Signal(str, int, str)  # pool, how many, why

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_title(self.tr("Extend the sample"))
        pools = [(pool.code, pool.plural.of(desk.language)) for pool in desk.framework.pools]
        self.pool = Pick(self.tr("More of"), pools)
        self.pool.set_value(pools[-1][0])
        self.count = NumberField(self.tr("How many more"))
        self.reason = TextLine(
            self.tr("Why it is extended"), self.tr("The next rows come by the same seed.")
        )
        self.add(self.pool, self.count, self.reason)
        self.body.addWidget(Button(self.tr("Extend"), self.extend))

    def extend(self) -> None:
        """Ask for more rows; what is missing is said at its box."""
        count, reason = self.count.value() or 0, str(self.reason.value())
        if not lacking(
            (self.count, "" if count > 0 else self.tr("Say how many more.")),
            (self.reason, "" if reason else self.tr("Say why the sample is extended.")),
        ):
            self.wanted.emit(str(self.pool.value()), count, reason)


def reason_names() -> dict[str, str]:
    """The kinds of reason, and what an extension is called in the log."""
    return {
        "wrong_record": QCoreApplication.translate("Reasons", "Not a case of this kind"),
        "consent": QCoreApplication.translate("Reasons", "No consent"),
        "risk": QCoreApplication.translate("Reasons", "A risk to somebody"),
        "no_file": QCoreApplication.translate("Reasons", "No file can be found"),
        "conflict_of_interest": QCoreApplication.translate("Reasons", "Conflict of interest"),
        "other": QCoreApplication.translate("Reasons", "Another reason"),
        "extension": QCoreApplication.translate("Reasons", "Extension"),
    }
