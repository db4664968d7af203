@echo off
rem Opens Leeway: double-click it in the Explorer (Windows).
cd /d "%~dp0"
title Notes

echo This opens Leeway, a page in your browser. It runs on this computer alone.
echo The first time, it fetches the packages that it needs into the folder .venv here.
echo That takes about half a minute, and it is the only time that it uses the internet.
echo Close this window, or press Ctrl and C, to close Leeway.
echo.

where py >nul 2>nul
if not errorlevel 1 (
    py -3 run.py
    goto ended
)
where python >nul 2>nul
if not errorlevel 1 (
    python run.py
    goto ended
)
echo Python is missing. Install Python 3.11 or newer from python.org, then double-click this again.
pause
exit /b 1

:ended
if errorlevel 1 (
    echo.
    echo Leeway did not start. The lines above say why.
    pause
)
