"""Faces that turn, blink, look and breathe."""
