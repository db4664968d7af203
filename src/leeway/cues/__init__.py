"""What one message says, read by patterns: one file a family."""
