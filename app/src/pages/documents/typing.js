/* What one changes, shown as one types. The server shows the same when the page is loaded or the form refused; without
   this script only the moment differs. Words are compared, as they are on the server. */
{
  const area = document.querySelector("#write textarea[name=text]");
  const base = document.getElementById("base");
  const out = document.getElementById("difference");
  if (area && base && out) {
    const lang = document.documentElement.lang;
    const split = (text) => {
      if (!Intl.Segmenter) return text.split(/(\s+|[[\]|.,;:()])/u).filter(Boolean);
      return [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].map((one) => one.segment);
    };
    /* Longest common subsequence between what begins and ends alike. */
    const compare = (a, b) => {
      let head = 0;
      while (head < a.length && head < b.length && a[head] === b[head]) head++;
      let tail = 0;
      while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
      const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
      const parts = [["", a.slice(0, head).join("")]];
      if (x.length * y.length > 4e6) {
        parts.push(["del", x.join("")], ["ins", y.join("")]);
      } else {
        const wide = y.length + 1;
        const table = new Uint16Array((x.length + 1) * wide);
        for (let i = x.length - 1; i >= 0; i--)
          for (let j = y.length - 1; j >= 0; j--)
            table[i * wide + j] = x[i] === y[j] ? table[(i + 1) * wide + j + 1] + 1 : Math.max(table[(i + 1) * wide + j], table[i * wide + j + 1]);
        let [i, j] = [0, 0];
        while (i < x.length || j < y.length) {
          if (i < x.length && j < y.length && x[i] === y[j]) { parts.push(["", x[i++]]); j++; }
          else if (i < x.length && (j >= y.length || table[(i + 1) * wide + j] >= table[i * wide + j + 1])) parts.push(["del", x[i++]]);
          else parts.push(["ins", y[j++]]);
        }
      }
      parts.push(["", a.slice(a.length - tail).join("")]);
      return parts;
    };
    const before = split(base.dataset.markup);
    let waiting = 0;
    const show = () => {
      waiting = 0;
      const nodes = [];
      for (const [kind, text] of compare(before, split(area.value))) {
        if (!text) continue;
        const last = nodes.at(-1);
        if (last && last.kind === kind) { last.node.textContent += text; continue; }
        const node = kind ? document.createElement(kind) : document.createElement("span");
        node.textContent = text;
        nodes.push({ kind, node });
      }
      out.replaceChildren(...nodes.map((one) => one.node));
    };
    area.addEventListener("input", () => { waiting ||= requestAnimationFrame(show); });
  }
}
