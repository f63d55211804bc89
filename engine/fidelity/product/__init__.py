"""Products: the photo's rigid subject, its pose in each frame of a clip, and its pixels laid back."""
