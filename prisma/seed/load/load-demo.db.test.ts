import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listLinkedTranslations } from "../../../lib/articles/translation-finder.ts";
import { doc, image } from "../../../lib/body/body-text.ts";
import type { Db } from "../../../lib/db.ts";
import { hearChanges } from "../../../server/testing/hear-changes.ts";
import { testDb } from "../../../server/testing/test-db.ts";
import type { DemoPicture, DemoStory } from "../demo-types.ts";
import type { DemoMagazine } from "./demo-magazine.ts";
import { loadDemo } from "./load-demo.ts";

let db: Db;
let hear: () => Promise<string[]>;
const pictureFolder = mkdtempSync(join(tmpdir(), "standfirst-seed-test-"));

beforeAll(async () => {
  process.env.MEDIA_DIR = pictureFolder;
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});
afterAll(() => rmSync(pictureFolder, { recursive: true, force: true }));

const picture = (key: DemoPicture["key"], colour: string): DemoPicture => ({
  key,
  svg: () =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path fill="${colour}" d="M0 0h60v40H0z"/></svg>`,
  alt: `A ${colour} field`,
  caption: "",
  credit: "Test",
  licence: "CC0",
});

const story = (slug: string, over: Partial<DemoStory> = {}): DemoStory => ({
  slug,
  contentType: "news",
  headline: `The story ${slug}`,
  deck: "A deck.",
  section: "europe",
  topics: ["water"],
  bylines: [{ author: "lena-hartwig" }],
  hoursAgo: 5,
  body: () => doc("Some words."),
  ...over,
});

const magazine: DemoMagazine = {
  sections: [{ key: "europe", name: "Europe", description: "" }],
  topics: [{ key: "water", name: "Water", intro: "", hotPosition: 0, picture: "dry-canal" }],
  authors: [
    {
      key: "lena-hartwig",
      name: "Lena",
      kind: "person",
      jobTitle: "",
      biography: "",
      email: "lena@example.org",
      links: [],
    },
  ],
  settings: {
    name: "Small",
    tagline: "",
    description: "",
    locale: "en-GB",
    timeZone: "UTC",
    socialAccounts: [],
    publisherName: "",
    publisherLegal: "",
    publisherAddress: "",
    publisherEmail: "",
    publisherTaxId: "",
    donateUrlTemplate: "https://give.example.org/?amount={amount}",
  },
  campaign: {
    slug: "appeal",
    name: "Appeal",
    headline: "Give",
    pitch: "It helps.",
    currency: "EUR",
    amountsOnce: [1000],
    amountsMonthly: [500],
    amountsYearly: [],
    defaultFrequency: "once",
    legalRecipient: "Small",
    taxSentence: "",
    thanks: "",
    goal: 100000,
  },
  pages: [{ slug: "about", title: "About", description: "", footerPosition: 0, body: doc("About us.") }],
  redirects: [{ fromPath: "/old", toPath: "/articles/one" }],
  front: ["one"],
  stories: [
    story("one", {
      picture: "dam-gorge",
      related: ["two", "three"],
      body: (id) => doc("Some words.", image(id("dry-canal"))),
      corrections: [{ kind: "correction", text: "It was so.", hoursAgo: 2 }],
      origin: { publisher: "P", url: "https://example.org/a", hoursAgo: 9, licence: "CC", policy: "canonical" },
    }),
    story("two", { hoursAgo: -6, related: ["one"], language: "fr", translationOf: "one" }),
    story("three", { embargoHours: 7 }),
    story("four", { state: "draft" }),
    story("five", { state: "in_review" }),
    story("six", { state: "archived" }),
    story("seven", { state: "killed", killReason: "It was not so." }),
  ],
  pictures: [picture("dam-gorge", "navy"), picture("dry-canal", "tan"), picture("lena-hartwig", "teal")],
};

test("loads every state, with parts, pictures and times relative to now, and announces it as everything", async () => {
  await loadDemo(db, magazine, () => {});
  expect(await hear()).toContain("all");
  const rows = await db.article.findMany({ select: { slug: true, status: true, visibleFrom: true } });
  const states = Object.fromEntries(rows.map((row) => [row.slug, row.status]));
  expect(states).toEqual({
    one: "published",
    two: "published",
    three: "published",
    four: "draft",
    five: "in_review",
    six: "archived",
    seven: "killed",
  });
  const seen = rows.filter((row) => row.visibleFrom && row.visibleFrom <= new Date()).map((row) => row.slug);
  expect(seen).toEqual(["one"]);
  const one = await db.article.findUniqueOrThrow({
    where: { slug: "one" },
    include: {
      related: { include: { related: true }, orderBy: { position: "asc" } },
      origin: true,
      corrections: true,
      media: true,
      leadImage: true,
    },
  });
  expect(one.related.map((link) => link.related.slug)).toEqual(["two", "three"]);
  expect(one).toMatchObject({ origin: { policy: "canonical" }, leadImage: { alt: "A navy field" }, media: [{}] });
  expect(await listLinkedTranslations(db, one.id)).toMatchObject([{ slug: "two", language: "fr" }]);
  expect(one.revisedAt).toEqual(one.corrections[0]?.issuedAt);
  expect(await db.author.findFirst({ include: { photo: true } })).toMatchObject({ photo: { alt: "A teal field" } });
  expect(await db.frontSlot.count()).toBe(1);
  const { _count, _sum } = await db.gift.aggregate({
    _count: true,
    _sum: { netAmount: true },
    where: { donorEmail: null },
  });
  expect(_count).toBeGreaterThan(700);
  expect(_sum.netAmount).toBeGreaterThan(0);
});

test("run again it changes nothing; interrupted it goes on", async () => {
  const lines: string[] = [];
  await loadDemo(db, magazine, (line) => lines.push(line));
  expect(lines).toEqual(["The demo magazine is there already."]);
  await db.siteSettings.update({ where: { id: 1 }, data: { name: "Renamed" } });
  await loadDemo(db, { ...magazine, stories: [...magazine.stories, story("eight")] }, () => {});
  expect(await db.article.count()).toBe(8);
  expect(await db.media.count()).toBe(3);
  expect(await db.gift.count({ where: { provider: { not: "demo" } } })).toBe(0);
  expect(await db.siteSettings.findFirst()).toMatchObject({ name: "Renamed" });
});

test("says which story is wrong, and why", async () => {
  const wrong = { ...magazine, stories: [story("nine", { deck: "x".repeat(600) })] };
  await expect(loadDemo(db, wrong, () => {})).rejects.toThrow(
    'The story "nine" cannot be loaded: deck: At most 500 characters',
  );
});
