"""Files that leave the store unencrypted are noted, for "what is on this laptop"."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

from db.models import ExportMade
from db.sessions import Writing


def note_export(
    writing: Writing, inspection_id: UUID, kind: str, path: Path, content: bytes
) -> None:
    """Put down that `content` is written to `path`, unencrypted."""
    writing.put(
        ExportMade,
        {
            "id": uuid4(),
            "inspection_id": inspection_id,
            "at": datetime.now(UTC),
            "kind": kind,
            "path": str(path),
            "sha256": sha256(content).hexdigest(),
            "encrypted": False,
        },
    )
