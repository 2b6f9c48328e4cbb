import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Env, parseEnv } from "../lib/env.ts";
import { ensureBuild, nextBin } from "./build.ts";
import { keepRunning, runToEnd } from "./children.ts";
import { claimHome, type Database, givenDatabase, hasStories, openEmbeddedDatabase, seedWhole } from "./database.ts";
import { prepareDatabase } from "./migrations.ts";
import { keepPress } from "./press/press-keeper.ts";
import { freePort, StartError, until } from "./processes.ts";
import { authSecret, mailFolder } from "./secrets.ts";

export type SiteOptions = {
  mode: "start" | "dev" | "test";
  /** Folder of this site's own data. */
  home: string;
  distDir: string;
  settings: NodeJS.ProcessEnv;
  /** Begins with an empty database, whatever there was: for tests. */
  isFresh?: boolean;
  /** Told what the site itself logs; in development that goes to the terminal as it is. */
  onOutput?: (text: string) => void;
  log: (line: string) => void;
  stop: AbortSignal;
  /** Called with each thing that has to be undone at the end, last first. */
  onClose: (close: () => Promise<void>) => void;
  /** Called with what puts fresh processes in the place of the running ones without losing a request. */
  onRenewable?: (renew: () => Promise<void>) => void;
};

/** Opens the whole magazine: database, migrations, demo, build, site and worker. Resolves when it answers. Throws StartError. */
export async function openSite(options: SiteOptions): Promise<Env> {
  const { settings, log, stop, mode } = options;
  // The embedded database has no address yet: one that passes stands in for it.
  const checked = parseEnv({ ...settings, DATABASE_URL: settings.DATABASE_URL || "postgresql://embedded/embedded" });
  const patience = claimForEmbedded(options);
  await checkPort(checked.PORT, patience);
  const database = await openSiteDatabase(options);
  stop.throwIfAborted();
  log(`Database: ${database.label}.`);
  const applied = await prepareDatabase(database.url);
  if (applied.length > 0) log(`Database: applied ${applied.length} migration${applied.length === 1 ? "" : "s"}.`);
  const secret = authSecret(checked, options);
  await seedIfEmpty(database, checked, options);
  stop.throwIfAborted();
  const env = {
    ...settings,
    DATABASE_URL: database.url,
    PORT: String(checked.PORT),
    SITE_URL: checked.SITE_URL,
    EXPIRE_TOKEN: checked.EXPIRE_TOKEN ?? randomBytes(24).toString("base64url"),
    AUTH_SECRET: secret,
    MAIL_DIR: settings.MAIL_DIR || mailFolder(options),
    NEXT_DIST_DIR: options.distDir,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  if (mode !== "dev") await ensureBuild({ distDir: options.distDir, env, log, stop });
  const payments = await sandboxSettings(checked, options);
  await serve({ ...env, ...payments }, options);
  return { ...checked, ...payments, DATABASE_URL: database.url, AUTH_SECRET: env.AUTH_SECRET, MAIL_DIR: env.MAIL_DIR };
}

/** Resolves to the milliseconds that a killed predecessor's processes are given to leave the port. */
function claimForEmbedded({ settings, home, mode, onClose }: SiteOptions): number {
  if (settings.DATABASE_URL) return 2_000;
  const claimed = claimHome(home, mode === "start" ? "npm start" : mode === "dev" ? "npm run dev" : "npm test");
  onClose(async () => claimed.release());
  return claimed.lastEndedCleanly ? 0 : 10_000;
}

async function checkPort(port: number, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  let problem = await findPortProblem(port);
  while (problem && performance.now() < deadline) {
    await sleep(200);
    problem = await findPortProblem(port);
  }
  if (problem === "EADDRINUSE") {
    throw new StartError(`Port ${port} is in use by another program: stop that, or set PORT to another number.`);
  }
  if (problem) throw new StartError(`Port ${port} cannot be opened (${problem}): set PORT to another number.`);
}

function findPortProblem(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

async function openSiteDatabase({ settings, home, log, onClose, isFresh }: SiteOptions): Promise<Database> {
  if (settings.DATABASE_URL) return givenDatabase(settings.DATABASE_URL);
  const opening = openEmbeddedDatabase(home, log, isFresh);
  onClose(() =>
    opening.then(
      (database) => database.close(),
      () => {},
    ),
  );
  return opening;
}

/** Fills an empty embedded database with the demo magazine; one behind DATABASE_URL only when SEED_DEMO asks for it. */
async function seedIfEmpty(
  database: Database,
  { SEED_DEMO }: Env,
  { home, log, settings, stop }: SiteOptions,
): Promise<void> {
  if (!database.isEmbedded && !SEED_DEMO) return;
  if (await hasStories(database.url)) return;
  log("Database: filling it with the demo magazine …");
  const seed = async () => {
    const { code } = await runToEnd({
      args: [fileURLToPath(new URL("../prisma/seed/index.ts", import.meta.url))],
      env: { ...settings, DATABASE_URL: database.url },
      stop,
      onLine: (line) => log(`  ${line}`),
    });
    if (code !== 0) throw new StartError("The demo magazine could not be filled in: why is said above.");
  };
  await (database.isEmbedded ? seedWhole(home, seed) : seed());
}

/** Starts the payment provider's stand-in when it was asked for, and tells how to reach it. Never in production. */
async function sandboxSettings({ PAYMENTS, PORT }: Env, { settings, log, onClose }: SiteOptions) {
  if (PAYMENTS !== "sandbox") return {};
  if (settings.NODE_ENV === "production") {
    throw new StartError("PAYMENTS cannot be sandbox in production: its gifts are not real.");
  }
  const base = `http://127.0.0.1:${await freePort()}`;
  const payments = {
    STRIPE_API_URL: base,
    STRIPE_SECRET_KEY: `sk_test_${randomBytes(12).toString("hex")}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString("base64url")}`,
    SANDBOX_RETURN_URL: `http://localhost:${PORT}`,
  };
  const script = fileURLToPath(new URL("sandbox/run.ts", import.meta.url));
  const env = { ...settings, ...payments, NODE_ENV: "development" } as NodeJS.ProcessEnv;
  onClose(keepRunning({ env, log, name: "The sandbox", args: [script], stdio: "inherit" }).stop);
  log(`Gifts are paid in the sandbox: no money moves. What was given: ${base}`);
  return payments;
}

async function serve(env: NodeJS.ProcessEnv & { PORT: string }, options: SiteOptions): Promise<void> {
  const { mode, home, log, stop, onClose } = options;
  const isDev = mode === "dev";
  const common = {
    env: { ...env, NODE_ENV: isDev ? "development" : "production", STANDFIRST_HOME: home } as NodeJS.ProcessEnv,
    log,
    onOutput: (text: string) => options.onOutput?.(withoutBanner(text)),
  };
  const press = isDev ? undefined : keepPress(common);
  const site =
    press ?? keepRunning({ ...common, name: "The site", args: [nextBin, "dev", "--port", env.PORT], stdio: "inherit" });
  if (press) options.onRenewable?.(press.renew);
  onClose(site.stop);
  const script = fileURLToPath(new URL("worker.ts", import.meta.url));
  const worker = keepRunning({
    ...common,
    name: "The worker",
    args: ["--max-semi-space-size=4", script],
    stdio: "inherit",
  });
  onClose(worker.stop);
  const sign = isDev ? "/" : "/readyz";
  const isUp = async () => stop.aborted || (await answers(`http://127.0.0.1:${env.PORT}${sign}`));
  if (!(await until(isUp, 120_000, 100))) {
    throw new StartError(`${site.output()}\nThe site did not answer within two minutes.`);
  }
  stop.throwIfAborted();
}

/** What Next says of itself at each start; our own lines say where to look. */
const BANNER = /^(▲ Next\.js|- (Local|Network|Environments):|[✓○] (Ready|Starting|Running)).*\n|^\s*\n/gmu;

function withoutBanner(text: string): string {
  return text.replace(BANNER, "");
}

async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(60_000) });
    return status !== 503;
  } catch {
    return false;
  }
}

/** The settings of this process, with those of a .env file behind them. */
export function loadSettings(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return { ...process.env };
}
