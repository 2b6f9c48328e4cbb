import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { ROLES } from "@/lib/auth/permissions.ts";
import { paletteFor } from "./palette-entries.ts";

const someone = (role: (typeof ROLES)[number]) => ({ id: "someone", role, sectionIds: [] });

function addressesFor(role: (typeof ROLES)[number]): string[] {
  const { places, actions } = paletteFor(someone(role));
  return [...places, ...actions].flatMap(({ href }) => href?.split("?")[0] ?? []);
}

/** Every page of the desk that stands at one address. */
const PAGES = globSync("**/page.tsx", { cwd: "app/admin/(desk)" })
  .filter((file) => !file.includes("["))
  .map((file) => `/admin/${file.replace(/\/?page\.tsx$/, "")}`.replace(/\/$/, ""));

test("an admin reaches every page of the desk by the palette", () => {
  expect(PAGES.length).toBeGreaterThan(20);
  const reached = addressesFor("admin");
  expect(PAGES.filter((page) => !reached.includes(page))).toEqual([]);
});

test("each role is offered what it may open, and each more than the one before", () => {
  const [contributor, ...rest] = ROLES.map(addressesFor);
  expect(contributor).toContain("/admin/stories/new");
  expect(contributor).not.toContain("/admin/people");
  rest.reduce((before = [], now) => {
    expect(now).toEqual(expect.arrayContaining(before));
    return now;
  }, contributor);
});

test("no two entries are mistaken for each other", () => {
  const { places, actions } = paletteFor(someone("admin"));
  const all = [...places, ...actions];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
});
