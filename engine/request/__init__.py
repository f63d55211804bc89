"""Requests to a model, and the recipes that finished clips carry."""
