"""Stable Video Diffusion: an own denoising loop over diffusers' networks. Exact, lean, and stoppable anywhere."""
