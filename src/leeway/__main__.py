"""python -m leeway: the command line."""

from leeway.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
