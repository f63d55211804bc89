"""One panel a file. Widgets take data and emit data; they know neither each other nor the studio."""
