"""The sample beside its list, and how far a count in it speaks for the list."""

from collections.abc import Sequence

from desktop.sampling.balance import Share
from desktop.sampling.bound import least_in_list, most_in_list
from desktop.sampling.names import field_name, value_name
from desktop.widgets.card import Card
from desktop.widgets.date_field import NumberField
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.work.desk import Desk


class BalanceCard(Card):
    """Each value of each attribute: its share of the sample as a bar, of the list as a mark."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_title(self.tr("Balance against the list"))
        self._desk = desk
        columns = [
            Column("what", self.tr("Attribute"), 0, sort=False),
            Column("list", self.tr("List"), 7, right=True, sort=False),
            Column("sample", self.tr("Sample"), 7, right=True, sort=False),
            Column("bar", "", 8, sort=False),
        ]
        self.table = Table(self.tr("Balance against the list"), columns)
        hint = self.tr("Bar: share of the sample. Mark: share of the list.")
        self.add(self.table, text(hint, "small", "quiet"))

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Another sample."""
        framework, language = self._desk.framework, self._desk.language
        told = [one for one in shares if one.listed_share < 1 or one.drawn_share < 1]
        most = max([max(one.listed_share, one.drawn_share) for one in told], default=1) or 1
        rows = []
        for one in told:
            value = value_name(one.field, one.value, framework, language)
            name = (
                value if one.field in ("pool", "category") else f"{field_name(one.field)}: {value}"
            )
            listed, drawn = f"{one.listed_share:.0%}", f"{one.drawn_share:.0%}"
            bar = Cell("", bar=Bar(one.drawn_share, most, one.listed_share))
            said = self.tr("{name}: {listed} of the list, {drawn} of the sample")
            sentence = said.format(name=name, listed=listed, drawn=drawn)
            rows.append(Row(f"{one.field} {one.value}", (name, listed, drawn, bar), sentence))
        self.table.show_rows(rows)
        self.table.fit_height(12)


class BoundCard(Card):
    """From "so many of the sample" to "at least and at most so many of the list"."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Beyond the sample"))
        self._listed, self._drawn = 0, 0
        self.found = NumberField(self.tr("Cases of the sample in which it was found"))
        self.found.edited.connect(lambda _n: self._show())
        self._words = text()
        caution = self.tr(
            "Exact, with 95% confidence, for a plain random sample. Quotas make chances "
            "unequal, so take it as an orientation."
        )
        self.add(self.found, self._words, text(caution, "small", "quiet"))
        self._words.hide()

    def show_sizes(self, listed: int, drawn: int) -> None:
        """How many rows may be drawn, and how many were."""
        self._listed, self._drawn = listed, drawn
        self._show()

    def _show(self) -> None:
        found = self.found.value()
        self._words.setVisible(found is not None)
        if found is None:
            return
        if not 0 <= found <= self._drawn:
            words = self.tr("The sample has fewer. It has: {n}").format(n=self._drawn)
            self.found.show_trouble(words)
            self._words.hide()
            return
        self.found.show_trouble()
        words = self.tr("On the list of {listed:,}: at least {least:,}, at most {most:,}")
        self._words.setText(
            words.format(
                listed=self._listed,
                least=least_in_list(self._listed, self._drawn, found),
                most=most_in_list(self._listed, self._drawn, found),
            )
        )
