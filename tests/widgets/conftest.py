"""A dressed application, and a page to put things on."""

import pytest

from desktop.widgets.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """The light theme at 100 %; tests that change it put it back."""
    return Theme(qapp, "light")


@pytest.fixture(autouse=True)
def dressed(theme):
    """Every test begins in light at 100 %."""
    if theme.tokens.name != "light":
        theme.choose("light")
    if theme.percent != 100:
        theme.set_percent(100)
    return theme


@pytest.fixture
def shown(qtbot):
    """Show a widget and hand it back; it is closed after the test."""

    kept = []  # qtbot holds a weak reference only

    def show(widget, width=900, height=700):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        kept.append(widget)
        return widget

    return show
