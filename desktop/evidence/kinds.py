"""Which kind of source (of the framework) a row of a table is."""

KIND_OF_TABLE = {
    "statement": "statement",
    "case_review": "file",
    "review_answer": "file",
    "note": "interview",
    "document": "document",
    "complaint": "complaint",
    "observation": "observation",
    "survey_result": "survey",
}
