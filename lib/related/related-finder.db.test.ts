import { beforeAll, describe, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { makeStory } from "../search/testing/make-story.ts";
import { findRelated } from "./related-finder.ts";

let db: Db;
const ids: Record<string, string> = {};

const link = (from: string, ...to: string[]) =>
  db.relatedLink.createMany({
    data: to.map((name, position) => ({ articleId: ids[from] as string, relatedId: ids[name] as string, position })),
  });
const related = async (name: string, options?: Parameters<typeof findRelated>[2]) =>
  (await findRelated(db, ids[name] as string, options)).map((story) => [story.headline, story.reason]);

beforeAll(async () => {
  ({ db } = await testDb());
  const make = async (name: string, wishes: Partial<Parameters<typeof makeStory>[1]>) => {
    ids[name] = await makeStory(db, { headline: name, ...wishes });
  };
  await make("Samarkand opens", { section: "asia", topics: ["corridor", "rail"], hoursAgo: 10, deck: "Caravanserai" });
  await make("Both topics", { section: "europe", topics: ["corridor", "rail"], hoursAgo: 900 });
  await make("One topic", { section: "europe", topics: ["corridor"], hoursAgo: 5 });
  await make("A caravanserai restored", { section: "europe", deck: "In Samarkand", hoursAgo: 50_000 });
  await make("Same section", { section: "asia", hoursAgo: 30 });
  await make("Elsewhere", { section: "africa", hoursAgo: 1 });
  await make("Draft rail", { section: "asia", topics: ["corridor", "rail"], status: "draft" });
  await make("Scheduled rail", { section: "asia", topics: ["corridor", "rail"], hoursAgo: -5 });
  await make("Killed rail", { section: "asia", topics: ["corridor", "rail"], status: "killed" });
  await make("Edited", { section: "africa", hoursAgo: 2 });
  await link("Edited", "Killed rail", "Same section", "Scheduled rail", "Both topics");
});

describe("automatic stories", () => {
  test("are scored by topics, rare words, section and newness, each with its reason", async () => {
    expect(await related("Samarkand opens", { count: 6 })).toEqual([
      ["Both topics", "same_topic"],
      ["One topic", "same_topic"],
      ["A caravanserai restored", "similar_text"],
      ["Same section", "same_section"],
      ["Elsewhere", "newest"],
      ["Edited", "newest"],
    ]);
  });

  test("leave out what is on the page already", async () => {
    const exclude = [ids["Both topics"] as string, ids["Same section"] as string];
    const found = await related("Samarkand opens", { count: 6, exclude });
    expect(found.map(([headline]) => headline)).toEqual([
      "One topic",
      "A caravanserai restored",
      "Elsewhere",
      "Edited",
    ]);
  });

  test("fill up to three", async () => {
    expect(await related("Samarkand opens")).toHaveLength(3);
  });
});

describe("the editor's stories", () => {
  test("come first in their order, public ones only, and none twice", async () => {
    const found = await related("Edited", { count: 6 });
    expect(found.slice(0, 2)).toEqual([
      ["Same section", "editor"],
      ["Both topics", "editor"],
    ]);
    expect(new Set(found.map(([headline]) => headline)).size).toBe(6);
    expect(found.map(([headline]) => headline)).not.toContain("Edited");
  });

  test("obey the exclusion as well", async () => {
    const found = await related("Edited", { exclude: [ids["Same section"] as string] });
    expect(found[0]).toEqual(["Both topics", "editor"]);
  });
});

test("a story that is not public has related ones too, for its preview", async () => {
  expect(await related("Draft rail", { count: 2 })).toEqual([
    ["Samarkand opens", "same_topic"],
    ["Both topics", "same_topic"],
  ]);
});

test("a story that is nowhere has none", async () => {
  expect(await findRelated(db, "00000000-0000-7000-8000-000000000000", { count: 0 })).toEqual([]);
});

test("the opening is the first two paragraphs as they are stored", async () => {
  const story = await makeStory(db, {
    headline: "Openings",
    text: ["One *bright*.", "Two.", "Three."],
    topics: ["glass"],
  });
  const other = await makeStory(db, { headline: "Glass", topics: ["glass"], hoursAgo: 3 });
  const [first] = await findRelated(db, other);
  expect(first?.id).toBe(story);
  expect(first?.opening).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "One " },
        { type: "text", text: "bright", marks: [{ type: "italic" }] },
        { type: "text", text: "." },
      ],
    },
    { type: "paragraph", content: [{ type: "text", text: "Two." }] },
  ]);
});

test("words with quotes and backslashes do no harm", async () => {
  const story = await makeStory(db, {
    headline: String.raw`Rock ’n’ roll\'s C:\temp\x’ "x' & y"`,
    deck: "http://a.b/c'd",
  });
  expect(await findRelated(db, story)).toHaveLength(3);
});
