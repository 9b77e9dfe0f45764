"""A form that can't be taken as it is: said at each field, listed at the top, led to."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.announce import announce
from desktop.widgets.error_summary import ErrorSummary, lead_to
from desktop.widgets.field import Field


def lacking(*answers: tuple[Field, str]) -> bool:
    """Is anything wrong? Each field comes with a sentence, empty where it is right.

    The page's list of troubles takes the focus, and each of its lines leads to its field; where
    there is no such list (a small dialog) the first field takes the focus.
    """
    wrong = [(sentence, field) for field, sentence in answers if sentence]
    for field, sentence in answers:
        field.show_trouble(sentence)
    summary = _summary(answers[0][0])
    if summary is not None:
        summary.show_troubles(wrong)
    elif wrong:
        first = wrong[0][1]
        announce(first, " ".join(sentence for sentence, _field in wrong), urgent=True)
        lead_to(first)
    return bool(wrong)


def _summary(field: QWidget) -> ErrorSummary | None:
    """The list of the page, or of the door, that the field stands on."""
    holder = field.parentWidget()
    while holder is not None:
        found = getattr(holder, "troubles", None)
        if isinstance(found, ErrorSummary):
            return found
        holder = None if holder.isWindow() else holder.parentWidget()
    return None
