"""Between the window's state and its widgets: one controller for each part of the window."""
