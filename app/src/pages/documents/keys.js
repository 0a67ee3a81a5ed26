/* One key presses what shows it, unless somebody is typing. Where the proposals of a paragraph stand beside one
   another it is the one under discussion that is meant. */
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const on = event.target;
  if (on.isContentEditable || on.closest?.("entente-note")) return;
  /* Out of a field and back to the keys. */
  if (event.key === "Escape" && !document.querySelector("details.menu[open]")) return on.blur?.();
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(on.tagName)) return;
  /* By what stands on it; where that is no Latin letter, by its place. */
  const letter = event.key.charCodeAt(0) > 127 && event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  if (!/^[a-z?]$/.test(letter)) return;
  const key = `[data-key="${letter}"]`;
  const meant = document.querySelector(`.proposal[data-state="under_discussion"] ${key}`) ?? document.querySelector(key);
  if (!meant) return;
  event.preventDefault();
  if (/^(INPUT|SUMMARY)$/.test(meant.tagName)) meant.focus();
  if (meant.tagName !== "INPUT") meant.click();
});
