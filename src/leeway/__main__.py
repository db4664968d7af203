"""python -m leeway: the command line."""

import os

# Small matrices: threads of their own only stand in each other's way. Before NumPy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from leeway.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
