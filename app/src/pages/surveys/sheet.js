/* Saves a sheet by itself some seconds after the last change, by the same form. A question's version is taken over only where
   what stands is what was sent: where another hand wrote meanwhile it stays, so that the next save is told of it. */
{
  const form = document.querySelector("form.sheet-form");
  const said = document.getElementById("saved");
  if (form && said) {
    const values = (data, key) => JSON.stringify([data.getAll(`a-${key}`).filter(Boolean), data.get(`w-${key}`) ?? ""]);
    let waiting = 0;
    let running = false;
    const save = async () => {
      waiting = 0;
      if (running) return later();
      running = true;
      try {
        const sent = new FormData(form);
        sent.set("act", "save");
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(sent), headers: { accept: "text/html" } });
        if (!answer.ok) throw new Error(String(answer.status));
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const there = page.querySelector("form.sheet-form");
        if (!there) throw new Error("handed in");
        const now = new FormData(there);
        for (const field of form.querySelectorAll('input[name^="v-"]')) {
          const key = field.name.slice(2);
          if (values(now, key) === values(sent, key)) field.value = now.get(field.name);
        }
        said.textContent = said.dataset.saved;
      } catch {
        said.textContent = said.dataset.failed;
      } finally {
        running = false;
      }
    };
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(save, 8000);
    };
    form.addEventListener("input", () => {
      said.textContent = "";
      later();
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
  }
}
