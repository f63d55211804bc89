"""Colours that stay: stabilisation and brand colours."""
