"""What an organisation lays down for this computer: read once, never weakened by a person."""
