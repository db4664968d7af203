// While someone is at any page of this run, it says so now and then; when nobody is, unsaved words are sealed and it
// locks. The page locks a little before the app does; a form that comes too late is held until the key is there again.
// The exercise and the numbers stay (data-stay), without the key; "here" stays as it is, with words that nobody keeps.
const minutes = Number(document.body.dataset.lock);
const form = document.getElementById("lock");
const SAY_EVERY = 5000;
const BEFORE = 8000;

if (minutes && form) {
  let seen = Date.now();
  let said = seen;
  let told = seen;
  let waiting = 0;
  const others = "BroadcastChannel" in window ? new BroadcastChannel("here") : null;

  const say = () => {
    waiting = 0;
    said = Date.now();
    new Image().src = `${document.body.dataset.here}?${said}`;
  };
  const here = () => {
    seen = Date.now();
    if (seen - told > 1000) {
      told = seen;
      others?.postMessage(seen);
    }
    // The last sign of a while is told too, or the app would count from an earlier one.
    waiting ||= setTimeout(say, Math.max(0, said + SAY_EVERY - seen));
  };
  for (const sign of ["keydown", "pointerdown", "pointermove", "scroll"]) {
    addEventListener(sign, here, { passive: true });
  }

  let locking = false;
  const add = (name, value) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  };
  const lock = (stays) => {
    const stay = stays ? document.body.dataset.stay : "";
    if (locking || stay === "here") return;
    locking = true;
    if (stay) add("stay", stay);
    for (const box of document.querySelectorAll("textarea[data-place]")) {
      if (box.value.trim() && box.value !== box.defaultValue) {
        add(`held-${box.dataset.place}`, box.value);
        add(`was-${box.dataset.place}`, box.defaultValue);
      }
    }
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    others?.postMessage("lock");
    lock(false);
  });
  others?.addEventListener("message", ({ data }) => {
    if (data === "lock") lock(false);
    else seen = Math.max(seen, data);
  });
  setInterval(() => {
    if (Date.now() - seen > minutes * 60000 - BEFORE) lock(true);
  }, 1000);
}
