import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyForEditor, canonicalBody } from "@/lib/body/body-editor.ts";
import { bodyPlainText } from "@/lib/body/body-rules.ts";
import { type Body, bodySchema } from "@/lib/body/body-schema.ts";
import {
  ask,
  caption,
  doc,
  embed,
  gallery,
  h2,
  h3,
  h4,
  image,
  ol,
  p,
  pullQuote,
  quote,
  rule,
  table,
  ul,
} from "@/lib/body/body-text.ts";
import { bodyExtensions } from "./schema.client.ts";

const schema = getSchema(bodyExtensions());
const A = "01999999-0000-7000-8000-000000000001";
const B = "01999999-0000-7000-8000-000000000002";

/** Through the editor's own document and back, as a save does. */
function throughEditor(body: Body): Body {
  const document = schema.nodeFromJSON(bodyForEditor(body));
  document.check();
  return canonicalBody(JSON.parse(JSON.stringify(document.toJSON())));
}

const word = fc.constantFrom("peace", "Łódź", "السلام", " and ", "1,250", "“so”", "x");
const mark = fc.oneof(
  fc.constantFrom({ type: "bold" }, { type: "italic" }, { type: "strike" }, { type: "code" }),
  fc.constantFrom("https://x.example/a?b=c", "mailto:a@x.example", "tel:+1", "/about", "#note").map((href) => ({
    type: "link",
    attrs: { href },
  })),
);
const text = fc.record(
  { type: fc.constant("text"), text: word, marks: fc.uniqueArray(mark, { maxLength: 3, selector: (m) => m.type }) },
  { requiredKeys: ["type", "text"] },
);
const plain = fc.array(fc.oneof(text, fc.constant({ type: "hardBreak" })), { maxLength: 4 });
const spoken = fc.tuple(text, plain).map(([first, rest]) => [first, ...rest]);
const footnote = spoken.map((content) => ({ type: "footnote", content }));
const line = fc.array(fc.oneof({ weight: 4, arbitrary: text }, footnote, fc.constant({ type: "hardBreak" })), {
  maxLength: 4,
});
const paragraph = fc.record({ type: fc.constant("paragraph"), content: line }, { requiredKeys: ["type"] });
const picture = fc.record(
  {
    type: fc.constant("image"),
    attrs: fc.record(
      { mediaId: fc.constantFrom(A, B), size: fc.constantFrom("column", "wide") },
      { requiredKeys: ["mediaId"] },
    ),
    content: plain,
  },
  { requiredKeys: ["type", "attrs"] },
);
const span = fc.record(
  { colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: [] },
);
const cell = fc.record(
  {
    type: fc.constantFrom("tableCell", "tableHeader"),
    attrs: span,
    content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["type", "content"] },
);
const { block } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: paragraph },
    fc.record({ type: fc.constant("heading"), attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }), content: line }),
    fc.record(
      {
        type: fc.constant("pullQuote"),
        attrs: fc.record({ attribution: word }, { requiredKeys: [] }),
        content: spoken,
      },
      { requiredKeys: ["type", "content"] },
    ),
    picture,
    fc.record({ type: fc.constant("gallery"), content: fc.array(picture, { minLength: 2, maxLength: 4 }) }),
    fc.record({
      type: fc.constant("table"),
      content: fc.array(
        fc.record({ type: fc.constant("tableRow"), content: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.constantFrom(rule(), ask(), embed("https://vimeo.com/123456"), embed("https://youtu.be/abcdefghijk", "A film")),
    fc.record({ type: fc.constant("blockquote"), content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }) }),
    fc.record(
      {
        type: fc.constantFrom("bulletList", "orderedList"),
        content: fc.array(
          fc.record({ type: fc.constant("listItem"), content: fc.array(tie("block"), { minLength: 1, maxLength: 2 }) }),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ["type", "content"] },
    ),
  ),
}));
const validBody = fc
  .record({ type: fc.constant("doc"), content: fc.array(block, { minLength: 1, maxLength: 5 }) })
  .filter((body) => bodySchema.safeParse(body).success) as fc.Arbitrary<Body>;

