"""A file that came back, from Word or from a translator, as suggestions for a letter."""

from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.letters import exchange
from desktop.letters.exporting import prepare
from desktop.letters.languages import Language
from desktop.letters.suggestions import Suggestion, from_translator, from_word
from desktop.letters.versions import sent_letter


def read_returned(
    session: Session, inspection: UUID, template_id: str, language: Language, path: Path
) -> list[Suggestion]:
    """By the file's ending: .docx for an edited letter in `language`, .xlsx, .xlf and .xliff
    for a translation into it. Raises WordError or ExchangeTrouble."""
    prepared = prepare(session, inspection, template_id, language)
    data, ending = path.read_bytes(), path.suffix.lower()
    if ending == ".docx":
        from desktop.letters.word_back import proposals

        sent = sent_letter(session, inspection, template_id, language) or prepared.letter
        return from_word(proposals(data, sent), sent, prepared.texts)
    return from_translator(exchange.read_back(data, ending, language), prepared.texts)


def for_translator(
    session: Session, inspection: UUID, template_id: str, target: Language, ending: str
) -> tuple[bytes, int]:
    """The file for a translator into `target`, and how many texts wait for work."""
    texts = prepare(session, inspection, template_id, target).texts
    content = exchange.write(texts, target, ending.lower(), template_id)
    return content, sum(bool(exchange.to_do(text, target)) for text in texts if text.origin)
