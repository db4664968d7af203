"""How an invented couple is told: lines, voices, days, an ending and what comes after, and the export it leaves."""
