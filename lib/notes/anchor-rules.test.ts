import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassage, makeAnchor } from "./anchor-rules.ts";

const TEXT =
  "The bridge opened on Monday after nine years.\nThe minister said it was late. The mayor said it was late, too.\nNobody paid.";

const anchorOf = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from);
  return makeAnchor(TEXT, start, start + quote.length);
};
const passage = (text: string, quote: string, from = 0) => {
  const found = findPassage(text, anchorOf(quote, from));
  return found && text.slice(found.start, found.end);
};

describe("a passage", () => {
  test("is found again where it was, and after text came before it", () => {
    expect(passage(TEXT, "nine years")).toBe("nine years");
    expect(passage(`A new first paragraph.\n${TEXT}`, "nine years")).toBe("nine years");
  });

  test("that stands there twice is the one with the same neighbours", () => {
    const second = TEXT.indexOf("it was late,");
    const found = findPassage(`Late. ${TEXT}`, makeAnchor(TEXT, second, second + "it was late".length));
    expect(found?.start).toBe(second + "Late. ".length);
  });

  test("that was rewritten is found between its neighbours, and is no longer exact", () => {
    const text = TEXT.replace("on Monday", "last Tuesday morning");
    const found = findPassage(text, anchorOf("on Monday"));
    expect(found).toMatchObject({ isExact: false });
    expect(text.slice(found?.start, found?.end)).toBe("last Tuesday morning");
  });

  test("of which a part is left is found by that part, also when it moved", () => {
    const text = "Nobody paid.\nThe minister said nothing. It was said it was late. Somebody else spoke.";
    expect(passage(text, "The mayor said it was late, too.")).toBe("said it was late");
  });

  test("that is gone is told so", () => {
    expect(passage("Something else altogether.", "nine years")).toBeNull();
  });

  test("survives any edit outside of it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), (front, back, cut) => {
        const quote = "The mayor said it was late, too.";
        const at = TEXT.indexOf(quote);
        const text = `${front}${TEXT.slice(cut, at)}${quote}${TEXT.slice(at + quote.length)}${back}`;
        const found = findPassage(text, anchorOf(quote));
        expect(text.slice(found?.start, found?.end)).toBe(quote);
      }),
    );
  });
});
