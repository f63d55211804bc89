"""How Breeze's two networks are trained, measured and exported. The only part of Breeze that needs torch."""
