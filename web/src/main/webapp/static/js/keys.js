// Keys of the whole page. Single characters can be switched off (WCAG 2.1, 2.1.4).
const TYPING = "input:not([type=radio], [type=checkbox], [type=submit]), textarea, select, [contenteditable=true]";
const GO = { e: "/ui/", p: "/ui/plan", s: "/ui/suche" };
const FOCUSABLE = "a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, [tabindex='0']";

export function singleKeys() {
  return document.body.dataset.singleKeys === "on";
}

export function isTyping(event) {
  return event.target.matches?.(TYPING) || event.ctrlKey || event.metaKey || event.altKey;
}

function visible(element) {
  return element.getClientRects().length > 0;
}

function cyclePanes(step) {
  const panes = [...document.querySelectorAll("[data-pane]")].filter(visible);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  if (!next) {
    return;
  }
  const current = next.querySelector("[data-list] [tabindex='0'], [role=treeitem][tabindex='0'], [aria-current]");
  const target = [current, ...next.querySelectorAll(FOCUSABLE)].find((element) => element && visible(element));
  if (!target) {
    next.tabIndex = -1;
  }
  (target ?? next).focus();
}

export function startKeys() {
  const help = document.getElementById("tasten");
  let waitingForGo = 0;

  document.addEventListener("keydown", (event) => {
    if (event.key === "F6") {
      event.preventDefault();
      cyclePanes(event.shiftKey ? -1 : 1);
      return;
    }
    if (event.key === "Escape") {
      const menu = event.target.closest?.("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
      return;
    }
    if (!singleKeys() || isTyping(event) || help?.open) {
      return;
    }
    const key = event.key.toLowerCase();
    if (Date.now() - waitingForGo < 1500 && GO[key]) {
      event.preventDefault();
      location.assign(GO[key]);
    } else if (key === "g") {
      waitingForGo = Date.now();
    } else if (key === "/") {
      event.preventDefault();
      document.getElementById("suchfeld")?.focus();
    } else if (key === "?") {
      event.preventDefault();
      help?.showModal();
    } else if (key === "n") {
      const create = [...document.querySelectorAll("[data-key-new]")].filter(visible).pop();
      create?.click();
    } else if (key === "j" || key === "k") {
      // Outside a list the first line is a good place to start.
      if (!document.activeElement?.closest("[data-list], [data-tree]")) {
        document.querySelector("main [data-list] [tabindex='0']")?.focus();
      }
    }
  });

  // An Aktenzeichen pasted anywhere leads to its file.
  document.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text").trim() ?? "";
    if (!isTyping(event) && pasted && pasted.length <= 60 && !pasted.includes("\n")) {
      location.assign(`/ui/suche?q=${encodeURIComponent(pasted)}`);
    }
  });
}
