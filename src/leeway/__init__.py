"""Leeway: reads your own record of contact after a break-up, and helps you give the other room."""
