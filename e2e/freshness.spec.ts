import type { APIRequestContext } from "playwright/test";
import { createArticle, updateArticle } from "../lib/articles/article-mutations.ts";
import { killArticle, publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { createAuthor } from "../lib/authors/author-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import type { Db } from "../lib/db.ts";
import { dayKey } from "../lib/format.ts";
import { routes } from "../lib/routes.ts";
import { createSection } from "../lib/sections/section-mutations.ts";
import { createTopic } from "../lib/topics/topic-mutations.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, unique } from "./newsroom.ts";
import { expectSoon } from "./soon.ts";

type Page = { status: number; html: string };
type Made = { articles: string[]; topics: string[]; sections: string[]; authors: string[] };

/** Holds a page to what is said of it, from a second after `since`. */
const expectPage = (get: () => Promise<Page>, since: number, isRight: (page: Page) => boolean, what: string) =>
  expectSoon(async () => isRight(await get()), true, since, what);

/** A draft in a section and topic and by an author of its own, whose lists have been read before it is there. */
async function makeDraft(db: Db, request: APIRequestContext, made: Made) {
  const mark = `fresh-${unique()}`;
  const section = await done(createSection(db, { slug: mark, name: mark, inNavigation: false }));
  made.sections.push(section.id);
  const topic = await done(createTopic(db, { slug: mark, name: mark }));
  made.topics.push(topic.id);
  const author = await done(createAuthor(db, { slug: mark, name: mark }));
  made.authors.push(author.id);
  const headline = `First headline ${mark}`;
  const story = await done(
    createArticle(db, {
      slug: mark,
      contentType: "news",
      headline,
      body: doc("A story that comes and goes."),
      sectionId: section.id,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id }],
    }),
  );
  made.articles.push(story.id);
  const settings = await db.siteSettings.findUnique({ where: { id: 1 } });
  const [year, month] = dayKey(new Date(), settings?.timeZone ?? "UTC")
    .split("-")
    .map(Number);
  const lists = {
    front: routes.home(),
    section: routes.section(mark),
    topic: routes.topic(mark),
    author: routes.author(mark),
    archive: routes.archiveMonth(year ?? 0, month ?? 0),
    search: routes.search({ q: `"${headline}"`, type: "news" }),
  };
  const get = async (path: string) => {
    const response = await request.get(path);
    return { status: response.status(), html: await response.text() };
  };
  for (const path of [routes.article(mark), ...Object.values(lists)]) await get(path);
  return { mark, headline, story, lists, get, getStory: () => get(routes.article(mark)) };
}

type Draft = Awaited<ReturnType<typeof makeDraft>>;

/** Every list shows the headline as a link, or none does. */
async function expectOnLists({ lists, get, mark }: Draft, headline: string, isThere: boolean, since: number) {
  const link = new RegExp(`href="/articles/${mark}"[^>]*>${headline}<`);
  const checks = Object.entries(lists).map(([list, path]) => {
    const isRight = ({ html }: Page) => link.test(html.replace(/<\/?mark[^>]*>|<!-- -->/g, "")) === isThere;
    return expectPage(() => get(path), since, isRight, `${list} ${isThere ? "shows" : "does not show"} "${headline}"`);
  });
  await Promise.all(checks);
}

const freshTest = test.extend<{ draft: Draft }>({
  draft: async ({ db, request }, use) => {
    const made: Made = { articles: [], topics: [], sections: [], authors: [] };
    try {
      await use(await makeDraft(db, request, made));
    } finally {
      await clearAway(db, made);
    }
  },
});

freshTest("publishing, a new headline and a kill show everywhere within a second", async ({ db, draft }) => {
  const { headline, story, getStory } = draft;
  expect((await getStory()).status, "a draft").toBe(404);

  await done(publishArticle(db, story.id));
  let since = Date.now();
  await expectPage(getStory, since, ({ status, html }) => status === 200 && html.includes(headline), "the story");
  await expectOnLists(draft, headline, true, since);

  const second = headline.replace("First", "Second");
  const { version } = await db.article.findUniqueOrThrow({ where: { id: story.id } });
  draft.lists.search = routes.search({ q: `"${second}"`, type: "news" });
  await draft.get(draft.lists.search);
  await done(updateArticle(db, story.id, { headline: second, baseVersion: version }));
  since = Date.now();
  await expectPage(getStory, since, ({ html }) => html.includes(second) && !html.includes(headline), "new headline");
  await expectOnLists(draft, second, true, since);

  await done(killArticle(db, story.id, "Withdrawn by a test"));
  since = Date.now();
  await expectPage(getStory, since, ({ status }) => status === 410, "a killed story answers 410");
  await expectOnLists(draft, second, false, since);
});

freshTest("a scheduled story appears at its time, not before", async ({ db, draft }) => {
  const { headline, story, getStory } = draft;
  const at = new Date(Date.now() + 2_000);
  await done(publishArticle(db, story.id, { at }));
  // Pages that are read before the time remember that the story is not there.
  expect((await getStory()).status).toBe(404);
  await expectOnLists(draft, headline, false, Date.now());
  const getInTime = async () => {
    const page = await getStory();
    expect(page.status === 200 && Date.now() < at.getTime(), "out before its time").toBe(false);
    return page;
  };
  await expectPage(getInTime, at.getTime(), ({ status }) => status === 200, "the story at its time");
  await expectOnLists(draft, headline, true, at.getTime());
});