test("a document with every node survives the editor as it is", () => {
  const body = doc(
    h2("Two"),
    h3("Three"),
    h4("Four"),
    p("Text with **bold**, *italic*, ~~struck~~, `code`, [a link](https://x.example/) and a note^[Its *text*.]."),
    ul("One", [p("Two"), ol("within")]),
    { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [p("Third")] }] },
    quote("Said.", ul("and listed")),
    pullQuote("Pulled", "Somebody"),
    image(A, { caption: "Seen by *day*", size: "wide" }),
    gallery(image(A), image(B, { caption: "Two" })),
    table(["Year", "Sum^[Rounded.]"], ["2025", "7"]),
    rule(),
    embed("https://youtu.be/abcdefghijk", "A film"),
    ask(),
    "The end.",
  );
  expect(throughEditor(body)).toEqual(body);
});

test("every valid document survives in its one spelling, with every word", () => {
  fc.assert(
    fc.property(validBody, (body) => {
      const back = throughEditor(body);
      expect(back).toEqual(canonicalBody(body));
      expect(bodySchema.safeParse(back).error).toBeUndefined();
      expect(canonicalBody(back)).toEqual(back);
      expect(bodyPlainText(back)).toBe(bodyPlainText(body));
    }),
    { numRuns: 400 },
  );
});

describe("what an editor leaves half finished is stored sound", () => {
  const stored = (...content: unknown[]) => {
    const body = canonicalBody({ type: "doc", content });
    expect(bodySchema.safeParse(body).error).toBeUndefined();
    return body.content;
  };

  test.each([
    ["an empty pull quote", { type: "pullQuote", attrs: { attribution: null } }, []],
    ["a picture without one", { type: "image", attrs: { mediaId: null } }, []],
    ["an empty gallery", { type: "gallery", content: [] }, []],
    ["an empty list item", { type: "bulletList", content: [{ type: "listItem", content: [] }] }, []],
  ])("%s is left out", (_, node, rest) => {
    expect(stored(p("Text."), node)).toEqual([p("Text."), ...rest]);
  });

  test("words stay words: an attribution without its quote, a caption without its picture", () => {
    expect(stored({ type: "pullQuote", attrs: { attribution: "Ada" } })).toEqual([p("Ada")]);
    expect(stored({ type: "image", attrs: {}, content: caption("Seen") })).toEqual([p("Seen")]);
  });

  test("a gallery of one picture is a picture", () => {
    expect(stored({ type: "gallery", content: [image(A)] })).toEqual([image(A)]);
  });

  test("an empty note goes, unsafe links become text, empty ends are cut", () => {
    const link = { type: "link", attrs: { href: "javascript:alert(1)", target: "_blank" } };
    const text = { type: "text", text: "Press", marks: [link, { type: "bold" }] };
    expect(stored({ type: "paragraph", content: [text, { type: "footnote" }] }, p(""), p(""))).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "Press", marks: [{ type: "bold" }] }] },
    ]);
  });

  test("lists nested without end are taken apart, and keep their words in order", () => {
    let node: unknown = p("deepest");
    for (let depth = 0; depth < 30; depth++)
      node = { type: "bulletList", content: [{ type: "listItem", content: [p(`level ${depth}`), node] }] };
    const body: Body = { type: "doc", content: stored(node) };
    expect(bodyPlainText(body).split("\n")).toEqual([
      ...Array.from({ length: 30 }, (_, i) => `level ${29 - i}`),
      "deepest",
    ]);
  });
});

test("a body of a newer version opens with its words", () => {
  const body = bodyForEditor({ type: "doc", content: [p("Before."), { type: "poll", content: [p("Yes?")] }] });
  expect(body).toEqual(doc("Before.", "Yes?"));
});
