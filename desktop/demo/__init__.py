"""An invented authority with two inspections, entered by the functions that the pages call."""
