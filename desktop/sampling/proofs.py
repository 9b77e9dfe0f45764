"""What a certificate tells of one row and of the whole sample. Reading one takes a moment, so
the latest is kept."""

import threading
from collections.abc import Sequence

from db.models import Draw
from db.store import Store
from desktop.sampling.balance import Share, balance
from desktop.sampling.commitment import Commitment
from desktop.sampling.why import Why, why


class Proofs:
    """Answers on a worker's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._known: tuple[str, Commitment] | None = None

    def why(self, draw: Draw, reference: str) -> Why:
        """Why this row: its type, its chance, the quotas that bind it."""
        return why(self._commitment(draw), reference)

    def balance(self, draw: Draw, references: Sequence[str]) -> tuple[Share, ...]:
        """The sample against the list."""
        return balance(self._commitment(draw).rows, references)

    def listed(self, draw: Draw) -> int:
        """How many rows could be drawn."""
        return len(self._commitment(draw).table.type_of)

    def _commitment(self, draw: Draw) -> Commitment:
        from desktop.sampling.drawing import commitment_of

        with self._lock:
            if self._known is None or self._known[0] != draw.commitment_sha256:
                with self._store.sessions.reading() as session:
                    fixed = commitment_of(session, draw)
                self._known = (draw.commitment_sha256 or "", fixed)
            return self._known[1]
