"""Keeps commitments, draws and replacements in the store. One commitment, one draw."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Blob, Draw, LongList, Replacement, SampledCase
from db.sessions import Writing
from desktop.sampling.certificate import certificate_json, drawn_from, read_certificate
from desktop.sampling.commitment import Commitment
from desktop.sampling.draw import SHOWN_RESERVES, Drawn
from desktop.sampling.keeping import row_ids
from desktop.sampling.replacement import extend, replace_row
from desktop.sampling.rules import Rules
from desktop.words.messages import QT_TRANSLATE_NOOP, No

CERTIFICATE = "application/json"
EXTENSION = "extension"
SELECTED, RESERVE, WITHDRAWN = "selected", "reserve", "withdrawn"


def current_draw(session: Session, inspection: UUID) -> Draw | None:
    """The commitment or draw that counts now."""
    query = select(Draw).where(
        Draw.inspection_id == inspection, ~Draw.deleted, Draw.current.is_(True)
    )
    return session.scalars(query).first()


def numbered(session: Session, inspection: UUID, rules: Rules, reason: str) -> Rules:
    """The rules with the draw's number, the commitment before it, and why there is another."""
    before = current_draw(session, inspection)
    if before is None:
        return rules
    made = select(func.count()).select_from(Draw).where(Draw.inspection_id == inspection)
    number = (session.scalar(made) or 0) + 1
    return replace(rules, draw=number, previous=before.commitment or "", reason=reason)


def keep_commitment(
    writing: Writing, long_list: UUID, commitment: Commitment, reason: str = ""
) -> UUID:
    """Fix list, rules and portfolio before any seed. After a draw a further one needs a reason."""
    listed = writing.session.get_one(LongList, long_list)
    before = current_draw(writing.session, listed.inspection_id)
    if before is not None:
        _set_aside(writing, before, reason)
    return writing.create(
        Draw,
        listed.inspection_id,
        long_list_id=long_list,
        commitment=commitment.hash,
        commitment_sha256=writing.blob(certificate_json(commitment), CERTIFICATE),
        committed_at=datetime.now(UTC),
        summary=summary(commitment),
        reason=reason or None,
        current=True,
    )


def keep_draw(writing: Writing, draw_id: UUID, drawn: Drawn) -> None:
    """The sample of a commitment, with its certificate. Raises No where it was drawn already."""
    row = writing.session.get_one(Draw, draw_id)
    if row.seed is not None:
        raise No(
            QT_TRANSLATE_NOOP(
                "sampling",
                "This commitment was drawn from already. A further draw needs a new commitment "
                "and a reason.",
            )
        )
    writing.set(
        Draw,
        draw_id,
        seed=drawn.seed,
        drawn_at=datetime.now(UTC),
        certificate_sha256=writing.blob(certificate_json(drawn), CERTIFICATE),
    )
    _keep_sample(writing, row, drawn)


def commitment_of(session: Session, draw: Draw) -> Commitment:
    """What was fixed, from its blob."""
    content = session.get_one(Blob, draw.commitment_sha256).bytes
    return read_certificate(content)[0]


def certificate_of(session: Session, draw: Draw) -> bytes:
    """The certificate as it stands now, replacements included; b"" before the draw."""
    if draw.certificate_sha256 is None:
        return b""
    return session.get_one(Blob, draw.certificate_sha256).bytes


def replace_case(
    writing: Writing, draw_id: UUID, reference: str, reason: str, code: str = "other"
) -> str:
    """Withdraw a case; the next reserve by the rule takes its place. Gives its reference."""
    row = writing.session.get_one(Draw, draw_id)
    if not reason.strip():
        raise No(QT_TRANSLATE_NOOP("sampling", "Say why the case is replaced."))
    content = certificate_of(writing.session, row)
    if not content:
        raise No(QT_TRANSLATE_NOOP("sampling", "There is no drawn sample yet."))
    now = datetime.now(UTC)
    when = now.isoformat(timespec="seconds")
    drawn, by = replace_row(
        drawn_from(content), reference, reason, code, writing.person.name, when
    )
    sample = _by_reference(writing.session, draw_id)
    removed = sample[reference]
    writing.set(SampledCase, removed.id, standing=WITHDRAWN)
    taken = _take(writing, row, drawn, by, sample, len(drawn.drawn) + len(drawn.log))
    writing.create(
        Replacement,
        row.inspection_id,
        draw_id=draw_id,
        removed=removed.id,
        taken=taken,
        reason_code=code,
        reason=reason.strip(),
        at=now,
        entry={"log": drawn.log[-1]},
    )
    writing.set(
        Draw, draw_id, certificate_sha256=writing.blob(certificate_json(drawn), CERTIFICATE)
    )
    return by


