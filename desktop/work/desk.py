"""What a page is given: the way to the store, the inspection, and a way to other pages."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.framework import Framework
from desktop.work.work import Work


@dataclass(frozen=True)
class Place:
    """A page, and the record on it to stand at."""

    stage: str
    record: UUID | None = None
    part: str = ""


class Desk(QObject):
    """One inspection on the table. Made anew for each inspection that is opened."""

    go_to = Signal(object)  # Place; the shell opens it
    told = Signal(str)  # a sentence for the status line, announced
    undo_wanted = Signal()  # take back the latest action: beside "Deleted", say

    def __init__(
        self,
        work: Work,
        inspection_id: UUID,
        framework: Framework,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.work = work
        self.inspection_id = inspection_id
        self.framework = framework
        self.language = language  # en or cy: of the screen
        self.read_only: frozenset[str] = frozenset()  # closed stages
