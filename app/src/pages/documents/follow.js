/* Keeps an open document up to date. The meeting's feed says that something happened; what it looks like now is the
   page itself, fetched again: only what changed is put in its place, what one is typing in stays. */
{
  const me = document.getElementById("follow");
  const { path, history, document: id, display } = me.dataset;
  let after = Number(me.dataset.after), tries = 0, wanted = false, busy = false, waiting = false, timer = 0;
  const said = document.getElementById("follow-said");

  /* What one has begun to fill in stays, also where one looks elsewhere for a moment. */
  const begun = (field) =>
    field === document.activeElement ||
    (field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.options ? [...field.options].some((one) => one.selected !== one.defaultSelected) && field.selectedIndex > 0
      : field.value !== field.defaultValue);
  const typing = (node) => [...node.querySelectorAll("input:not([type=hidden]), textarea, select")].some(begun);
  /* A text that is being written keeps itself up to date, and whoever writes in it must not be thrown out. */
  const live = (node) => node.querySelector("entente-note")?.dataset.room;
  const sameText = (old, now) => live(old) && (live(old) === live(now) || old.querySelector("entente-note[data-unsaved]"));
  /* The editor comes with the first such text. */
  const fetchEditor = (fresh) => {
    const script = fresh.querySelector("script[type=module][src*=editor]");
    if (!script || customElements.get("entente-note")) return;
    const one = document.createElement("script");
    Object.assign(one, { type: "module", src: script.src, nonce: me.nonce });
    document.head.append(one);
  };
  const put = (fresh) => {
    fetchEditor(fresh);
    let changed = 0;
    for (const old of document.querySelectorAll("[data-live]")) {
      const now = fresh.getElementById(old.id);
      if (!now || old.dataset.was === now.innerHTML) continue;
      if (typing(old)) { waiting = true; continue; }
      const lines = old.querySelectorAll("li[id][data-hash]");
      old.dataset.was = now.innerHTML;
      if (!lines.length) { old.replaceChildren(...[...now.childNodes].map((one) => document.importNode(one, true))); changed++; continue; }
      const had = new Map([...lines].map((one) => [one.id, one]));
      const next = [...now.querySelectorAll("li[id][data-hash]")].map((one) => {
        const there = had.get(one.id);
        if (there && (there.outerHTML === one.outerHTML || sameText(there, one))) return there;
        const node = document.importNode(one, true);
        if (!there || there.dataset.hash !== one.dataset.hash) { node.dataset.fresh = ""; changed++; }
        return node;
      });
      lines[0].parentElement.replaceChildren(...next);
    }
    if (changed) { said.textContent = ""; said.textContent = me.dataset.said; }
  };
  /* Parsed by the browser into a document of its own, which runs nothing. */
  const fetchPage = () => {
    if (busy) { wanted = true; return; }
    busy = true;
    wanted = false;
    const request = new XMLHttpRequest();
    request.open("GET", location.pathname + location.search);
    request.responseType = "document";
    request.onloadend = () => {
      busy = false;
      /* What was looked at is over. */
      if (request.status === 200 && new URL(request.responseURL).pathname !== location.pathname) return location.assign(request.responseURL);
      if (request.status === 200 && request.response) put(request.response);
      if (wanted) fetchPage();
    };
    request.send();
  };
  /* What had to wait for somebody's typing comes in when they have done. */
  document.addEventListener("focusout", () => {
    if (!waiting) return;
    waiting = false;
    setTimeout(fetchPage);
  });
  const hear = (event) => {
    const told = JSON.parse(event.data);
    if (told.reload) return location.reload();
    if (!told.seq || told.seq <= after) return;
    after = told.seq;
    if (display && told.event?.display_shows?.display === display) return location.reload();
    const about = told.event?.document_changed;
    if (!about || (id && about.document !== id)) return;
    clearTimeout(timer);
    /* A hall that answers at once must not ask for each answer; spread by chance, so that it does not ask as one. */
    timer = setTimeout(fetchPage, 30 + Math.random() * 170);
  };
  const connect = () => {
    const socket = new WebSocket(`${location.origin.replace("http", "ws")}${path}?after=${after}&history=${history}`);
    let ping = 0;
    socket.onopen = () => {
      if (tries) fetchPage();
      tries = 0;
      said.textContent = "";
      ping = setInterval(() => socket.send(`{"ping":${performance.now()}}`), 20000);
    };
    socket.onmessage = hear;
    socket.onclose = (event) => {
      clearInterval(ping);
      if ([1008, 4401, 4404].includes(event.code)) return;
      if (tries === 1) said.textContent = me.dataset.lost;
      setTimeout(connect, 250 + Math.random() * Math.min(20000, 500 * 2 ** tries++));
    };
  };
  connect();
  /* On the wall nobody has the editor; it looks. */
  if (display) setInterval(() => document.querySelector("[data-written]") && fetchPage(), 1000);
}
