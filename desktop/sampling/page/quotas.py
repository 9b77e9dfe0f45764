"""The rules as a table: of each quota what the list has, what is asked, and what it costs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sampling.defaults import rules_for
from desktop.sampling.infeasible import Relaxation, relaxed
from desktop.sampling.keeping import rows_to_draw
from desktop.sampling.names import quota_name
from desktop.sampling.outlook import Outlook, outlook
from desktop.sampling.page.quota_parts import LimitsCard, OutlookCard, SwitchesCard, quota_row
from desktop.sampling.quota_file import quotas_of, to_toml
from desktop.sampling.quotas import Quotas, load_quotas
from desktop.sampling.rows import Row as DrawRow
from desktop.sampling.rules import Quota, Rules
from desktop.widgets.date_field import NumberField
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.rows import Column
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message
from desktop.work.desk import Desk


class QuotaTable(QWidget):
    """How many of each pool, and the least and most of each quota; the chosen one is edited."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: UUID | None = None
        self._rows: list[DrawRow] = []
        self._rules: Rules | None = None
        self._outlook = Outlook({})
        self._turn = 0
        self._asked = self._answered = 0  # workings out of the rules
        self._then: Callable[[], object] | None = None  # waits for the last of them
        self._pools = {
            pool.code: NumberField(pool.plural.of(desk.language)) for pool in desk.framework.pools
        }
        sizes = QWidget()
        flow = Flow(sizes, gap=16)
        for pool in desk.framework.pools:
            self._pools[pool.code].set_value(pool.size)
            self._pools[pool.code].edited.connect(lambda _value: self._make_rules())
            flow.addWidget(self._pools[pool.code])
        nothing = EmptyState(
            self.tr("The quotas follow the long-list"),
            self.tr("Read a long-list first: each of its categories then gets its quota."),
            picture="sampling",
        )
        self.table = Table(self.tr("Quotas"), self._columns(), nothing)
        self.table.show_rows([])
        self.table.chosen.connect(self._on_chosen)
        self.limits = LimitsCard()
        self.least, self.most = self.limits.least, self.limits.most
        self.limits.changed.connect(self._on_quota)
        self.limits.dropped.connect(self._on_dropped)
        self.switches = SwitchesCard()
        self.switches.changed.connect(lambda: self._make_rules())
        self.told = OutlookCard(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(text(self.tr("How many are drawn"), "heading"))
        layout.addWidget(sizes)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.limits)

    def rules(self) -> Rules | None:
        """The rules as they stand; None without a list."""
        return self._rules

    def rows(self) -> Sequence[DrawRow]:
        """The rows that they are for."""
        return self._rows

    def when_settled(self, then: Callable[[], object]) -> None:
        """Call `then` once the rules are those of all that is typed, the last box too."""
        for box in self._pools.values():
            box.flush()
        if self._answered == self._asked:
            then()
        else:
            self._then = then

    def why_not(self) -> str | None:
        """A changed quota without its reason, in words."""
        for quota in self._rules.quotas if self._rules else ():
            if not quota.default and not quota.reason:
                words = self.tr("Say why the quota “{name}” is not the default.")
                return words.format(name=self._name(quota))
        return None

    def relax(self, way: Relaxation, why: str) -> None:
        """Change the rules as a relaxation says; `why` becomes the reason of each change."""
        if self._rules is None:
            return
        touched = {change.name for change in way}
        rules = relaxed(self._rules, way)
        quotas = tuple(
            replace(one, reason=one.reason or why) if one.name in touched else one
            for one in rules.quotas
        )
        for pool, count in rules.pools:
            self._pools[pool].set_value(count)
        self._take(replace(rules, quotas=quotas))

    def add(self, quota: Quota) -> None:
        """A further quota; one of that name is replaced."""
        if self._rules is not None:
            others = tuple(one for one in self._rules.quotas if one.name != quota.name)
            self._take(replace(self._rules, quotas=(*others, quota)))
            self.table.choose(quota.name)

    def load(self, path: Path, failed: Callable[[Message], object]) -> None:
        """The quotas of a TOML file over the framework's defaults."""
        self._desk.work.run(
            lambda _progress: load_quotas(path), partial(self._on_loaded, path), failed,
            sentence=self.tr("Reading {file}").format(file=path.name),
        )  # fmt: skip

    def _on_loaded(self, path: Path, quotas: Quotas) -> None:
        self.switches.show_switches(quotas.contacts_count_everywhere, quotas.families)
        why = self.tr("From the file {file}").format(file=path.name)
        self._make_rules(quotas, why)

    def as_toml(self) -> str:
        """What differs from the defaults, as the command line takes it."""
        return to_toml(self._quotas())

    def show_list(self, long_list: UUID | None) -> None:
        """The default rules of another list; the same list keeps what was changed."""
        self.told.setVisible(long_list is not None)
        if long_list is None or long_list == self._list:
            return
        self._list = long_list
        self._desk.work.read(lambda session: rows_to_draw(session, long_list), self._on_rows)

    def _on_rows(self, rows: list[DrawRow]) -> None:
        self._rows = rows
        self._make_rules()

    def _quotas(self) -> Quotas:
        if self._rules is None:
            return Quotas()
        return quotas_of(self._rules, self.switches.everywhere(), self.switches.families())

    def _make_rules(self, quotas: Quotas | None = None, why: str = "") -> None:
        """The framework's defaults for these sizes, with the lead's own over them."""
        sizes = {code: box.value() or 0 for code, box in self._pools.items()}
        rows, categories = self._rows, self._desk.framework.categories
        asked = quotas or self._quotas()
        reasons = {one.name: one.reason for one in self._rules.quotas} if self._rules else {}
        pools = tuple(sorted(sizes.items()))

        def job(_progress: object) -> Rules:
            made = rules_for(categories, rows, pools, asked)
            quotas = tuple(
                one if one.default else replace(one, reason=reasons.get(one.name) or why)
                for one in made.quotas
            )
            return replace(made, quotas=quotas)

        self._asked += 1
        self._desk.work.run(
            job, partial(self._on_made, self._asked), self._on_trouble,
            sentence=self.tr("Working out the rules"),
        )  # fmt: skip

    def _on_made(self, turn: int, rules: Rules) -> None:
        """The rules of the last asking count; earlier ones may be answered after it."""
        if turn != self._asked:
            return
        self._answered, then, self._then = turn, self._then, None
        self._take(rules)
        if then is not None:
            then()

    def _on_trouble(self, message: Message) -> None:
        self._answered, self._then = self._asked, None
        self._desk.work.trouble.emit(message)

    def _take(self, rules: Rules) -> None:
        """These rules from now on; what they mean for the list is worked out elsewhere."""
        self._rules = rules
        self._fill()
        self._turn += 1
        turn, rows = self._turn, self._rows
        self._desk.work.run(
            lambda _progress: outlook(rows, rules),
            partial(self._on_outlook, turn),
            self._on_trouble,
            sentence=self.tr("Working out what the rules mean for the list"),
        )

    def _on_outlook(self, turn: int, found: Outlook) -> None:
        if turn == self._turn:
            self._outlook = found
            self.told.show_outlook(found)
            self._fill()

    def _fill(self) -> None:
        quotas = self._rules.quotas if self._rules else ()
        facts = self._outlook.facts
        self.table.show_rows(
            [quota_row(one, self._name(one), facts.get(one.name)) for one in quotas]
        )
        if quotas and not self.table.current_id():
            self.table.choose(quotas[0].name)

    def _name(self, quota: Quota) -> str:
        return quota_name(quota.name, self._desk.framework, self._desk.language)

    def _chosen(self) -> Quota | None:
        quotas = self._rules.quotas if self._rules else ()
        return next((q for q in quotas if q.name == self.table.current_id()), None)

    def _on_chosen(self, _name: str) -> None:
        quota = self._chosen()
        self.limits.show_quota(quota, self._name(quota) if quota else "")

    def _on_quota(self) -> None:
        quota = self._chosen()
        if quota is None or self._rules is None:
            return
        changed = self.limits.applied(quota)
        quotas = tuple(changed if q.name == quota.name else q for q in self._rules.quotas)
        self._take(replace(self._rules, quotas=quotas))

    def _on_dropped(self) -> None:
        """Back to the framework's default; a quota of one's own goes."""
        quota = self._chosen()
        if quota is not None and self._rules is not None and not quota.default:
            left = tuple(one for one in self._rules.quotas if one.name != quota.name)
            self._rules = replace(self._rules, quotas=left)
            self._make_rules()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Quota"), 0, sort=False),
            Column("listed", self.tr("List"), 5, right=True, sort=False),
            Column("least", self.tr("Least"), 4, right=True, sort=False),
            Column("most", self.tr("Most"), 4, right=True, sort=False),
            Column("price", self.tr("Price"), 6, right=True, sort=False),
            Column("bar", "", 4, sort=False),
            Column("own", self.tr("Rule"), 13, sort=False),
        ]
