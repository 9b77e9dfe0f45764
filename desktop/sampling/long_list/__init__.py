"""The long-list as an authority sends it: read, mapped, checked, with every doubt shown.

`reading.read_long_list` is the way in. Nothing here knows the store or the window.
"""
