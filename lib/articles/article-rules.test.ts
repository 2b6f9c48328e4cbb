import { describe, expect, test } from "vitest";
import { ArticleStatus } from "../../prisma/generated/enums.ts";
import { articleTags, canMove, type Footprint, moveProblem, publicationTime, wasEverPublic } from "./article-rules.ts";

const now = new Date("2026-03-01T12:00:00Z");
const earlier = new Date("2026-02-01T12:00:00Z");
const later = new Date("2026-04-01T12:00:00Z");

describe("moves", () => {
  test("nothing leaves killed, and only what was published gets there", () => {
    for (const to of Object.values(ArticleStatus)) expect(canMove("killed", to)).toBe(false);
    const into = Object.values(ArticleStatus).filter((from) => canMove(from, "killed"));
    expect(into).toEqual(["published", "archived"]);
  });

  test("are refused with a sentence", () => {
    expect(moveProblem("draft", "published")).toBeNull();
    expect(moveProblem("killed", "draft")).toContain("cannot come back");
    expect(moveProblem("draft", "draft")).toBe("This story is a draft already");
    expect(moveProblem("archived", "ready")).toBe("A story that is archived cannot become ready");
  });
});

describe("what readers have seen", () => {
  test("is told from times and state", () => {
    const published = { status: "published", publishedAt: earlier, firstPublicAt: null } as const;
    expect(wasEverPublic({ ...published, visibleFrom: earlier }, now)).toBe(true);
    expect(wasEverPublic({ ...published, visibleFrom: later }, now)).toBe(false);
    expect(wasEverPublic({ ...published, visibleFrom: later, firstPublicAt: earlier }, now)).toBe(true);
    const draft = { status: "draft", publishedAt: earlier, visibleFrom: null } as const;
    expect(wasEverPublic({ ...draft, firstPublicAt: earlier }, now)).toBe(true);
    expect(wasEverPublic({ ...draft, publishedAt: null, firstPublicAt: null }, now)).toBe(false);
  });

  test("keeps its date when it is published again", () => {
    const seen = { status: "draft", publishedAt: earlier, visibleFrom: null, firstPublicAt: earlier } as const;
    expect(publicationTime(seen, undefined, now)).toBe(earlier);
    expect(publicationTime(seen, later, now)).toBe(later);
    const scheduled = { status: "published", publishedAt: later, visibleFrom: later, firstPublicAt: null } as const;
    expect(publicationTime(scheduled, undefined, now)).toBe(now);
  });
});

describe("tags", () => {
  const draft: Footprint = {
    slug: "a",
    status: "draft",
    section: "s",
    topics: ["t"],
    authors: ["w"],
    translations: [],
    publishedAt: null,
  };
  const shown: Footprint = { ...draft, status: "published", publishedAt: earlier };

  test("none for what no reader can know", () => {
    expect(articleTags(null, draft, "everywhere")).toEqual([]);
    expect(articleTags(draft, { ...draft, slug: "b" }, "everywhere")).toEqual([]);
  });

  test("old and new places, each once", () => {
    const moved = { ...shown, slug: "b", section: "s2", topics: ["t", "t2"], authors: ["w2"] };
    expect(articleTags(shown, moved, "everywhere").sort()).toEqual(
      [
        "article:a",
        "article:b",
        "author:w",
        "author:w2",
        "lists",
        "section:s",
        "section:s2",
        "topic:t",
        "topic:t2",
      ].sort(),
    );
  });

  test("the page alone for what no list shows", () => {
    expect(articleTags(shown, shown, "page")).toEqual(["article:a"]);
  });

  test("the pages of its translations, which name it", () => {
    const translated = { ...shown, translations: ["a-fr", "a-de"] };
    expect(articleTags(shown, translated, "page")).toEqual(["article:a", "article:a-fr", "article:a-de"]);
  });
});
