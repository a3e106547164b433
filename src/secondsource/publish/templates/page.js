// The page is whole without this: it lights all pieces of a passage, and gives the keys j, k, Enter and Esc.
"use strict";
(() => {
  let from = null;
  let together = "";

  const light = () => {
    document.querySelectorAll(".lit").forEach((piece) => piece.classList.remove("lit"));
    const name = decodeURIComponent(location.hash.slice(1));
    // The halves of a split quotation light up together.
    for (const one of [name, ...together.split(" ")].filter(Boolean)) {
      document.querySelectorAll(`[data-of="${CSS.escape(one)}"]`).forEach((piece) => piece.classList.add("lit"));
    }
    together = "";
  };

  const findings = () => [...document.querySelectorAll("[data-finding]")].filter((one) => one.offsetParent);

  const step = (by) => {
    const all = findings();
    const here = document.activeElement.closest("[data-finding]") || from;
    let at = all.indexOf(here);
    if (at < 0) at = by > 0 ? all.findIndex((one) => one.getBoundingClientRect().top > 0) - 1 : all.length;
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!next) return;
    from = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  };

  addEventListener("hashchange", light);
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Enter" && event.target.matches("[data-finding]")) event.target.querySelector("a.mark")?.click();
    else if (event.key === "Escape" && from) from.focus();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("a.mark");
    if (!mark) return;
    from = mark.closest("[data-finding]");
    together = mark.dataset.with || "";
    if (mark.hash === location.hash) light();
  });
  light();
})();
