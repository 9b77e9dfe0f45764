"""Builds the demo: a workspace of its own with two inspections of an invented authority."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from shutil import rmtree
from typing import Any
from uuid import UUID

from db.keys import FLOOR
from db.sessions import Writing
from db.store import Store, create_store
from desktop.casework.reviews import CaseLine, case_lines
from desktop.demo import after, casework, planning, records
from desktop.demo.authority_list import list_file
from desktop.demo.script import Script, Sources, script
from desktop.framework import Framework, load
from desktop.sampling.drawing import keep_commitment, keep_draw
from desktop.sampling.keeping import keep_list, rows_to_draw
from desktop.sampling.long_list.reading import read_long_list
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

PASSPHRASE = "dyffryn-aeron"  # noqa: S105 - the demo's, printed and documented
STORE = "demo.store"
NAMES = ("children", "evaluation")
LEAD = "Mari Enghraifft"
ACTIONS = {
    "plan": QT_TRANSLATE_NOOP("demo", "Demo: plan"),
    "self_assessment": QT_TRANSLATE_NOOP("demo", "Demo: self-assessment"),
    "commitment": QT_TRANSLATE_NOOP("demo", "Demo: rules of the sample"),
    "sample": QT_TRANSLATE_NOOP("demo", "Demo: sample"),
    "casework": QT_TRANSLATE_NOOP("demo", "Demo: cases"),
    "concerns": QT_TRANSLATE_NOOP("demo", "Demo: concerns referred back"),
    "interviews": QT_TRANSLATE_NOOP("demo", "Demo: interviews"),
    "evidence": QT_TRANSLATE_NOOP("demo", "Demo: documents, complaints and surveys"),
    "findings": QT_TRANSLATE_NOOP("demo", "Demo: findings and letters"),
    "follow_up": QT_TRANSLATE_NOOP("demo", "Demo: follow-up"),
}
PARTS = len(NAMES) * (len(ACTIONS) + 1)  # there are two actions for the evidence
Tell = Callable[[str], object]
Step = Callable[[int, int], object]


@dataclass(frozen=True)
class Demo:
    """Where the workspace lies, and its inspections by their names, in the order of time."""

    store: Path
    inspections: dict[str, UUID]


def build_demo(
    folder: Path, tell: Tell = lambda _name: None, step: Step = lambda _done, _whole: None
) -> Demo:
    """A new workspace in `folder` with everything of both inspections; `tell` hears each name.

    `step` hears how many parts are done, of how many, and may stop it by raising. Whatever
    stops it, nothing is left. Raises StoreExists where one lies there already.
    """
    store, _recovery = create_store(folder / STORE, PASSPHRASE, LEAD, FLOOR)
    try:
        with store:
            made: dict[str, UUID] = {}
            steps = (partial(step, done, PARTS) for done in count())
            for name in NAMES:
                tell(name)
                earlier = next(reversed(made.values()), None)
                made[name] = _Builder(store, script(name), lambda: next(steps)()).build(earlier)
    except BaseException:
        _take_away(folder)
        raise
    return Demo(folder / STORE, made)


def _take_away(folder: Path) -> None:
    """A demo half made would be opened as a whole one."""
    for left in folder.glob(f"{STORE}*"):
        left.unlink() if left.is_file() else rmtree(left)
    if not any(folder.iterdir()):
        folder.rmdir()


class _Builder:
    """Enters one inspection, stage by stage, each as one action."""

    def __init__(self, store: Store, told: Script, step: Callable[[], object]) -> None:
        self.store, self.script, self.step = store, told, step
        self.framework: Framework = load(told["inspection"]["framework"])
        self.sources: Sources = {}

    def build(self, follows: UUID | None) -> UUID:
        made: UUID = self._write(
            "plan", lambda writing: planning.plan(writing, self.script, follows)
        )
        self.inspection = made
        self._enter("self_assessment", records.self_assess)
        self._sample()
        lines = self._lines()
        self._enter("casework", lambda writing, inspection, told: casework.review_cases(
            writing, inspection, lines, told))  # fmt: skip
        self._enter("concerns", partial(casework.raise_concerns, sources=self.sources))
        self._enter("interviews", partial(records.interview, sources=self.sources))
        self._enter("evidence", planning.gather_documents)
        self._enter("evidence", records.enter_registers)
        self._write("findings", self._findings)
        self._write("follow_up", lambda writing: after.follow_up(writing, made, self.script))
        return made

    def _sample(self) -> None:
        """List in, commitment, seed, sample: as on the Sample page."""
        from desktop.sampling.commitment import commit
        from desktop.sampling.defaults import rules_for
        from desktop.sampling.draw import IN_TURN, draw
        from desktop.sampling.quotas import Quotas

        told, about = self.script["sample"], self.script["inspection"]
        period = (about["period_from"], about["period_to"])
        content = list_file(self.framework, self.script)
        reading = read_long_list(content, told["file"], self.framework, period)
        listed = keep_list(self._keep, self.inspection, reading, content)
        with self.store.sessions.reading() as session:
            rows = rows_to_draw(session, listed)
        pools = tuple(sorted((pool.code, pool.size) for pool in self.framework.pools))
        fixed = commit(rows, rules_for(self.framework.categories, rows, pools, Quotas()))
        committed = self._write(
            "commitment", lambda writing: keep_commitment(writing, listed, fixed)
        )
        drawn = draw(fixed, told["seed"], IN_TURN, told.get("witnesses"))
        self._write("sample", lambda writing: keep_draw(writing, committed, drawn))

    def _lines(self) -> list[CaseLine]:
        with self.store.sessions.reading() as session:
            return case_lines(session, self.inspection)

    def _findings(self, writing: Writing) -> None:
        records.answer_lines(writing, self.script, self.sources)
        records.find(writing, self.inspection, self.script, self.sources)
        records.write_letters(writing, self.inspection, self.script)
        planning.keep_dates(writing, self.inspection, self.script)

    def _enter(self, action: str, job: Callable[[Writing, UUID, Script], Sources]) -> None:
        """One action whose records the findings may rest on."""
        self.sources |= self._write(
            action, lambda writing: job(writing, self.inspection, self.script)
        )

    def _write(self, action: str, job: Callable[[Writing], Any]) -> Any:
        self.step()
        return self._keep(Message(ACTIONS[action]), job)

    def _keep(self, name: Message, job: Callable[[Writing], Any]) -> Any:
        told = {"source": list(name.source), "facts": dict(name.facts)}
        with self.store.sessions.writing(told) as writing:
            return job(writing)
