"""A second list against the one before it, with the drawn cases that it touches first."""

from functools import partial
from itertools import chain, islice

from desktop.sampling.comparing import compare_lists
from desktop.sampling.long_list.compare import Change, Comparison
from desktop.sampling.page.part import Part
from desktop.sampling.shown import SampleShown
from desktop.widgets.empty import EmptyState
from desktop.widgets.page import PageFrame
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.work.desk import Desk
from desktop.work.progress import Progress

MOST = 5000  # rows that anybody may want to look through


class ChangesPart(Part):
    """Counts above; below each reference that is new, gone or said otherwise."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._shown: object = None
        self.counts = text()
        self.drawn = text(tone="bad")
        self.table = Table(self.tr("Changes of the list"), self._columns(), self._nothing())
        for widget in (self.counts, self.drawn):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)

    def show_sample(self, shown: SampleShown) -> None:
        """Compare when there is another list."""
        listed = shown.long_list.id if shown.long_list else None
        if self._shown == (listed, shown.selected):
            return
        self._shown = (listed, shown.selected)
        inspection = self.desk.inspection_id
        sessions = self.desk.work.store.sessions

        def job(progress: Progress) -> Comparison | None:
            with sessions.reading() as session:
                return compare_lists(session, inspection, progress.step)

        self.desk.work.run(
            job, partial(self._on_compared, self._shown), self.failed, self._on_stopped,
            self.tr("Comparing with the list before"),
        )  # fmt: skip

    def _on_compared(self, asked: object, found: Comparison | None) -> None:
        if asked == self._shown:
            self._show(found)

    def _on_stopped(self) -> None:
        """It is compared when the page reads again."""
        self._shown = None
        self._show(None)

    def _show(self, found: Comparison | None) -> None:
        self.counts.setVisible(found is not None)
        self.drawn.hide()
        if found is None:
            self.table.show_rows([])
            return
        words = self.tr("New: {new:,} · gone: {gone:,} · changed: {changed:,} · same: {same:,}")
        self.counts.setText(
            words.format(
                new=len(found.new), gone=len(found.gone), changed=len(found.changed),
                same=found.same,
            )
        )  # fmt: skip
        if found.drawn_gone:
            lost = self.tr("Drawn, and no longer on the list: {references}")
            self.drawn.setText(lost.format(references=", ".join(found.drawn_gone)))
            self.drawn.show()
        self.table.show_rows(self._rows(found))

    def _rows(self, found: Comparison) -> list[Row]:
        """The drawn cases first; no more rows are made than are shown."""
        drawn = {*found.drawn_gone, *found.drawn_changed}
        names = self._names()
        changed = sorted(found.changed, key=lambda one: one.reference not in drawn)
        gone = sorted(found.gone, key=lambda one: one not in drawn)
        touched = [one for one in changed if one.reference in drawn]
        rows = chain(
            (self._row(one, self.tr("Gone"), "", True) for one in found.drawn_gone),
            (self._row(one.reference, self.tr("Changed"), _said(one, names), True)
             for one in touched),
            (self._row(one, self.tr("Gone"), "", False)
             for one in gone[len(found.drawn_gone):]),
            (self._row(one.reference, self.tr("Changed"), _said(one, names), False)
             for one in changed[len(touched):]),
            (self._row(one, self.tr("New"), "", False) for one in found.new),
        )  # fmt: skip
        return list(islice(rows, MOST))

    def _row(self, reference: str, what: str, how: str, drawn: bool) -> Row:
        mark = Cell(self.tr("Drawn"), Tone.WARN) if drawn else ""
        said = ", ".join(part for part in (reference, what, how) if part)
        return Row(f"{what} {reference}", (reference, what, how, mark), said)

    def _names(self) -> dict[str, str]:
        return {
            "pool": self.tr("Pool"),
            "categories": self.tr("Categories"),
            "flags": self.tr("Flags"),
            "age_band": self.tr("Age"),
            "sex": self.tr("Sex"),
            "team": self.tr("Team"),
            "status": self.tr("Status"),
            "language": self.tr("Language"),
            "family": self.tr("Sibling code"),
            "opened": self.tr("Opened"),
            "eligible": self.tr("May be drawn"),
        }

    def _columns(self) -> list[Column]:
        return [
            Column("reference", self.tr("Reference"), 14),
            Column("what", self.tr("What"), 12),
            Column("how", self.tr("Before and now"), 0, sort=False),
            Column("drawn", self.tr("Sample"), 12, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("There is nothing to compare"),
            self.tr("A second list is set beside the one before it. Drawn cases stay tied."),
            picture="sampling",
        )


def _said(change: Change, names: dict[str, str]) -> str:
    parts = [f"{names[name]}: {old or '–'} → {new or '–'}" for name, old, new in change.fields]
    return "; ".join(parts)
