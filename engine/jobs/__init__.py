"""A clip in the making as a folder on disk."""
