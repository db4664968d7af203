#!/bin/sh
# Opens Leeway: double-click it, or run it in a terminal (Linux; macOS has start-leeway.command).
cd "$(dirname "$0")" || exit 1

echo "This opens Leeway, a page in your browser. It runs on this computer alone."
echo "The first time, it fetches the packages that it needs into the folder .venv here."
echo "That takes about half a minute, and it is the only time that it uses the internet."
echo "Close this window, or press Ctrl and C, to close Leeway."
echo

if ! command -v python3 >/dev/null 2>&1; then
    echo "Python is missing. Install Python 3.11 or newer from your software centre, then try again."
    code=1
else
    python3 run.py
    code=$?
fi

if [ "$code" -eq 0 ]; then
    clear # what stood here is nobody's business
    exit 0
fi
echo
echo "Leeway did not start. The lines above say why."
echo "Press Enter to close this window."
read -r _
exit "$code"
