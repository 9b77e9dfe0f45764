"""Every item: filtered, read, chosen in numbers and tied to a finding at once."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from db.sessions import Session, Writing
from desktop.evidence.choices import Choices, choices
from desktop.evidence.items import Filter, keys, split_keys
from desktop.evidence.links import CONTRADICTS, SUPPORTS, tie
from desktop.evidence.page.filters import Filters
from desktop.evidence.page.part import Part
from desktop.evidence.page.reading import Reading
from desktop.evidence.shown import Item, items_shown
from desktop.evidence.targets import Target, findings_to_tie
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.panes import scrolling
from desktop.widgets.picker import Picker
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

TIE = QT_TRANSLATE_NOOP("evidence", "Tie evidence to a finding")
LINES = 9  # height of the pane that shows an item as a whole


class ItemSource:
    """Rows from the store, in the order and under the filter asked for."""

    def __init__(self, desk: Desk, wanted: Filter, row: Callable[[Item], Row]) -> None:
        self._desk, self._wanted, self._row = desk, wanted, row

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        """The keys of all items."""
        desk, wanted = self._desk, self._wanted

        def job(session: Session) -> list[str]:
            return keys(session, desk.inspection_id, desk.framework, wanted, sort, down)

        desk.work.read(job, done)

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        """One page of them."""
        desk, wanted = self._desk, list(ids)

        def job(session: Session) -> list[Item]:
            return items_shown(session, desk.framework, desk.language, wanted)

        desk.work.read(job, lambda items: done([self._row(item) for item in items]))


class ItemsPart(Part):
    """Filters above, the list at the left, the chosen item at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        language = desk.language
        self._kinds = {one.id: one.name.of(language) for one in desk.framework.evidence_kinds}
        self._dimensions = dict(self.dimensions())
        self._targets: list[Target] = []
        self._wanted: UUID | None = None  # the finding that evidence is looked for
        self._is_asked = False
        self.filters = Filters(desk)
        self.filters.changed.connect(self._fill)
        columns = (
            Column("kind", self.tr("Kind"), 16),
            Column("dimension", desk.framework.words.dimension.of(language), 14),
            Column("place", self.tr("From"), 16, sort=False),
            Column("words", self.tr("What it says"), 0, sort=False),
            Column("weight", self.tr("Weight"), 11, sort=False),
            Column("at", self.tr("Day"), 12),
            Column("tied", self.tr("Findings"), 7, right=True, sort=False),
        )
        nothing = EmptyState(
            self.tr("Nothing here"),
            self.tr("Notes, case reviews, statements, documents and complaints come here."),
            picture="evidence",
        )
        self.table = Table(self.tr("Evidence"), columns, nothing, several=True)
        self.reading = Reading(desk)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _key: self.reading.go())
        self.table.loaded.connect(self._on_loaded)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table, 1)
        below = scrolling(self.reading)
        below.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        self.body.addWidget(below)

    def refresh(self) -> None:
        """Read again; the filter and the chosen item stay."""
        desk = self.desk
        desk.work.read(lambda session: choices(session, desk.inspection_id), self._on_choices)
        desk.work.read(
            lambda session: findings_to_tie(
                session, desk.inspection_id, desk.framework, desk.language
            ),
            self._on_targets,
        )
        self._fill()

    def commands(self) -> list[Command]:
        """Tie what is chosen."""
        return [
            Command(
                "evidence.contradicts",
                self.tr("Tie as contradicting…"),
                partial(self._on_tie, CONTRADICTS),
                "Ctrl+Shift+T",
                self._why_not,
            ),
            Command(
                "evidence.supports",
                self.tr("Tie to a finding…"),
                partial(self._on_tie, SUPPORTS),
                "Ctrl+T",
                self._why_not,
                "findings",
            ),
        ]

    def show_only(self, dimension: str, kind: str) -> None:
        """What a square of the matrix holds."""
        self.filters.ask(dimension=dimension, kind=kind)

    def tie_next(self, finding: UUID) -> None:
        """It is this finding that evidence is looked for."""
        self._wanted, self._is_asked = finding, True
        self._say_wanted()

    def _say_wanted(self) -> None:
        wanted = next((it for it in self._targets if it.id == self._wanted), None)
        if wanted is not None and self._is_asked:
            self._is_asked = False
            words = self.tr("Choose what finding {number} rests on, then tie it.")
            self.done.emit(words.format(number=wanted.number))
            self.table.setFocus()

    def tie_chosen(self, finding: UUID, stance: str) -> None:
        """Tie all that are chosen to one finding, in one action."""
        sources = split_keys(self.table.selected_ids())
        sentence = self.tr("Tied to the finding: {count}.").format(count=len(sources))

        def job(writing: Writing) -> None:
            tie(writing, finding, sources, stance)

        self.write(TIE, job, then=lambda _: self.done.emit(sentence))

    def leave(self) -> None:
        """Let nothing wait that was typed."""
        self.filters.leave()

    def _fill(self) -> None:
        self.table.show_source(ItemSource(self.desk, self.filters.wanted(), self._row))

    def _row(self, item: Item) -> Row:
        kind = self._kinds.get(item.kind, item.kind)
        dimension = self._dimensions.get(item.dimension, "")
        tied = str(item.supports + item.contradicts) if item.supports + item.contradicts else ""
        weight = self._weight(item)
        parts = (kind, dimension, item.place, item.words, weight.words, self.day(item.day))
        sentence = ". ".join(part for part in parts if part)
        cells = (kind, dimension, item.place, item.words, weight, self.day(item.day), tied)
        return Row(item.key, cells, sentence)

    def _weight(self, item: Item) -> Cell:
        if item.concern:
            return Cell(self.tr("Concern"), Tone.BAD)
        words = {"strength": self.tr("Strength"), "gap": self.tr("Gap")}
        tones = {"strength": Tone.GOOD, "gap": Tone.WARN}
        return Cell(words.get(item.weight, ""), tones.get(item.weight))

    def _why_not(self) -> str | None:
        if not self.table.selected_ids():
            return self.tr("Choose the items first; Ctrl or Shift chooses several.")
        if not self._targets:
            return self.tr("There is no finding yet: write one on the Findings page.")
        return None

    def _on_tie(self, stance: str) -> None:
        reason = self._why_not()
        if reason:
            self.refused.emit(reason)
            return
        wanted_first = sorted(self._targets, key=lambda it: it.id != self._wanted)
        options = [(str(it.id), f"{it.number} {it.words}") for it in wanted_first]
        title = self.tr("Which finding does it support?")
        if stance == CONTRADICTS:
            title = self.tr("Which finding does it contradict?")
        Picker(title, options, lambda it: self.tie_chosen(UUID(it), stance), self).open()

    def _on_chosen(self, key: str) -> None:
        self.reading.show_item(key)

    def _on_loaded(self, count: int) -> None:
        if count and not self.table.current_id():
            self.table.choose(self.table.model.id_at(0))
        self.reading.show_item(self.table.current_id())

    def _on_choices(self, found: Choices) -> None:
        self.filters.offer(found)

    def _on_targets(self, found: list[Target]) -> None:
        self._targets = found
        self._say_wanted()
