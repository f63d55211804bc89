"""Computer vision that labels, faces and the report share."""
