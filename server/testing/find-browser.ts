import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** First the one without windows: a visit costs it a third of the whole browser's time. */
const NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
];

/** Where Chrome and Chromium are installed when they are not on the PATH. */
const PLACES = [
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  `${process.env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].map(
    (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
];

/** The program file of a Chrome or Chromium on this machine; CHROME_PATH wins. */
export function findBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...PLACES].find((file) => existsSync(file));
}

/** Finds a browser, or installs one without asking: Playwright's, else Debian's (as root). Says what it does. */
export function findOrInstallBrowser(log: (line: string) => void): string | undefined {
  const found = findBrowser();
  if (found) return found;
  log("No Chrome or Chromium found: trying Playwright's own …");
  const cli = join(createRequire(import.meta.url).resolve("playwright/package.json"), "..", "cli.js");
  run(process.execPath, [cli, "install", "chromium"]);
  if (findBrowser()) return findBrowser();
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    log("That failed: trying Debian's package …");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell"]);
  }
  return findBrowser();
}

/** For when there is none: what a person should do. */
export const NO_BROWSER =
  "The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium-headless-shell), or set CHROME_PATH to its program file.";

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: "ignore", env, timeout: 300_000 });
}
