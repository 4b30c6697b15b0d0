// One list everywhere: one stop for the Tab key, arrows or j and k for the line, Enter opens (it is a link).
import { isTyping, singleKeys } from "./keys.js";

const started = new WeakSet();

export function startLists(root) {
  for (const list of root.querySelectorAll("[data-list]")) {
    if (!started.has(list)) {
      started.add(list);
      startList(list);
    }
  }
}

function startList(list) {
  const links = () => [...list.querySelectorAll("[data-open]")];
  const choose = (link) => {
    links().forEach((other) => (other.tabIndex = other === link ? 0 : -1));
  };
  choose(links()[0]);

  list.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-open]")) {
      choose(event.target);
    }
  });

  list.addEventListener("keydown", (event) => {
    if (isTyping(event)) {
      return;
    }
    const all = links();
    const row = event.target.closest("tr, li");
    const here = all.indexOf(row?.querySelector("[data-open]"));
    const letters = singleKeys();
    let next;
    if (event.key === "ArrowDown" || (letters && event.key === "j")) {
      next = all[Math.min(here + 1, all.length - 1)];
    } else if (event.key === "ArrowUp" || (letters && event.key === "k")) {
      next = all[Math.max(here - 1, 0)];
    } else if (event.key === "Home") {
      next = all[0];
    } else if (event.key === "End") {
      next = all[all.length - 1];
    }
    if (next) {
      event.preventDefault();
      event.stopPropagation();
      next.focus();
      next.closest("tr, li").scrollIntoView({ block: "nearest" });
    }
  });

  // The whole line of a table can be clicked; selecting text in it still works.
  list.addEventListener("click", (event) => {
    const row = event.target.closest("tbody tr");
    const link = row?.querySelector("[data-open]");
    if (link && !event.target.closest("a, button, input, form, summary") && !getSelection().toString()) {
      if (event.ctrlKey || event.metaKey) {
        window.open(link.href, "_blank", "noopener");
      } else {
        link.click();
      }
    }
  });
}
