import { expect, test } from "vitest";
import { ask, doc, h2, p } from "../body/body-text.ts";
import { planStoryAsks } from "./ask-rules.ts";

const para = (words: number) => p("word ".repeat(words).trim());
const paragraphs = (count: number, words: number) => Array.from({ length: count }, () => para(words));

test("a story that says so asks nowhere, not even at its marker", () => {
  expect(planStoryAsks(doc(para(400), ask(), para(800)), true)).toEqual({ before: null, atEnd: false });
});

test("a short story asks once, at its end", () => {
  expect(planStoryAsks(doc(...paragraphs(4, 100)), false)).toEqual({ before: null, atEnd: true });
});

test("a long story asks between two paragraphs near its middle, and at its end", () => {
  const { before, atEnd } = planStoryAsks(doc(...paragraphs(10, 100)), false);
  expect(before).toBeGreaterThanOrEqual(4);
  expect(before).toBeLessThanOrEqual(5);
  expect(atEnd).toBe(true);
});

test("an ask never stands next to a heading", () => {
  const body = doc(...paragraphs(4, 100), h2("A heading"), ...paragraphs(5, 100));
  const { before } = planStoryAsks(body, false);
  expect(before).not.toBeNull();
  expect(body.content[before ?? 0]?.type).toBe("paragraph");
  expect(body.content[(before ?? 0) - 1]?.type).toBe("paragraph");
});

test("a long story without a fit place asks at its end only", () => {
  expect(planStoryAsks(doc(para(800)), false)).toEqual({ before: null, atEnd: true });
  expect(planStoryAsks(doc(h2("A"), para(400), h2("B"), para(400)), false)).toEqual({ before: null, atEnd: true });
});

test("the editor's marker decides, in a short story too", () => {
  expect(planStoryAsks(doc(para(50), ask(), para(400)), false)).toEqual({ before: 1, atEnd: true });
  expect(planStoryAsks(doc(...paragraphs(10, 100), ask()), false).before).toBe(10);
});

test("two asks are never near one another", () => {
  expect(planStoryAsks(doc(para(400), ask(), para(299)), false).atEnd).toBe(false);
  expect(planStoryAsks(doc(para(400), ask(), para(300)), false).atEnd).toBe(true);
  expect(planStoryAsks(doc(para(400), ask()), false).atEnd).toBe(false);
});
