"""What one message says, read by patterns: one file a family."""

from leeway.cues._phrases import forget

__all__ = ["forget"]
