"""`arolwg self-test`: the installed program proves itself in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.cli.call import Answer, Call, said
from desktop.cli.proofs import PROOFS, Bench, Failed, Proof
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble, say


def add(commands: Any) -> None:
    """The words of this group."""
    one = commands.add_parser(
        "self-test",
        help=said(QT_TRANSLATE_NOOP("cli", "the installed program proves itself")),
    )
    one.set_defaults(handler=prove)


def prove(call: Call) -> Answer:
    """Every proof, whatever became of the one before; what fails is named with its reason."""
    from desktop.translations import install

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        problems = list(failing(PROOFS, Path(folder)))
    install(_application(), call.language)
    sound = said(QT_TRANSLATE_NOOP("cli", "This installation is sound."))
    return Answer(
        {"ok": not problems, "problems": problems}, tuple(problems) or (sound,), not problems
    )


def failing(proofs: tuple[Proof, ...], folder: Path) -> Iterator[str]:
    """What each failing proof says, after its name."""
    bench = Bench(folder)
    for proof in proofs:
        try:
            proof(bench)
        except Trouble as trouble:
            yield f"{proof.__name__}: {say(trouble.message)}"
        except Failed as failed:
            yield f"{proof.__name__}: {failed}"
        except Exception as error:  # any part may be missing: that is what is asked
            # The proofs see invented data alone, so the error may be told in full.
            yield f"{proof.__name__}: {type(error).__name__}: {error}"


def _application() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()
