"""Vivant's window. No torch in here."""
