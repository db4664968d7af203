"""What the record shows: one finding a file; none knows another."""
