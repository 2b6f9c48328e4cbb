import { expect, test } from "vitest";
import { routes } from "../routes.ts";

import { decideStory, visibleFromOf } from "./story-decision.ts";
import { ORIGIN_URL, storyTable } from "./testing/story-table.ts";
import { SITE } from "./testing/the-site.ts";

const now = new Date("2026-11-24T12:00:00Z");

test.each(storyTable(now))("$name", ({ times, marks, promised }) => {
  const { policy, ...flags } = marks;
  const origin = policy && { publisher: "The Origin", url: ORIGIN_URL, policy };
  const story = { slug: "a-story", status: times.status, visibleFrom: visibleFromOf(times), origin, ...flags };
  const { canonical, robots, basedOn, ...rest } = decideStory(story, now);
  const { canonical: whose, index, isBasedOn, ...same } = promised;
  expect(rest).toEqual(same);
  const addresses = { own: `${SITE}${routes.article("a-story")}`, origin: ORIGIN_URL };
  expect(canonical).toBe(whose && addresses[whose]);
  expect(robots.index).toBe(index);
  expect(robots["max-image-preview"]).toBe(index ? "large" : undefined);
  expect(basedOn).toEqual(isBasedOn ? { publisher: "The Origin", url: ORIGIN_URL } : null);
});

test("no page says both that it is not to be indexed and that another address is the right one", () => {
  for (const { marks } of storyTable(now).filter(({ promised }) => !promised.index)) {
    const origin = marks.policy && { publisher: "The Origin", url: ORIGIN_URL, policy: marks.policy };
    const state = { slug: "a", status: "published" as const, visibleFrom: now, origin, ...marks };
    const { canonical, robots } = decideStory(state, now);
    if (!robots.index) expect(canonical).not.toBe(ORIGIN_URL);
  }
});
