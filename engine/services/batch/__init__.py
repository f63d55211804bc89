"""Many photos, one command: a folder or a table becomes clips, a page with pass and fail, and a table of results."""
