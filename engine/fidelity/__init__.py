"""A clip is held to its photo: labels are put back, colours anchored, and what is left of it all is measured."""
