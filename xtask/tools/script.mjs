// Gathers the glue of the browser half and the snippets it imports into one
// small module. The exports keep their names: the page finds its islands by them.
// usage: node script.mjs INPUT.js OUTPUT.js

import { build } from "esbuild";

const [input, output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node script.mjs INPUT.js OUTPUT.js");
  process.exit(2);
}

try {
  await build({
    entryPoints: [input],
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
