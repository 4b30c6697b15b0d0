// Warns before the session ends. The server is asked, since other tabs keep the session alive, too; asking does not.
const WARN_SECONDS = 120;
const FIRST_SECONDS = 60;

export function startSession() {
  const dialog = document.getElementById("sitzung");
  if (dialog) {
    later(dialog, FIRST_SECONDS);
  }
}

function later(dialog, seconds) {
  setTimeout(() => look(dialog), Math.max(5, seconds) * 1000);
}

async function look(dialog) {
  const left = await ask("GET");
  if (left === undefined) {
    later(dialog, FIRST_SECONDS); // the network; the session may well hold
  } else if (left === null) {
    show(dialog, "zuende");
  } else {
    if (left.seconds <= WARN_SECONDS) {
      show(dialog, left.most <= WARN_SECONDS ? "zuletzt" : "bald");
    } else if (dialog.open) {
      dialog.close(); // somebody works in another tab
    }
    later(dialog, left.seconds <= WARN_SECONDS ? Math.min(left.seconds + 1, 20) : left.seconds - WARN_SECONDS);
  }
}

/** The seconds left; null when the session has ended, undefined when the server did not answer. */
async function ask(method) {
  try {
    const csrf = document.querySelector("meta[name=csrf]").content;
    const body = method === "POST" ? new URLSearchParams() : undefined;
    const answer = await fetch("/ui/sitzung", { method, body, redirect: "manual", headers: { "X-CSRF-Token": csrf } });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      return null;
    }
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function show(dialog, what) {
  for (const part of ["bald", "zuletzt", "zuende"]) {
    dialog.querySelector(`[data-${part}]`).hidden = part !== what;
  }
  const stay = dialog.querySelector("[data-bleiben]");
  const close = dialog.querySelector("[data-schliessen]");
  stay.hidden = what !== "bald";
  close.hidden = what === "bald";
  stay.onclick = async () => {
    const left = await ask("POST");
    if (left) {
      dialog.close();
    } else if (left === null) {
      show(dialog, "zuende");
    }
  };
  close.onclick = () => dialog.close();
  if (!dialog.open) {
    dialog.showModal();
  }
}
