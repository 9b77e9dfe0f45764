"""Text as it should be kept: composed letters, whole spaces."""

import re
import unicodedata

# Word, spreadsheets and PDFs bring these for a space; zero-width signs carry nothing.
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_NOTHING = re.compile(r"[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# They turn round what stands after them, a period or a count too. Arabic needs none of them.
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def composed(text: str) -> str:
    """NFC: ŵ is one sign, as fonts and searches expect."""
    return unicodedata.normalize("NFC", text)


def without_control(text: str) -> str:
    """Without signs that no document can hold, or that turn the direction of what follows."""
    return _TURNING.sub("", _CONTROL.sub("", text))


def one_line(text: str) -> str:
    """Composed, without signs that carry nothing, every run of white space one space."""
    return " ".join(_cleaned(text).split())


def mended(text: str) -> str:
    """As `one_line`, but line breaks stay; at most one empty line stands between two others."""
    lines = [_SPACES.sub(" ", line).strip() for line in _lines(text)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text that was pasted: hard line breaks within one are mended."""
    return [
        one_line(part) for part in re.split(r"\n\s*\n", "\n".join(_lines(text))) if part.strip()
    ]


def _lines(text: str) -> list[str]:
    return _cleaned(text).splitlines()


def _cleaned(text: str) -> str:
    return without_control(_NOTHING.sub("", composed(text)))
