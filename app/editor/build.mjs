//! Bundles the editor: `node build.mjs DIRECTORY` writes DIRECTORY/editor.js and says how large it is. Fails when the
//! bundle passes its budget, so that nobody finds out on a train.

import { build } from "esbuild";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const BUDGET_BROTLI_BYTES = 128 * 1024;

const directory = process.argv[2];
if (!directory) {
  console.error("usage: node build.mjs DIRECTORY");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const outfile = resolve(directory, "editor.js");
await mkdir(dirname(outfile), { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: ["src/element.ts"],
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "none",
  outfile,
  logLevel: "warning",
});
const bytes = await readFile(outfile);
const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
console.log(`editor.js: ${bytes.length} bytes, ${brotli} bytes with brotli (budget ${BUDGET_BROTLI_BYTES})`);
if (brotli > BUDGET_BROTLI_BYTES) process.exit(1);
