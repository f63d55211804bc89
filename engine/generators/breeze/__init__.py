"""Breeze, the built-in model: motion by diffusion, camera by geometry, every pixel from the photo."""
