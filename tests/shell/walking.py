"""The walker: what is unnamed, unreachable, a trap, cut off or weak, seen from outside."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

TARGET = 24  # pixels
SHADES = np.arange(256, dtype=np.float32) / 255
LIGHTS = np.where(SHADES <= 0.03928, SHADES / 12.92, ((SHADES + 0.055) / 1.055) ** 2.4)
ANSWERS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class Flashes(QObject):
    """Notes what shows for a moment as a window of its own: it takes the keys away."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        stray = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if stray and watched.isWindow() and not isinstance(watched, QDialog | QMenu):
            self.seen.append(f"flashes as a window: {_where(watched)}")
        return False


def walk(root: QWidget) -> list[str]:
    """Everything wrong that can be seen from outside, in words."""
    shown = [it for it in root.findChildren(QWidget) if it.isVisibleTo(root) and _ours(it)]
    found = [f"unnamed: {_where(it)}" for it in shown if _is_stop(it) and not _name(it)]
    found += [f"unreachable: {_where(it)}" for it in shown if _is_lost(it)]
    found += [f"trap: {_where(it)}" for it in shown if _is_trap(it)]
    found += [f"cut off: {_where(it)}" for it in shown if _is_cut(it)]
    found += [f"own style sheet: {_where(it)}" for it in shown if it.styleSheet()]
    found += [f"small to hit: {_where(it)}" for it in shown if _is_small(it)]
    found += [f"not named as it is captioned: {_where(it)}" for it in shown if _is_misnamed(it)]
    found += [f"wider than its place: {_where(it)}" for it in shown if _is_too_wide(it)]
    return found + _clashes(shown)


def _ours(widget: QWidget) -> bool:
    """Not a part that Qt made for itself (what we put into a scroll area is ours)."""
    inner = (QScrollBar, QComboBox, QLineEdit, QAbstractItemView, QMenuBar)
    own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    return not own and not isinstance(widget.parentWidget(), inner)


