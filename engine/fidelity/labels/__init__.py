"""Labels: detected, tracked through a clip, and restored."""
