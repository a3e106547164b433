"""From bytes to clean records: `open_source` finds the inputs, `read` turns each into articles."""
