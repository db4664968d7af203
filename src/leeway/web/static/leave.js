// Leaving in a hurry: the red button, or Shift three times within five seconds with nothing between.
const form = document.getElementById("leave");
const WITHIN = 5000;
let presses = [];
let leaving = false;

function leave() {
  if (leaving) return;
  leaving = true;
  document.title = "Notes";
  form.hidden = true;
  document.body.replaceChildren(form);
  document.documentElement.classList.add("left");
  form.submit();
}

if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [];
  });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    const now = event.timeStamp;
    presses = [...presses.filter((at) => now - at < WITHIN), now];
    if (presses.length === 3) leave();
  });
}

// A page that the browser kept for its Back button is asked for anew: it may be locked by now.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
