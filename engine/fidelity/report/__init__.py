"""How well a clip keeps its photo, frame by frame."""