def extend_sample(
    writing: Writing, draw_id: UUID, pool: str, count: int, reason: str
) -> tuple[str, ...]:
    """More rows of a pool by the tickets of the same seed, logged. Gives their references."""
    row = writing.session.get_one(Draw, draw_id)
    if not reason.strip():
        raise No(QT_TRANSLATE_NOOP("sampling", "Say why the sample is extended."))
    content = certificate_of(writing.session, row)
    if not content:
        raise No(QT_TRANSLATE_NOOP("sampling", "There is no drawn sample yet."))
    now = datetime.now(UTC)
    when = now.isoformat(timespec="seconds")
    drawn, added = extend(drawn_from(content), pool, count, reason, writing.person.name, when)
    sample = _by_reference(writing.session, draw_id)
    place = len(drawn.drawn) + len(drawn.log)
    for position, reference in enumerate(added, start=place):
        taken = _take(writing, row, drawn, reference, sample, position)
        writing.create(
            Replacement,
            row.inspection_id,
            draw_id=draw_id,
            taken=taken,
            reason_code=EXTENSION,
            reason=reason.strip(),
            at=now,
            entry={"log": drawn.log[-1]},
        )
    writing.set(
        Draw, draw_id, certificate_sha256=writing.blob(certificate_json(drawn), CERTIFICATE)
    )
    return added


def summary(commitment: Commitment) -> dict[str, object]:
    """Chances as exact fractions, for showing beside the sample."""
    return {
        "lowest_chance": str(commitment.lowest_chance),
        "best_possible_lowest_chance": str(commitment.best_possible_lowest_chance),
        "highest_chance": str(commitment.highest_chance),
        "long_list_sha256": commitment.long_list_sha256,
    }


def _set_aside(writing: Writing, before: Draw, reason: str) -> None:
    if before.seed is not None and not reason.strip():
        raise No(
            QT_TRANSLATE_NOOP(
                "sampling", "A sample was drawn already. Say why there is to be a further one."
            )
        )
    writing.set(Draw, before.id, current=False)
    for case in _by_reference(writing.session, before.id).values():
        writing.delete(SampledCase, case.id)


def _keep_sample(writing: Writing, row: Draw, drawn: Drawn) -> None:
    ids = row_ids(writing.session, row.long_list_id) if row.long_list_id else {}
    chances, rows = drawn.chances(), {one.reference: one for one in drawn.commitment.rows}
    standings: Mapping[str, tuple[str, ...]] = {
        SELECTED: drawn.drawn,
        RESERVE: drawn.reserves[:SHOWN_RESERVES],
    }
    for standing, references in standings.items():
        for position, reference in enumerate(references, start=1):
            writing.create(
                SampledCase,
                row.inspection_id,
                draw_id=row.id,
                row_id=ids.get(reference),
                reference=reference,
                pool=rows[reference].pool,
                categories=list(rows[reference].categories),
                position=position,
                standing=standing,
                chance=str(chances.get(reference) or drawn.commitment.chance(reference)),
            )


def _take(
    writing: Writing,
    row: Draw,
    drawn: Drawn,
    reference: str,
    sample: Mapping[str, SampledCase],
    position: int,
) -> UUID:
    """A reserve comes in; one from beyond those kept as reserves is made a case now."""
    known = sample.get(reference)
    if known is not None:
        writing.set(SampledCase, known.id, standing=SELECTED, position=position)
        return known.id
    listed = next(one for one in drawn.commitment.rows if one.reference == reference)
    ids = row_ids(writing.session, row.long_list_id) if row.long_list_id else {}
    return writing.create(
        SampledCase,
        row.inspection_id,
        draw_id=row.id,
        row_id=ids.get(reference),
        reference=reference,
        pool=listed.pool,
        categories=list(listed.categories),
        position=position,
        standing=SELECTED,
        chance=str(drawn.commitment.chance(reference)),
    )


def _by_reference(session: Session, draw: UUID) -> dict[str, SampledCase]:
    query = select(SampledCase).where(SampledCase.draw_id == draw, ~SampledCase.deleted)
    return {case.reference or "": case for case in session.scalars(query)}
