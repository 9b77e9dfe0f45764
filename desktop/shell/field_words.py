"""What the fields of records are called in a history, and how their values are said."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.shell.code_words import Codes
from desktop.words.dates import date_and_time, long_date
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

NAMES = {
    "answer": QT_TRANSLATE_NOOP("fields", "Answer"),
    "about_practitioner": QT_TRANSLATE_NOOP("fields", "About a practitioner"),
    "acknowledged_at": QT_TRANSLATE_NOOP("fields", "Acknowledged"),
    "addressee": QT_TRANSLATE_NOOP("fields", "Addressee"),
    "ask_whom": QT_TRANSLATE_NOOP("fields", "Whom to ask"),
    "at": QT_TRANSLATE_NOOP("fields", "Time"),
    "author": QT_TRANSLATE_NOOP("fields", "Author"),
    "band": QT_TRANSLATE_NOOP("fields", "Time limit"),
    "cancelled_reason": QT_TRANSLATE_NOOP("fields", "Why cancelled"),
    "closed_at": QT_TRANSLATE_NOOP("fields", "Closed"),
    "comment": QT_TRANSLATE_NOOP("fields", "Comment"),
    "concern": QT_TRANSLATE_NOOP("fields", "A concern"),
    "consent": QT_TRANSLATE_NOOP("fields", "Consent"),
    "decided_by": QT_TRANSLATE_NOOP("fields", "Decided by"),
    "dimension": QT_TRANSLATE_NOOP("fields", "Dimension"),
    "doing_well": QT_TRANSLATE_NOOP("fields", "What is done well"),
    "due": QT_TRANSLATE_NOOP("fields", "Due"),
    "ends": QT_TRANSLATE_NOOP("fields", "End"),
    "evidence": QT_TRANSLATE_NOOP("fields", "Evidence"),
    "form": QT_TRANSLATE_NOOP("fields", "Form"),
    "immediate_danger": QT_TRANSLATE_NOOP("fields", "Immediate danger"),
    "improve": QT_TRANSLATE_NOOP("fields", "What will improve"),
    "inspectors": QT_TRANSLATE_NOOP("fields", "Inspectors"),
    "judgement": QT_TRANSLATE_NOOP("fields", "Judgement"),
    "kind": QT_TRANSLATE_NOOP("fields", "Kind"),
    "language": QT_TRANSLATE_NOOP("fields", "Language"),
    "not_reviewed_reason": QT_TRANSLATE_NOOP("fields", "Why not reviewed"),
    "note": QT_TRANSLATE_NOOP("fields", "Note"),
    "our_view": QT_TRANSLATE_NOOP("fields", "Our view"),
    "outcome": QT_TRANSLATE_NOOP("fields", "Outcome"),
    "overall": QT_TRANSLATE_NOOP("fields", "Overall judgement"),
    "own_view": QT_TRANSLATE_NOOP("fields", "The authority’s own view"),
    "owner": QT_TRANSLATE_NOOP("fields", "Who follows it"),
    "people": QT_TRANSLATE_NOOP("fields", "People"),
    "place": QT_TRANSLATE_NOOP("fields", "Place"),
    "question": QT_TRANSLATE_NOOP("fields", "Question"),
    "quote": QT_TRANSLATE_NOOP("fields", "A quote"),
    "rationale": QT_TRANSLATE_NOOP("fields", "Rationale"),
    "read_at": QT_TRANSLATE_NOOP("fields", "Read on"),
    "read_by": QT_TRANSLATE_NOOP("fields", "Read by"),
    "reading": QT_TRANSLATE_NOOP("fields", "How it reads"),
    "reviewed_on": QT_TRANSLATE_NOOP("fields", "Reviewed on"),
    "reviewer": QT_TRANSLATE_NOOP("fields", "Reviewer"),
    "role": QT_TRANSLATE_NOOP("fields", "Role"),
    "seen_at": QT_TRANSLATE_NOOP("fields", "Seen"),
    "shortfalls": QT_TRANSLATE_NOOP("fields", "Shortfalls"),
    "sources_wanted": QT_TRANSLATE_NOOP("fields", "Sources wanted"),
    "starts": QT_TRANSLATE_NOOP("fields", "Beginning"),
    "state": QT_TRANSLATE_NOOP("fields", "State"),
    "status": QT_TRANSLATE_NOOP("fields", "Status"),
    "strengths": QT_TRANSLATE_NOOP("fields", "Strengths"),
    "summary": QT_TRANSLATE_NOOP("fields", "Summary"),
    "text": QT_TRANSLATE_NOOP("fields", "Text"),
    "text_cy": QT_TRANSLATE_NOOP("fields", "Text in Welsh"),
    "text_en": QT_TRANSLATE_NOOP("fields", "Text in English"),
    "theme": QT_TRANSLATE_NOOP("fields", "Theme"),
    "title": QT_TRANSLATE_NOOP("fields", "Title"),
    "told_at": QT_TRANSLATE_NOOP("fields", "Told"),
    "told_whom": QT_TRANSLATE_NOOP("fields", "Whom we told"),
    "tracked": QT_TRANSLATE_NOOP("fields", "Tracked"),
    "voice": QT_TRANSLATE_NOOP("fields", "The child’s voice"),
    "weight": QT_TRANSLATE_NOOP("fields", "What it shows"),
    "what": QT_TRANSLATE_NOOP("fields", "What it is about"),
    "written_at": QT_TRANSLATE_NOOP("fields", "Confirmed in writing"),
}
YES = QT_TRANSLATE_NOOP("fields", "yes")
NO = QT_TRANSLATE_NOOP("fields", "no")
DELETED = QT_TRANSLATE_NOOP("fields", "Deleted")


def name(field: str) -> str:
    """What a person calls that field; empty for one that only the program uses."""
    if field == "deleted":
        return say(Message(DELETED))
    return say(Message(NAMES[field])) if field in NAMES else ""


def value(field: str, found: Any, codes: Codes, language: str) -> str:
    """A field's value in words; ids and tables that only the program uses are left out."""
    if isinstance(found, list):
        return ", ".join(value(field, it, codes, language) for it in found)
    if isinstance(found, bool):
        return say(Message(YES if found else NO))
    if isinstance(found, datetime):
        return date_and_time(found, language)
    if isinstance(found, date):
        return long_date(found, language)
    unknown = "" if found is None or isinstance(found, UUID | dict) else str(found)
    return codes.get(field, {}).get(str(found), unknown)


def lines(values: Mapping[str, Any], codes: Codes, language: str) -> list[tuple[str, str]]:
    """Each field that has something to say, with its value."""
    told = [(name(field), value(field, it, codes, language)) for field, it in values.items()]
    return [(field, words) for field, words in told if field and words]
