// Makes the directory the server serves: every asset under a name that carries
// the hash of its content, compressed beside it, and a manifest that maps the
// plain names to the hashed ones. Parts of a script that import one another
// come with the hash in their names already (app/editor/build.mjs) and keep it.
// usage: node pack.mjs SITE_DIRECTORY INPUT_DIRECTORY...
//
// Files of earlier builds stay for a day: a page loaded just before a new
// version was started still asks for them.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [site, ...inputs] = process.argv.slice(2);
if (!site || inputs.length === 0) {
  console.error("usage: node pack.mjs SITE_DIRECTORY INPUT_DIRECTORY...");
  process.exit(2);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HASHED = /\.[A-Z2-7]{8}(?=\.js$)/;
const COMPRESSED = new Set([".js", ".css", ".wasm", ".svg", ".json", ".txt", ".html"]);

const pkg = join(site, "pkg");
mkdirSync(pkg, { recursive: true });

const manifest = {};
const current = new Set();
for (const input of inputs) {
  for (const path of filesUnder(input)) {
    const name = relative(input, path).replaceAll("\\", "/");
    const plain = name.replace(HASHED, "");
    if (manifest[plain]) throw new Error(`two files want to be ${plain}`);
    manifest[plain] = publish(name, readFileSync(path));
  }
}

// The manifest is replaced in one step: a server starting at this moment reads
// the old one or the new one, never half of one.
const draft = join(site, "manifest.json.new");
writeFileSync(draft, `${JSON.stringify(manifest, null, 2)}\n`);
renameSync(draft, join(site, "manifest.json"));

for (const name of readdirSync(pkg)) {
  const path = join(pkg, name);
  if (!current.has(name) && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true });
}

function publish(name, content) {
  const hash = createHash("sha256").update(content).digest("base64url").replace(/[-_]/g, "").slice(0, 12);
  const extension = extname(name);
  const plain = name.slice(0, name.length - extension.length).replaceAll("/", "-");
  const hashed = HASHED.test(name) ? name : `${plain}.${hash}${extension}`;
  write(hashed, () => content);
  if (COMPRESSED.has(extension)) {
    write(`${hashed}.gz`, () => gzipSync(content, { level: 9 }));
    write(`${hashed}.br`, () =>
      brotliCompressSync(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
    );
  }
  return hashed;
}

// The same name means the same content, so it is written once; touching it says
// that it was current today.
function write(name, content) {
  const path = join(pkg, name);
  current.add(name);
  if (existsSync(path)) {
    const now = new Date();
    utimesSync(path, now, now);
  } else {
    writeFileSync(path, content());
  }
}

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
