"""One interview as a sheet: its facts, then each paragraph with time and tags."""

from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Interview
from desktop.framework import Framework
from desktop.interviews.interviews import CONSENTS, FORMS, STATES, InterviewLine, interviews
from desktop.interviews.labels import LANGUAGES, kind_of, role_of, tags_of
from desktop.interviews.notes import note_lines
from desktop.interviews.sheet import Block
from desktop.plan.inspection import team
from desktop.words.dates import clock_time, date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

FACTS = {
    "form": QT_TRANSLATE_NOOP("interviews", "Form"),
    "kind": QT_TRANSLATE_NOOP("interviews", "Kind"),
    "when": QT_TRANSLATE_NOOP("interviews", "When"),
    "place": QT_TRANSLATE_NOOP("interviews", "Place"),
    "language": QT_TRANSLATE_NOOP("interviews", "Language"),
    "state": QT_TRANSLATE_NOOP("interviews", "State"),
    "consent": QT_TRANSLATE_NOOP("interviews", "Consent to be quoted"),
    "inspectors": QT_TRANSLATE_NOOP("interviews", "Inspectors"),
    "case": QT_TRANSLATE_NOOP("interviews", "About the case"),
}
NOTES = QT_TRANSLATE_NOOP("interviews", "Notes")


def interview_sheet(
    session: Session, interview: UUID, framework: Framework, language: str
) -> list[Block]:
    """Roles only: whom it was with stands nowhere by name."""
    inspection = session.get_one(Interview, interview).inspection_id
    line = next(one for one in interviews(session, inspection) if one.id == interview)
    names = {str(one.id): one.name or "" for one in team(session, inspection)}
    blocks = [Block(role_of(line, framework, language), "title")]
    for fact, words in _facts(line, framework, language, names).items():
        if words:
            blocks.append(Block(words, lead=f"{say(Message(FACTS[fact]))}:"))
    blocks.append(Block(say(Message(NOTES)), "heading"))
    for note in note_lines(session, interview):
        tags = ", ".join(words for _what, words in tags_of(note, framework, language))
        blocks.append(Block(note.text, lead=clock_time(note.at), tail=tags))
    return blocks


def _facts(
    line: InterviewLine, framework: Framework, language: str, names: dict[str, str]
) -> dict[str, str]:
    state = say(Message(STATES[line.state]))
    return {
        "form": say(Message(FORMS[line.form])),
        "kind": kind_of(line, framework, language),
        "when": date_and_time(line.starts, language) if line.starts else "",
        "place": line.place,
        "language": say(Message(LANGUAGES[line.language])) if line.language in LANGUAGES else "",
        "state": f"{state}: {line.reason}" if line.reason else state,
        "consent": say(Message(CONSENTS[line.consent])) if line.consent in CONSENTS else "",
        "inspectors": ", ".join(names[one] for one in line.inspectors if one in names),
        "case": line.case_reference,
    }
