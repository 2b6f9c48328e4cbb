import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import type { Highlighted } from "./search-excerpts.ts";
import { searchArticles } from "./search-finder.ts";
import { parseSearch, type SearchParams } from "./search-schema.ts";
import { remembering } from "./testing/explain.ts";
import { makeStory } from "./testing/make-story.ts";

let db: Db;

const search = (params: SearchParams, timeZone?: string) => searchArticles(db, parseSearch(params).query, timeZone);
const headlines = async (params: SearchParams) => (await search(params)).hits.map((hit) => hit.headline);
const matches = (parts: Highlighted) => parts.filter((part) => part.isMatch).map((part) => part.text);

beforeAll(async () => {
  ({ db } = await testDb());
  const filler = "The harbour waits for ships that do not come, and the cranes stand still.";
  await makeStory(db, {
    headline: "The grain deal holds",
    deck: "Ships leave the harbour again",
    text: [filler, "A ministry of foreign affairs wrote the annexes."],
    section: "europe",
    authors: ["Anders Höglund"],
    publishedAt: new Date("2023-06-01T12:00:00Z"),
  });
  await makeStory(db, {
    headline: "Ships in the strait",
    deck: "What a deal on grain would mean",
    text: [`${filler} `.repeat(40), "Only here stands the word bathyscaphe."],
    section: "middle-east",
    contentType: "analysis",
    authors: ["Nadia Benyoussef"],
    publishedAt: new Date("2024-06-01T12:00:00Z"),
  });
  await makeStory(db, {
    headline: "A quiet winter",
    deck: "Nothing moves",
    text: ["In passing: grain.", filler],
    section: "europe",
    authors: ["Anders Höglund"],
    publishedAt: new Date("2024-12-31T23:30:00Z"),
  });
  await makeStory(db, { headline: "Secret grain", text: ["Xylophonist grain."], status: "draft" });
  await makeStory(db, { headline: "Tomorrow’s grain", text: ["Xylophonist grain."], hoursAgo: -24 });
  await makeStory(db, { headline: "Killed grain", text: ["Xylophonist grain."], status: "killed" });
});

describe("what is found", () => {
  test("headline before deck before text", async () => {
    expect(await headlines({ q: "grain" })).toEqual(["The grain deal holds", "Ships in the strait", "A quiet winter"]);
  });

  test("newest first when asked", async () => {
    expect(await headlines({ q: "grain", sort: "date" })).toEqual([
      "A quiet winter",
      "Ships in the strait",
      "The grain deal holds",
    ]);
  });

  test("only public stories, of which the count tells nothing either", async () => {
    const result = await search({ q: "grain" });
    expect(result).toMatchObject({ total: 3, totalIsCapped: false, page: 1, pages: 1, didYouMean: null, notices: [] });
    expect(await search({ q: "xylophonist" })).toMatchObject({ total: 0, hits: [] });
  });

  test.each([
    ["every word must be there", "grain bathyscaphe", ["Ships in the strait"]],
    ["words are found in other forms", "deals", ["The grain deal holds", "Ships in the strait"]],
    ["a phrase is its words in order", '"grain deal"', ["The grain deal holds"]],
    ["a phrase reaches over small words", '"ministry of foreign affairs"', ["The grain deal holds"]],
    ["a phrase of the text", '"cranes stand still"', ["A quiet winter", "Ships in the strait", "The grain deal holds"]],
    ["either will do", "bathyscaphe or quiet", ["A quiet winter", "Ships in the strait"]],
    ["left out", "grain -deal", ["A quiet winter"]],
    ["left out, though only in the text", "grain -annexes", ["Ships in the strait", "A quiet winter"]],
    ["a phrase left out", 'grain -"grain deal"', ["Ships in the strait", "A quiet winter"]],
    ["an author", "benyoussef", ["Ships in the strait"]],
    ["an author without accents", "anders hoglund", ["A quiet winter", "The grain deal holds"]],
    ["an author with accents", "HÖGLUND", ["A quiet winter", "The grain deal holds"]],
    ["an author and a word", "Höglund deal", ["The grain deal holds"]],
  ])("%s: %s", async (_, q, expected) => {
    expect((await headlines({ q })).sort()).toEqual([...expected].sort());
  });

  test.each([
    [{ section: "europe" }, ["The grain deal holds", "A quiet winter"]],
    [{ type: "analysis" }, ["Ships in the strait"]],
    [{ year: "2024" }, ["Ships in the strait", "A quiet winter"]],
    [{ year: "2024", section: "europe" }, ["A quiet winter"]],
    [{ year: "1999" }, []],
  ])("filtered by %o", async (filters, expected) => {
    expect((await headlines({ q: "grain", ...filters })).sort()).toEqual([...expected].sort());
    expect((await headlines({ q: '"grain" or "grain deal"', ...filters })).sort()).toEqual([...expected].sort());
    expect((await headlines(filters)).sort()).toEqual([...expected].sort());
  });

  test("a year is the magazine's, in its time zone", async () => {
    const { hits } = await search({ q: "grain", year: "2025" }, "Europe/Berlin");
    expect(hits.map((hit) => hit.headline)).toEqual(["A quiet winter"]);
  });
});

