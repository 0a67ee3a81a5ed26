// Gathers the glue of the browser half and the snippets it imports into one small
// module, and says which exports of the WebAssembly that module still asks for.
// Its own exports keep their names: the page finds its islands by them.
// usage: node script.mjs INPUT.js INPUT.wasm OUTPUT.js OUTPUT.graph

import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const [input, wasm, output, graph] = process.argv.slice(2);
if (!graph) {
  console.error("usage: node script.mjs INPUT.js INPUT.wasm OUTPUT.js OUTPUT.graph");
  process.exit(2);
}

const glue = await readFile(input, "utf8");
// What the page calls are functions. Classes come along with a library's streams, which nothing here uses.
const functions = [...glue.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
const entry = `export { default, ${functions.join(", ")} } from "glue";`;

// Registries and disposers of a class that is not used are to go with it.
const removable = glue.replaceAll("new FinalizationRegistry", "/* @__PURE__ */ new FinalizationRegistry");
const source = {
  name: "glue",
  setup(bundler) {
    bundler.onResolve({ filter: /^glue$/ }, () => ({ path: "glue", namespace: "glue" }));
    bundler.onLoad({ filter: /.*/, namespace: "glue" }, () => ({ contents: removable, resolveDir: dirname(input) }));
  },
};

try {
  await build({
    stdin: { contents: entry },
    plugins: [source],
    define: { "Symbol.dispose": "undefined" },
    outfile: output,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
} catch {
  process.exit(1); // esbuild has printed what is wrong and where
}

// In the words of wasm-metadce: the script is the root, and reaches what it names.
const script = await readFile(output, "utf8");
const named = new Set(script.match(/[\w$]+/g));
const exported = WebAssembly.Module.exports(new WebAssembly.Module(await readFile(wasm))).map(({ name }) => name);
const reached = exported.filter((name) => named.has(name));
const root = { name: "script", root: true, reaches: reached };
await writeFile(graph, JSON.stringify([root, ...reached.map((name) => ({ name, export: name }))]));
