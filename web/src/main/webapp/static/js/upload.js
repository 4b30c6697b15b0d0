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
  let total = 0;

  function add(files) {
    if (running === 0 && queue.length === 0) {
      filed = 0;
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
        throw new Error(text("zuGross"));
      }
      upload.staged ??= await stage(upload);
      upload.item.querySelector("progress").value = 100;
      say(upload, text("ablage"));
      await file(upload);
      say(upload, text("fertig"));
      filed++;
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

  /** Files the staged content; the key makes a repeated attempt harmless. */
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
        }),
      });
    } catch {
      throw new Error(text("netz"));
    }
    if (!answer.ok) {
      throw new Error(reason(await answer.text(), answer.status));
    }
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
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button small";
    again.textContent = text("nochmal");
    again.addEventListener("click", () => {
      say(upload, text("bereit"));
      queue.push(upload);
      next();
    });
    upload.item.querySelector(".state").append(again);
  }

  function finish() {
    const failed = total - filed;
    announce(text("abgelegt", filed, total) + (failed > 0 ? ". " + text("teilweise", failed) : ""));
    input.value = "";
    if (filed > 0) {
      window.htmx
        ?.ajax("GET", location.href, { target: "#dokumente", select: "#dokumente", swap: "outerHTML" })
        .then(countDocuments);
    }
  }

  input.addEventListener("change", () => add(input.files));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(input.files);
  });
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    add(event.dataTransfer.files);
  });
}
