"""What the desktop gives: files, icons, theme, log, notifications."""
