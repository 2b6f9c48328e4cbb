import { expect, test } from "vitest";
import type { MediaView } from "../media/media-views.ts";
import { bodyHtml } from "./body-html.ts";
import { readBody } from "./body-rules.ts";
import type { Body } from "./body-schema.ts";
import { ask, doc, embed, gallery, h2, image, ol, p, pullQuote, quote, rule, table, ul } from "./body-text.ts";

const BASE = "https://www.example.org/articles/a";
const A = "00000000-0000-4000-8000-00000000000a";
const picture = {
  hash: "0123456789abcdef0123456789abcdef",
  width: 1200,
  height: 800,
  widths: [320, 640, 2400],
  alt: 'A "river"',
  credit: "Ana",
  creditUrl: null,
  licence: "CC BY 4.0",
  licenceUrl: "https://licence.example/by",
} as MediaView;
const html = (body: Body) => bodyHtml(body, { media: { [A]: picture }, base: BASE }).replaceAll("\n", "");

test("every block has its element, and none a class or an identifier", () => {
  const body = doc(
    h2("Two"),
    ul("One", [p("In"), ul("within")]),
    ol("First"),
    quote("Said."),
    pullQuote("Pulled", "Who"),
    rule(),
    ask(),
  );
  expect(html(body)).toBe(
    "<h2>Two</h2><ul><li><p>One</p></li><li><p>In</p><ul><li><p>within</p></li></ul></li></ul><ol><li><p>First</p></li></ol>" +
      "<blockquote><p>Said.</p></blockquote><blockquote><p>Pulled</p><p>— Who</p></blockquote><hr>",
  );
});

test("marks nest as written, and links are absolute", () => {
  expect(
    html(doc("**both *of* them**, ~~no~~ `x`\\\n[here](/about), [there](#note), [them](mailto:a@b.example)")),
  ).toBe(
    "<p><strong>both </strong><strong><em>of</em></strong><strong> them</strong>, <s>no</s> <code>x</code><br>" +
      `<a href="https://www.example.org/about">here</a>, <a href="${BASE}#note">there</a>, <a href="mailto:a@b.example">them</a></p>`,
  );
});

test("pictures are whole: size, alternative text, caption, credit and licence", () => {
  const figure =
    '<figure><img src="https://www.example.org/media/0123456789abcdef0123456789abcdef/640.webp" width="640" height="427" alt="A &quot;river&quot;">' +
    '<figcaption>By <em>it</em> Ana · <a href="https://licence.example/by">CC BY 4.0</a></figcaption></figure>';
  expect(html(doc(image(A, { caption: "By *it*" })))).toBe(figure);
  expect(html(doc(gallery(image(A, { caption: "By *it*" }), image(A, { caption: "By *it*" }))))).toBe(figure + figure);
  expect(html(doc(image("00000000-0000-4000-8000-00000000000c", { caption: "Gone" })))).toBe(
    "<figure><figcaption>Gone</figcaption></figure>",
  );
});

test("notes are numbered, and stand at the end", () => {
  expect(html(doc("One^[first].", quote("Two^[*second*].")))).toBe(
    "<p>One<sup>[1]</sup>.</p><blockquote><p>Two<sup>[2]</sup>.</p></blockquote><h2>Notes</h2><ol><li>first</li><li><em>second</em></li></ol>",
  );
});

test("tables and embeds need nothing but HTML", () => {
  expect(html(doc(table(["Year"], ["2025"])))).toBe(
    "<table><tbody><tr><th>Year</th></tr><tr><td>2025</td></tr></tbody></table>",
  );
  expect(html(doc(embed("https://youtu.be/abcdefghijk", "A <film>")))).toBe(
    '<p><a href="https://youtu.be/abcdefghijk">A &lt;film&gt;</a> (YouTube)</p>',
  );
});

test("text is text, and what is not known keeps its words", () => {
  expect(html(doc("<script>alert('1')</script>"))).toBe("<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;</p>");
  const link = [{ type: "link", attrs: { href: "javascript:alert(1)" } }];
  const stored = {
    type: "doc",
    content: [
      { type: "poll", content: [p("Yes?")] },
      { type: "paragraph", content: [{ type: "text", text: "x", marks: link }] },
    ],
  };
  expect(html(readBody(stored))).toBe("<p>Yes?</p><p>x</p>");
});
