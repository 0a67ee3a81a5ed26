// The cells of a table that are links, walked with arrow keys: one stop for Tab, the arrows lead on from there.
for (const table of document.querySelectorAll("table[data-walk]")) {
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.querySelector("a")));
  const flat = rows.flat().filter(Boolean);
  const stop = (link) => { for (const one of flat) one.tabIndex = one === link ? 0 : -1; };
  stop(flat[0]);
  const place = (link) => {
    for (let y = 0; y < rows.length; y++) { const x = rows[y].indexOf(link); if (x >= 0) return [y, x]; }
    return null;
  };
  const next = (y, x, dy, dx) => {
    for (y += dy, x += dx; y >= 0 && y < rows.length && x >= 0 && x < rows[y].length; y += dy, x += dx) if (rows[y][x]) return rows[y][x];
    return null;
  };
  table.addEventListener("focusin", (event) => { if (flat.includes(event.target)) stop(event.target); });
  table.addEventListener("keydown", (event) => {
    const at = place(event.target);
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = getComputedStyle(table).direction === "rtl" ? -1 : 1;
    const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowRight: [0, forward], ArrowLeft: [0, -forward] };
    let to = null;
    if (steps[event.key]) to = next(at[0], at[1], ...steps[event.key]);
    else if (event.key === "Home") to = next(at[0], -1, 0, 1);
    else if (event.key === "End") to = next(at[0], rows[at[0]].length, 0, -1);
    else return;
    event.preventDefault();
    if (to) { to.focus(); to.scrollIntoView({ block: "nearest", inline: "center" }); }
  });
}
