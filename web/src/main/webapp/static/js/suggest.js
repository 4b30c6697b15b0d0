// Type-ahead where an identifier is typed: the browser's own list of suggestions, filled while somebody types. Several
// identifiers stand behind commas. Without a script the identifier is typed as a whole, as it stands on the pages.
const started = new WeakSet();
let lists = 0;

export function startSuggestions(root) {
  for (const input of root.querySelectorAll("input[data-suggest]")) {
    if (!started.has(input)) {
      started.add(input);
      startSuggestion(input);
    }
  }
}

function startSuggestion(input) {
  const list = document.createElement("datalist");
  list.id = `vorschlag-${++lists}`;
  input.after(list);
  input.setAttribute("list", list.id);
  let waiting;
  let asked = "";

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });

  async function suggest() {
    const [, before, words] = input.value.match(/^(.*,\s*)?([^,]*)$/);
    if (!words.trim() || words === asked) {
      return;
    }
    asked = words;
    const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(words.trim())}`, {
      headers: { Accept: "application/json" },
    }).catch(() => null);
    if (!answer?.ok || asked !== words) {
      return;
    }
    const found = await answer.json();
    list.replaceChildren(
      ...found.map((one) => {
        const option = document.createElement("option");
        option.value = (before ?? "") + one.value;
        option.label = one.label;
        option.textContent = one.label;
        return option;
      }),
    );
  }
}
