// While someone is at the page, it says so now and then; when nobody is, unsaved words are sealed and it locks.
const minutes = Number(document.body.dataset.lock);
const form = document.getElementById("lock");
const SAY_EVERY = 30000;
const BEFORE = 5000;

if (minutes && form) {
  let seen = Date.now();
  let said = seen;

  const here = () => {
    seen = Date.now();
    if (seen - said > SAY_EVERY) {
      said = seen;
      new Image().src = `${document.body.dataset.here}?${seen}`;
    }
  };
  for (const sign of ["keydown", "pointerdown", "pointermove", "scroll"]) {
    addEventListener(sign, here, { passive: true });
  }

  let locking = false;
  const lock = () => {
    if (locking) return;
    locking = true;
    for (const box of document.querySelectorAll("textarea[data-place]")) {
      if (box.value.trim() && box.value !== box.defaultValue) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = `held-${box.dataset.place}`;
        field.value = box.value;
        form.append(field);
      }
    }
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    lock();
  });
  setInterval(() => {
    if (Date.now() - seen > minutes * 60000 - BEFORE) lock();
  }, 1000);
}
