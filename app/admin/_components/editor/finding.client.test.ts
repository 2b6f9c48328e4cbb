import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { doc, image, ul } from "@/lib/body/body-text.ts";
import { findMatches } from "./finding.client.ts";
import { bodyExtensions } from "./schema.client.ts";

const schema = getSchema(bodyExtensions());
const A = "01999999-0000-7000-8000-000000000001";
const text = schema.nodeFromJSON(
  doc("A **ro**ck, and^[A rock in a note.] a Rock.", ul("Bedrock"), image(A, { caption: "The rock" })),
);

function found(query: string, over: { isCaseSensitive?: boolean; isWholeWord?: boolean } = {}): string[] {
  const matches = findMatches(text, { text: query, isCaseSensitive: false, isWholeWord: false, ...over });
  return matches.map(({ from, to }) => text.textBetween(from, to));
}

test("words are found across marks, in lists, captions and notes, in reading order", () => {
  expect(found("rock")).toEqual(["rock", "rock", "Rock", "rock", "rock"]);
});

test("as spelled, as whole words, or not at all", () => {
  expect(found("Rock", { isCaseSensitive: true })).toEqual(["Rock"]);
  expect(found("rock", { isWholeWord: true })).toHaveLength(4);
  expect(found("")).toEqual([]);
  expect(found("stone")).toEqual([]);
});

test("no match reaches over a note or from one block into the next", () => {
  expect(found("and a")).toEqual([]);
  expect(found("Rock.Bed")).toEqual([]);
});
