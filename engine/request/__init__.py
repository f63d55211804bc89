"""What is asked of a model, and what a finished clip says about it."""
