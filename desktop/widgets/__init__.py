"""Parts that pages share: they know Qt, and neither a stage nor the store."""
