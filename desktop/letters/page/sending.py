"""How a letter leaves: draft or final, encrypted or signed, and why it goes on past warnings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.letters.checks import Check
from desktop.letters.exporting import Sealing
from desktop.widgets.button import Button
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.files import ask_file
from desktop.widgets.text import text
from desktop.widgets.text_fields import PassphraseLine, TextArea, TextLine


@dataclass(frozen=True)
class Sending:
    """What was chosen."""

    final: bool = False
    reason: str = ""
    sealing: Sealing = field(default_factory=Sealing)


class SendDialog(Dialog):
    """Asks how; `open` it, it never blocks. `chosen` gets the Sending."""

    def __init__(
        self,
        ending: str,
        checks: Sequence[Check],
        chosen: Callable[[Sending], object],
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Export the letter"), parent)
        self._ending, self._checks, self._chosen = ending, checks, chosen
        self.kind = Choice(
            self.tr("Export it as"),
            [("draft", self.tr("A draft")), ("final", self.tr("The final"))],
        )
        self._said = text("", tone="quiet")
        self.reason = TextArea(
            self.tr("Why it goes on past what is to be looked at"),
            self.tr("Kept with the version, with the checks that are open."),
        )
        self.passphrase = PassphraseLine(
            self.tr("Passphrase for the file"), self.tr("Empty: the draft is not encrypted.")
        )
        self.again = PassphraseLine(self.tr("The same again"))
        self.certificate = TextLine(
            self.tr("Certificate (.p12 or .pfx)"), self.tr("Empty: the final is not signed.")
        )
        self.certificate_passphrase = PassphraseLine(self.tr("Passphrase of the certificate"))
        self._browse = Button(self.tr("Choose the &file…"), self._on_browse)
        self._lay_out()
        self.kind.edited.connect(lambda _kind: self._show())
        self.kind.set_value("draft")
        self._show()

    def accept(self) -> None:
        """Check what was filled in, and hand it over."""
        if self._encrypts and self.passphrase.value() != self.again.value():
            self.again.show_trouble(self.tr("The two passphrases differ."))
            self.again.setFocus()
            self.fit()
            return
        if self._needs_reason and not self.reason.value().strip():
            self.reason.show_trouble(self.tr("Say why it goes on all the same."))
            self.reason.setFocus()
            self.fit()
            return
        super().accept()
        self._chosen(self._sending())

    @property
    def _final(self) -> bool:
        return self.kind.value() == "final"

    @property
    def _blocking(self) -> int:
        return sum(check.blocks for check in self._checks)

    @property
    def _needs_reason(self) -> bool:
        return self._final and bool(self._checks)

    @property
    def _encrypts(self) -> bool:
        return self._ending == ".pdf" and not self._final

    def _sending(self) -> Sending:
        if self._final:
            path = Path(self.certificate.value()) if self.certificate.value() else None
            sealing = Sealing(
                certificate=path, certificate_passphrase=self.certificate_passphrase.value()
            )
            return Sending(True, self.reason.value(), sealing)
        return Sending(sealing=Sealing(self.passphrase.value() if self._encrypts else ""))

    def _lay_out(self) -> None:
        self._go = Button(self.tr("&Export…"), self.accept, "main")
        self.add(self.kind, self._said, self.reason, self.passphrase, self.again)
        self.add(self.certificate)
        self.add_button(self._browse)
        self.add(self.certificate_passphrase)
        self.add_answers(Button(self.tr("&Cancel"), self.reject), self._go)

    def _show(self) -> None:
        """Show what belongs to a draft or to a final."""
        signs = self._final and self._ending == ".pdf"
        self.reason.setVisible(self._needs_reason and not self._blocking)
        self.passphrase.setVisible(self._encrypts)
        self.again.setVisible(self._encrypts)
        for widget in (self.certificate, self._browse, self.certificate_passphrase):
            widget.setVisible(signs)
        said = self.tr("To look at: {n}. Stands in the way of a final: {blocking}.")
        self._said.setText(said.format(n=len(self._checks), blocking=self._blocking))
        self._go.setVisible(not (self._final and self._blocking))
        self.fit()

    def _on_browse(self) -> None:
        kinds = self.tr("Certificates") + " (*.p12 *.pfx)"
        ask_file(
            self,
            self.tr("Choose the certificate"),
            kinds,
            lambda path: self.certificate.set_value(str(path)),
        )
