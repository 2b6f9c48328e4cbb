import { expect, test } from "vitest";
import { escapeXml, printable } from "./xml.ts";

test("text stands in elements and attributes, whatever it says", () => {
  expect(escapeXml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
});

test("what no XML document can hold falls away, and nothing else", () => {
  expect(printable("a\u0000b\u000bc\ud800d\uffff\n\te")).toBe("abcd\n\te");
  expect(printable("Мир — 😀 سلام")).toBe("Мир — 😀 سلام");
});
