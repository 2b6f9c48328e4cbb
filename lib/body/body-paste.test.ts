import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOrInstallBrowser } from "../../server/testing/find-browser.ts";
import { cleanPaste } from "./body-paste.ts";
import { bodyPlainText } from "./body-rules.ts";
import { bodySchema } from "./body-schema.ts";
import { doc, h2, ol, p, quote, table, ul } from "./body-text.ts";
import { readHtml } from "./paste-html.ts";

/** A real browser reads the HTML, as it does when an editor pastes. */
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
  browser = await chromium.launch({ executablePath: findOrInstallBrowser(console.log), args });
  page = await browser.newPage();
  // A machine without a browser gets one first.
}, 300_000);
afterAll(() => browser?.close());

const paste = async (html: string) => cleanPaste(await page.evaluate(readHtml, html));

describe("the clipboard of", () => {
  test.each(["word", "google-docs", "web-page"])("%s comes out clean", async (name) => {
    const folder = new URL("./testing/paste/", import.meta.url);
    const pasted = await paste(readFileSync(new URL(`${name}.html`, folder), "utf8"));
    expect(bodySchema.safeParse(pasted.body).error).toBeUndefined();
    expect(JSON.stringify(pasted)).not.toMatch(/Mso|style|class|font|color|docs-internal|utm_|fbclid|javascript/);
    await expect(`${JSON.stringify(pasted, null, 1)}\n`).toMatchFileSnapshot(`./testing/paste/${name}.golden.json`);
  });
});

test.each([
  ["loose text and boxes", "Before<div>In<div>deeper</div></div>after", doc("Before", "In", "deeper", "after")],
  [
    "a span's weight",
    '<b style="font-weight:400">plain</b> <span style="font-weight:600">bold</span>',
    doc("plain **bold**"),
  ],
  [
    "headings below a title move down",
    "<h1>A</h1><h2>B</h2>",
    { ...doc(h2("A")), content: [h2("A"), { ...h2("B"), attrs: { level: 3 } }] },
  ],
  ["Word's headings by class", "<p class=MsoTitle>A</p>", doc(h2("A"))],
  ["a list without items", "<ul></ul><p>x</p>", doc("x")],
  [
    "a table of one column is layout",
    "<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>",
    doc("a", ul("b")),
  ],
  ["ordered within", "<ul><li>a<ol><li>b</li></ol></li></ul>", doc(ul([p("a"), ol("b")]))],
  ["quotes", "<blockquote>a</blockquote><blockquote>b</blockquote>", doc(quote("a", "b"))],
  [
    "a table",
    "<table><tr><td><b>h</b></td><td><b>i</b></td></tr><tr><td>a</td><td>b</td></tr></table>",
    doc(table(["h", "i"], ["a", "b"])),
  ],
  ["nothing", "", { type: "doc", content: [{ type: "paragraph" }] }],
])("%s", async (_, html, body) => {
  expect((await paste(html)).body).toEqual(body);
});

test("a link to a place in the page that is no note is text", async () => {
  expect((await paste('<p id="x">See <a href="#y">below</a>.</p><p id="y">Here.</p>')).body).toEqual(
    doc("See below.", "Here."),
  );
});

test("notes whose references were not copied keep their words", async () => {
  const html = `<p>Text.</p><div style="mso-element:footnote-list"><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div>`;
  expect(bodyPlainText((await paste(html)).body)).toBe("Text.\n[1] The note.");
});

test("boxes in boxes are no depth of the text", async () => {
  const html = `${"<div>".repeat(40)}deep${"</div>".repeat(40)}`;
  expect((await paste(html)).body).toEqual(doc("deep"));
});

test("10,000 words are cleaned in a moment", async () => {
  const html = `<p class=MsoNormal style='color:red'>${"word ".repeat(100)}<b>bold</b></p>`.repeat(100);
  const tree = await page.evaluate(readHtml, html);
  const startedAt = performance.now();
  cleanPaste(tree);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
