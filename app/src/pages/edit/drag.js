/* Dragging items of the agenda by their handle. Every drop sends the form that the buttons send too; without a
   pointer, or without this script, the buttons do the same. */
{
  const form = document.getElementById("move-form");
  const line = (target) => target.closest("li[data-item]");
  let dragged = null, mark = null, start = null, moved = false;

  const spot = (x, y) => {
    const under = document.elementFromPoint(x, y);
    const list = under?.closest("ol[data-session]");
    if (!list) return null;
    const over = line(under);
    if (!over || over.parentElement.closest("ol[data-session]") === null) return { list, before: null };
    if (over === dragged || dragged.contains(over)) return null;
    const box = over.firstElementChild.getBoundingClientRect();
    const owner = over.parentElement;
    if (y < box.top + box.height / 2) return { list: owner, before: over };
    /* Further in than the titles begin: below this item, unless the dragged one has items below itself. */
    const below = over.querySelector(":scope > ol[data-parent]");
    const rtl = getComputedStyle(over).direction === "rtl";
    const indent = rtl ? start[0] - x : x - start[0];
    if (below && indent > 48 && !dragged.querySelector("li[data-item]")) return { list: below, before: below.querySelector(":scope > li[data-item]") };
    let next = over.nextElementSibling;
    if (next === dragged) next = next.nextElementSibling;
    return { list: owner, before: next?.matches("li[data-item]") ? next : null };
  };
  const show = (place) => {
    mark?.remove();
    if (!place) return;
    mark ??= Object.assign(document.createElement("li"), { className: "drop-mark" });
    mark.setAttribute("aria-hidden", "true");
    place.list.insertBefore(mark, place.before);
  };
  const stop = () => {
    dragged?.classList.remove("dragged");
    mark?.remove();
    dragged = null;
    removeEventListener("keydown", cancel);
  };
  const cancel = (event) => { if (event.key === "Escape") stop(); };

  for (const handle of document.querySelectorAll("[data-drag]")) {
    handle.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      dragged = line(handle);
      start = [event.clientX, event.clientY];
      moved = false;
      addEventListener("keydown", cancel);
    });
    handle.addEventListener("pointermove", (event) => {
      if (!dragged) return;
      if (!moved && Math.hypot(event.clientX - start[0], event.clientY - start[1]) < 6) return;
      moved = true;
      dragged.classList.add("dragged");
      show(spot(event.clientX, event.clientY));
      const edge = 60;
      if (event.clientY < edge) scrollBy(0, -12);
      if (event.clientY > innerHeight - edge) scrollBy(0, 12);
    });
    handle.addEventListener("pointerup", (event) => {
      if (!dragged) return;
      const place = moved && spot(event.clientX, event.clientY);
      const item = dragged.dataset.item;
      stop();
      if (!place) return;
      const fill = (name, value) => { form.querySelector(`[name="${name}"]`).value = value ?? ""; };
      fill("item", item);
      fill("session", place.list.dataset.session);
      fill("parent", place.list.dataset.parent);
      fill("before", place.before?.dataset.item);
      form.requestSubmit();
    });
    handle.addEventListener("pointercancel", stop);
  }
}
