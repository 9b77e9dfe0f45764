"""What others would change, from Word or from a translator: taken or refused one by one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from db.models import Finding, ParagraphPair
from db.sessions import Writing
from desktop.findings.findings import add_finding
from desktop.letters import model
from desktop.letters.exchange import Returned
from desktop.letters.languages import FIELDS, MODELS, OTHER, Language, still_right
from desktop.letters.pairs import add_pair
from desktop.letters.templates import PLACE
from desktop.letters.texts import LetterText
from desktop.letters.word_back import Proposal
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble

COMPUTED = QT_TRANSLATE_NOOP(
    "letters", "A figure would change. It is computed: change the record that it comes from."
)
TEMPLATE = QT_TRANSLATE_NOOP(
    "letters", "These words are the template’s. Change them there, or add a paragraph."
)
GONE = QT_TRANSLATE_NOOP("letters", "The text that this belongs to is no longer in the letter.")
SINCE = QT_TRANSLATE_NOOP("letters", "The text was changed here since the file was sent.")


class NotTaken(Trouble):
    """A suggestion can't be taken as it is."""


@dataclass(frozen=True)
class Suggestion:
    """One change of one text. `why_not`: it can't be taken; `doubt`: look before you take it."""

    kind: Literal["changed", "removed", "added"]
    origin: str
    language: Language
    place: str
    before: str
    after: str
    why_not: Message | None = None
    doubt: Message | None = None


def from_word(
    found: Iterable[Proposal],
    sent: model.Letter,
    texts: Sequence[LetterText],
) -> list[Suggestion]:
    """Proposals of an edited Word file, against the texts as they are now.

    `sent` is the letter as it went out.
    """
    known = {text.origin: text for text in texts if text.origin}
    units = {unit.key: unit for unit in model.units(sent.blocks)}
    return [_of_proposal(one, units.get(one.key), sent.language, known) for one in found]


def _of_proposal(
    one: Proposal, unit: model.Unit | None, language: Language, known: dict[str, LetterText]
) -> Suggestion:
    origin = one.origin or (unit.origin if unit else "")
    text = known.get(origin)
    place = _place(text) if text else one.before[:60] or one.after[:60]
    after, why_not, doubt = one.after, None, None
    if not origin:
        why_not = Message(TEMPLATE)
    elif text is None:
        why_not = Message(GONE)
    elif one.facts and one.kind == "changed":
        why_not = Message(COMPUTED)
    elif one.kind == "changed" and unit is not None:
        after = _with_places(text.text(language), unit.text, one.after)
        if _even(_filled_as(text.text(language), unit.text)) != _even(one.before):
            doubt = Message(SINCE)
    return Suggestion(one.kind, origin, language, place, one.before, after, why_not, doubt)


def _with_places(stored: str, sent: model.Text, after: str) -> str:
    """The new words with the live figures put back where their values stand."""
    at = 0
    for place, run in zip(PLACE.finditer(stored), _figures(sent), strict=False):
        found = after.find(run.text, at)
        if found >= 0:
            after = after[:found] + place.group() + after[found + len(run.text) :]
            at = found + len(place.group())
    return after


def _filled_as(stored: str, sent: model.Text) -> str:
    """The stored text with the values that were sent."""
    values = iter(run.text for run in _figures(sent))
    return PLACE.sub(lambda place: next(values, place.group()), stored)


def _figures(sent: model.Text) -> Iterator[model.Run]:
    return (run for run in sent if run.fact)


def from_translator(returned: Iterable[Returned], texts: Sequence[LetterText]) -> list[Suggestion]:
    """A translator's texts that differ from what stands here."""
    known = {text.origin: text for text in texts if text.origin}
    made = []
    for one in returned:
        text = known.get(one.origin)
        if text is None:
            gone = Message(GONE)
            made.append(
                Suggestion("changed", "", one.language, one.read[:60], "", one.written, gone)
            )
        elif _even(text.text(one.language)) != _even(one.written) or text.behind == one.language:
            made.append(_of_returned(one, text))
    return made


def _of_returned(one: Returned, text: LetterText) -> Suggestion:
    same = _even(text.text(OTHER[one.language])) == _even(one.read)
    return Suggestion(
        "changed",
        one.origin,
        one.language,
        _place(text),
        text.text(one.language),
        one.written,
        doubt=None if same else Message(SINCE),
    )


def take(writing: Writing, inspection: UUID, template: str, one: Suggestion) -> None:
    """Make the change that was suggested. Raises NotTaken."""
    if one.why_not is not None:
        raise NotTaken(one.why_not.source, **one.why_not.facts)
    table, _, row = one.origin.partition(":")
    record, field = MODELS[table], FIELDS[one.language]
    if one.kind == "removed":
        writing.delete(record, UUID(row))
    elif one.kind == "added":
        _add(writing, inspection, template, table, UUID(row), {field: one.after})
    elif not writing.set(record, UUID(row), **{field: one.after}):
        still_right(writing, one.origin, one.language)


def _add(
    writing: Writing,
    inspection: UUID,
    template: str,
    table: str,
    after: UUID,
    texts: dict[str, str],
) -> None:
    if table == "finding":
        finding = writing.session.get_one(Finding, after)
        add_finding(writing, inspection, finding.dimension or "", after=after, **texts)
    elif table == "paragraph_pair":
        pair = writing.session.get_one(ParagraphPair, after)
        add_pair(writing, inspection, template, pair.section or "", after=after, **texts)
    else:
        raise NotTaken(
            QT_TRANSLATE_NOOP("letters", "A recommendation is added on the findings’ page.")
        )


def _place(text: LetterText) -> str:
    return f"{text.place} {text.number}".strip()


def _even(words: str) -> str:
    return " ".join(words.split())
