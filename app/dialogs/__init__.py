"""Dialogs, each over the main window."""
