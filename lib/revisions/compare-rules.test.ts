import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doc, h2, image, p } from "../body/body-text.ts";
import { compareStates, compareWords } from "./compare-rules.ts";
import type { StoryState } from "./story-state-schema.ts";

const SECTION = "01999999-0000-7000-8000-000000000001";
const PICTURE = "01999999-0000-7000-8000-000000000002";

const state = (over: Partial<StoryState> = {}): StoryState => ({
  slug: "a-story",
  contentType: "news",
  kicker: null,
  headline: "The bridge opens",
  deck: "After nine years.",
  language: "en",
  body: doc("The bridge opened on Monday.", h2("Nine years"), "It took nine years and two governments."),
  sectionId: SECTION,
  leadImageId: null,
  leadCaption: "",
  noAsks: false,
  dropCap: false,
  republishable: false,
  seoTitle: null,
  seoDescription: null,
  noindex: false,
  socialTitle: null,
  socialText: null,
  socialImageId: null,
  topicIds: [],
  bylines: [],
  relatedIds: [],
  origin: null,
  corrections: [],
  names: { [SECTION]: "Europe", [PICTURE]: "A bridge in fog" },
  ...over,
});

describe("words", () => {
  test("are compared whole", () => {
    expect(compareWords("The bridge opens", "The old bridge opened")).toEqual([
      { kind: "same", text: "The " },
      { kind: "added", text: "old " },
      { kind: "same", text: "bridge " },
      { kind: "removed", text: "opens" },
      { kind: "added", text: "opened" },
    ]);
  });

  test("that were replaced one after the other are told in one run", () => {
    expect(compareWords("The ferry that sailed at dawn.", "A headline for it, at dawn.")).toEqual([
      { kind: "removed", text: "The ferry that sailed" },
      { kind: "added", text: "A headline for it," },
      { kind: "same", text: " at dawn." },
    ]);
  });

  test("give both texts back, whatever they are", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const pieces = compareWords(from, to);
        const side = (other: string) =>
          pieces
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join("");
        expect([side("added"), side("removed")]).toEqual([from, to]);
      }),
    );
  });
});

describe("states", () => {
  test("that are the same are said to be", () => {
    expect(compareStates(state(), state())).toMatchObject({ isSame: true, fields: [], wordsAdded: 0, wordsRemoved: 0 });
  });

  test("a rewritten paragraph is compared with what it was, a moved block keeps its neighbours", () => {
    const after = state({
      body: doc(
        "The bridge opened on Tuesday.",
        p("A new paragraph."),
        h2("Nine years"),
        "It took nine years and two governments.",
      ),
    });
    const { body, wordsAdded, wordsRemoved } = compareStates(state(), after);
    expect(body.map(({ kind }) => kind)).toEqual(["changed", "added", "same", "same"]);
    expect(body[0]?.pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "Monday",
      "Tuesday",
    ]);
    expect([wordsAdded, wordsRemoved]).toEqual([4, 1]);
  });

  test("fields are told by name, pictures by their alternative text", () => {
    const { fields } = compareStates(
      state(),
      state({ leadImageId: PICTURE, noAsks: true, headline: "The bridge closes" }),
    );
    expect(fields.map(({ label }) => label)).toEqual(["Headline", "Lead image", "Without asks"]);
    expect(fields[1]?.pieces).toEqual([{ kind: "added", text: "A bridge in fog" }]);
  });

  test("the origin's policy is told as editors choose it", () => {
    const origin = {
      publisher: "The Paper",
      url: "https://paper.example/a",
      publishedAt: null,
      licence: "",
      licenceUrl: null,
    };
    const said = JSON.stringify(compareStates(state({}), state({ origin: { ...origin, policy: "canonical" } })));
    expect(said).toContain("The original is the one to index");
    expect(said).not.toContain("canonical");
  });

  test("a picture in the text is told as one", () => {
    const { body } = compareStates(state(), state({ body: doc(...state().body.content, image(PICTURE)) }));
    expect(body.at(-1)).toMatchObject({ kind: "added", node: "image", pieces: [{ text: "[a picture]" }] });
  });

  test("of 10,000 words are compared in under a second", () => {
    const words = (seed: number) => Array.from({ length: 100 }, (_, i) => `word${(i * seed) % 997}`).join(" ");
    const long = (change: number) =>
      doc(...Array.from({ length: 100 }, (_, i) => words(i + 3 + (i % 10 === 0 ? change : 0))));
    const start = performance.now();
    compareStates(state({ body: long(0) }), state({ body: long(400) }));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
