import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { freePort, StartError } from "../processes.ts";
import { openSite } from "../site.ts";
import { findOrInstallBrowser, NO_BROWSER } from "./find-browser.ts";
import { type Counts, runPlaywright } from "./steps.ts";

const HOME = ".standfirst/test";
/** The built site that tests run against; its addresses begin with a fixed origin, so that a build serves every run. */
export const TEST_DIST = `${HOME}/next`;
export const TEST_SITE_URL = "https://meridian.example";

/** Builds the site, fills a database of its own with the demo magazine, serves both and runs Playwright against them. */
export async function runBrowserTests(filter: string[], stop: AbortSignal): Promise<Counts> {
  const log = (line: string) => console.log(line);
  const browser = findOrInstallBrowser(log);
  if (!browser) throw new StartError(NO_BROWSER);
  const closers: (() => Promise<void>)[] = [];
  mkdirSync(HOME, { recursive: true });
  writeFileSync(`${HOME}/site.log`, "");
  try {
    const site = await openSite({
      mode: "test",
      home: `${HOME}/site`,
      distDir: TEST_DIST,
      settings: await testSettings(),
      isFresh: true,
      onOutput: (text) => appendFileSync(`${HOME}/site.log`, text),
      log,
      stop,
      onClose: (close) => closers.push(close),
    });
    const baseUrl = `http://localhost:${site.PORT}`;
    log(`The site under test is at ${baseUrl}; what it logs is in ${HOME}/site.log.`);
    const env = { BASE_URL: baseUrl, DATABASE_URL: site.DATABASE_URL, SITE_URL: TEST_SITE_URL, CHROME_PATH: browser };
    const shared = {
      MEDIA_DIR: site.MEDIA_DIR,
      MAIL_DIR: site.MAIL_DIR,
      AUTH_SECRET: site.AUTH_SECRET ?? "",
      SANDBOX_URL: site.STRIPE_API_URL,
    };
    return await runPlaywright(filter, stop, { ...env, ...shared });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

const NO_MAIL = { SMTP_URL: "", MAIL_FROM: "", MAIL_DIR: "", AUTH_SECRET: "" };

/** A person's own settings do not reach the tests. */
async function testSettings(): Promise<NodeJS.ProcessEnv> {
  const port = String(await freePort());
  const own = { DATABASE_URL: "", PORT: port, SITE_URL: TEST_SITE_URL, SEED_DEMO: "", MEDIA_DIR: `${HOME}/media` };
  return {
    ...process.env,
    ...own,
    MEDIA_STORAGE: "disk",
    PAYMENTS: "sandbox",
    LOG_LEVEL: "info",
    // As with the TLS proxy that SITE_URL speaks of: a test may come from an address of its own.
    BEHIND_PROXY: "true",
    EXPIRE_TOKEN: "",
    ...NO_MAIL,
  };
}
