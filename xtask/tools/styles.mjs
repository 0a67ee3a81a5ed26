// Bundles a style sheet and everything it imports into one small file.
// usage: node styles.mjs INPUT.css OUTPUT.css
//
// The targets are browsers that already know logical properties, nesting and
// light-dark(): what they do not know is lowered, the rest is left as written.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle } from "lightningcss";

const [input, output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node styles.mjs INPUT.css OUTPUT.css");
  process.exit(2);
}

const version = (major, minor = 0) => (major << 16) | (minor << 8);

try {
  const { code, warnings } = bundle({
    filename: input,
    minify: true,
    targets: {
      chrome: version(125),
      edge: version(125),
      firefox: version(126),
      safari: version(17, 5),
      ios_saf: version(17, 5),
    },
  });
  for (const warning of warnings) {
    console.error(`${warning.loc.filename}:${warning.loc.line}: ${warning.message}`);
  }
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, code);
} catch (error) {
  const place = error.fileName ? `${error.fileName}:${error.loc?.line ?? "?"}: ` : "";
  console.error(`${place}${error.message}`);
  process.exit(1);
}
