"""The photo's own fine detail, carried into a larger clip."""
