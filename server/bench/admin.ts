// npm run bench:admin: how long the newsroom's pages and actions take with a large archive, one after the other.
import { parseArgs } from "node:util";
import { adminRoutes } from "../../lib/auth/admin-routes.ts";
import type { Prisma } from "../../lib/db.ts";
import { MAX_BULK } from "../../lib/story-list/story-list-schema.ts";
import { loadSettings } from "../site.ts";
import { type BenchSite, openBenchSite } from "./bench-site.ts";
import { type Editor, enterNewsroom } from "./newsroom.ts";
import { storyLists, WORDS } from "./story-lists.ts";
import { type Times, timeOf, timesOf } from "./timing.ts";

/** Milliseconds that the 95th percentile may take: a list, and an action, to however many stories. */
const BUDGET = { list: 200, action: 300 };
/** How many stories are changed at once: as people do, and as many as can be chosen. */
const MANY = [25, MAX_BULK];
/** Rounds that load what Next has not loaded yet. */
const WARM_UP = 3;

const { values } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, rounds: { type: "string", default: "25" } },
});

type Row = Times & { what: string; budget: number };

type Step = { what: string; work: (round: number) => Promise<unknown> };

/** In each round one step after the other, each with a row of its own. */
async function measureSteps(budget: number, steps: Step[]): Promise<Row[]> {
  const times = steps.map((): number[] => []);
  for (let round = -WARM_UP; round < Number(values.rounds); round++)
    for (const [index, { work }] of steps.entries()) {
      const time = await timeOf(() => work(round));
      if (round >= 0) times[index]?.push(time);
    }
  return steps.map(({ what }, index) => ({ what, budget, ...timesOf(times[index] ?? []) }));
}

async function measure(what: string, budget: number, work: Step["work"]): Promise<Row> {
  const [row] = await measureSteps(budget, [{ what, work }]);
  return row as Row;
}

async function measurePages(site: BenchSite, editor: Editor): Promise<Row[]> {
  const { id, read } = editor;
  const [topic, author, picture] = await Promise.all([
    site.db.topic.findFirstOrThrow({ select: { id: true } }),
    site.db.author.findFirstOrThrow({ select: { id: true } }),
    site.db.media.findFirstOrThrow({ select: { id: true } }),
  ]);
  const stories = await site.db.article.findMany({ take: 40, orderBy: { savedAt: "desc" }, select: { id: true } });
  const rows: Row[] = [];
  for (const [what, addressIn] of Object.entries(await storyLists(site, editor)))
    rows.push(await measure(`stories, ${what}`, BUDGET.list, (round) => read(addressIn(round))));
  rows.push(
    await measure("palette, newest", 100, () => read(adminRoutes.palette("", null))),
    await measure("palette, search", 100, (n) => read(adminRoutes.palette(WORDS.at(n % WORDS.length) ?? "", null))),
    await measure("open a story", BUDGET.action, (n) => read(adminRoutes.story(stories.at(n)?.id ?? ""))),
  );
  const pages = {
    "start page": adminRoutes.home(),
    pictures: adminRoutes.pictures(),
    "pictures, search": adminRoutes.pictures("q=river"),
    picture: adminRoutes.picture(picture.id),
    calendar: adminRoutes.calendar(),
    fronts: adminRoutes.fronts(),
    "home front": adminRoutes.front(null),
    sections: adminRoutes.sections(),
    topics: adminRoutes.topics(),
    topic: adminRoutes.topic(topic.id),
    authors: adminRoutes.authors(),
    author: adminRoutes.author(author.id),
    pages: adminRoutes.pages(),
    redirects: adminRoutes.redirects(),
    campaigns: adminRoutes.campaigns(),
    gifts: adminRoutes.gifts(),
    revenue: adminRoutes.revenue(),
    people: adminRoutes.people(),
    "audit log": adminRoutes.audit(),
    "audit log of one": adminRoutes.audit(`who=${id}`),
    settings: adminRoutes.settings(),
  };
  for (const [what, path] of Object.entries(pages)) rows.push(await measure(what, BUDGET.list, () => read(path)));
  return rows;
}

