"""What to do with what was found: one kind of counsel a file."""
