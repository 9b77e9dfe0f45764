"""The authority's statements against what is expected of it; lines of enquiry."""
