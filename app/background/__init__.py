"""Work off the window's thread: one task at a time; signals report its progress and its end."""
