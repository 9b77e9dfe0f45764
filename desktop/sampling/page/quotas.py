"""The rules as a table: of each category what the list has, and what is asked of the sample."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sampling.defaults import rules_for
from desktop.sampling.infeasible import Relaxation, relaxed
from desktop.sampling.keeping import rows_to_draw
from desktop.sampling.quotas import Quotas
from desktop.sampling.rows import Row as DrawRow
from desktop.sampling.rules import Quota, Rules
from desktop.widgets.card import Card
from desktop.widgets.date_field import NumberField
from desktop.widgets.flow import Flow
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.work.desk import Desk


class QuotaTable(QWidget):
    """How many of each pool, and the least and most of each category; the chosen one is edited."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: UUID | None = None
        self._rows: list[DrawRow] = []
        self._rules: Rules | None = None
        self._pools = {
            pool.code: NumberField(pool.plural.of(desk.language)) for pool in desk.framework.pools
        }
        sizes = QWidget()
        flow = Flow(sizes, gap=16)
        for pool in desk.framework.pools:
            self._pools[pool.code].set_value(pool.size)
            self._pools[pool.code].edited.connect(lambda _value: self._make_rules())
            flow.addWidget(self._pools[pool.code])
        self.table = Table(self.tr("Quotas"), self._columns())
        self.table.chosen.connect(self._on_chosen)
        self.least = NumberField(self.tr("At least"))
        self.most = NumberField(self.tr("At most"), self.tr("Empty: no limit."))
        for box in (self.least, self.most):
            box.edited.connect(lambda _value: self._on_quota())
        self._edited = Card()
        limits = QWidget()
        row = Flow(limits, gap=16)
        row.addWidget(self.least)
        row.addWidget(self.most)
        self._edited.add(limits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(text(self.tr("How many are drawn"), "heading"))
        layout.addWidget(sizes)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._edited)

    def rules(self) -> Rules | None:
        """The rules as they stand; None without a list."""
        return self._rules

    def relax(self, way: Relaxation) -> None:
        """Change the rules as a relaxation says."""
        if self._rules is not None:
            self._rules = relaxed(self._rules, way)
            for pool, count in self._rules.pools:
                self._pools[pool].set_value(count)
            self._fill()

    def show_list(self, long_list: UUID | None) -> None:
        """The default rules of another list; the same list keeps what was changed."""
        if long_list is None or long_list == self._list:
            return
        self._list = long_list
        self._desk.work.read(lambda session: rows_to_draw(session, long_list), self._on_rows)

    def _on_rows(self, rows: list[DrawRow]) -> None:
        self._rows = rows
        self._make_rules()

    def _make_rules(self) -> None:
        sizes = {code: box.value() or 0 for code, box in self._pools.items()}
        rows, framework = self._rows, self._desk.framework

        def job(_progress: object) -> Rules:
            return rules_for(framework.categories, rows, tuple(sorted(sizes.items())), Quotas())

        self._desk.work.run(job, self._on_rules)

    def _on_rules(self, rules: Rules) -> None:
        self._rules = rules
        self._fill()

    def _fill(self) -> None:
        quotas = self._rules.quotas if self._rules else ()
        self.table.show_rows([self._row(quota) for quota in quotas])
        if quotas and not self.table.current_id():
            self.table.choose(quotas[0].name)

    def _row(self, quota: Quota) -> Row:
        listed = sum(quota.fits(row) for row in self._rows if row.eligible)
        most = "–" if quota.maximum is None else str(quota.maximum)
        own = self.tr("Default") if quota.default else self.tr("Changed")
        name = self._name(quota)
        bar = Cell("", bar=Bar(quota.minimum, max(1, listed)))
        said = self.tr("{name}: on the list {listed}, at least {least}, at most {most}")
        return Row(
            quota.name,
            (name, str(listed), str(quota.minimum), most, bar, own),
            said.format(name=name, listed=listed, least=quota.minimum, most=most),
        )

    def _name(self, quota: Quota) -> str:
        """The category's own words where the quota is one of a category."""
        framework, language = self._desk.framework, self._desk.language
        code = quota.name.rpartition(".")[2]
        for category in framework.categories:
            if category.code == code:
                return f"{code} {category.short.of(language)}"
        return quota.name

    def _chosen(self) -> Quota | None:
        quotas = self._rules.quotas if self._rules else ()
        return next((q for q in quotas if q.name == self.table.current_id()), None)

    def _on_chosen(self, _name: str) -> None:
        quota = self._chosen()
        self._edited.setVisible(quota is not None)
        if quota is not None:
            self._edited.set_title(self._name(quota))
            self.least.set_value(quota.minimum)
            self.most.set_value(quota.maximum)

    def _on_quota(self) -> None:
        quota = self._chosen()
        if quota is None or self._rules is None:
            return
        changed = replace(
            quota, minimum=self.least.value() or 0, maximum=self.most.value(), default=False
        )
        quotas = tuple(changed if q.name == quota.name else q for q in self._rules.quotas)
        self._rules = replace(self._rules, quotas=quotas)
        self._fill()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Category"), 0, sort=False),
            Column("listed", self.tr("On the list"), 8, right=True, sort=False),
            Column("least", self.tr("At least"), 7, right=True, sort=False),
            Column("most", self.tr("At most"), 7, right=True, sort=False),
            Column("bar", "", 8, sort=False),
            Column("own", self.tr("Rule"), 9, sort=False),
        ]
