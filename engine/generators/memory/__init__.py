"""Devices, how much of their memory a model needs, and how it is made to fit."""
