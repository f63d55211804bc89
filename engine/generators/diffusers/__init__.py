"""Model families that run through diffusers."""
