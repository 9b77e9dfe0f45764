"""Which kind of source (of the framework) a row of a table is."""

KIND_OF_TABLE = {
    "statement": "statement",
    "case_review": "file",
    "review_answer": "file",
    "note": "interview",
    "document": "document",
    "qda_passage": "document",
    "complaint": "complaint",
    "survey_result": "survey",
}
OBSERVED = "observation"
"""The kind of a note that was made while practice was watched."""
