import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pagination, pageNumbers } from "./pagination";

test("first, last and neighbours stand with gaps between", () => {
  expect(pageNumbers(1, 1)).toEqual([1]);
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  expect(pageNumbers(12, 12)).toEqual([1, null, 11, 12]);
});

test("a gap of one page shows that page", () => {
  expect(pageNumbers(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12]);
  expect(pageNumbers(1, 4)).toEqual([1, 2, 3, 4]);
});

test("the numbers ascend, none twice, whatever the page", () => {
  for (let pages = 1; pages <= 15; pages++) {
    for (let page = 1; page <= pages; page++) {
      const numbers = pageNumbers(page, pages).filter((number) => number !== null);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers).toEqual(expect.arrayContaining([1, page, pages]));
    }
  }
});

function render(page: number, pages: number): string {
  return renderToStaticMarkup(
    <Pagination page={page} pages={pages} href={(to) => `/list/${to}`} label="Pages" locale="en-GB" />,
  );
}

test("the pages of a list are plain links, and the current one is marked", () => {
  const html = render(2, 3);
  expect(html).toContain('<nav aria-label="Pages"');
  expect(html).toMatch(/<a href="\/list\/2" aria-current="page"/);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
    "/list/1",
    "/list/1",
    "/list/2",
    "/list/3",
    "/list/3",
  ]);
  expect(render(1, 3)).not.toContain("Newer");
  expect(render(3, 3)).not.toContain("Older");
});

test("a list of one page has none", () => {
  expect(render(1, 1)).toBe("");
});
