// Makes a script that a page asks for by itself small.
// usage: node plain.mjs INPUT.js OUTPUT.js

import { transform } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [input, output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node plain.mjs INPUT.js OUTPUT.js");
  process.exit(2);
}
const { code } = await transform(readFileSync(input, "utf8"), { minify: true, target: "es2022" });
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, code);
