// Starts the parts of the pages that make them quicker. Nothing here is needed to read a page or to send a form.
import { startKeys } from "./keys.js";
import { startLists } from "./list.js";
import { startPanes } from "./panes.js";
import { startSession } from "./session.js";
import { announce, text } from "./status.js";
import { startSuggestions } from "./suggest.js";
import { startTrees } from "./tree.js";
import { startDrops, startUploads } from "./upload.js";

function start(root) {
  startLists(root);
  startTrees(root);
  startUploads(root);
  startSuggestions(root);
  for (const button of root.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
  }
  if (root.querySelector("[data-pdf]")) {
    import("./pdf.js").then((pdf) => pdf.startPreviews(root));
  }
}

start(document);
startPanes(document);
startKeys();
startSession();
startDrops();

// What the last action did is read out, and wrong forms start at their summary.
const notice = document.querySelector("[data-notice]");
if (notice) {
  setTimeout(() => (document.getElementById("ansage").textContent = notice.textContent), 100);
}
document.querySelector("[data-summary]")?.focus();

document.addEventListener("click", (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    event.stopPropagation();
    navigator.clipboard.writeText(copy.dataset.copy).then(() => announce(text("kopiert", copy.dataset.copy)));
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

// Lists that refresh themselves pause while nobody looks, and while somebody works in them.
setInterval(() => {
  const polled = document.querySelector("[data-poll]");
  if (polled && !document.hidden && !polled.matches(":focus-within")) {
    window.htmx?.trigger(polled, "neu");
  }
}, 5000);

// What a page asks by itself keeps no session alive.
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.triggeringEvent?.type === "neu") {
    event.detail.headers["X-Unattended"] = "1";
  }
});
document.addEventListener("htmx:beforeRequest", (event) => event.detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", (event) => event.detail.target.removeAttribute("aria-busy"));
document.addEventListener("htmx:afterSettle", (event) => start(event.detail.elt.parentElement ?? document));
// A page without the awaited part (signed out, error) is shown as the page it is.
document.addEventListener("htmx:beforeSwap", (event) => {
  const wanted = event.detail.target.id;
  if (wanted && !event.detail.xhr.responseText.includes(`id="${wanted}"`)) {
    event.detail.shouldSwap = false;
    location.assign(event.detail.pathInfo.finalRequestPath ?? event.detail.pathInfo.requestPath);
  }
});
