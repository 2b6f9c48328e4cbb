import { expect, test } from "vitest";
import { doc } from "../body/body-text.ts";
import { isSettled, mergeStories } from "./article-merge.ts";
import { changedFields, patchInput, type StoryFields } from "./article-state.ts";

const base: StoryFields = {
  slug: "a-story",
  contentType: "news",
  kicker: null,
  headline: "A story",
  deck: "",
  language: "en",
  body: doc("One.", "Two."),
  sectionId: "s1",
  leadImageId: null,
  leadCaption: "",
  noAsks: false,
  dropCap: false,
  republishable: false,
  noindex: false,
  seoTitle: null,
  seoDescription: null,
  socialTitle: null,
  socialText: null,
  socialImageId: null,
  topicIds: ["t1", "t2"],
  bylines: [{ authorId: "a1", role: "by" }],
  relatedIds: [],
  origin: null,
};

test("different fields are both kept", () => {
  const merge = mergeStories(
    base,
    { ...base, deck: "Mine" },
    { ...base, headline: "Theirs", body: doc("One.", "Two.", "Three.") },
  );
  expect(merge.state).toEqual({ ...base, deck: "Mine", headline: "Theirs", body: doc("One.", "Two.", "Three.") });
  expect(isSettled(merge)).toBe(true);
});

test("the same field asks, with mine in its place", () => {
  const merge = mergeStories(base, { ...base, headline: "Mine" }, { ...base, headline: "Theirs" });
  expect(merge.state.headline).toBe("Mine");
  expect(merge.fields).toEqual([{ field: "headline", mine: "Mine", theirs: "Theirs" }]);
});

test("lists take what each added and drop what each took away", () => {
  const mine = { ...base, topicIds: ["t2", "t3"], bylines: [{ authorId: "a2", role: "by" as const }, ...base.bylines] };
  const theirs = {
    ...base,
    topicIds: ["t1", "t2", "t4"],
    bylines: [...base.bylines, { authorId: "a3", role: "with" as const }],
  };
  const { state, fields } = mergeStories(base, mine, theirs);
  expect(fields).toEqual([]);
  expect(state.topicIds).toEqual(["t2", "t3", "t4"]);
  expect(state.bylines.map(({ authorId }) => authorId)).toEqual(["a2", "a1", "a3"]);
});

test("a patch names only what changed, with the origin's date as a date", () => {
  const origin = {
    publisher: "P",
    url: "https://p.example/",
    publishedAt: "2026-01-02T00:00:00.000Z",
    licence: "",
    licenceUrl: null,
    policy: "ours" as const,
  };
  const patch = changedFields(base, { ...base, headline: "New", origin });
  expect(Object.keys(patch)).toEqual(["headline", "origin"]);
  expect(patchInput(patch).origin?.publishedAt).toEqual(new Date(origin.publishedAt));
  expect(patchInput({ origin: null })).toEqual({ origin: null });
});
