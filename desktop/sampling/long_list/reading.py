"""From the authority's file to rows and doubts. No row is ever dropped."""

import gc
import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from desktop.collector import resting_collector
from desktop.framework.whole import Framework
from desktop.sampling.long_list import rows as long_rows
from desktop.sampling.long_list.columns import CHUNK, Period, SheetReader, Tell
from desktop.sampling.long_list.doubts import NEVER_DRAWN, Code, Done, Doubt, Rules
from desktop.sampling.long_list.drafts import Draft
from desktop.sampling.long_list.guessing import (
    DEEPEST,
    HEAD,
    Headings,
    Words,
    find_headings,
    guess,
    headings_at,
)
from desktop.sampling.long_list.judging import Judge
from desktop.sampling.long_list.mapping import Mapping, SheetMap
from desktop.sampling.long_list.plan import Plan, plan_of
from desktop.sampling.long_list.rows import Counts, LongRow, Part
from desktop.sampling.long_list.sheets import Book, RawRow, Sheet, open_book
from desktop.sampling.long_list.troubles import UnreadableList, place
from desktop.sampling.long_list.values import NO_AGE
from desktop.words.messages import QT_TRANSLATE_NOOP, Message


class Watch(Protocol):
    """Somebody who is told of each step and may stop it by raising (desktop.work.progress)."""

    def step(self, done: int, whole: int) -> None: ...


class _Nobody:
    def step(self, done: int, whole: int) -> None:
        """Nobody watches."""


@dataclass(frozen=True)
class Reading:
    """A long-list, read. `notices` are sentences about the file as a whole (hidden sheets ...)."""

    file: str
    file_sha256: str
    mapping: Mapping
    rules: Rules
    period: Period
    framework: Framework
    source_rows: int
    rows: tuple[LongRow, ...]
    doubts: tuple[Doubt, ...]
    notices: tuple[Message, ...] = field(default=())

    @cached_property
    def counts(self) -> Counts:
        """The figures of the list."""
        codes = (doubt.code for doubt in self.doubts)
        return long_rows.count(self.rows, self.source_rows, codes, self.framework)

    @cached_property
    def canonical(self) -> bytes:
        """The canonical list: what a draw commits to."""
        return long_rows.canonical(self.rows)

    @property
    def list_sha256(self) -> str:
        return hashlib.sha256(self.canonical).hexdigest()

    def chunks(self, size: int = 400) -> Iterator[tuple[LongRow, ...]]:
        """The rows in small parts, for storing between other people's saves."""
        for at in range(0, len(self.rows), size):
            yield self.rows[at : at + size]


def read_long_list(
    source: bytes | Path,
    name: str,
    framework: Framework,
    period: Period,
    mapping: Mapping | None = None,
    rules: Rules | None = None,
    watch: Watch | None = None,
) -> Reading:
    """Read, map, merge and check a list. `name` is the file's; without a mapping it is guessed.

    Raises UnreadableList, naming the place and what to do; what `watch.step` raises goes through
    and leaves nothing behind. Steps count rows, and 0 of 0 while it isn't known how many.
    """
    watch = watch or _Nobody()
    book = open_book(source, name, lambda: watch.step(0, 0))
    digest = hashlib.sha256(source if isinstance(source, bytes) else source.read_bytes())
    with resting_collector():
        mapping = mapping or guess(book, framework, lambda: watch.step(0, 0))
        reader = _Reader(book, framework, period, mapping, rules or Rules(), watch)
        return reader.read(digest.hexdigest())


