"""Work off the window's thread: one task at a time, its progress and its end told by signals."""
