"""What forms, states and tags of notes are called; said in the language of the face."""

from desktop.framework import Framework
from desktop.interviews.interviews import FORMS, OBSERVATION, InterviewLine
from desktop.interviews.notes import NoteLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

QUOTE = QT_TRANSLATE_NOOP("interviews", "Quote")
CONCERN = QT_TRANSLATE_NOOP("interviews", "Concern")
STRENGTH = QT_TRANSLATE_NOOP("interviews", "Strength")
GAP = QT_TRANSLATE_NOOP("interviews", "Gap")
LINE = QT_TRANSLATE_NOOP("interviews", "Enquiry: {question}")
GROUP_OF = QT_TRANSLATE_NOOP("interviews", "{role} (people: {people})")
LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("interviews", "English"),
    "cy": QT_TRANSLATE_NOOP("interviews", "Welsh"),
    "both": QT_TRANSLATE_NOOP("interviews", "Both"),
}
SHORT = 42  # letters of a question that stand in a tag


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


def dimension_of(note: NoteLine, framework: Framework, language: str) -> str:
    """Number and short name of the dimension; empty without one."""
    return next(
        (
            f"{number} {one.short.of(language)}"
            for number, one in enumerate(framework.dimensions, 1)
            if one.id == note.dimension
        ),
        "",
    )


def tags_of(note: NoteLine, framework: Framework, language: str) -> list[tuple[str, str]]:
    """The tags of a paragraph in words, each with what it is (dimension, case, quote ...)."""
    question = note.question
    question = question if len(question) < SHORT else f"{question[: SHORT - 2]}…"
    found = [
        ("dimension", dimension_of(note, framework, language)),
        ("case", f"@{note.case_reference}" if note.case_reference else ""),
        ("line", say(Message(LINE, {"question": question})) if question else ""),
        ("quote", say(Message(QUOTE)) if note.quote else ""),
        ("strength", say(Message(STRENGTH)) if note.weight == "strength" else ""),
        ("gap", say(Message(GAP)) if note.weight == "gap" else ""),
        ("concern", say(Message(CONCERN)) if note.concern else ""),
    ]
    return [(what, words) for what, words in found if words]
