"""Which doubts keep a row from being drawn: seen, changed, and the reason recorded."""

from desktop.sampling.long_list.doubts import CODES, NEVER_DRAWN, Rules, name_of
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.text_fields import TextLine

USUAL = Rules()


class ImportRules(Card):
    """Ticks for the kinds of doubt; a change of the usual rules asks for its reason."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.set_title(self.tr("Rules of the import"))
        kinds = [
            (code, name_of(code).of(language))
            for code in CODES
            if code not in NEVER_DRAWN and code != "quarantined_column"
        ]
        self.decisive = Ticks(
            self.tr("These doubts keep a row from being drawn"),
            kinds,
            self.tr("The row stays on the list. Blank and repeated references are never drawn."),
        )
        self.why = TextLine(self.tr("Why the rules are not the usual ones"))
        self.decisive.edited.connect(lambda _codes: self._ask_why())
        self.add(self.decisive, self.why)
        self.show_rules({})

    def show_rules(self, kept: dict[str, object]) -> None:
        """The rules that the last list was read by; {} for the usual ones."""
        self.decisive.set_value(kept.get("not_eligible", USUAL.not_eligible))
        self.why.set_value(kept.get("reason", ""))
        self._ask_why()

    def rules(self) -> Rules:
        """The rules as ticked."""
        return Rules(frozenset(self.decisive.value()))

    def reason(self) -> str:
        """Why they are not the usual ones; empty if they are."""
        return "" if self.rules() == USUAL else str(self.why.value())

    def why_not(self) -> str | None:
        """The sentence that asks for the reason, while it is missing."""
        if self.rules() == USUAL or self.reason():
            return None
        return self.tr("Say why the rules are not the usual ones.")

    def _ask_why(self) -> None:
        self.why.setVisible(self.rules() != USUAL)
