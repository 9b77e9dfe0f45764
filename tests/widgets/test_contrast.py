"""Every pair of text and ground that the program uses, in the three themes."""

import pytest

from desktop.widgets.charts import heat_colours
from desktop.widgets.tokens import THEMES, contrast, read_tokens, style_sheet

TEXT = [
    ("text", "ground"), ("text", "card"), ("text", "sunken"), ("text", "field"),
    ("quiet", "ground"), ("quiet", "card"), ("quiet", "sunken"),
    ("link", "card"), ("link", "ground"), ("main_text", "main"),
    ("selection_text", "selection"), ("bad_text", "card"), ("bad_text", "ground"),
    ("good_text", "card"), ("warn_text", "card"),
    ("rail_text", "rail"), ("rail_text", "rail_raised"),
    ("rail_quiet", "rail"), ("rail_quiet", "rail_raised"),
    *((f"{tone}_text", f"{tone}_ground") for tone in ("neutral", "active", "good", "warn", "bad")),
]  # fmt: skip
SHAPES = [
    ("outline", "card"), ("outline", "ground"), ("outline", "sunken"), ("outline", "field"),
    ("main", "card"), ("main", "ground"), ("bar", "card"), ("mark", "card"),
    ("mark", "bar_ground"), ("bad_text", "card"), ("warn_text", "card"),
]  # fmt: skip
GROUNDS = ("ground", "card", "sunken", "rail", "rail_raised", "active_ground", "warn_ground")


@pytest.mark.parametrize("name", THEMES)
def test_that_text_on_its_ground_has_at_least_four_and_a_half_to_one(name):
    colours = read_tokens(name).colours
    weak = {
        pair: round(contrast(*(getattr(colours, it) for it in pair)), 2)
        for pair in TEXT
        if contrast(*(getattr(colours, it) for it in pair)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
def test_that_outlines_and_shapes_have_at_least_three_to_one(name):
    colours = read_tokens(name).colours
    weak = [pair for pair in SHAPES if contrast(*(getattr(colours, it) for it in pair)) < 3]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
def test_that_one_of_the_two_strokes_of_the_focus_ring_is_seen_on_every_ground(name):
    colours = read_tokens(name).colours
    unseen = [
        ground
        for ground in GROUNDS
        if max(
            contrast(colours.focus, getattr(colours, ground)),
            contrast(colours.halo, getattr(colours, ground)),
        )
        < 3
    ]
    assert unseen == []


@pytest.mark.parametrize("name", THEMES)
def test_that_every_number_of_a_matrix_is_readable_however_deep_its_ground(theme, name):
    theme.choose(name)
    weak = [share for share in range(101) if contrast(*heat_colours(share / 100)) < 4.5]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", [80, 200])
def test_that_the_style_sheet_leaves_no_token_unfilled(name, percent):
    sheet = style_sheet(read_tokens(name), percent)
    assert "$" not in sheet.replace("a dollar sign", "")
    assert read_tokens(name).colours.main in sheet


@pytest.mark.parametrize("name", THEMES)
def test_that_the_pictures_of_ticks_and_arrows_wear_the_colours_of_their_theme(root, name):
    colours = read_tokens(name).colours
    folder = root / "resources" / "themes" / name
    assert colours.quiet in (folder / "chevron.svg").read_text()
    assert colours.main_text in (folder / "tick.svg").read_text()
    assert colours.main_text in (folder / "dot.svg").read_text()
