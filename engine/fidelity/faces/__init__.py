"""A face that stays the same person."""
