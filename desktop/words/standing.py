"""Where a stage of an inspection stands: one of four states, and a sentence."""

from dataclasses import dataclass
from enum import Enum

from desktop.words.messages import QT_TRANSLATE_NOOP, Message


class State(Enum):
    """The four states of home; the word, a shape and a colour tell them apart."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    MISSING = "missing"
    COMPLETED = "completed"


STATE_WORDS: dict[State, tuple[str, str]] = {
    State.NOT_STARTED: QT_TRANSLATE_NOOP("standing", "Not started"),
    State.IN_PROGRESS: QT_TRANSLATE_NOOP("standing", "In progress"),
    State.MISSING: QT_TRANSLATE_NOOP("standing", "Something is missing"),
    State.COMPLETED: QT_TRANSLATE_NOOP("standing", "Completed"),
}


@dataclass(frozen=True)
class Standing:
    """What home and the rail say of a stage. `badge` is short: figures, no noun."""

    state: State
    sentence: Message
    badge: str = ""
