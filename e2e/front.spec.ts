import { expect, test } from "./fixtures.ts";

type Box = { left: number; right: number };
type Part = { name: string; stories: number; holes: number[] };

/** Wider than any gap between columns. */
const HOLE = 60;

/** Pixels from a story's top into its first line, and past the space above that of a neighbour in a list. */
const FIRST_LINE = 20;

/** The bands and dossiers of the front, and how wide each is empty beside a story's first line. */
function measureParts(into: number): Part[] {
  const widest = (within: Box, boxes: Box[]) => {
    let reached = within.left;
    let hole = 0;
    for (const { left, right } of boxes.sort((a, b) => a.left - b.left)) {
      hole = Math.max(hole, left - reached);
      reached = Math.max(reached, right);
    }
    return Math.round(Math.max(hole, within.right - reached));
  };
  return [...document.querySelectorAll("main section:is([aria-labelledby^=section-], [aria-labelledby^=topic-])")].map(
    (section) => {
      const heading = section.querySelector("h2");
      const grid = section.querySelector(":scope > .grid, :scope > div > .grid");
      const { paddingLeft, paddingRight } = getComputedStyle(grid ?? section);
      const { left, right } = (grid ?? section).getBoundingClientRect();
      const within = { left: left + Number.parseFloat(paddingLeft), right: right - Number.parseFloat(paddingRight) };
      const articles = [...section.querySelectorAll("article")];
      const boxes = [...articles, heading?.parentElement ?? section].map((part) => part.getBoundingClientRect());
      return {
        name: heading?.textContent ?? "",
        stories: articles.length,
        holes: articles.map((article) => {
          const line = article.getBoundingClientRect().top + into;
          return widest(
            within,
            boxes.filter((box) => box.top <= line && box.bottom > line),
          );
        }),
      };
    },
  );
}

for (const width of [768, 1024, 1440]) {
  test(`at ${width} pixels the stories of each band fill its width, few or many`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    const parts = await page.evaluate(measureParts, FIRST_LINE);
    expect(parts.map(({ stories }) => stories)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
    expect(parts.filter(({ holes }) => Math.max(...holes) > HOLE)).toEqual([]);
  });
}
