/* What is found while one types, below the field: a combobox with a list, as the ARIA patterns describe it. Without this
   script the field is a form. Fetched when somebody turns to the field. */
{
  const WAIT_MS = 110;

  const equip = (field) => {
    const form = field.form;
    const list = document.createElement("ul");
    const box = document.createElement("div");
    const status = document.createElement("p");
    list.setAttribute("role", "listbox");
    list.id = `${field.id}-list`;
    list.setAttribute("aria-label", field.dataset.list);
    box.className = "find-list";
    box.hidden = true;
    box.append(list);
    status.className = "unseen";
    status.setAttribute("role", "status");
    field.after(box, status);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);

    let waiting;
    let asking;
    let shownFor = "";

    const options = () => [...list.querySelectorAll("[role=option]")];
    const active = () => list.querySelector('[aria-selected="true"]');
    const choose = (option) => {
      active()?.setAttribute("aria-selected", "false");
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        field.setAttribute("aria-activedescendant", option.id);
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    };
    const open = () => {
      if (!options().length) return;
      box.hidden = false;
      field.setAttribute("aria-expanded", "true");
    };
    const close = () => {
      box.hidden = true;
      field.setAttribute("aria-expanded", "false");
      choose(null);
    };
    const forget = () => {
      clearTimeout(waiting);
      asking?.abort();
      list.replaceChildren();
      shownFor = "";
      close();
    };
    const go = (option, aside) => {
      if (aside) window.open(option.dataset.href, "_blank", "noopener");
      else location.href = option.dataset.href;
    };

    const ask = async () => {
      const typed = field.value;
      if (typed === shownFor) return open();
      asking?.abort();
      const mine = new AbortController();
      asking = mine;
      try {
        const answer = await fetch(`/search/quick?${new URLSearchParams(new FormData(form))}`, { signal: mine.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        /* The last answer wins, whatever comes later. */
        if (asking !== mine) return;
        const found = page.querySelector("ul");
        for (const option of found.querySelectorAll("[id]")) option.id = `${field.id}-${option.id}`;
        list.replaceChildren(...[...found.children].map((option) => document.adoptNode(option)));
        shownFor = typed;
        choose(null);
        status.textContent = found.dataset.said;
        if (document.activeElement === field && options().length) open();
        else close();
      } catch (error) {
        if (error.name === "AbortError") return;
        forget();
        status.textContent = field.dataset.lost;
      }
    };

    field.addEventListener("input", (event) => {
      clearTimeout(waiting);
      if (event.isComposing) return;
      if (!field.value.trim()) {
        status.textContent = "";
        return forget();
      }
      waiting = setTimeout(ask, WAIT_MS);
    });
    field.addEventListener("compositionend", () => { waiting = setTimeout(ask, WAIT_MS); });
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const all = options();
      const at = all.indexOf(active());
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (event.ctrlKey || event.metaKey || event.altKey || !all.length) return;
        event.preventDefault();
        if (box.hidden) open();
        const step = event.key === "ArrowDown" ? 1 : -1;
        /* Beyond the last option one is back in the field. */
        const next = at < 0 && step < 0 ? all.length - 1 : at + step;
        choose(all[next] ?? null);
      } else if (event.key === "Enter" && active() && !box.hidden) {
        event.preventDefault();
        go(active(), event.ctrlKey || event.metaKey);
      } else if (event.key === "Escape" && !box.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === "Tab") {
        close();
      }
    });
    field.addEventListener("focus", () => { if (field.value === shownFor && shownFor) open(); });
    field.addEventListener("blur", close);
    /* The field keeps the focus while the list is pressed. */
    box.addEventListener("pointerdown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) go(option, event.ctrlKey || event.metaKey);
    });
    if (document.activeElement === field && field.value.trim() && field.id !== "q") ask();
  };
  document.querySelectorAll("input[data-search]").forEach(equip);

  /* The single key can be switched off: whoever speaks to their computer would press it by chance. */
  const line = document.querySelector("[data-search-keys]");
  if (line) {
    const button = line.querySelector("button");
    const isOff = () => {
      try {
        return localStorage.getItem("entente-search-key") === "off";
      } catch {
        return false;
      }
    };
    const show = () => { button.textContent = isOff() ? button.dataset.on : button.dataset.off; };
    button.addEventListener("click", () => {
      try {
        if (isOff()) localStorage.removeItem("entente-search-key");
        else localStorage.setItem("entente-search-key", "off");
      } catch { /* Nothing is kept here: then it stays as it is. */ }
      show();
    });
    show();
    line.hidden = false;
  }
}
