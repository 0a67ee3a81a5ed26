//! Bundles the editor: `node build.mjs DIRECTORY` writes DIRECTORY/editor.js and its parts and says how large they are.
//! Fails when what a page loads before one can read and write passes its budget, so that nobody finds out on a train.
//!
//! There are three files: editor.js, what it shares with the tools (editor-chunk), and the tools themselves
//! (editor-tools), which come after the text. The two parts carry the hash of their content in their names, because the
//! others import them by name.

import { build } from "esbuild";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const BUDGET_BROTLI_BYTES = 110 * 1024;

const directory = process.argv[2];
if (!directory) {
  console.error("usage: node build.mjs DIRECTORY");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const outdir = resolve(directory);
await mkdir(outdir, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: [{ in: "src/element.ts", out: "editor" }],
  bundle: true,
  splitting: true,
  chunkNames: "editor-[name].[hash]",
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "none",
  metafile: true,
  outdir,
  logLevel: "warning",
});

const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
/** What comes with a file before it runs: itself, and what it imports at once. */
const first = new Set();
const take = (name) => {
  if (first.has(name)) return;
  first.add(name);
  for (const { path, kind } of outputs.get(name)?.imports ?? []) if (kind === "import-statement") take(basename(path));
};
take("editor.js");
const sizes = await Promise.all(
  [...outputs.keys()].map(async (name) => {
    const bytes = await readFile(join(outdir, name));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return { name, bytes: bytes.length, brotli };
  }),
);
const sum = (of) => of.reduce((total, { brotli }) => total + brotli, 0);
const before = sum(sizes.filter(({ name }) => first.has(name)));
const after = sum(sizes.filter(({ name }) => !first.has(name)));
console.log(`editor: ${before} bytes with brotli before the text (budget ${BUDGET_BROTLI_BYTES}), ${after} behind it`);
if (before > BUDGET_BROTLI_BYTES) process.exit(1);
