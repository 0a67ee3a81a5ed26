// Where things are. Everything can be set by environment; what is not set is
// found, so that the tests also run by hand.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");

export const server = process.env.ENTENTE_BIN ?? join(target, "debug/entente");
export const site = process.env.ENTENTE_SITE ?? join(target, "site");
export const screenshots = process.env.ENTENTE_SCREENSHOTS ?? join(target, "screenshots");
export const results = process.env.ENTENTE_E2E_RESULTS ?? join(target, "end2end");

/** The Python with the validators of the files we write; the tests of papers make it. */
export const papersPython = process.env.ENTENTE_PAPERS_PYTHON ?? join(target, "xtask/python-papers/bin/python");

export const chromium =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path)) ??
  "chromium";

/** The port of the server under test. The first process chooses; the workers inherit its environment. */
export const port = Number((process.env.ENTENTE_E2E_PORT ??= freePort()));

function freePort(): string {
  const program = "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  return execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }).trim();
}
