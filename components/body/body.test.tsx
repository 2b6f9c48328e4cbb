import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readBody } from "@/lib/body/body-rules.ts";
import { type Body as BodyDocument, bodySchema } from "@/lib/body/body-schema.ts";
import {
  ask,
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
import type { MediaView } from "@/lib/media/media-views.ts";
import { Body } from "./body";

const A = "00000000-0000-4000-8000-00000000000a";
const B = "00000000-0000-4000-8000-00000000000b";

const picture = (name: string) =>
  ({
    hash: "0123456789abcdef0123456789abcdef",
    width: 1200,
    height: 800,
    widths: [320, 640],
    placeholder: "data:image/webp;base64,AA==",
    alt: `Alt of ${name}`,
    credit: `Photo: ${name}`,
    creditUrl: null,
    licence: "CC BY 4.0",
    licenceUrl: "https://licence.example/by",
    focalX: 0.5,
    focalY: 0.5,
  }) as MediaView;
const media = { [A]: picture("Ana"), [B]: picture("Ben") };

type Options = Partial<Parameters<typeof Body>[0]>;
const render = (body: BodyDocument, options: Options = {}) =>
  renderToStaticMarkup(<Body body={body} media={media} {...options} />);
/** As the database may hold it: past the schema. */
const renderStored = (...content: unknown[]) => render(readBody({ type: "doc", content }));
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const inOrder = (html: string, parts: string[]) => {
  let at = -1;
  for (const part of parts) {
    at = html.indexOf(part, at + 1);
    expect(at, `${part} in its place in ${html}`).toBeGreaterThanOrEqual(0);
  }
};

test("every block has its element", () => {
  const html = render(
    doc(
      p("A paragraph."),
      h2("Two"),
      h3("Three"),
      h4("Four"),
      ul("One item", [p("An item"), ul("within")]),
      ol("First"),
      quote("Said.", p("And said again.")),
      pullQuote("Pulled out", "Somebody"),
      rule(),
    ),
  );
  inOrder(html, [
    "<p>A paragraph.</p>",
    "<h2>Two</h2>",
    "<h3>Three</h3>",
    "<h4>Four</h4>",
    "<ul><li><p>One item</p></li><li><p>An item</p><ul><li><p>within</p></li></ul></li></ul>",
    "<ol><li><p>First</p></li></ol>",
    "<blockquote><p>Said.</p><p>And said again.</p></blockquote>",
    "<p>Pulled out</p>",
    "Somebody</figcaption>",
    "<hr/>",
  ]);
});

test("an ordered list keeps its first number", () => {
  const list = ol("Third") as { attrs?: object };
  expect(render(doc({ ...list, attrs: { start: 3 } } as never))).toContain('<ol start="3">');
});

test("every mark has its element, nested as written", () => {
  const html = render(
    doc("**Bold**, *italic*, ~~struck~~, `code`, [a link](https://x.example/) and **both *of* them**"),
  );
  inOrder(html, [
    "<strong>Bold</strong>",
    "<em>italic</em>",
    "<s>struck</s>",
    "<code>code</code>",
    '<a href="https://x.example/">a link</a>',
    "<strong>both </strong><strong><em>of</em></strong><strong> them</strong>",
  ]);
  expect(render(doc("one\\\ntwo"))).toContain("one<br/>two");
});

test("a picture has alt, this use's caption and its credit with the licence, whole", () => {
  const html = render(doc(image(A, { caption: "By the *river*" })));
  inOrder(html, [
    'alt="Alt of Ana"',
    "By the <em>river</em>",
    "Photo: Ana",
    'href="https://licence.example/by"',
    "CC BY 4.0",
  ]);
  expect(html).toContain('loading="lazy"');
  expect(html).toContain('width="1200" height="800"');
});

test("a picture that is gone leaves its caption", () => {
  const html = render(doc(image("00000000-0000-4000-8000-00000000000c", { caption: "What it showed" })));
  expect(words(html)).toBe("What it showed");
  expect(html).not.toContain("<img");
});

test("each picture of a gallery keeps caption and credit", () => {
  const html = render(doc(gallery(image(A, { caption: "One" }), image(B, { caption: "Two" }))));
  inOrder(html, ["Alt of Ana", "One", "Photo: Ana", "Alt of Ben", "Two", "Photo: Ben"]);
});

test("a table names its headings and can be scrolled by keyboard", () => {
  const html = render(doc(table(["Year", "Sum"], ["2025", "7"])));
  inOrder(html, ['tabindex="0"', '<th scope="col"><p>Year</p></th>', "<td><p>2025</p></td>", "<td><p>7</p></td>"]);
});

test("notes are numbered in reading order and lead there and back", () => {
  const html = render(doc("First^[Note *one*].", quote("Second^[Note two]."), table(["Head^[Note three]"], ["x"])));
  for (const number of [1, 2, 3]) {
    inOrder(html, [`id="ref-${number}" href="#note-${number}"`, `<li id="note-${number}"`, `href="#ref-${number}"`]);
  }
  inOrder(html, ["Notes</h2>", "Note <em>one</em>", "Note two", "Note three"]);
  expect(render(doc("No notes."))).not.toContain("Notes");
});

test("an embed is a card with its provider's name and loads nothing", () => {
  const html = render(doc(embed("https://youtu.be/abcdefghijk", "A film")));
  inOrder(html, ["YouTube", '<a href="https://youtu.be/abcdefghijk">A film</a>', "Load it here"]);
  expect(html).not.toMatch(/<iframe|<script|src=/);
});

const element: ReactNode = <aside>The ask</aside>;

test("the ask stands before the block that was chosen, also with a drop cap", () => {
  for (const hasDropCap of [false, true]) {
    const html = render(doc("One.", "Two.", "Three."), { ask: { before: 2, element }, hasDropCap });
    expect(words(html)).toBe("One. Two. The ask Three.");
    expect(html.includes("drop-cap")).toBe(hasDropCap);
  }
});

test("the marker itself shows nothing", () => {
  expect(words(render(doc("One.", ask(), "Two.")))).toBe("One. Two.");
  expect(words(render(doc("One.", ask()), { ask: { before: 1, element } }))).toBe("One. The ask");
});

test("text is text, whatever it says", () => {
  const html = render(doc("<script>alert(1)</script> & <img src=x onerror=alert(1)>"));
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img");
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "//evil.example",
  " javascript:x",
])("a stored link to %s is no link, and keeps its words", (href) => {
  const html = renderStored({
    type: "paragraph",
    content: [{ type: "text", text: "Press here", marks: [{ type: "link", attrs: { href } }] }],
  });
  expect(words(html)).toBe("Press here");
  expect(html).not.toContain("href");
});

test("what a newer version wrote shows its words", () => {
  const html = renderStored(
    { type: "timeline", content: [{ type: "moment", content: [{ type: "text", text: "In 1997" }] }] },
    { type: "paragraph", content: [{ type: "mention", content: [{ type: "text", text: "a name" }] }] },
    { type: "paragraph", content: [{ type: "text", text: "glowing", marks: [{ type: "glow" }] }] },
  );
  expect(words(html)).toBe("In 1997 a name glowing");
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["a sentence", "Hello"],
  ["a document without content", { type: "doc" }],
  ["content that is no list", { type: "doc", content: { length: 3 } }],
  ["nodes that are none", { type: "doc", content: [null, 7, "x", [], {}] }],
  ["a heading of level 1", { type: "doc", content: [{ type: "heading", attrs: { level: 1 }, content: [] }] }],
  ["a picture without one", { type: "doc", content: [{ type: "image" }, { type: "gallery", content: 3 }] }],
  ["a table of nothing", { type: "doc", content: [{ type: "table", content: [null, { type: "tableRow" }] }] }],
  ["an embed of a script", { type: "doc", content: [{ type: "embed", attrs: { url: "javascript:alert(1)" } }] }],
])("%s in the database breaks no page", (_, stored) => {
  const html = render(readBody(stored));
  expect(html).not.toMatch(/<script|javascript:|<h1/);
});

test("a document nested without end is shown or refused, but exhausts nothing", () => {
  let node: unknown = { type: "paragraph", content: [{ type: "text", text: "deep" }] };
  for (let depth = 0; depth < 20_000; depth++) node = { type: "blockquote", content: [node] };
  const stored = { type: "doc", content: [node] };
  expect(bodySchema.safeParse(stored).success).toBe(false);
  expect(words(render(readBody(stored)))).toBe("deep");
});

test("10,000 words are read and rendered in under a second", () => {
  const paragraph = p(`${"word ".repeat(97)}**bold** [link](https://x.example/) end^[A note].`);
  const stored: unknown = JSON.parse(JSON.stringify(doc(...Array.from({ length: 100 }, () => paragraph))));
  const startedAt = performance.now();
  const html = render(readBody(stored));
  const passed = performance.now() - startedAt;
  expect(words(html).split(" ").length).toBeGreaterThan(10_000);
  expect(passed).toBeLessThan(1_000);
});
