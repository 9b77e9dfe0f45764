"""Reads the words of a command, runs it, prints its answer, and gives the exit code."""

import argparse
import json
import locale
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from desktop.admin.policy import current
from desktop.cli import (
    demo,
    following,
    forms,
    frameworks,
    inspections,
    letters,
    lists,
    policies,
    samples,
    searching,
    self_test,
    wording,
    workspaces,
)
from desktop.cli.call import Answer, Call, said
from desktop.shell.obeying import obey
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.store_troubles import as_message, exit_code

GROUPS = (
    demo,
    workspaces,
    inspections,
    forms,
    lists,
    samples,
    letters,
    following,
    searching,
    frameworks,
    policies,
    self_test,
)
USAGE = QT_TRANSLATE_NOOP("cli", "{problem} See: arolwg {command}--help")


class _Usage(Exception):
    def __init__(self, prog: str, problem: str) -> None:
        super().__init__(problem)
        self.prog = prog
        self.problem = problem


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        raise _Usage(self.prog, message)


def run(arguments: Sequence[str]) -> int:
    """One command; nothing it raises reaches the person as a traceback."""
    language = _language(arguments)
    _speak(language)
    obey()
    try:
        args = parser().parse_args(arguments)
        answer = args.handler(Call(args, language))
    except _Usage as usage:
        return _refuse(usage)
    except KeyboardInterrupt:
        return 2
    except Exception as error:  # each becomes a sentence; the log keeps where it was
        print(say(as_message(error)), file=sys.stderr)
        data = getattr(error, "data", None)
        if data is not None and args.json:
            _print_json(data)
        return exit_code(error)
    _print(answer, as_json=args.json)
    if answer.then is not None:
        answer.then()
    return 0 if answer.ok else 1


def parser() -> argparse.ArgumentParser:
    """All commands. Global options stand once, before the command."""
    wording.use()
    top = _Parser(
        prog="arolwg",
        description=said(QT_TRANSLATE_NOOP("cli", "Inspections of social services.")),
    )
    top.add_argument(
        "--workspace",
        metavar="FILE",
        help=said(QT_TRANSLATE_NOOP("cli", "the encrypted workspace")),
    )
    top.add_argument(
        "--language",
        choices=("en", "cy"),
        help=said(QT_TRANSLATE_NOOP("cli", "the language of the answers")),
    )
    top.add_argument(
        "--json",
        action="store_true",
        help=said(QT_TRANSLATE_NOOP("cli", "one JSON object, nothing else")),
    )
    top.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=said(QT_TRANSLATE_NOOP("cli", "its first line is the passphrase")),
    )
    commands = top.add_subparsers(
        title=said(QT_TRANSLATE_NOOP("cli", "commands")),
        required=True,
        metavar="COMMAND",
        parser_class=_Parser,
    )
    for group in GROUPS:
        group.add(commands)
    return top


def _print(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        _print_json(answer.data)
    else:
        for line in answer.lines:
            print(line)


def _print_json(data: dict[str, Any]) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1, default=str))


def _refuse(usage: _Usage) -> int:
    command = usage.prog.removeprefix("arolwg").strip()
    facts = {"problem": usage.problem.rstrip(".") + ".", "command": command and command + " "}
    print(say(Message(USAGE, facts)), file=sys.stderr)
    return 2


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, else what is laid down, else the system's where it is Welsh."""
    given = list(arguments)
    for at, word in enumerate(given):
        if word.startswith("--language="):
            return _known(word.partition("=")[2])
        if word == "--language" and at + 1 < len(given):
            return _known(given[at + 1])
    if current().has("language"):
        return str(current().value("language"))
    system = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return _known(system[:2])


def _known(language: str) -> str:
    return "cy" if language == "cy" else "en"


def _speak(language: str) -> None:
    from PySide6.QtCore import QCoreApplication

    from desktop.translations import install

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal's code page may lack ŵ and ŷ
            stream.reconfigure(encoding="utf-8", errors="replace")
    application = QCoreApplication.instance() or _quiet_application()
    install(application, language)


def _quiet_application() -> Any:
    """Commands that draw (demo, shots) need a window system's application, but no screen."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    return QApplication(["arolwg"])
