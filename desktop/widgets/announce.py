"""Tell a screen reader what the eye sees at the edge: saved, drawn, merged."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, urgent: bool = False) -> None:
    """Have `sentence` spoken, after what is being spoken or (urgent) at once."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    how = QAccessible.AnnouncementPoliteness
    event.setPoliteness(how.Assertive if urgent else how.Polite)
    QAccessible.updateAccessibility(event)
