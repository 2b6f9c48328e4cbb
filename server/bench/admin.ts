// npm run bench:admin: how long the newsroom's pages and actions take with a large archive, one after the other.
import { parseArgs } from "node:util";
import { adminRoutes } from "../../lib/auth/admin-routes.ts";
import { loadSettings } from "../site.ts";
import { type BenchSite, openBenchSite } from "./bench-site.ts";
import { type Editor, enterNewsroom } from "./newsroom.ts";
import { type Times, timeOf, timesOf } from "./timing.ts";

/** Milliseconds that the 95th percentile may take: a list, one action, and one that is done to 25 stories. */
const BUDGET = { list: 200, action: 300, many: 1000 };

const { values } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, rounds: { type: "string", default: "25" } },
});

type Row = Times & { what: string; budget: number };

async function measure(what: string, budget: number, work: (round: number) => Promise<unknown>): Promise<Row> {
  const rounds = Number(values.rounds);
  // The first ones load what Next has not loaded yet.
  for (let round = -3; round < 0; round++) await work(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timeOf(() => work(round)));
  return { what, budget, ...timesOf(times) };
}

async function measurePages({ db }: BenchSite, { id, read }: Editor): Promise<Row[]> {
  const [section, topic, author, picture] = await Promise.all([
    db.section.findFirstOrThrow({ select: { id: true } }),
    db.topic.findFirstOrThrow({ select: { id: true } }),
    db.author.findFirstOrThrow({ select: { id: true } }),
    db.media.findFirstOrThrow({ select: { id: true } }),
  ]);
  const stories = await db.article.findMany({ take: 40, orderBy: { savedAt: "desc" }, select: { id: true } });
  const next = /after=[^"&]+/.exec(await read(adminRoutes.stories()))?.[0] ?? "";
  const words = ["sanctions", "riv", "treaty border", "the hotline", "zzyzx", "harb"];
  const list = (query: string) =>
    measure(`stories ${query || "(all)"}`.slice(0, 40), BUDGET.list, () => read(adminRoutes.stories(query)));
  const rows = [
    await list(""),
    await list(next),
    await list("status=draft"),
    await list("status=in_review"),
    await list("status=scheduled"),
    await list(`section=${section.id}`),
    await list(`topic=${topic.id}`),
    await list(`author=${author.id}`),
    await list("type=opinion"),
    await list("mine=1"),
    await list("from=2024-01-01&to=2024-02-01"),
    await list("sort=headline"),
    await measure("stories, search", BUDGET.list, (n) =>
      read(adminRoutes.stories(`q=${encodeURIComponent(words.at(n % words.length) ?? "")}`)),
    ),
    await measure("palette, newest", 100, () => read(adminRoutes.palette("", null))),
    await measure("palette, search", 100, (n) => read(adminRoutes.palette(words.at(n % words.length) ?? "", null))),
    await measure("open a story", BUDGET.action, (n) => read(adminRoutes.story(stories.at(n)?.id ?? ""))),
  ];
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
  const other = await db.section.findFirstOrThrow({ where: { id: { not: section.id } }, select: { id: true } });
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
  const at = (round: number) => drafts[round + 3] ?? { id: "", version: 1 };
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
    await measure("action: move 25 stories", BUDGET.many, (n) =>
      act("moveStories", "/admin/stories", {
        ids: drafts.slice(0, 25).map(({ id }) => id),
        sectionId: n % 2 === 0 ? other.id : section.id,
      }),
    ),
    await measure("action: kill", BUDGET.action, (n) =>
      act("kill", `/admin/stories/${at(n).id}`, { id: at(n).id, reason: "Measured." }),
    ),
  );
  await db.article.deleteMany({ where: { ownerId } });
  return rows;
}

async function bench(): Promise<void> {
  loadSettings();
  const site = await openBenchSite(Number(values.stories), (line) => console.log(line));
  try {
    const editor = await enterNewsroom(site);
    const rows = [...(await measurePages(site, editor)), ...(await measureActions(site, editor))];
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
