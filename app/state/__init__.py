"""The window's state, without any widget."""
