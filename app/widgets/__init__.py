"""One panel a file. Widgets take data and emit data; they import neither each other nor the workspace."""
