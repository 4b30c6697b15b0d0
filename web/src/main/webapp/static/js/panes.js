// Panes side by side can be resized with the mouse and with the arrow keys; this device remembers the width.
import { text } from "./status.js";

const MIN = 220;
const STEP = 24;

export function startPanes(root) {
  for (const panes of root.querySelectorAll("[data-panes]")) {
    startSeparator(panes);
  }
}

function startSeparator(panes) {
  const fixedIsFirst = panes.classList.contains("plan-panes");
  const [first, last] = panes.children;
  const fixed = fixedIsFirst ? first : last;
  const key = `pane.${panes.dataset.panes}`;
  const separator = document.createElement("div");
  separator.className = "separator";
  separator.tabIndex = 0;
  // a separator that moves is a slider to whoever cannot see it; its line stands, its value lies
  separator.setAttribute("role", "slider");
  separator.setAttribute("aria-label", text("breite"));

  const max = () => Math.max(MIN, Math.round(panes.clientWidth * 0.6));
  function resize(width) {
    const kept = Math.round(Math.min(Math.max(width, MIN), max()));
    panes.style.setProperty("--pane", `${kept}px`);
    localStorage.setItem(key, kept);
    describe();
  }
  function describe() {
    separator.setAttribute("aria-valuemin", MIN);
    separator.setAttribute("aria-valuemax", max());
    separator.setAttribute("aria-valuenow", Math.min(Math.max(Math.round(fixed.clientWidth), MIN), max()));
  }

  first.after(separator);
  panes.classList.add("split");
  const stored = Number(localStorage.getItem(key));
  if (stored) {
    resize(stored);
  }
  new ResizeObserver(describe).observe(panes);

  separator.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step) {
      event.preventDefault();
      resize(fixed.clientWidth + (fixedIsFirst ? step : -step));
    }
  });
  separator.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    separator.setPointerCapture(down.pointerId);
    const from = fixed.clientWidth;
    const move = (event) => resize(from + (event.clientX - down.clientX) * (fixedIsFirst ? 1 : -1));
    separator.addEventListener("pointermove", move);
    separator.addEventListener("pointerup", () => separator.removeEventListener("pointermove", move), { once: true });
  });
}
