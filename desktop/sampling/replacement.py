"""After the draw: rows withdrawn and replaced, and the sample extended, by fixed rules.

A replacement is the reserve that keeps the rules best: first by how far the sample would be from
them (0 wherever any reserve keeps every quota), then by in how many constraints it differs from
the row it replaces, then rows without siblings first, then by ticket. No row that nobody objects
to is ever exchanged for the sake of another. An extension takes reserves of a pool by ticket,
passing over those that would exceed a maximum.

Each entry names the hash of the one before. The certified chances are those of the draw.
"""

import json
from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from desktop.sampling.draw import Drawn
from desktop.sampling.rows import alike, sha256, tidy_text
from desktop.sampling.shape import compact, texts
from desktop.sampling.tickets import by_ticket
from desktop.sampling.types import Vector, drawable, vectors
from desktop.words.messages import QT_TRANSLATE_NOOP, No

LOG = "arolwg-log-1"
REASONS = ("wrong_record", "consent", "risk", "no_file", "conflict_of_interest", "other")

REPLACED = ("by", "code", "kind", "previous", "reason", "removed", "when", "who")
EXTENDED = ("added", "kind", "pool", "previous", "reason", "when", "who")


@dataclass
class Sample:
    """The sample as it stands while the log is replayed."""

    selected: list[str]
    withdrawn: list[str]
    vectors: dict[str, Vector]
    bounds: list[tuple[int, int]]
    totals: list[int]
    reserves: list[str]
    siblings: set[str]

    def successor(self, removed: str) -> str:
        """Who takes the place of a row; ValueError where no reserve is left."""
        gone = self.vectors[removed]
        free = [total - entry for total, entry in zip(self.totals, gone, strict=True)]
        ranks: dict[tuple[Vector, bool], tuple[int, int, bool]] = {}

        def rank(reference: str) -> tuple[int, int, bool]:
            vector, sibling = self.vectors[reference], reference in self.siblings
            known = ranks.get((vector, sibling))
            if known is None:
                broken = sum(
                    max(0, low - total - entry, total + entry - high)
                    for total, entry, (low, high) in zip(free, vector, self.bounds, strict=True)
                )
                differs = sum(a != b for a, b in zip(gone, vector, strict=True))
                known = ranks[vector, sibling] = (broken, differs, sibling)
            return known

        return min(self.reserves, key=rank)  # the first of equals: reserves are in ticket order

    def swap(self, removed: str, by: str) -> None:
        """Put a reserve in the place of a row."""
        self.selected.remove(removed)
        self.withdrawn.append(removed)
        self._count(removed, -1)
        self.take(by)

    def take(self, reference: str) -> None:
        """Move a reserve into the sample."""
        self.reserves.remove(reference)
        insort(self.selected, reference)
        self._count(reference, 1)

    def further(self, pool: int, count: int) -> list[str]:
        """The next reserves of a pool (a constraint's number) that exceed no maximum."""
        found: list[str] = []
        totals = list(self.totals)
        bounds = self.grown(pool, count)
        for reference in self.reserves:
            if len(found) == count:
                break
            vector = self.vectors[reference]
            after = [total + entry for total, entry in zip(totals, vector, strict=True)]
            fits = all(
                not entry or total <= high
                for entry, total, (_, high) in zip(vector, after, bounds, strict=True)
            )
            if vector[pool] and fits:
                found.append(reference)
                totals = after
        return found

    def grown(self, pool: int, count: int) -> list[tuple[int, int]]:
        """The bounds with a larger pool; a quota without a maximum follows the size."""
        size = sum(self.totals[: self._pools])
        grown = [(low, high + count if high >= size else high) for low, high in self.bounds]
        low, high = self.bounds[pool]
        grown[pool] = (low + count, high + count)
        return grown

    _pools: int = 0

    def _count(self, reference: str, by: int) -> None:
        vector = self.vectors[reference]
        self.totals = [
            total + by * entry for total, entry in zip(self.totals, vector, strict=True)
        ]


def sample_now(drawn: Drawn) -> Sample:
    """Replay the log; ValueError (with the entry's number) where an entry breaks the rules."""
    sample = _first(drawn)
    before = _start(drawn)
    for number, text in enumerate(drawn.log, start=1):
        entry: dict[str, Any] = json.loads(text)
        if not _well_told(entry, text):
            raise ValueError(f"entry {number} is malformed")
        if entry["previous"] != before:
            raise ValueError(f"entry {number} does not follow the one before")
        if not _applied(sample, entry, drawn):
            raise ValueError(f"entry {number} does not follow the rule")
        before = sha256(text)
    return sample


