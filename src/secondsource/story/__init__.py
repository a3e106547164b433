"""Which articles report the same event, and which are copies: `gather`."""
