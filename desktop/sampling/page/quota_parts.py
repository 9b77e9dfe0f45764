"""The cards beside the table of quotas: limits of one, switches, what the rules mean."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.sampling.names import renamed
from desktop.sampling.outlook import Outlook
from desktop.sampling.prices import QuotaFacts
from desktop.sampling.rules import Quota
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.date_field import NumberField
from desktop.widgets.flow import Flow
from desktop.widgets.rows import Bar, Cell, Row
from desktop.widgets.status import Tone
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import say
from desktop.work.desk import Desk


class LimitsCard(Card):
    """At least, at most, and why."""

    changed = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.least = NumberField(self.tr("At least"))
        self.most = NumberField(self.tr("At most"), self.tr("Empty: no limit."))
        self.reason = TextLine(self.tr("Why it is not the default"))
        self._drop = Button(self.tr("Back to the default"), self.dropped.emit, "link")
        limits = QWidget()
        row = Flow(limits, gap=16)
        for field in (self.least, self.most):
            row.addWidget(field)
            field.edited.connect(lambda _value: self.changed.emit())
        self.reason.edited.connect(lambda _value: self.changed.emit())
        self.add(limits, self.reason)
        self.body.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_quota(self, quota: Quota | None, name: str) -> None:
        """Another quota."""
        self.setVisible(quota is not None)
        if quota is not None:
            self.set_title(name)
            self.least.set_value(quota.minimum)
            self.most.set_value(quota.maximum)
            self.reason.set_value(quota.reason)
            self.reason.setVisible(not quota.default)
            self._drop.setVisible(not quota.default)

    def applied(self, quota: Quota) -> Quota:
        """The quota as the boxes say."""
        least, most = self.least.value() or 0, self.most.value()
        reason = str(self.reason.value())
        same = (least, most) == (quota.minimum, quota.maximum)
        return replace(
            quota, minimum=least, maximum=most, reason=reason, default=quota.default and same
        )


class SwitchesCard(Card):
    """Whether contacts count in every category, and what becomes of siblings."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("What counts"))
        self.contacts = Choice(
            self.tr("A contact counts in every category that it has"),
            [("yes", self.tr("Yes")), ("no", self.tr("No"))],
        )
        self.contacts.set_value("no")
        self.siblings = Choice(
            self.tr("Siblings"),
            [
                ("auto", self.tr("As the list allows")),
                ("yes", self.tr("Drawn together")),
                ("no", self.tr("Each by itself")),
            ],
            self.tr("Rows of one sibling code are one unit, drawn together or not at all."),
        )
        self.siblings.set_value("auto")
        for field in (self.contacts, self.siblings):
            field.edited.connect(lambda _value: self.changed.emit())
            self.add(field)

    def everywhere(self) -> bool:
        """Contacts count towards categories of cases too."""
        return self.contacts.value() == "yes"

    def families(self) -> bool | None:
        """None: together where the list has sibling codes and it can be done."""
        return {"yes": True, "no": False}.get(str(self.siblings.value()))

    def show_switches(self, everywhere: bool, families: bool | None) -> None:
        """Show what a file says."""
        self.contacts.set_value("yes" if everywhere else "no")
        said = "auto" if families is None else "yes" if families else "no"
        self.siblings.set_value(said)


class OutlookCard(Card):
    """The lowest chance that these rules allow, and what is nearly impossible."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_title(self.tr("What is possible"))
        self._desk = desk
        self._lowest = text()
        self._warnings = text()
        price = self.tr(
            "Price: by how much the lowest chance would rise if the quota gave way by one row."
        )
        self.add(self._lowest, self._warnings, text(price, "small", "quiet"))

    def show_outlook(self, found: Outlook) -> None:
        """Another answer of the solver."""
        if found.lowest is None:
            self._lowest.setText(self.tr("These rules can't all be met. Commit to see why."))
        else:
            words = self.tr("Best possible lowest chance: {chance}")
            self._lowest.setText(words.format(chance=f"{float(found.lowest):.2%}"))
        named = [renamed(one, self._desk.framework, self._desk.language) for one in found.warnings]
        self._warnings.setText("\n".join(say(one) for one in named))
        self._warnings.setVisible(bool(named))
        self.set_tone("bad" if found.lowest is None else "warn" if named else "")


def quota_row(quota: Quota, name: str, facts: QuotaFacts | None) -> Row:
    """A quota as it is shown and read aloud."""
    listed = facts.in_list if facts else 0
    most = "–" if quota.maximum is None else str(quota.maximum)
    price = max(facts.price_of_minimum, facts.price_of_maximum) if facts else 0
    if facts is not None and not facts.possible:
        own = Cell(QCoreApplication.translate("QuotaRow", "Impossible"), Tone.BAD)
    elif quota.default:
        own = Cell(QCoreApplication.translate("QuotaRow", "Default"), Tone.NEUTRAL)
    else:
        own = Cell(QCoreApplication.translate("QuotaRow", "Changed"), Tone.WARN)
    costs = f"{float(price):.2%}" if price else "–"
    bar = Cell("", bar=Bar(quota.minimum, max(1, listed)))
    said = QCoreApplication.translate(
        "QuotaRow", "{name}: on the list {listed}, at least {least}, at most {most}, price {price}"
    )
    return Row(
        quota.name,
        (name, f"{listed:,}" if facts else "", str(quota.minimum), most, costs, bar, own),
        said.format(name=name, listed=listed, least=quota.minimum, most=most, price=costs),
    )
