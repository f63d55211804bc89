"""What window and command line both do, each in one place."""
