"""Labels: found, tracked through a clip, and put back."""
