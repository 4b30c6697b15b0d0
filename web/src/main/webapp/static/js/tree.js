// The file plan as a WAI-ARIA tree on top of nested links. Closed branches are loaded when they are opened.
const started = new WeakSet();

export function startTrees(root) {
  for (const tree of root.querySelectorAll("[data-tree]")) {
    if (!started.has(tree)) {
      started.add(tree);
      startTree(tree);
    }
  }
}

const itemOf = (node) => node.querySelector(":scope > a");
const branchOf = (node) => node.querySelector(":scope > ul");
const nodeOf = (item) => item.closest("li");

function mark(list) {
  for (const node of list.children) {
    const item = itemOf(node);
    const branch = branchOf(node);
    node.setAttribute("role", "none");
    item.setAttribute("role", "treeitem");
    item.tabIndex = -1;
    if (node.classList.contains("has-children")) {
      item.setAttribute("aria-expanded", String(Boolean(branch)));
    }
    if (branch) {
      branch.setAttribute("role", "group");
      mark(branch);
    }
  }
}

function startTree(tree) {
  tree.setAttribute("role", "tree");
  tree.setAttribute("aria-label", tree.dataset.label);
  mark(tree);
  const current = tree.querySelector("a[aria-current]") ?? tree.querySelector("a");
  current.tabIndex = 0;
  current.scrollIntoView({ block: "nearest" });

  const visible = () => [...tree.querySelectorAll("[role=treeitem]")].filter((item) => item.getClientRects().length);
  const isOpen = (item) => item.getAttribute("aria-expanded") === "true";

  function focus(item) {
    if (item) {
      tree.querySelectorAll("[tabindex='0']").forEach((other) => (other.tabIndex = -1));
      item.tabIndex = 0;
      item.focus();
    }
  }

  function close(item) {
    item.setAttribute("aria-expanded", "false");
    nodeOf(item).classList.add("closed");
  }

  async function open(item) {
    const node = nodeOf(item);
    if (!branchOf(node) && node.dataset.branch) {
      item.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(node.dataset.branch, { headers: { "HX-Request": "true" } });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const branch = page.querySelector("body > ul");
        if (!answer.ok || !branch) {
          location.assign(item.href);
          return;
        }
        branch.setAttribute("role", "group");
        mark(branch);
        node.append(document.adoptNode(branch));
      } catch {
        location.assign(item.href);
        return;
      } finally {
        item.removeAttribute("aria-busy");
      }
    }
    item.setAttribute("aria-expanded", "true");
    node.classList.remove("closed");
  }

  // A click on the arrow opens and closes; a click on the words goes there.
  tree.addEventListener("click", (event) => {
    const item = event.target.closest(".has-children > a");
    if (item && event.target.closest(".icon")) {
      event.preventDefault();
      isOpen(item) ? close(item) : open(item);
    }
  });

  let typed = "";
  let typedAt = 0;
  tree.addEventListener("keydown", (event) => {
    const item = event.target.closest("[role=treeitem]");
    if (!item || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const all = visible();
    const here = all.indexOf(item);
    const expandable = item.hasAttribute("aria-expanded");
    if (event.key === "ArrowDown") {
      focus(all[here + 1]);
    } else if (event.key === "ArrowUp") {
      focus(all[here - 1]);
    } else if (event.key === "Home") {
      focus(all[0]);
    } else if (event.key === "End") {
      focus(all[all.length - 1]);
    } else if (event.key === "ArrowRight" && expandable) {
      isOpen(item) ? focus(itemOf(branchOf(nodeOf(item)).firstElementChild)) : open(item);
    } else if (event.key === "ArrowLeft") {
      if (expandable && isOpen(item)) {
        close(item);
      } else {
        const parent = nodeOf(item).parentElement.closest("li");
        focus(parent && itemOf(parent));
      }
    } else if (event.key.length === 1 && event.key !== " " && event.key !== "/" && event.key !== "?") {
      // Typing a number or a word jumps to the next entry that starts with it.
      typed = Date.now() - typedAt < 800 ? typed + event.key.toLowerCase() : event.key.toLowerCase();
      typedAt = Date.now();
      const order = [...all.slice(here + (typed.length > 1 ? 0 : 1)), ...all.slice(0, here + 1)];
      focus(
        order.find((other) =>
          [".code", ".tree-title"].some((part) =>
            other.querySelector(part).textContent.toLowerCase().startsWith(typed),
          ),
        ),
      );
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}
