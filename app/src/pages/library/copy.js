/* Without this script the words are selected and copied by hand. */
for (const button of document.querySelectorAll("button[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.nextElementSibling.textContent = button.dataset.done;
    } catch {
      field.focus();
    }
  });
}
