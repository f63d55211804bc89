"""The command line's commands, a file each: `add` tells the parser what one takes, `run` does it."""
