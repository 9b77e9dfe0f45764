"""What interviews and notes are called on the screen."""

from PySide6.QtCore import QCoreApplication

from desktop.framework import Framework
from desktop.interviews.interviews import FORMS, OBSERVATION, STATES, InterviewLine
from desktop.interviews.notes import NoteLine
from desktop.interviews.page.note_list import Pill
from desktop.widgets.status import Tone
from desktop.words.dates import SHORT_MONTHS, clock_time, local_day, short_date, short_weekday
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

STATE_TONES = {"planned": Tone.NEUTRAL, "held": Tone.GOOD, "cancelled": Tone.WARN}
QUOTE = QT_TRANSLATE_NOOP("interviews", "Quote")
CONCERN = QT_TRANSLATE_NOOP("interviews", "Concern")
STRENGTH = QT_TRANSLATE_NOOP("interviews", "Strength")
GAP = QT_TRANSLATE_NOOP("interviews", "Gap")
LINE = QT_TRANSLATE_NOOP("interviews", "Enquiry: {question}")
GROUP_OF = QT_TRANSLATE_NOOP("interviews", "{role} (people: {people})")


def role_of(line: InterviewLine, framework: Framework, language: str) -> str:
    """Whom one meets, as a role; for a group with the number of people."""
    known = {role.id: role.name.of(language) for role in framework.roles}
    name = known.get(line.role, line.role)
    if line.form == OBSERVATION:
        return name or say(Message(FORMS[OBSERVATION]))
    if line.people > 1:
        return say(Message(GROUP_OF, {"role": name, "people": line.people}))
    return name


def kind_of(line: InterviewLine, framework: Framework, language: str) -> str:
    """Staff, leaders, partners, families; or that practice is watched."""
    if line.form == OBSERVATION:
        return say(Message(FORMS[OBSERVATION]))
    return next((k.name.of(language) for k in framework.interviews if k.id == line.kind), "")


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
    found: list[Pill] = []
    for number, dimension in enumerate(framework.dimensions, 1):
        if dimension.id == note.dimension:
            found.append((f"{number} {dimension.short.of(language)}", Tone.NEUTRAL))
    if note.case_reference:
        found.append((f"@{note.case_reference}", Tone.NEUTRAL))
    if note.question:
        question = note.question if len(note.question) < 42 else f"{note.question[:40]}…"
        found.append((say(Message(LINE, {"question": question})), Tone.ACTIVE))
    for is_so, source, tone in (
        (note.quote, QUOTE, Tone.ACTIVE),
        (note.weight == "strength", STRENGTH, Tone.GOOD),
        (note.weight == "gap", GAP, Tone.WARN),
        (note.concern, CONCERN, Tone.BAD),
    ):
        if is_so:
            found.append((QCoreApplication.translate(*source), tone))
    return tuple(found)
