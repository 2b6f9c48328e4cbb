import { defineConfig } from "playwright/test";
import { findBrowser } from "./server/testing/find-browser.ts";

// Run by `npm test`, which starts the site and says where: BASE_URL, DATABASE_URL, SITE_URL.
export default defineConfig({
  testDir: "e2e",
  outputDir: ".standfirst/test/results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 7_500 },
  // The second has the site to itself, but for the first one's last test: it changes the appeal and the hot topics.
  projects: [
    { name: "site", testIgnore: "seed-article.spec.ts" },
    { name: "acceptance", testMatch: "seed-article.spec.ts" },
  ],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "UTC",
    // What a test did and asked for is kept when it fails; pictures of every step would cost a third of the time.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
