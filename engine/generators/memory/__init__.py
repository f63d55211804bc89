"""What a model takes of a device's memory, and how it is made to fit."""
