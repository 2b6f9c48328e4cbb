import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyPlainText, countWords, mediaIdsOf, nodeText, openingParagraphs, readBody } from "./body-rules.ts";
import { bodySchema } from "./body-schema.ts";
import { caption, doc, gallery, h2, image, p, pullQuote, quote, rule, table, ul } from "./body-text.ts";

const ONE = "01999999-0000-7000-8000-000000000001";
const TWO = "01999999-0000-7000-8000-000000000002";

/** A document as a newer version or a hand may have left it. */
const stored = (...content: unknown[]) => ({ type: "doc", content });

describe("words", () => {
  test("are counted in any script, with what joins them", () => {
    expect(countWords("The editor’s well-known 1,250.50 words")).toBe(5);
    expect(countWords("Дипломатия и война")).toBe(3);
    expect(countWords("السلام في آسيا")).toBe(3);
    expect(countWords(" — … \n")).toBe(0);
  });

  test("of a body stand a line a block, notes after their paragraph", () => {
    const body = doc(h2("Head"), "One **two**^[A note.] three.", ul("first", "second"), quote("Said."));
    expect(bodyPlainText(body)).toBe("Head\nOne two three.\nA note.\nfirst\nsecond\nSaid.");
    expect(bodyPlainText(doc(table(["a", "b"], ["c", "d"]), image(ONE, { caption: "Seen" })))).toBe("a\nb\nc\nd\nSeen");
  });

  test("of one footnote are its text", () => {
    expect(nodeText({ type: "footnote", content: caption("Its text.") })).toBe("Its text.");
  });
});

test("openings are the first paragraphs that say something, without notes", () => {
  const body = doc(image(ONE), p(""), "First^[note].", rule(), h2("Head"), "Second.", "Third.");
  expect(openingParagraphs(body, 2).map(nodeText)).toEqual(["First.", "Second."]);
});

test("a body's pictures are named once each", () => {
  const body = doc(image(ONE), gallery(image(TWO), image(ONE)));
  expect(mediaIdsOf(body).sort()).toEqual([ONE, TWO]);
});

describe("readBody", () => {
  test("gives a sound body as it is", () => {
    const body = doc("Text.", pullQuote("Quote", "Who"), table(["a"], ["b"]));
    expect(readBody(body)).toEqual(body);
  });

  test.each([null, undefined, 7, "text", [], {}, { type: "doc" }, { content: "x" }])(
    "makes %j an empty body",
    (value) => {
      expect(readBody(value)).toEqual({ type: "doc", content: [] });
    },
  );

  test("keeps the words of nodes that it does not know, and the rest as it is", () => {
    const body = readBody(stored(p("Before."), { type: "poll", content: [p("Yes or no?")] }, p("After.")));
    expect(body.content.map((node) => node.type)).toEqual(["paragraph", "unreadable", "paragraph"]);
    expect(bodyPlainText(body)).toBe("Before.\nYes or no?\nAfter.");
  });

  test("keeps an unknown node's words inside lists, quotes and lines", () => {
    const mention = { type: "mention", content: [{ type: "text", text: "Ada" }] };
    const body = readBody(
      stored(
        { type: "paragraph", content: [{ type: "text", text: "By " }, mention] },
        { type: "blockquote", content: [p("Quoted."), { type: "poll", content: [p("Asked.")] }] },
        {
          type: "bulletList",
          content: [
            { type: "taskItem", content: [p("Task.")] },
            { type: "listItem", content: [p("Item.")] },
          ],
        },
      ),
    );
    expect(body.content.map((node) => node.type)).toEqual(["paragraph", "blockquote", "bulletList"]);
    expect(bodyPlainText(body)).toBe("By Ada\nQuoted.\nAsked.\nTask.\nItem.");
  });

  test("takes away links that could run code, and keeps their text", () => {
    const marks = [{ type: "link", attrs: { href: "javascript:alert(1)" } }, { type: "bold" }];
    const body = readBody(stored({ type: "paragraph", content: [{ type: "text", text: "Press", marks }] }));
    expect(body.content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "Press", marks: [{ type: "bold" }] }] },
    ]);
  });

  test("gives a broken node of a known type no chance to break the page", () => {
    const body = readBody(
      stored({ type: "heading", attrs: { level: 9 }, content: caption("Head") }, { type: "table" }),
    );
    expect(body.content).toEqual([
      { type: "unreadable", content: [{ type: "text", text: "Head" }] },
      { type: "unreadable", content: [] },
    ]);
  });

  test("bears any depth", () => {
    let node: unknown = p("Deep.");
    for (let depth = 0; depth < 20_000; depth++) node = { type: "blockquote", content: [node] };
    expect(bodyPlainText(readBody(stored(node)))).toBe("Deep.");
  });

  test("never throws, and its known blocks always pass the schema of writers", () => {
    const names = [
      "doc",
      "paragraph",
      "text",
      "heading",
      "bulletList",
      "listItem",
      "image",
      "table",
      "footnote",
      "poll",
    ];
    const { node } = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(...names),
          text: fc.oneof(fc.string(), fc.integer()),
          attrs: fc.oneof(fc.dictionary(fc.constantFrom("level", "mediaId"), fc.anything()), fc.constant(null)),
          marks: fc.anything(),
          content: fc.oneof(fc.array(tie("node"), { maxLength: 3 }), fc.anything()),
        },
        { requiredKeys: ["type"] },
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (content) => {
        const body = readBody({ type: "doc", content });
        for (const block of body.content)
          if (block.type === "heading" || block.type === "image" || block.type === "table")
            expect(bodySchema.safeParse({ type: "doc", content: [block] }).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
