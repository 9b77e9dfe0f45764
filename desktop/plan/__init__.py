"""The inspection, its team, dates, timetable and what was asked of the authority."""
