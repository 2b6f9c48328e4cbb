import type { APIRequestContext } from "playwright/test";
import { addCorrection, createArticle, setOrigin, updateArticle } from "../lib/articles/article-mutations.ts";
import {
  archiveArticle,
  killArticle,
  publishArticle,
  setArticleStage,
  unpublishArticle,
} from "../lib/articles/article-publishing-mutations.ts";
import { createAuthor } from "../lib/authors/author-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import type { Db } from "../lib/db.ts";
import { dayKey } from "../lib/format.ts";
import { routes } from "../lib/routes.ts";
import { createSection } from "../lib/sections/section-mutations.ts";
import { createTopic } from "../lib/topics/topic-mutations.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, type Made, unique } from "./newsroom.ts";
import { expectSoon } from "./soon.ts";
import { isOn, type Places, readDates, readStoryPage, SITE, surfacesOf } from "./surfaces.ts";

/**
 * One answer everywhere: for every state of a story and every policy of an origin, its page, its lists, the feeds, the
 * sitemaps and the social image say the same, all at once, from a second after each change.
 */

const HOUR = 3_600_000;
const hours = (count: number) => new Date(Date.now() + count * HOUR);

const ORIGIN_URL = "https://origin.example.org/first/story";
const origin = (policy: "ours" | "canonical" | "noindex") => ({ publisher: "The Origin", url: ORIGIN_URL, policy });

/** What a story is to crawlers; `not` names the surfaces that leave a public story out. */
type Truth = {
  status: 200 | 404 | 410;
  canonical?: "own" | "origin";
  noindex?: boolean;
  isBasedOn?: boolean;
  /** Offered to other publishers. */
  offers?: boolean;
  /** The texts of its corrections. */
  corrections?: string[];
  not?: string[];
};

const PUBLIC: Truth = { status: 200, canonical: "own" };
const MISSING: Truth = { status: 404, noindex: true };
const GONE: Truth = { status: 410, noindex: true };
const UNLISTED = ["sitemap", "news sitemap"];

type Story = Places & { id: string; db: Db; request: APIRequestContext };

/** Holds every surface to what the story is from a second after `since`. */
async function expectTruth(story: Story, truth: Truth, since: number, what: string) {
  const { request, slug } = story;
  const isPublic = truth.status === 200;
  const own = `${SITE}${routes.article(slug)}`;
  const canonical = truth.canonical === "origin" ? ORIGIN_URL : isPublic ? own : null;
  const page = {
    status: truth.status,
    canonical,
    noindex: truth.noindex ?? false,
    ogUrl: canonical,
    dataUrl: canonical ? [canonical] : [],
    basedOn: truth.isBasedOn ? ORIGIN_URL : null,
    faults: [],
    offers: truth.offers ? own : null,
    corrections: truth.corrections ?? [],
  };
  const readPage = async () => {
    const { socialImage: _, modified: _m, ...read } = await readStoryPage(request, slug);
    return read;
  };
  const ask = <T>(get: () => Promise<T>, right: T, name: string) => expectSoon(get, right, since, `${what}: ${name}`);
  const surfaces = Object.entries(surfacesOf(story)).map(([surface, path]) =>
    ask(() => isOn(request, surface, path, slug), isPublic && !truth.not?.includes(surface), surface),
  );
  await Promise.all([ask(readPage, page, "its own page"), ...surfaces]);
}

/** Does one thing to the story, and holds the site to what it is from then on. */
async function step(story: Story, what: string, act: () => Promise<unknown>, truth: Truth) {
  await test.step(what, async () => {
    await act();
    await expectTruth(story, truth, Date.now(), what);
  });
}

/** Every file tells the date of the last change that the page tells, and that the database holds. */
async function expectDates(story: Story) {
  const { revisedAt } = await story.db.article.findUniqueOrThrow({ where: { id: story.id } });
  const date = revisedAt?.toISOString().slice(0, 19) ?? "";
  const { modified } = await readStoryPage(story.request, story.slug);
  expect(modified?.slice(0, 19)).toBe(date);
  expect(await readDates(story.request, story)).toEqual({ rss: date, atom: date, json: date, sitemap: date });
}

async function update(story: Story, patch: object) {
  const { version } = await story.db.article.findUniqueOrThrow({ where: { id: story.id } });
  await done(updateArticle(story.db, story.id, { ...patch, baseVersion: version }));
}

/** A draft with lists of its own, and a public neighbour whose editor chose it as related. */
async function makeStory(db: Db, request: APIRequestContext, made: Required<Made>): Promise<Story> {
  const mark = `one-answer-${unique()}`;
  const section = await done(createSection(db, { slug: mark, name: mark, inNavigation: false }));
  const topic = await done(createTopic(db, { slug: mark, name: mark }));
  const author = await done(createAuthor(db, { slug: mark, name: mark }));
  made.sections.push(section.id);
  made.topics.push(topic.id);
  made.authors.push(author.id);
  const common = { contentType: "analysis" as const, sectionId: section.id, bylines: [{ authorId: author.id }] };
  const text = { deck: "One story in every state.", body: doc("A story that is told one way everywhere.") };
  const story = await done(
    createArticle(db, { ...common, ...text, slug: mark, headline: `Story ${mark}`, topicIds: [topic.id] }),
  );
  made.articles.push(story.id);
  const neighbour = `${mark}-neighbour`;
  const other = await done(
    createArticle(db, { ...common, ...text, slug: neighbour, headline: "Its neighbour", relatedIds: [story.id] }),
  );
  made.articles.push(other.id);
  await done(publishArticle(db, other.id, { at: hours(-24 * 9) }));
  const settings = await db.siteSettings.findUnique({ where: { id: 1 } });
  const [year = 0, month = 0] = dayKey(new Date(), settings?.timeZone ?? "UTC")
    .split("-")
    .map(Number);
  const places = {
    slug: mark,
    list: mark,
    neighbour,
    words: `"Story ${mark}"`,
    month: routes.archiveMonth(year, month),
  };
  return { ...places, id: story.id, db, request };
}

