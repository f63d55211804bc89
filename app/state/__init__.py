"""What the window knows, without any widget."""