class _Reader:
    def __init__(
        self,
        book: Book,
        framework: Framework,
        period: Period,
        mapping: Mapping,
        rules: Rules,
        watch: Watch,
    ) -> None:
        self.book, self.framework, self.period = book, framework, period
        self.mapping, self.rules, self.watch = mapping, rules, watch
        self.order = {one.code: n for n, one in enumerate(framework.categories)}
        self.doubts: list[Doubt] = []
        self.drafts: list[Draft] = []
        self.known: dict[str, Draft] = {}
        self.source_rows = 0
        self.notices: list[Message] = list(book.notices)

    def read(self, digest: str) -> Reading:
        plans = [(sheet, self._plan(sheet)) for sheet in self.book.sheets]
        if not any(plan for _, plan in plans):
            raise UnreadableList(_NO_REFERENCES, place=place(self.book.file))
        for sheet, plan in plans:
            if plan is not None:
                self._read_sheet(sheet, plan)
        rows = tuple(self._judged())
        self.doubts.sort(key=self._place_in_file)
        return Reading(
            self.book.file,
            digest,
            self.mapping,
            self.rules,
            self.period,
            self.framework,
            self.source_rows,
            rows,
            tuple(self.doubts),
            tuple(self.notices),
        )

    def _plan(self, sheet: Sheet) -> Plan | None:
        found = self._map_of(sheet)
        head = list(itertools.islice(sheet.rows(lambda: self.watch.step(0, 0)), HEAD))
        if found is None or found.skip:
            if any(any(row) for row in head):
                self.notices.append(Message(_SKIPPED, {"sheet": sheet.name}))
            return None
        headings = self._headings(found, head)
        plan = plan_of(found, headings, self.book.file)
        if plan.place("reference") is None:
            raise UnreadableList(_NO_REFERENCES, place=place(self.book.file, sheet.name))
        return plan

    def _map_of(self, sheet: Sheet) -> SheetMap | None:
        for one in self.mapping.sheets:
            if one.name == sheet.name:
                return one
        alone = len(self.book.sheets) == 1 == len(self.mapping.sheets)
        return replace(self.mapping.sheets[0], name=sheet.name) if alone else None

    def _headings(self, sheet: SheetMap, head: list[RawRow]) -> Headings:
        if sheet.heading_row:
            return headings_at(head, sheet.heading_row, sheet.heading_lines)
        found = find_headings(head[:DEEPEST], Words.of(self.framework).targets)
        if found is None:
            raise UnreadableList(_NO_REFERENCES, place=place(self.book.file, sheet.name))
        return found

    def _read_sheet(self, sheet: Sheet, plan: Plan) -> None:
        tell = self._teller(plan.sheet)
        for heading, person in zip(plan.headings, plan.persons, strict=True):
            if person and plan.fields[plan.headings.index(heading)] == "":
                tell("quarantined_column", 0, heading, "", "", person)
        reader = SheetReader(plan, self.framework, self.period, self.mapping)
        for chunk in self._chunks(sheet, plan):
            self.source_rows += len(chunk)
            self.watch.step(self.source_rows, max(sheet.height, self.source_rows))
            gc.collect(1)
            for draft in reader.drafts(chunk, tell):
                self._take(draft, tell)

    def _chunks(self, sheet: Sheet, plan: Plan) -> Iterator[list[tuple[int, RawRow]]]:
        """Rows with their numbers from 1, all of one width, blank ones left out."""
        width = plan.width
        numbered = enumerate(sheet.rows(lambda: self.watch.step(self.source_rows, 0)), 1)
        rows = itertools.islice(numbered, plan.first_row, None)
        while chunk := list(itertools.islice(rows, CHUNK)):
            filled = [
                (number, row if len(row) == width else _fitted(row, width))
                for number, row in chunk
                if not _is_blank(row)
            ]
            if filled:
                yield filled

    def _teller(self, sheet: str) -> Tell:
        file, add = self.book.file, self.doubts.append

        def tell(
            code: Code, row: int, column: str, reference: str, found: str, expected: str
        ) -> None:
            done = self._done(code)
            add(Doubt(code, file, sheet, row, column, reference, found, expected, done))

        return tell

    def _done(self, code: Code) -> Done:
        if code in self.rules.not_eligible | NEVER_DRAWN:
            return "not_eligible"
        if code == "quarantined_column":
            return "left_out"
        return "read_as_blank" if code in ("unknown_value", "bad_date") else "kept"

    def _take(self, draft: Draft, tell: Tell) -> None:
        """Merge the row with what stands of its reference, or let it stand on its own."""
        if not draft.reference:
            self.drafts.append(draft)
            return
        first = self.known.setdefault(draft.reference.upper(), draft)
        if first is draft:
            self.drafts.append(draft)
        elif before := first.same_row(draft):
            draft.doubt("duplicate_reference")
            reference = draft.reference
            tell("duplicate_reference", draft.part.row, "", reference, reference, str(before))
            self.drafts.append(draft)
        else:
            for what, found, expected in first.contradictions(draft):
                first.doubt("unknown_value")
                tell("unknown_value", draft.part.row, what, draft.reference, found, expected)
            first.merge(draft, self.order)

    def _judged(self) -> Iterator[LongRow]:
        judge = Judge(self.framework, self.period, self.rules)
        tellers: dict[str, Tell] = {}
        self.known.clear()
        for n in range(len(self.drafts)):
            if n % CHUNK == 0:
                self.watch.step(self.source_rows, self.source_rows)
                gc.collect(1)
            # Each draft goes as its row comes: all at the end would hold up the window.
            draft, self.drafts[n] = self.drafts[n], GONE
            sheet = draft.part.sheet
            if sheet not in tellers:
                tellers[sheet] = self._teller(sheet)
            yield judge.row(draft, tellers[sheet])

    @cached_property
    def _sheet_order(self) -> dict[str, int]:
        return {sheet.name: n for n, sheet in enumerate(self.book.sheets)}

    def _place_in_file(self, doubt: Doubt) -> tuple[int, int]:
        return self._sheet_order[doubt.sheet], doubt.row


GONE = Draft(
    "", Part("", 0, (), ()), "", ((), ()), NO_AGE, ("", "", "", "", ""), (None, None), None
)


def _is_blank(row: RawRow) -> bool:
    """Nothing but spaces; the first cell decides nearly always."""
    return all(isinstance(cell, str) and (not cell or cell.isspace()) for cell in row)


def _fitted(row: RawRow, width: int) -> RawRow:
    """Rows of a CSV may be short, or end in more delimiters than there are headings."""
    return (row + [""] * (width - len(row)))[:width]


_NO_REFERENCES = QT_TRANSLATE_NOOP(
    "sampling",
    "{place}: no column of references was found. Say in the mapping which column it is.",
)
_SKIPPED = QT_TRANSLATE_NOOP(
    "sampling", "The sheet “{sheet}” is no list and was not read. Map it if it is one."
)
