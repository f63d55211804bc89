"""Stable Video Diffusion: an own denoising loop over diffusers' networks. Exact, lean, and stoppable anywhere."""

import os

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")  # it warns of image processors that are not used here
