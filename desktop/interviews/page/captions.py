"""How interviews and notes look on the screen."""

from desktop.framework import Framework
from desktop.interviews.interviews import STATES, InterviewLine
from desktop.interviews.labels import tags_of
from desktop.interviews.notes import NoteLine
from desktop.interviews.page.note_list import Pill
from desktop.widgets.status import Tone
from desktop.words.dates import SHORT_MONTHS, clock_time, local_day, short_date, short_weekday
from desktop.words.messages import Message, say

STATE_TONES = {"planned": Tone.NEUTRAL, "held": Tone.GOOD, "cancelled": Tone.WARN}
TAG_TONES = {
    "line": Tone.ACTIVE,
    "quote": Tone.ACTIVE,
    "strength": Tone.GOOD,
    "gap": Tone.WARN,
    "concern": Tone.BAD,
}


def when(line: InterviewLine, language: str) -> str:
    """Mon 17 Jul 2017 09:00, or nothing."""
    if line.starts is None:
        return ""
    day = local_day(line.starts)
    parts = (short_weekday(day, language), short_date(day, language), clock_time(line.starts))
    return " ".join(parts)


def short_when(line: InterviewLine, language: str) -> str:
    """Mon 17 Jul 09:00, or nothing."""
    if line.starts is None:
        return ""
    day = local_day(line.starts)
    month = SHORT_MONTHS[language][day.month - 1]
    return f"{short_weekday(day, language)} {day.day} {month} {clock_time(line.starts)}"


def state_of(line: InterviewLine) -> tuple[str, Tone]:
    """The state as a word, with its tone."""
    return say(Message(STATES[line.state])), STATE_TONES[line.state]


def pills_of(note: NoteLine, framework: Framework, language: str) -> tuple[Pill, ...]:
    """What a paragraph is tagged by, as pills."""
    tags = tags_of(note, framework, language)
    return tuple((words, TAG_TONES.get(what, Tone.NEUTRAL)) for what, words in tags)
