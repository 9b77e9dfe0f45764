"""The letter to read, and what changed in it: words in the colours and size of the theme."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser

from desktop.letters.versions import Changed
from desktop.widgets.theme import current_theme


class Reading(QTextBrowser):
    """An accessible view of HTML. Another text keeps the reader's place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._html = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.scrollToAnchor(url.fragment()))
        current_theme().changed.connect(self._dress)

    def show_html(self, html: str) -> None:
        """Show another text at the same place."""
        place = self.verticalScrollBar().value()
        self._html = html
        self.document().setDefaultStyleSheet(_style())
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def show_changes(self, title: str, changes: Sequence[Changed]) -> None:
        """What was added and removed, said in words and drawn."""
        said = {
            "changed": self.tr("Changed"),
            "added": self.tr("Added"),
            "removed": self.tr("Deleted"),
        }
        nothing = self.tr("Nothing differs.")
        parts = [f"<h1>{escape(title)}</h1>", *(_change(one, said) for one in changes)]
        self.show_html("".join(parts) if changes else f"{parts[0]}<p>{escape(nothing)}</p>")

    def _dress(self) -> None:
        self.show_html(self._html)


def _change(one: Changed, said: dict[str, str]) -> str:
    where = " ".join(part for part in (one.heading, one.number) if part)
    head = f"<h3>{escape(said[one.kind])}: {escape(where)}</h3>"
    return f"{head}<p>{marked(one.parts)}</p>"


def marked(parts: Sequence[tuple[str, str]]) -> str:
    """Words with what was added and removed marked: by brackets and strokes, not colour alone."""
    made = []
    for kind, words in parts:
        text = escape(words)
        if kind == "added":
            made.append(f'<ins class="added">[+ {text}]</ins>')
        elif kind == "removed":
            made.append(f'<del class="removed">[− {text}]</del>')
        else:
            made.append(text)
    return " ".join(made)


def _style() -> str:
    theme = current_theme()
    roles = ("text", "link", "quiet", "bad_text", "good_text")
    colours = {role: theme.colour(role).name() for role in roles}
    return """
        body, p, li, td, th, caption {{ color: {text}; }}
        h1, h2, h3, a {{ color: {link}; }}
        p, li {{ line-height: 140%; }}
        th {{ text-align: left; padding: 4px 12px 4px 0; }}
        td {{ padding: 4px 12px 4px 0; }}
        .small, .reference, .imprint, .kicker, .subtitle {{ color: {quiet}; }}
        .added {{ color: {good_text}; text-decoration: underline; }}
        .removed {{ color: {bad_text}; text-decoration: line-through; }}
    """.format(**colours)
