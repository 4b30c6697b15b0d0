// Files dropped into a form: each is staged with its own progress, then filed; a failed one can be tried again alone.
import { announce, text } from "./status.js";

const AT_ONCE = 2;
const started = new WeakSet();

export function startUploads(root) {
  for (const form of root.querySelectorAll("form[data-upload]")) {
    if (!started.has(form)) {
      started.add(form);
      startUpload(form);
    }
  }
}

/** Random and unguessable, also where crypto.randomUUID is missing (plain http). */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The number beside the tab follows the list. */
function countDocuments() {
  const count = document.querySelector(".tabs [aria-current] .count");
  const list = document.getElementById("dokumente");
  if (count && list) {
    count.textContent = list.dataset.total;
  }
}

function startUpload(form) {
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector(".uploads");
  form.querySelector("button[type=submit]").hidden = true;
  const queue = [];
  let running = 0;
  let filed = 0;
  let dropped = 0;
  let total = 0;
  let newest = null;

  function add(files) {
    if (running === 0 && queue.length === 0) {
      filed = 0;
      dropped = 0;
      total = 0;
    }
    for (const file of files) {
      total++;
      queue.push(line(file));
    }
    list.hidden = list.children.length === 0;
    next();
  }

  function line(file) {
    const item = document.createElement("li");
    item.innerHTML = '<span class="name"></span><progress max="100" value="0"></progress><span class="state"></span>';
    item.querySelector(".name").textContent = file.name;
    item.querySelector("progress").setAttribute("aria-label", file.name);
    list.append(item);
    const upload = { file, item, key: newKey(), staged: null };
    say(upload, text("bereit"));
    return upload;
  }

  function say(upload, words) {
    upload.item.querySelector(".state").textContent = words;
  }

  async function next() {
    if (running >= AT_ONCE || queue.length === 0) {
      return;
    }
    const upload = queue.shift();
    running++;
    upload.item.classList.remove("failed");
    try {
      if (upload.file.size > Number(form.dataset.max)) {
        throw new Error(text("zuGross", form.dataset.limit));
      }
      if (upload.file.size === 0) {
        throw new Error(text("leer"));
      }
      upload.staged ??= await stage(upload);
      upload.item.querySelector("progress").value = 100;
      say(upload, text("ablage"));
      const twins = await file(upload);
      if (twins) {
        doubt(upload, twins);
      } else {
        say(upload, text("fertig"));
        filed++;
      }
    } catch (problem) {
      fail(upload, problem.message);
    }
    running--;
    if (running === 0 && queue.length === 0) {
      finish();
    }
    next();
  }

  /** Sends the bytes; answers with the id of the staged content. */
  function stage(upload) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", form.dataset.stage);
      request.setRequestHeader("Content-Type", upload.file.type || "application/octet-stream");
      request.setRequestHeader("X-CSRF-Token", form.elements._csrf.value);
      request.upload.onprogress = (event) => {
        const percent = Math.floor((event.loaded / Math.max(event.total, 1)) * 100);
        upload.item.querySelector("progress").value = percent;
        say(upload, text("laedt", percent));
      };
      request.onload = () =>
        request.status < 300
          ? resolve(JSON.parse(request.responseText).id)
          : reject(new Error(reason(request.responseText, request.status)));
      request.onerror = () => reject(new Error(text("netz")));
      request.send(upload.file);
    });
  }

  /** Files the staged content, or answers with where it lies already; the key makes a repeated attempt harmless. */
  async function file(upload) {
    let answer;
    try {
      answer = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json", "X-CSRF-Token": form.elements._csrf.value },
        body: new URLSearchParams({
          _csrf: form.elements._csrf.value,
          _key: upload.key,
          staged: upload.staged,
          name: upload.file.name,
          ...(upload.certain ? { trotzdem: "ja" } : {}),
        }),
      });
    } catch {
      throw new Error(text("netz"));
    }
    const said = await answer.text();
    if (answer.status === 409 && said.includes('"twins"')) {
      return JSON.parse(said).twins;
    }
    if (!answer.ok) {
      throw new Error(reason(said, answer.status));
    }
    newest = JSON.parse(said).href;
    return null;
  }

  /** The same file lies somewhere already: whoever filed it leaves it out with one click, or files it all the same. */
  function doubt(upload, twins) {
    say(upload, text("liegtSchon") + " ");
    const state = upload.item.querySelector(".state");
    for (const twin of twins) {
      const link = document.createElement("a");
      link.href = twin.href;
      link.textContent = twin.label;
      state.append(link, " ");
    }
    state.append(
      action("weglassen", () => {
        dropped++;
        say(upload, text("weggelassen"));
      }),
      action("trotzdem", () => {
        upload.certain = true;
        say(upload, text("bereit"));
        queue.push(upload);
        next();
      }),
    );
    announce(`${upload.file.name}: ${text("liegtSchon")} ${twins[0].label}`);
  }

  function action(name, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = text(name);
    button.addEventListener("click", act);
    return button;
  }

  function reason(body, status) {
    try {
      const problem = JSON.parse(body);
      return problem.detail ?? problem.title ?? status;
    } catch {
      return String(status);
    }
  }

  function fail(upload, words) {
    upload.item.classList.add("failed");
    say(upload, text("fehler", words) + " ");
    const again = action("nochmal", () => {
      say(upload, text("bereit"));
      queue.push(upload);
      next();
    });
    upload.item.querySelector(".state").append(again);
  }

  function finish() {
    const failed = list.querySelectorAll(".failed").length;
    const waiting = total - filed - failed - dropped;
    if (filed > 0 || failed > 0) {
      const done = total === 1 && filed === 1 ? text("eine") : text("abgelegt", filed, total);
      const left = failed === 1 ? text("eineNicht") : text("teilweise", failed);
      announce(done + (failed > 0 ? ". " + left : "") + (waiting > 0 ? ". " + text("liegtSchon") + " …" : ""));
    }
    input.value = "";
    if (filed > 0) {
      window.htmx
        ?.ajax("GET", `${location.pathname}?zuletzt=ja`, {
          target: "#dokumente",
          select: "#dokumente",
          swap: "outerHTML",
        })
        .then(countDocuments)
        .then(showNewest);
    }
  }

  /** What was filed last is in sight, and stands out. */
  function showNewest() {
    const row = newest && document.querySelector(`#dokumente a[href="${newest}"]`)?.closest("tr");
    row?.classList.add("fresh");
    row?.scrollIntoView({ block: "center" });
  }

  input.addEventListener("change", () => add(input.files));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(input.files);
  });
  form.addEventListener("dropped", (event) => add(event.detail));
}

/** Files may be dropped anywhere on a page, and never make the browser leave it. */
export function startDrops() {
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  const target = () => document.querySelector("form[data-upload]");
  const mark = (over) => target()?.classList.toggle("over", over);
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      if (carriesFiles(event)) {
        event.preventDefault();
        mark(true);
      }
    });
  }
  document.addEventListener("dragleave", (event) => event.relatedTarget === null && mark(false));
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) {
      return;
    }
    event.preventDefault();
    mark(false);
    const files = event.dataTransfer.files;
    const input = document.querySelector("main input[type=file]");
    if (target()) {
      target().dispatchEvent(new CustomEvent("dropped", { detail: files }));
    } else if (input) {
      input.files = files;
      input.focus();
    } else {
      announce(text("keinZiel"));
    }
  });
}
