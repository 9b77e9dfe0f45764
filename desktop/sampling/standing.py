"""Where the sample stands."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.framework import Framework
from desktop.sampling.shown import read_sample
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, framework: Framework) -> Standing:
    """A list, then a commitment, then the draw."""
    shown = read_sample(session, inspection, framework)
    if shown.long_list is None:
        return Standing(
            State.NOT_STARTED,
            Message(QT_TRANSLATE_NOOP("sampling", "Begins with the authority's long-list.")),
        )
    counts = shown.long_list.counts or {}
    doubts = sum(counts.get("doubts", {}).values())
    if shown.draw is None:
        sentence = QT_TRANSLATE_NOOP("sampling", "On the list: {rows} · doubts: {doubts}")
        facts = {"rows": counts.get("rows", 0), "doubts": doubts}
        return Standing(State.IN_PROGRESS, Message(sentence, facts))
    if shown.draw.seed is None:
        sentence = QT_TRANSLATE_NOOP("sampling", "Committed; the seed and the draw come next.")
        return Standing(State.IN_PROGRESS, Message(sentence))
    numbers = " + ".join(str(shown.selected[pool.code]) for pool in reversed(framework.pools))
    sentence = QT_TRANSLATE_NOOP(
        "sampling", "Drawn: {numbers} · withdrawn: {withdrawn} · reserves: {reserves}"
    )
    facts = {
        "numbers": numbers,
        "withdrawn": shown.withdrawn,
        "reserves": shown.reserves,
    }
    return Standing(State.COMPLETED, Message(sentence, facts), numbers)
