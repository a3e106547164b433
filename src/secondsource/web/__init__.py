"""The desk in the browser, and REST beside it."""
