import { test as base, expect } from "playwright/test";
import { createDb, type Db } from "../lib/db.ts";
import type { UserRole } from "../prisma/generated/enums.ts";
import { clearAway, type Made } from "./newsroom.ts";
import { enterAs, makePerson, type Person } from "./people.ts";

export { expect };

/** Chromium reports a view transition between two pages that it skipped, busy or leaving, as an error of the page. */
const SKIPPED_ANIMATION = ["Transition was aborted", "Transition was skipped"];

function isSandbox(url: string): boolean {
  return Boolean(process.env.SANDBOX_URL) && url.startsWith(`${process.env.SANDBOX_URL}/`);
}

type Fixtures = {
  /** What the page under test must not do: write errors to the console, throw, or ask another host for anything. */
  quiet: undefined;
  /** Expected by a test itself: messages that contain one of these are no fault. */
  expectedErrors: string[];
  /** What a test puts in here is taken away when its pages are closed: an open story asks for itself every few seconds. */
  made: Required<Made> & { people: string[] };
  /** Makes a person of this role, signed in in this test's browser. */
  signInAs: (role: UserRole, over?: { name?: string; sectionIds?: string[] }) => Promise<Person>;
};

/** Playwright's test with the reader's promises held on every page, and the database of the running site. */
export const test = base.extend<Fixtures, { db: Db }>({
  expectedErrors: [[], { option: true }],
  quiet: [
    // What is named first is taken down last.
    async ({ made: _, page, context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      const note = (fault: string) => {
        if (![...SKIPPED_ANIMATION, ...expectedErrors].some((expected) => fault.includes(expected))) faults.push(fault);
      };
      page.on("console", (message) => message.type() === "error" && note(`console: ${message.text()}`));
      page.on("pageerror", (error) => note(`page: ${error.message}`));
      const home = new URL(baseURL ?? "").host;
      await context.route(
        (url) => url.protocol.startsWith("http") && url.host !== home,
        (route) => {
          // The payment provider's page is gone to, and never asked for anything from ours.
          if (isSandbox(route.request().url()) && route.request().isNavigationRequest()) return route.fallback();
          note(`another host was asked: ${route.request().url()}`);
          return route.abort();
        },
      );
      await use(undefined);
      expect(faults, "faults of the page").toEqual([]);
    },
    { auto: true },
  ],
  made: async ({ db }, use) => {
    const rows: Required<Made> = { articles: [], topics: [], sections: [], authors: [] };
    const people: string[] = [];
    await use({ ...rows, people });
    // Whoever signed in changed nothing of the site: nothing is announced for them.
    if (Object.values(rows).some(({ length }) => length > 0)) await clearAway(db, rows);
    await db.user.deleteMany({ where: { id: { in: people } } });
  },
  signInAs: ({ context, baseURL, db, made }, use) =>
    use(async (role, over) => {
      const person = await makePerson(db, role, over);
      made.people.push(person.id);
      await enterAs(context, db, person, baseURL ?? "");
      return person;
    }),
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
    async ({}, use) => {
      const db = createDb(process.env.DATABASE_URL ?? "", 2);
      await use(db);
      await db.$disconnect();
    },
    { scope: "worker" },
  ],
});
