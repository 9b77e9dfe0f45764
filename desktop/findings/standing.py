"""Where the findings stand."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.findings.shown import FindingsShown, read_findings
from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, framework: Framework) -> Standing:
    """Something is missing while a finding rests on nothing or lacks a language."""
    shown = read_findings(session, inspection, framework)
    if not shown.findings and not shown.recommendations:
        return Standing(
            State.NOT_STARTED,
            Message(QT_TRANSLATE_NOOP("findings", "Findings begin where the evidence points.")),
        )
    facts = {
        "findings": len(shown.findings),
        "recommendations": len(shown.recommendations),
        "bare": len(shown.unsupported),
        "thin": len(shown.thin),
        "untranslated": untranslated(shown),
    }
    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "Findings: {findings} · recommendations: {recommendations} · without evidence: {bare} · "
        "on one kind of source: {thin} · to translate: {untranslated}",
    )
    missing = facts["bare"] or facts["untranslated"]
    state = State.MISSING if missing else State.COMPLETED
    return Standing(state, Message(sentence, facts), str(len(shown.findings)))


def untranslated(shown: FindingsShown) -> int:
    """How many texts lack one of the languages."""
    texts = [(f.text_en, f.text_cy) for f in shown.findings]
    texts += [(r.text_en, r.text_cy) for r in shown.recommendations]
    return sum(not en.strip() or not cy.strip() for en, cy in texts)
