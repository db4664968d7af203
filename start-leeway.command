#!/bin/sh
# Opens Leeway: double-click it in the Finder (macOS).
cd "$(dirname "$0")" || exit 1

echo "This opens Leeway, a page in your browser. It runs on this Mac alone."
echo "The first time, it fetches the packages that it needs into the folder .venv here."
echo "That takes about half a minute, and it is the only time that it uses the internet."
echo "Close this window, or press Ctrl and C, to close Leeway."
echo

# The python3 of a new Mac only offers to install Apple's tools, and is too old besides.
for python in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$python" >/dev/null 2>&1 &&
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        "$python" run.py
        code=$?
        if [ "$code" -eq 0 ]; then
            clear # what stood here is nobody's business
            exit 0
        fi
        echo
        echo "Leeway did not start. The lines above say why."
        exit "$code"
    fi
done

echo "Python is missing or too old. Install Python 3.11 or newer from python.org, then double-click this again."
exit 1