async function measureActions({ db }: BenchSite, { id: ownerId, act, post }: Editor): Promise<Row[]> {
  const section = await db.section.findFirstOrThrow({ select: { id: true } });
  const sample = await db.article.findFirstOrThrow({ where: { leadImageId: { not: null }, status: "published" } });
  const author = await db.author.findFirstOrThrow({ select: { id: true } });
  const made = async () =>
    db.article.findMany({ where: { ownerId }, orderBy: { createdAt: "asc" }, select: { id: true, version: true } });
  const rows = [
    await measure("action: new story", BUDGET.action, (n) =>
      act("createStory", "/admin/stories/new", {
        headline: `Measured ${n}`,
        sectionId: section.id,
        contentType: "news",
      }),
    ),
  ];
  const drafts = await made();
  const at = (round: number) => drafts[round + WARM_UP] ?? { id: "", version: 1 };
  const patch = {
    deck: "What it is about.",
    body: sample.body,
    leadImageId: sample.leadImageId,
    bylines: [{ authorId: author.id, role: "by" }],
  };
  rows.push(
    await measure("save: a whole text", BUDGET.action, async (n) => {
      const story = at(n);
      const saved = await post(`/admin/stories/${story.id}/save`, { baseVersion: story.version, patch });
      story.version = saved.version ?? story.version;
    }),
    await measure("save: a headline", BUDGET.action, async (n) => {
      const story = at(n);
      const body = { baseVersion: story.version, patch: { headline: `Measured again ${n}` } };
      story.version = (await post(`/admin/stories/${story.id}/save`, body)).version ?? story.version;
    }),
    await measure("action: side panel", BUDGET.action, (n) =>
      act("readWorkflow", `/admin/stories/${at(n).id}`, { id: at(n).id }),
    ),
    await measure("action: to review", BUDGET.action, (n) =>
      act("sendToReview", `/admin/stories/${at(n).id}`, { id: at(n).id }),
    ),
  );
  const current = new Map((await made()).map(({ id, version }) => [id, version]));
  rows.push(
    await measure("action: publish", BUDGET.action, (n) =>
      act("publishNow", `/admin/stories/${at(n).id}`, { id: at(n).id, baseVersion: current.get(at(n).id) }),
    ),
    await measure("action: kill", BUDGET.action, (n) =>
      act("kill", `/admin/stories/${at(n).id}`, { id: at(n).id, reason: "Measured." }),
    ),
  );
  await db.article.deleteMany({ where: { ownerId } });
  return rows;
}

/** What is done to many stories at once, and what takes it back: to others of the archive in each round, so that nothing is warm. */
async function measureMany({ db }: BenchSite, { id: ownerId, act }: Editor, count: number): Promise<Row[]> {
  const { id: sectionId } = await db.section.findFirstOrThrow({ select: { id: true } });
  const { id: topicId } = await db.topic.findFirstOrThrow({ select: { id: true } });
  const rounds = WARM_UP + Number(values.rounds);
  const archive = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles WHERE visible_from <= now() ORDER BY random() LIMIT ${count * rounds}`;
  const { body, bodyText } = await db.article.findUniqueOrThrow({ where: { id: archive[0]?.id } });
  const drafts = await db.article.createManyAndReturn({
    data: Array.from({ length: count * rounds }, (_, n) => ({
      slug: `measured-among-many-${n}`,
      headline: `Measured among many ${n}`,
      contentType: "news" as const,
      body: body as Prisma.InputJsonObject,
      bodyText,
      sectionId,
      ownerId,
    })),
    select: { id: true },
  });
  const both = (
    what: string,
    stories: { id: string }[],
    does: (ids: string[]) => Promise<string>,
    undoes: (before: Before[]) => Promise<string>,
  ) => {
    let before: Before[] = [];
    const at = (round: number) => stories.slice((round + WARM_UP) * count).slice(0, count);
    return measureSteps(BUDGET.action, [
      { what: `${what} ${count}`, work: async (n) => (before = beforeIn(await does(at(n).map(({ id }) => id)))) },
      { what: `${what} ${count}, undo`, work: () => undoes(before) },
    ]);
  };
  const list = "/admin/stories";
  const rows = [
    ...(await both(
      "move",
      archive,
      (ids) => act("moveStories", list, { ids, sectionId }),
      (stories) => act("moveStoriesBack", list, { from: sectionId, stories }),
    )),
    ...(await both(
      "add a topic to",
      archive,
      (ids) => act("addTopicToStories", list, { ids, topicId }),
      (stories) => act("restoreTopic", list, { topicId, stories }),
    )),
    ...(await both(
      "archive",
      archive,
      (ids) => act("archiveStories", list, { ids }),
      (stories) => act("unarchiveStories", list, { stories }),
    )),
    ...(await both(
      "send to review",
      drafts,
      (ids) => act("submitStories", list, { ids }),
      (stories) => act("restoreStages", list, { from: "in_review", stories }),
    )),
    ...(await both(
      "bin",
      drafts,
      (ids) => act("binStories", list, { ids }),
      (stories) => act("unbinStories", list, { ids: stories.map(({ id }) => id) }),
    )),
  ];
  await db.article.deleteMany({ where: { ownerId } });
  return rows;
}

type Before = { id: string };

/** What a bulk action answers that its stories were; a time is written as an action takes it. */
function beforeIn(answer: string): Before[] {
  const line = answer.split("\n").find((each) => each.includes('"before":')) ?? "";
  const { before, refused } = JSON.parse(line.slice(line.indexOf(":") + 1)) as { before: Before[]; refused: unknown[] };
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused[0])}`);
  return before;
}

async function bench(): Promise<void> {
  loadSettings();
  const site = await openBenchSite(Number(values.stories), (line) => console.log(line));
  try {
    const editor = await enterNewsroom(site);
    const rows = [...(await measurePages(site, editor)), ...(await measureActions(site, editor))];
    for (const count of MANY) rows.push(...(await measureMany(site, editor, count)));
    await editor.leave();
    console.log(`${(await site.db.article.count()).toLocaleString("en")} stories; milliseconds:`);
    console.table(
      rows.map(({ what, p50, p95, max, budget }) => ({ what, p50, p95, max, over: p95 > budget ? "over" : "" })),
    );
    if (rows.some(({ p95, budget }) => p95 > budget)) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

bench().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
