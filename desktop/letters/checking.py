"""What a check is, and what it looks at."""

from dataclasses import dataclass

from desktop.letters.facts import Facts
from desktop.letters.gathering import Gathering
from desktop.letters.identity import Known
from desktop.letters.model import Letter
from desktop.letters.texts import LetterText
from desktop.words.messages import Message, say


@dataclass(frozen=True)
class Check:
    """Something to look at before a final.

    One that `blocks` must be settled; the others may be passed with a recorded reason.
    `origin` names what to mend ("finding:<id>", "casework", "form"), `key` the place in the
    letter.
    """

    code: str
    blocks: bool
    message: Message
    origin: str = ""
    key: str = ""

    def as_json(self) -> dict[str, object]:
        """The check for people who read the command line's answer, or the version's log."""
        where = {"origin": self.origin, "key": self.key}
        return {"code": self.code, "blocks": self.blocks, "text": say(self.message)} | {
            name: value for name, value in where.items() if value
        }


@dataclass(frozen=True)
class Looked:
    """The letter, what it is made of, and what must not be said in it."""

    letter: Letter
    gathering: Gathering
    texts: tuple[LetterText, ...]
    known: Known

    @property
    def facts(self) -> Facts:
        return self.gathering.facts
