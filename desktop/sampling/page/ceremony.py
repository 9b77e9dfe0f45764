"""The two acts of the ceremony, as work off the window's thread: the commitment, then the draw."""

from collections.abc import Mapping
from uuid import UUID

from db.models import Draw
from desktop.sampling.commitment import Commitment
from desktop.sampling.rules import Rules
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk
from desktop.work.progress import Progress

COMMIT = QT_TRANSLATE_NOOP("sampling", "Commit to a draw")
DRAW = QT_TRANSLATE_NOOP("sampling", "Draw the sample")


def commit_now(
    desk: Desk, long_list: UUID, rules: Rules, reason: str, progress: Progress
) -> Commitment:
    """Fix list, rules and portfolio, and keep them. Raises Infeasible where rules can't be met."""
    from desktop.sampling.commitment import commit
    from desktop.sampling.drawing import keep_commitment, numbered
    from desktop.sampling.keeping import current_list, how_read, rows_to_draw

    with desk.work.store.sessions.reading() as session:
        rows = rows_to_draw(session, long_list)
        listed = current_list(session, desk.inspection_id)
        reading = how_read(session, listed) if listed else ""
        asked = numbered(session, desk.inspection_id, rules, reason)

    def step(share: float) -> None:
        progress.step(round(share * 100), 100)

    fixed = commit(rows, asked, step, lambda: progress.cancelled, reading)
    progress.last_moment()
    desk.work.write_now(Message(COMMIT), lambda w: keep_commitment(w, long_list, fixed, reason))
    return fixed


def draw_now(
    desk: Desk, row: Draw, seed: str, witnesses: Mapping[str, str], progress: Progress
) -> None:
    """Draw what is committed with that seed; the sample and its certificate are kept."""
    from desktop.sampling.draw import IN_TURN, draw
    from desktop.sampling.drawing import commitment_of, keep_draw

    with desk.work.store.sessions.reading() as session:
        fixed = commitment_of(session, row)
    drawn = draw(fixed, seed, IN_TURN, witnesses)
    progress.last_moment()
    desk.work.write_now(Message(DRAW), lambda w: keep_draw(w, row.id, drawn))