const storyTest = test.extend<{ story: Story }>({
  story: async ({ db, request }, use) => {
    const made = { articles: [], topics: [], sections: [], authors: [] };
    try {
      await use(await makeStory(db, request, made));
    } finally {
      await clearAway(db, made);
    }
  },
});

storyTest("a story of ours, from draft to kill", async ({ story }) => {
  storyTest.slow();
  const { db, id } = story;
  await step(story, "draft", async () => {}, MISSING);
  await step(story, "in review", () => done(setArticleStage(db, id, "in_review")), MISSING);
  await step(story, "ready", () => done(setArticleStage(db, id, "ready")), MISSING);
  await step(story, "scheduled", () => done(publishArticle(db, id, { at: hours(1) })), MISSING);
  await step(story, "published", () => done(publishArticle(db, id, { at: new Date() })), PUBLIC);
  await step(story, "updated", () => update(story, { deck: "Changed.", revisedAt: new Date() }), PUBLIC);
  await expectDates(story);
  const corrected: Truth = { ...PUBLIC, corrections: ["It is six."] };
  const correct = () => done(addCorrection(db, id, { kind: "correction", text: "It is six." }));
  await step(story, "corrected", correct, corrected);
  await expectDates(story);
  const ours: Truth = { ...corrected, offers: true };
  await step(story, "to be republished", () => update(story, { republishable: true }), ours);
  const hidden: Truth = { ...ours, noindex: true, not: UNLISTED };
  await step(story, "not to be indexed", () => update(story, { noindex: true }), hidden);
  await step(story, "to be indexed again", () => update(story, { noindex: false }), ours);
  await step(story, "archived", () => done(archiveArticle(db, id)), MISSING);
  await step(story, "published again", () => done(publishArticle(db, id)), ours);
  await step(story, "killed", () => done(killArticle(db, id, "Withdrawn by a test")), GONE);
});

storyTest("a story that first appeared elsewhere, under each policy", async ({ story }) => {
  storyTest.slow();
  const { db, id } = story;
  const set = (policy: "ours" | "canonical" | "noindex") => () => done(setOrigin(db, id, origin(policy)));
  const elsewhere: Truth = { ...PUBLIC, isBasedOn: true };
  const unindexed: Truth = { ...elsewhere, noindex: true, not: UNLISTED };
  const theirs: Truth = { ...elsewhere, canonical: "origin", not: UNLISTED };
  await update(story, { republishable: true });
  await step(story, "a syndicated draft", set("canonical"), MISSING);
  await step(story, "published, canonical at its origin", () => done(publishArticle(db, id)), theirs);
  await step(story, "also not to be indexed", () => update(story, { noindex: true }), unindexed);
  await step(story, "ours to be indexed", () => update(story, { noindex: false, origin: origin("ours") }), elsewhere);
  await step(story, "not ours to be indexed", set("noindex"), unindexed);
  await step(story, "ours after all", () => done(setOrigin(db, id, null)), { ...PUBLIC, offers: true });
  await step(story, "taken back", () => done(unpublishArticle(db, id)), MISSING);
});

storyTest("a story under embargo, of another day, and at another address", async ({ story }) => {
  storyTest.slow();
  const { db, id } = story;
  await step(story, "embargoed", () => done(publishArticle(db, id, { embargoUntil: hours(1) })), MISSING);
  const lift = () => done(publishArticle(db, id, { at: new Date(), embargoUntil: null }));
  await step(story, "the embargo lifted", lift, PUBLIC);

  const old = story.slug;
  story.slug = `${old}-moved`;
  await step(story, "moved", () => update(story, { slug: story.slug }), PUBLIC);
  const answer = await story.request.get(routes.article(old), { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, routes.article(story.slug)]);
  for (const [surface, path] of Object.entries(surfacesOf({ ...story, slug: old }))) {
    expect(await isOn(story.request, surface, path, old), `${surface} after the move`).toBe(false);
  }

  const { socialImage } = await readStoryPage(story.request, story.slug);
  const image = await story.request.get(new URL(socialImage ?? "").pathname);
  expect([image.status(), image.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
  expect((await image.body()).byteLength).toBeLessThan(300_000);

  // Its month and the front page may have moved on since.
  const past: Truth = {
    ...PUBLIC,
    not: ["news sitemap", "front", "archive", "rss feed of the site", "atom feed of the site", "json feed of the site"],
  };
  await step(story, "published long ago", () => done(publishArticle(db, id, { at: hours(-24 * 3_650) })), past);
});

test("a scheduled story is everywhere at its time", async ({ db, request }) => {
  test.slow();
  const made = { articles: [], topics: [], sections: [], authors: [] };
  try {
    const story = await makeStory(db, request, made);
    const at = new Date(Date.now() + 4_000);
    await done(publishArticle(db, story.id, { at }));
    expect((await readStoryPage(request, story.slug)).status).toBe(404);
    const isOut = async () => {
      const { status } = await readStoryPage(request, story.slug);
      expect(status === 200 && Date.now() < at.getTime(), "out before its time").toBe(false);
      return status;
    };
    await expectSoon(isOut, 200, at.getTime(), "its own page");
    await expectTruth(story, PUBLIC, at.getTime(), "at its time");
  } finally {
    await clearAway(db, made);
  }
});
