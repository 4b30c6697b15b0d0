// PDF preview: pages are drawn when they come into view, each with a layer of selectable text.
import { text } from "./status.js";

const PDFJS = "/static/vendor/pdfjs";

export async function startPreviews(root) {
  const pdfjs = await import(`${PDFJS}/legacy/build/pdf.min.mjs`);
  pdfjs.GlobalWorkerOptions.workerSrc = `${PDFJS}/legacy/build/pdf.worker.min.mjs`;
  for (const preview of root.querySelectorAll("[data-pdf]:not([data-started])")) {
    preview.dataset.started = "";
    try {
      await startPreview(pdfjs, preview);
    } catch {
      preview.querySelector(".empty").textContent = text("pdfFehler");
    }
  }
}

async function startPreview(pdfjs, preview) {
  const file = await pdfjs.getDocument({
    url: preview.dataset.pdf,
    cMapUrl: `${PDFJS}/cmaps/`,
    iccUrl: `${PDFJS}/iccs/`,
    standardFontDataUrl: `${PDFJS}/standard_fonts/`,
    wasmUrl: `${PDFJS}/wasm/`,
    useWasm: false,
    isEvalSupported: false,
    disableAutoFetch: true,
  }).promise;
  const box = preview.querySelector(".pdf-pages");
  const tools = preview.querySelector(".pdf-tools");
  const field = preview.querySelector("[data-pdf-page]");
  const first = await file.getPage(1);
  const natural = first.getViewport({ scale: 1 });
  let zoom = 1;
  let pages = [];

  const scale = () => (Math.max(box.clientWidth - 32, 200) / natural.width) * zoom;

  const watcher = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => draw(entry.target)),
    { root: box, rootMargin: "400px" },
  );

  function layOut() {
    watcher.disconnect();
    pages = Array.from({ length: file.numPages }, (_, index) => {
      const page = document.createElement("div");
      page.className = "pdf-page";
      page.dataset.number = index + 1;
      page.setAttribute("role", "group");
      page.setAttribute("aria-label", text("seite", index + 1, file.numPages));
      page.style.width = `${natural.width * scale()}px`;
      page.style.height = `${natural.height * scale()}px`;
      return page;
    });
    box.replaceChildren(...pages);
    pages.forEach((page) => watcher.observe(page));
  }

  async function draw(place) {
    watcher.unobserve(place);
    const page = await file.getPage(Number(place.dataset.number));
    const viewport = page.getViewport({ scale: scale() });
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    place.style.width = `${viewport.width}px`;
    place.style.height = `${viewport.height}px`;
    place.style.setProperty("--total-scale-factor", viewport.scale);
    place.style.setProperty("--scale-round-x", "1px");
    place.style.setProperty("--scale-round-y", "1px");
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    const layer = document.createElement("div");
    layer.className = "textLayer";
    place.replaceChildren(canvas, layer);
    await page.render({ canvas, viewport, transform: sharp === 1 ? null : [sharp, 0, 0, sharp, 0, 0] }).promise;
    await new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport }).render();
    place.dataset.drawn = "";
  }

  function show(number) {
    const wanted = Math.min(Math.max(number || 1, 1), file.numPages);
    field.value = wanted;
    box.scrollTop = pages[wanted - 1].offsetTop - box.offsetTop - 16;
  }

  function zoomBy(factor) {
    const here = Number(field.value);
    zoom = Math.min(Math.max(zoom * factor, 0.25), 5);
    layOut();
    show(here);
  }

  layOut();
  tools.hidden = false;
  field.max = file.numPages;
  preview.querySelector("[data-pdf-count]").textContent = `/ ${file.numPages}`;
  field.addEventListener("change", () => show(Number(field.value)));
  preview.querySelector("[data-pdf-back]").addEventListener("click", () => show(Number(field.value) - 1));
  preview.querySelector("[data-pdf-next]").addEventListener("click", () => show(Number(field.value) + 1));
  preview.querySelector("[data-pdf-smaller]").addEventListener("click", () => zoomBy(0.8));
  preview.querySelector("[data-pdf-larger]").addEventListener("click", () => zoomBy(1.25));
  box.addEventListener("scroll", () => {
    if (document.activeElement !== field) {
      const middle = box.scrollTop + box.clientHeight / 3 + box.offsetTop;
      field.value = pages.findLast((page) => page.offsetTop <= middle)?.dataset.number ?? 1;
    }
  });
  if (Number(preview.dataset.start) > 1) {
    show(Number(preview.dataset.start));
  }
}
