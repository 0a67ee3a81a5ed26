/* Asks now and then, while somebody looks, what has happened since the page was made, and says so above it. */
{
  const line = document.querySelector("[data-news]");
  const every = 12000;
  let busy = false, said = "";
  const ask = async () => {
    if (busy || document.hidden) return;
    busy = true;
    try {
      const answer = await fetch(line.dataset.news, { headers: { accept: "application/json" } });
      const { words } = answer.ok ? await answer.json() : { words: said };
      if (words && words !== said) {
        said = words;
        const show = document.getElementById("news-show").content.cloneNode(true);
        show.querySelector("a").href = location.href.split("#")[0];
        line.replaceChildren(words + " ", show);
      }
    } catch { /* Without a network there is no news; it is asked again. */ }
    busy = false;
  };
  setInterval(ask, every);
  document.addEventListener("visibilitychange", ask);
  addEventListener("online", ask);
}
