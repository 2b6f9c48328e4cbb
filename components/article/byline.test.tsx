import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BylineView } from "@/lib/articles/article-views.ts";
import { Byline, BylineText, bylineGroups } from "./byline";

const who = (name: string, role: BylineView["role"] = "by"): BylineView => ({ slug: name.toLowerCase(), name, role });
const plain = (html: string) => html.replace(/<\/li>/g, "\n").replace(/<[^>]+>/g, "");

test("neighbours of one role stand together, in the editor's order", () => {
  const groups = bylineGroups([who("Ana"), who("Ben"), who("Cem", "photographs"), who("Dina")]);
  expect(groups.map(({ role, authors }) => [role, authors.map(({ name }) => name)])).toEqual([
    ["by", ["Ana", "Ben"]],
    ["photographs", ["Cem"]],
    ["by", ["Dina"]],
  ]);
  expect(bylineGroups([])).toEqual([]);
});

test("a story's byline names roles and links authors", () => {
  const bylines = [who("Ana"), who("Ben"), who("Cem"), who("Dina", "translated")];
  const html = renderToStaticMarkup(<Byline bylines={bylines} locale="en-GB" />);
  expect(plain(html)).toBe("By Ana, Ben and Cem\nTranslated by Dina\n");
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
    "/authors/ana",
    "/authors/ben",
    "/authors/cem",
    "/authors/dina",
  ]);
});

test("a story without a byline has no empty list", () => {
  expect(renderToStaticMarkup(<Byline bylines={[]} locale="en-GB" />)).toBe("");
});

test("a card names the writers, and others only where nobody wrote", () => {
  const card = (bylines: BylineView[]) => renderToStaticMarkup(<BylineText bylines={bylines} locale="en-GB" />);
  expect(card([who("Ana"), who("Ben", "with"), who("Cem", "photographs")])).toBe("Ana and Ben");
  expect(card([who("Cem", "photographs")])).toBe("Cem");
  expect(card([])).toBe("");
});
