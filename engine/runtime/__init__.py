"""What is installed: torch, graphics cards, newer releases."""
