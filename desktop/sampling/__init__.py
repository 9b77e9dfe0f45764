"""The long-list, the fair draw from it, its certificate, and what comes after."""
