import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { EnvError } from "../lib/env.ts";
import { ensureBuild } from "./build.ts";
import { runToEnd } from "./children.ts";
import { StartError } from "./processes.ts";
import { loadSettings, openSite } from "./site.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Folder of the embedded database and the site's own files. */
    home: { type: "string" },
    /** Next's folder for the built site. */
    dist: { type: "string" },
  },
});
const command = positionals[0] ?? "start";

const log = (line: string) => console.log(line);
const stopping = new AbortController();
const closers: (() => Promise<void>)[] = [];
// Ctrl-C reaches us from the terminal and once more through npm: the second one changes nothing.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort());
const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener("abort", () => resolve()));

async function start(mode: "start" | "dev"): Promise<void> {
  const home = values.home ?? `.standfirst/${mode}`;
  const settings = loadSettings();
  // Development runs beside the site that `npm start` serves.
  if (mode === "dev") settings.PORT ||= "3001";
  const site = await openSite({
    mode,
    home,
    distDir: values.dist ?? ".next",
    settings,
    onOutput: (text) => process.stdout.write(text),
    log,
    stop: stopping.signal,
    onClose: (close) => closers.push(close),
    onRenewable: (renew) => process.on("SIGUSR2", () => void renewAll(renew)),
  });
  const here = `http://localhost:${site.PORT}`;
  log(`The magazine is at ${site.SITE_URL === here ? here : `${site.SITE_URL}, on this machine at ${here}`}`);
  const { DATABASE_URL, SITE_URL, MAIL_DIR } = site;
  const door = fileURLToPath(new URL("newsroom-door.ts", import.meta.url));
  const env = { ...settings, DATABASE_URL, SITE_URL, MAIL_DIR };
  await runToEnd({ args: [door], env, stop: stopping.signal, onLine: log });
  log("Ctrl-C stops everything.");
}

/** On SIGUSR2: a new press and a new Next take over; readers notice nothing. */
async function renewAll(renew: () => Promise<void>): Promise<void> {
  log("Renewing the site's processes …");
  await renew();
  log("Renewed.");
}

/** For people with their own host: compiles without a database, and prerenders when DATABASE_URL is set. */
async function build(): Promise<void> {
  const env = loadSettings();
  const ran = await ensureBuild(
    { distDir: values.dist ?? ".next", env, log, stop: stopping.signal },
    env.DATABASE_URL ? ["compile", "prerender"] : ["compile"],
  );
  if (ran.length === 0) log("The build is current.");
  stopping.abort();
}

let code = 0;
try {
  await Promise.race([command === "build" ? build() : start(command === "dev" ? "dev" : "start"), stopped]);
  await stopped;
  if (command !== "build") log("Stopping …");
} catch (error) {
  if (!stopping.signal.aborted) {
    code = 1;
    console.error(error instanceof StartError || error instanceof EnvError ? error.message : error);
  }
}
for (const close of closers.reverse()) await close().catch((error: Error) => console.error(error.message));
if (code === 0 && command !== "build") log("Stopped.");
process.exit(code);
