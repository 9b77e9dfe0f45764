"""One action of a page: written, or said where it went wrong."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from db.sessions import Writing
from desktop.words.messages import Message, say
from desktop.work.work import Work

T = TypeVar("T")


class Box(Protocol):
    """A field that can say what is wrong below it; an empty sentence takes that away."""

    def show_trouble(self, sentence: str = "") -> None:
        """Show the sentence."""

    def complain(self, sentence: str) -> None:
        """Show it, and have it spoken."""


def act(
    work: Work,
    name: Message,
    job: Callable[[Writing], T],
    refused: Callable[[str], object],
    box: Box | None = None,
    then: Callable[[T], object] | None = None,
) -> None:
    """Write; what goes wrong is said at `box`, or by `refused` where no box is to blame."""

    def failed(message: Message) -> None:
        if box is not None:
            box.complain(say(message))
        else:
            refused(say(message))

    def written(result: T) -> None:
        if box is not None:
            box.show_trouble()
        if then is not None:
            then(result)

    work.write(name, job, written, failed)
