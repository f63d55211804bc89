"""Keeps a clip true to its photo: restores labels, faces, colours and detail, and measures the result."""
