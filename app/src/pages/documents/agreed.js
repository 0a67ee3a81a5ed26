/* The library beside the form without leaving it: words that are selected are searched by Alt+L, what is found is put in
   where the caret is. Without this script the same buttons send the form, and nothing typed is lost either. */
{
  const form = document.getElementById("write");
  const area = form?.querySelector("textarea[name=text]");
  const panel = () => document.getElementById("agreed");
  if (form && area && panel()) {
    /* Where the caret was when the text was last left. */
    let caret = area.value.length;
    area.addEventListener("blur", () => { caret = area.selectionEnd; });

    const say = (words) => { panel().querySelector("#agreed-said").textContent = words; };
    let asking = 0;
    const ask = async (words) => {
      const number = ++asking;
      const fields = new FormData(form);
      fields.delete("put");
      fields.set("find", words);
      panel().setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(panel().dataset.path, { method: "POST", body: new URLSearchParams(fields) });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.getElementById("agreed");
        if (!next) throw new Error(String(answer.status));
        if (number !== asking) return;
        panel().replaceWith(document.adoptNode(next));
        panel().querySelector("input[type=search]")?.focus();
      } catch {
        panel().removeAttribute("aria-busy");
        say(panel().dataset.failed);
      }
    };

    const insert = (button) => {
      const before = area.value.slice(0, caret);
      const after = area.value.slice(caret);
      const words = (before && !/\s$/u.test(before) ? " " : "") + button.dataset.words + (after && !/^[\s.,;:)\]]/u.test(after) ? " " : "");
      area.setRangeText(words, caret, caret, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
      area.focus();
      say(button.dataset.said);
    };

    document.addEventListener("click", (event) => {
      const button = event.target.closest?.("#agreed button");
      if (!button) return;
      event.preventDefault();
      if (button.name === "put") insert(button);
      else ask(panel().querySelector("input[type=search]")?.value ?? "");
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches?.("#agreed input")) {
        event.preventDefault();
        ask(event.target.value);
      } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyL") {
        event.preventDefault();
        const typed = area.value.slice(area.selectionStart, area.selectionEnd).trim();
        const words = typed || getSelection().toString().trim();
        if (typed) caret = area.selectionEnd;
        /* What is selected is a phrase, whatever stands in it. */
        ask(words ? `"${words.replace(/["\s]+/gu, " ").slice(0, 500)}"` : "");
      }
    });
  }
}
