"""Numbers as letters write them, in English and Welsh, from tables and never by formula.

A letter writes "{n} o achosion" in Welsh: number, `o`, mutated plural written by hand; so a
number word here stands alone and needs no gender and no mutation of what follows.
"""

_ENGLISH = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip
# Nought is a figure in Welsh: "dim" takes no "o", and "{n} o achosion" must hold for all.
_WELSH = (
    "0", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg",
    "un ar ddeg", "deuddeg", "tri ar ddeg", "pedwar ar ddeg", "pymtheg", "un ar bymtheg",
    "dau ar bymtheg", "deunaw", "pedwar ar bymtheg", "ugain",
)  # fmt: skip
_WELSH_FEMININE = {
    2: "dwy", 3: "tair", 4: "pedair", 13: "tair ar ddeg", 14: "pedair ar ddeg",
    17: "dwy ar bymtheg", 19: "pedair ar bymtheg",
}  # fmt: skip
_ENGLISH_TENS = {
    30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety", 100: "one hundred",
}  # fmt: skip
_WELSH_TENS = {
    30: "tri deg", 40: "pedwar deg", 50: "hanner cant", 60: "chwe deg", 70: "saith deg",
    80: "wyth deg", 90: "naw deg", 100: "cant",
}  # fmt: skip
WORDS = {
    "en": dict(enumerate(_ENGLISH)) | _ENGLISH_TENS,
    "cy": dict(enumerate(_WELSH)) | _WELSH_TENS,
}


def in_words(number: int, language: str, *, feminine: bool = False) -> str:
    """The number in words up to twenty and for tens up to a hundred, else in figures.

    `feminine` is for Welsh nouns of that gender: tair o ffeiliau, tri o achosion.
    """
    if feminine and language == "cy" and number in _WELSH_FEMININE:
        return _WELSH_FEMININE[number]
    return WORDS[language].get(number, in_figures(number))


def in_text(number: int, language: str, *, words_to: int = 10, feminine: bool = False) -> str:
    """In words up to `words_to`, in figures above, as running text has it."""
    if number > words_to:
        return in_figures(number)
    return in_words(number, language, feminine=feminine)


def in_figures(number: int) -> str:
    """1,234: thousands are parted alike in both languages."""
    return f"{number:,}"


def phrase(
    pattern: str, number: int, language: str, *, words_to: int = 10, feminine: bool = False
) -> str:
    """A whole phrase with its number: `phrase("{n} o achosion", 42, "cy")`."""
    return pattern.format(n=in_text(number, language, words_to=words_to, feminine=feminine))


def opening(text: str) -> str:
    """A sentence that begins with a number word gets its capital: "two cases" -> "Two cases"."""
    return text[:1].upper() + text[1:]


def percent(part: int, whole: int) -> str:
    """The share as a whole per cent, halves up; a dash if there is nothing to share."""
    return f"{(200 * part + whole) // (2 * whole)}%" if whole else "–"