def _well_told(entry: Any, text: str) -> bool:
    """Whether an entry says what an entry says, in the one way it can be said."""
    if not isinstance(entry, dict) or tuple(entry) not in (REPLACED, EXTENDED):
        return False
    if tuple(entry) == EXTENDED and not texts(entry["added"]):
        return False
    return (
        all(isinstance(fact, str) for key, fact in entry.items() if key != "added")
        and entry.get("code", "other") in REASONS
        and tidy_text(entry["reason"]) == entry["reason"]
        and compact(entry) == text
    )


def _applied(sample: Sample, entry: dict[str, Any], drawn: Drawn) -> bool:
    if entry["kind"] == "replace" and "removed" in entry:
        removed = entry["removed"]
        if removed not in sample.selected or not sample.reserves:
            return False
        if sample.successor(removed) != entry["by"]:
            return False
        sample.swap(removed, entry["by"])
        return True
    pools = [pool for pool, _ in drawn.commitment.rules.pools]
    if entry["kind"] != "extend" or entry.get("pool") not in pools:
        return False
    pool = pools.index(entry["pool"])
    added, count = entry["added"], len(entry["added"])
    if not count or sample.further(pool, count) != added:
        return False
    sample.bounds = sample.grown(pool, count)
    for reference in added:
        sample.take(reference)
    return True


def _first(drawn: Drawn) -> Sample:
    commitment = drawn.commitment
    taking_part = drawable(alike(commitment.rows), commitment.rules)
    of_row = vectors(taking_part, commitment.rules.constraints())
    chosen = set(drawn.drawn)
    rest = [reference for reference in of_row if reference not in chosen]
    totals = [sum(part) for part in zip(*(of_row[one] for one in drawn.drawn), strict=True)]
    siblings = {one for row, references in taking_part if row.family for one in references}
    sample = Sample(
        sorted(chosen),
        [],
        of_row,
        list(commitment.table.bounds),
        totals,
        by_ticket(commitment.hash, drawn.seed, rest),
        siblings if commitment.rules.families else set(),
    )
    sample._pools = len(commitment.rules.pools)
    return sample


def _start(drawn: Drawn) -> str:
    return sha256(f"{LOG}\n{drawn.commitment.hash}\n{drawn.seed}\n")


def _logged(drawn: Drawn, entry: dict[str, object]) -> Drawn:
    previous = sha256(drawn.log[-1]) if drawn.log else _start(drawn)
    return replace(drawn, log=(*drawn.log, compact({**entry, "previous": previous})))


def replace_row(
    drawn: Drawn, reference: str, reason: str, code: str = "other", who: str = "", when: str = ""
) -> tuple[Drawn, str]:
    """Withdraw a row and put the next reserve in its place: the new state, and who came in."""
    sample = sample_now(drawn)
    if reference not in sample.selected:
        raise No(
            QT_TRANSLATE_NOOP(
                "sampling", "{reference} is not in the sample, so it can't be replaced."
            ),
            reference=reference,
        )
    if not sample.reserves:
        raise No(QT_TRANSLATE_NOOP("sampling", "No reserve is left on the long-list."))
    by = sample.successor(reference)
    entry: dict[str, object] = {
        "kind": "replace",
        "removed": reference,
        "by": by,
        "code": code,
        "reason": tidy_text(reason),
        "who": who,
        "when": when,
    }
    return _logged(drawn, entry), by


def extend(
    drawn: Drawn, pool: str, count: int, reason: str, who: str = "", when: str = ""
) -> tuple[Drawn, tuple[str, ...]]:
    """Take more rows of a pool by the tickets of the same seed."""
    sample = sample_now(drawn)
    pools = [name for name, _ in drawn.commitment.rules.pools]
    added = sample.further(pools.index(pool), count) if pool in pools and count > 0 else []
    if not added or len(added) < count:
        raise No(
            QT_TRANSLATE_NOOP(
                "sampling",
                "The reserves don't hold that many more of this pool without exceeding a "
                "maximum. Asked: {asked}; found: {found}",
            ),
            asked=count,
            found=len(added),
        )
    entry: dict[str, object] = {
        "kind": "extend",
        "pool": pool,
        "added": added,
        "reason": tidy_text(reason),
        "who": who,
        "when": when,
    }
    return _logged(drawn, entry), tuple(added)


def withdrawn(drawn: Drawn) -> Iterable[str]:
    """Rows that were drawn and taken out again, in the order in which that happened."""
    return tuple(sample_now(drawn).withdrawn)
