// The server under test: a process of its own with a directory of its own, which
// a spec may kill in mid-sentence and start again.

import { spawn } from "node:child_process";
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { port, results, server, site } from "./settings.ts";

const state = join(results, "server.pid");
export const data = join(results, "data");
export const log = join(results, "server.log");
/** By how many seconds the clock of a rehearsal is ahead. */
const clock = join(results, "clock-ahead");
let rehearsal = false;

/** Begins with empty data. */
export async function startFresh(): Promise<void> {
  refuseToShare();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  await start();
}

/** Two runs in one directory would kill each other's server, and both would fail for no reason to be seen. */
function refuseToShare(): void {
  let pid: string;
  try {
    pid = readFileSync(state, "utf8");
    if (!readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(data)) return;
  } catch {
    return; // no server was started here, or it has ended
  }
  throw new Error(
    `Another run, or what one left behind, uses ${results} (its server is process ${pid}). ` +
      "Wait for it, end that process, or set ENTENTE_E2E_RESULTS to a directory of its own.",
  );
}

/** A server with nothing but the demonstration's data, at the same address: a story begins at its beginning. */
export async function startOver(): Promise<void> {
  rehearsal = false;
  await beginAnew();
}

/** The same, and the hall's clock is the story's to put forward: a day takes as long as what people do in it. */
export async function startRehearsal(secondsAhead: number): Promise<void> {
  rehearsal = true;
  putClockAhead(secondsAhead);
  await beginAnew();
}

export function putClockAhead(seconds: number): void {
  writeFileSync(clock, String(seconds));
}

async function beginAnew(): Promise<void> {
  await stopHard();
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  await start();
}

/** Starts with the data there is, and returns when the server says that it is ready. */
export async function start(): Promise<void> {
  const output = openSync(log, "a");
  const words = ["serve", "--demo", "--data", data, "--site", site, "--addr", `127.0.0.1:${port}`, "--metrics-addr", "off"];
  const child = spawn(server, rehearsal ? [...words, "--clock-ahead", clock] : words, {
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, NO_COLOR: "1", ENTENTE_DEMO_PASSWORD: password },
  });
  child.unref();
  if (!child.pid) throw new Error(`${server} could not be started: build it with cargo xtask build`);
  writeFileSync(state, String(child.pid));
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${readFileSync(log, "utf8").slice(-4000)}`)));
  });
  ended.catch(() => {}); // killed later, on purpose
  await Promise.race([ready(), ended]);
}

/** As if the power had failed: nothing of what the server had in mind is written. */
export function kill(signal: NodeJS.Signals = "SIGKILL"): void {
  const pid = Number(readFileSync(state, "utf8"));
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Kills the server with -9 and starts it again on the same data. */
export async function restart(): Promise<void> {
  await stopHard();
  await start();
}

/** Kills the server with -9 and returns when it has let go of its port and of its data. */
export async function stopHard(): Promise<void> {
  const pid = Number(readFileSync(state, "utf8"));
  kill();
  await gone(pid);
}

/** The password of every demonstration account. */
export const password = process.env.ENTENTE_DEMO_PASSWORD ?? "river delta compass 2027";

async function ready(): Promise<void> {
  await until("the server is ready", async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);
}

/** The port goes first: what is killed while the machine is busy may hold its files a little longer. */
async function gone(pid: number): Promise<void> {
  await until("the server is gone", async () => {
    if (runs(pid)) return false;
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      return false;
    } catch {
      return true;
    }
  });
}

/** Whether a process runs; one of which only the name is left until its parent asks how it ended does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    const dead = /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return !dead || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return process.platform !== "linux";
  }
}

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (await condition().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited 30 s in vain: ${what}\n${readFileSync(log, "utf8").slice(-4000)}`);
}
