"""Letters and reports: one block model; PDF, HTML and Word come from it."""
