"""Review and tracking of the sampled cases; concerns referred back to the authority."""