describe("what is shown", () => {
  test("the words are marked, in headline and text", async () => {
    const [hit] = (await search({ q: "grain deal cranes" })).hits;
    expect(matches(hit?.headlineParts ?? [])).toEqual(["grain", "deal"]);
    expect(matches(hit?.excerptParts ?? [])).toContain("cranes");
    expect(hit?.headlineParts.map((part) => part.text).join("")).toBe("The grain deal holds");
  });

  test("a word far down in a text is cut out with its surroundings", async () => {
    const [hit] = (await search({ q: "bathyscaphe" })).hits;
    expect(matches(hit?.excerptParts ?? [])).toEqual(["bathyscaphe"]);
  });

  test("the card is whole", async () => {
    const [hit] = (await search({ q: "bathyscaphe" })).hits;
    expect(hit).toMatchObject({
      section: { slug: "middle-east" },
      contentType: "analysis",
      bylines: [{ name: "Nadia Benyoussef", role: "by" }],
      publishedAt: new Date("2024-06-01T12:00:00Z"),
    });
  });
});

describe("what makes no sense", () => {
  test.each(["the", "-grain", "!!!", "& | <->", "or", "grain or -deal"])(
    "%s lists everything and says so",
    async (q) => {
      const result = await search({ q });
      expect(result.total).toBe(3);
      expect(result.notices).toHaveLength(1);
      expect(result.hits[0]?.headline).toBe("A quiet winter");
    },
  );

  test("an unknown section is left out with a sentence", async () => {
    expect(await search({ q: "grain", section: "atlantis" })).toMatchObject({
      total: 3,
      notices: [expect.any(String)],
    });
  });

  test("a page too far shows the last", async () => {
    expect(await search({ q: "grain", page: "7" })).toMatchObject({ page: 1, pages: 1, total: 3 });
  });

  test("nothing that can be typed is an error", async () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 250 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            "-",
            "or",
            " ",
            "grain",
            "deal",
            "(",
            ")",
            "!",
            "&",
            "|",
            "<->",
            "<2>",
            ":*",
            ":A",
            "\\",
            "%_",
            "\u0000",
            "'';--",
            "😀",
            "Höglund",
            "a@b.c",
            "http://x.y/z'w",
          ),
        )
        .map((pieces) => pieces.join("")),
    );
    await fc.assert(
      fc.asyncProperty(nasty, fc.constantFrom("relevance", "date"), async (q, sort) => {
        const result = await search({ q, sort });
        expect(result.hits.length).toBeLessThanOrEqual(result.total);
        for (const { headline } of result.hits) expect(headline).not.toMatch(/Secret|Tomorrow|Killed/);
      }),
      { numRuns: 150 },
    );
  });
});

describe("did you mean", () => {
  test.each([
    ["bathyscafe", "bathyscaphe"],
    ["grain hoglundt", "grain höglund"],
    ["Benyousef", "benyoussef"],
  ])("%s: %s", async (q, expected) => {
    expect(await search({ q })).toMatchObject({ total: 0, didYouMean: expected });
  });

  test("never a word that only stories to come have", async () => {
    expect(await search({ q: "xylophonistt" })).toMatchObject({ total: 0, didYouMean: null });
  });

  test("not when the words are right and only the filter is wrong", async () => {
    expect(await search({ q: "bathyscaphe", section: "europe" })).toMatchObject({ total: 0, didYouMean: null });
  });
});

test.each(["grain", "grain deal", '"grain deal"', "grain -deal", "grain or deal", "the"])(
  "the index alone answers %s",
  async (q) => {
    const watched = remembering(db);
    for (const sort of ["relevance", "date"] as const)
      await searchArticles(watched.db, { q, sort, page: 1, year: 2024 });
    const plans = (await watched.explain()).filter((plan) => plan.includes("CTE newest"));
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toContain("Bitmap Index Scan on article_search_");
      expect(plan).not.toContain("Seq Scan on article_search");
    }
  },
);
