// The status line, and the words scripts use: they come from the page, in the reader's language.
const words = document.getElementById("texte").dataset;
let clear;

/** Shows and reads out one sentence; it stays for eight seconds. */
export function announce(sentence) {
  const line = document.getElementById("status");
  line.textContent = sentence;
  clearTimeout(clear);
  clear = setTimeout(() => (line.textContent = ""), 8000);
}

/** A text of the page with {0}, {1} … filled in. */
export function text(name, ...values) {
  return values.reduce((sentence, value, index) => sentence.replace(`{${index}}`, value), words[name] ?? name);
}
