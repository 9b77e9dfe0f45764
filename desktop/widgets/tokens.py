"""The design's tokens, read from resources/themes: colours by role, distances, type."""

import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from string import Template

THEMES = ("light", "dark", "contrast")
FOLDER = files("resources") / "themes"


@dataclass(frozen=True)
class Colours:
    """One colour, "#rrggbb", for each role."""

    ground: str
    card: str
    sunken: str
    line: str  # decoration only: separates, never the sole outline of a control
    outline: str
    text: str
    quiet: str
    rail: str
    rail_raised: str
    rail_line: str
    rail_text: str
    rail_quiet: str
    main: str
    main_hover: str
    main_text: str
    link: str
    focus: str
    halo: str
    selection: str
    selection_text: str
    field: str
    neutral_ground: str
    neutral_text: str
    active_ground: str
    active_text: str
    good_ground: str
    good_text: str
    warn_ground: str
    warn_text: str
    bad_ground: str
    bad_text: str
    heat_low: str
    heat_high: str
    bar: str
    bar_ground: str
    mark: str
    paper: str


@dataclass(frozen=True)
class Tokens:
    """A theme. `strong` asks for outlines where the other themes rely on a tint."""

    name: str
    dark: bool
    strong: bool
    colours: Colours
    space: dict[str, int]
    radius: dict[str, int]
    type: dict[str, float]
    weight: dict[str, int]


def read_tokens(name: str) -> Tokens:
    """The theme of that name. Raises KeyError or TypeError if a role is missing or unknown."""
    scale = tomllib.loads((FOLDER / "scale.toml").read_text("utf-8"))
    own = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return Tokens(
        name=name,
        dark=own["dark"],
        strong=own["strong"],
        colours=Colours(**own["colours"]),
        **scale,
    )


def style_sheet(tokens: Tokens, percent: int) -> str:
    """The application's style sheet at a text size of `percent` of the usual one."""
    # Padding grows half as fast as the text, so that 200 % still fits a small screen.
    grown = (100 + percent) / 200
    values: dict[str, object] = {f.name: getattr(tokens.colours, f.name) for f in fields(Colours)}
    values |= {name: round(size * percent / 100, 2) for name, size in tokens.type.items()}
    values |= {
        "control": tokens.radius["control"],
        "card_radius": tokens.radius["card"],
        "pad_v": round(6 * grown),
        "pad_h": round(14 * grown),
        "field_v": round(5 * grown),
        "chip_v": round(6 * grown),
        "chip_h": round(12 * grown),
        "chip_in_v": round(6 * grown) - 1,  # inside the stronger outline of the chosen one
        "chip_in_h": round(12 * grown) - 1,
        "arrow": round(14 * grown),
        "arrow_room": round(26 * grown),
        "box": round(16 * grown),
        "box_round": round(16 * grown) // 2 + 1,
        "assets": str(FOLDER / tokens.name).replace("\\", "/"),
    }
    return Template((FOLDER / "style.qss").read_text("utf-8")).substitute(values)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(low: str, high: str, share: float) -> str:
    """The colour `share` (0 to 1) of the way from `low` to `high`."""
    pairs = zip(_channels(low), _channels(high), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
