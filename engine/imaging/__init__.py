"""Pictures: opened, colour-managed, oriented, cropped to fit."""
