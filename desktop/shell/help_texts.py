"""The guide's page on each page of the window, in English and Welsh, and a search over them."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from desktop.words.welsh import folded, forms

AROUND = 60  # letters shown on each side of what was found


@dataclass(frozen=True)
class Found:
    """A page of the guide where all words stand."""

    page: str
    title: str
    snippet: str


@cache
def pages(language: str) -> dict[str, str]:
    """The texts (Markdown) by the page's id, in "en" or "cy"."""
    folder = files("resources") / "help" / language
    texts = {
        it.name.removesuffix(".md"): it.read_text("utf-8")
        for it in folder.iterdir()
        if it.name.endswith(".md")
    }
    return dict(sorted(texts.items()))


def title(page: str, language: str) -> str:
    """The first heading of a text."""
    return pages(language)[page].splitlines()[0].removeprefix("# ")


def find(words: str, language: str) -> list[Found]:
    """The texts that hold every word, in a mutated form too; those with it in the title first."""
    wanted = [tuple(folded(form) for form in {word, *forms(word)}) for word in words.split()]
    if not wanted:
        return []
    found = []
    for page, text in pages(language).items():
        plain = folded(text)
        if all(any(form in plain for form in one) for one in wanted):
            found.append(Found(page, title(page, language), _snippet(text, plain, wanted[0])))
    return sorted(found, key=lambda it: not _in_title(it.title, wanted[0]))


def _in_title(heading: str, wanted: tuple[str, ...]) -> bool:
    return any(form in folded(heading) for form in wanted)


def _snippet(text: str, plain: str, wanted: tuple[str, ...]) -> str:
    at = min((plain.find(form) for form in wanted if form in plain), default=0)
    start = max(0, at - AROUND)
    words = " ".join(text[start : at + AROUND].replace("#", "").replace("*", "").split())
    return f"… {words} …"
