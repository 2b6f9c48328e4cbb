import fc from "fast-check";
import { expect, test } from "vitest";
import { split } from "./search-excerpts.ts";

const START = "\u0002";
const STOP = "\u0003";

test("splits marked text into parts", () => {
  expect(split(`The ${START}grain${STOP} ${START}deal${STOP}.`)).toEqual([
    { text: "The ", isMatch: false },
    { text: "grain", isMatch: true },
    { text: " ", isMatch: false },
    { text: "deal", isMatch: true },
    { text: ".", isMatch: false },
  ]);
});

test("keeps every character of the text, whatever the marks", () => {
  const marked = fc.array(fc.oneof(fc.string(), fc.constantFrom(START, STOP))).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(marked, (text) => {
      const parts = split(text);
      const plain = text.replaceAll(START, "").replaceAll(STOP, "");
      expect(parts.map((part) => part.text).join("")).toBe(plain);
    }),
  );
});
