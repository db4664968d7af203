"""The app in the browser: only this machine, only this browser, complete without JavaScript."""
