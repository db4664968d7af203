// Everything works without these; they make leaving faster and keep unsaved words.
import "./leave.js";
import "./idle.js";
import "./drop.js";