def _is_stop(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.focusProxy() is None and widget.isEnabled()


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _where(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} “{words or _name(widget)}” in {_page(widget)}"


def _page(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        if parent.accessibleName():
            names.append(parent.accessibleName())
        parent = parent.parentWidget()
    return " / ".join(reversed(names)) or type(widget.window()).__name__


def _is_lost(widget: QWidget) -> bool:
    """An answer that Tab can't reach; in a group of buttons the arrow keys go on."""
    if not isinstance(widget, ANSWERS):
        return False
    grouped = isinstance(widget, QAbstractButton) and isinstance(widget.group(), QButtonGroup)
    return not grouped and (not widget.isEnabled() or not _is_stop(widget))


def _is_trap(widget: QWidget) -> bool:
    if isinstance(widget, QPlainTextEdit):
        return not widget.tabChangesFocus()
    return isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation()


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() + 1 < widget.minimumSizeHint().width() and _in_layout(widget)
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap() or widget.hasHeightForWidth():
            return widget.height() + 2 < widget.heightForWidth(widget.width())
        return widget.width() + 1 < widget.sizeHint().width()
    return False


def _is_small(widget: QWidget) -> bool:
    """WCAG 2.5.8: what is clicked has 24 x 24 pixels."""
    if isinstance(widget, QTableView) and widget.model() and widget.model().rowCount():
        return widget.rowHeight(0) < TARGET
    clicked = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
    return clicked and min(widget.width(), widget.height()) < TARGET


def _is_misnamed(widget: QWidget) -> bool:
    """WCAG 2.5.3: who speaks to the computer says what is read there."""
    for caption in _captions(widget) if not isinstance(widget, QMenuBar) else ():
        named = widget.buddy() if isinstance(widget, QLabel) else widget
        named = named.focusProxy() or named
        # On Linux the name of a list is what is chosen; its label is told as a relation.
        heard = named.accessibleName() if isinstance(named, QComboBox) else _name(named)
        if isinstance(named, QAbstractButton):  # one of a group, which says what it is about
            heard += " " + named.accessibleDescription()
        if caption.replace("&", "").rstrip("….").casefold() not in heard.casefold():
            return True
    return False


def _in_layout(widget: QWidget) -> bool:
    return widget.parentWidget() is not None and widget.width() > 0


def _is_too_wide(widget: QWidget) -> bool:
    """A form that would have to be scrolled sideways; a picture of a page may be."""
    if not isinstance(widget, QScrollArea) or widget.widget() is None:
        return False
    ours = widget.widget().property("kind") == "clear"
    return ours and widget.widget().width() > widget.viewport().width()


def _clashes(shown: list[QWidget]) -> list[str]:
    """Mnemonics that two things on the page share, the menu bar included."""
    seen: dict[str, str] = {}
    found = []
    for widget in shown:
        for caption in _captions(widget):
            letter = _mnemonic(caption)
            if letter and letter in seen:
                found.append(f"mnemonic {letter.upper()}: “{seen[letter]}” and “{caption}”")
            elif letter:
                seen[letter] = caption
    return found


def _captions(widget: QWidget) -> list[str]:
    if isinstance(widget, QMenuBar):
        return [action.text() for action in widget.actions()]
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    return [widget.text()] if isinstance(widget, QAbstractButton) else []


def _mnemonic(caption: str) -> str:
    bare = caption.replace("&&", "")
    at = bare.find("&")
    return bare[at + 1].lower() if 0 <= at < len(bare) - 1 else ""


def weak(root: QWidget) -> list[str]:
    """Labels that are whole in view and stand out from their ground by less than 4.5 : 1, as
    they are painted."""
    lights = luminances(root.grab().toImage())
    found = []
    for label in root.findChildren(QLabel):
        seen = label.visibleRegion().boundingRect()
        if label.isVisible() and label.text() and seen.height() == label.height():
            corner = label.mapTo(root, seen.topLeft())
            part = lights[corner.y() :, corner.x() :][: seen.height(), : seen.width()]
            ratio = (part.max() + 0.05) / (part.min() + 0.05)
            if ratio < 4.5:
                found.append(f"weak: {ratio:.1f} : 1, {_where(label)}")
    return found


def luminances(picture: QImage) -> np.ndarray:
    """How light each pixel is, 0 to 1, as WCAG counts it: height x width."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    size = (plain.height(), plain.width(), 4)
    parts = np.frombuffer(plain.constBits(), np.uint8).reshape(size)
    blue, green, red = (LIGHTS[parts[..., at]] for at in range(3))
    return blue * np.float32(0.0722) + green * np.float32(0.7152) + red * np.float32(0.2126)


def unreached(window: QWidget) -> list[str]:
    """Press Tab until the focus is back where it began: what it never came to."""
    stops = {it for it in window.findChildren(QWidget) if _is_seen(it, window) and _is_stop(it)}
    begun = QApplication.focusWidget() or next(iter(stops), None)
    if begun is None:
        return []
    reached, covered = set(), set()
    for _ in range(3 * len(stops) + 3):
        held = QApplication.focusWidget() or begun
        if held in reached and held is begun:
            break
        reached.add(held)
        if _is_covered(held):
            covered.add(held)
        QTest.keyClick(held, Qt.Key.Key_Tab)
    grouped = {mate for it in reached for mate in _mates(it)}
    found = [f"not reached by Tab: {_where(it)}" for it in stops - reached - grouped]
    return found + [f"out of sight with the focus: {_where(it)}" for it in covered]


def _is_covered(widget: QWidget) -> bool:
    """WCAG 2.4.11: what has the focus is not wholly hidden by something else."""
    return widget.visibleRegion().isEmpty()


def _mates(widget: QWidget) -> list[QAbstractButton]:
    """The buttons that the arrow keys lead to from here."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group is not None else []


def _is_seen(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisible() and widget.window() is root and _ours(widget)
