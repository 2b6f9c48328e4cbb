import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { runAs } from "../actor.ts";
import { updateArticle } from "../articles/article-mutations.ts";
import { killArticle, publishArticle, setArticleStage } from "../articles/article-publishing-mutations.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import { updateSection } from "../sections/section-mutations.ts";
import { AUDIT_CSV_HEAD, auditLine } from "./audit-csv.ts";
import { listAudit, listAuditChoices } from "./audit-finder.ts";

let db: Db;
let bea: { id: string; name: string };

beforeAll(async () => {
  ({ db } = await testDb());
  bea = await db.user.create({ data: { name: "Bea Editor", email: "bea@newsroom.example", role: "publisher" } });
});

const asBea = <T>(action: string, work: () => Promise<T>) =>
  runAs({ userId: bea.id, action, requestId: "request-1" }, work);
const entriesOf = async (thingId: string) => (await listAudit(db, { thingId })).entries;

describe("the audit log", () => {
  test("says who did what to which thing, before and after", async () => {
    const { id, headline } = await makeArticle(db, { status: "ready", publishedAt: null });
    mustSucceed(await asBea("publishStory", () => publishArticle(db, id, {}, bea)));
    mustSucceed(await asBea("killStory", () => killArticle(db, id, "It was made up.", bea)));
    const [kill, publish] = await entriesOf(id);
    expect(publish).toMatchObject({
      actorId: bea.id,
      actorName: "Bea Editor",
      action: "publishStory",
      thingKind: "story",
      thingName: headline,
      before: { status: "ready", published_at: null },
      after: { status: "published" },
    });
    expect(kill).toMatchObject({ action: "killStory", after: { status: "killed", kill_reason: "It was made up." } });
  });

  test("logs other things alike, and only what changed", async () => {
    const section = await makeSection(db);
    mustSucceed(await asBea("saveSection", () => updateSection(db, section.id, { description: "All of it." })));
    expect(await entriesOf(section.id)).toMatchObject([
      {
        thingKind: "section",
        thingName: section.name,
        before: { description: "" },
        after: { description: "All of it." },
      },
    ]);
  });

  test("logs the topics, authors and related stories of what readers see, by name and in order", async () => {
    const [first, second] = [await makeTopic(db), await makeTopic(db)];
    const story = await makeArticle(db, { topicIds: [first.id] });
    const other = await makeArticle(db);
    const change = { topicIds: [second.id, first.id], relatedIds: [other.id] };
    const { version } = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    mustSucceed(await asBea("updateStory", () => updateArticle(db, story.id, { baseVersion: version, ...change })));
    expect(await entriesOf(story.id)).toMatchObject([
      {
        action: "updateStory",
        thingKind: "story",
        thingName: story.headline,
        before: { topics: first.name, "related stories": null },
        after: { topics: `${second.name}, ${first.name}`, "related stories": other.headline },
      },
    ]);
  });

  test("is silent while a draft is written, which revisions keep, and about what nobody does", async () => {
    const { id } = await makeArticle(db, { status: "draft", publishedAt: null });
    mustSucceed(await asBea("saveStory", () => saveStory(db, id, { baseVersion: 1, headline: "New" }, bea)));
    mustSucceed(await setArticleStage(db, id, "in_review"));
    expect(await entriesOf(id)).toEqual([]);
  });

  test("only grows, whoever writes", async () => {
    await expect(db.auditEntry.updateMany({ data: { actorName: "Nobody" } })).rejects.toThrow();
    await expect(db.auditEntry.deleteMany()).rejects.toThrow();
  });

  test("outlives its thing and its person's name", async () => {
    const section = await makeSection(db);
    await asBea("saveSection", () => updateSection(db, section.id, { description: "x" }));
    await db.section.delete({ where: { id: section.id } });
    await db.user.update({ where: { id: bea.id }, data: { name: "Bea Married" } });
    expect(await entriesOf(section.id)).toMatchObject([{ actorName: "Bea Editor" }]);
    await db.user.update({ where: { id: bea.id }, data: { name: "Bea Editor" } });
  });

  test("is filtered and paged", async () => {
    const { people, kinds } = await listAuditChoices(db);
    expect(people).toEqual([{ id: bea.id, name: "Bea Editor" }]);
    const known = await db.auditEntry.findMany({ select: { thingKind: true } });
    expect(kinds).toContain("story");
    expect(kinds).toEqual([...new Set(known.map(({ thingKind }) => thingKind))].sort());
    const all = await listAudit(db, {});
    const first = await listAudit(db, {}, { limit: 2 });
    expect(first.entries).toHaveLength(2);
    const second = await listAudit(db, {}, { beforeId: first.next ?? "", limit: 100 });
    expect([...first.entries, ...second.entries]).toEqual(all.entries);
    expect(second.next).toBeNull();
    expect((await listAudit(db, { thingKind: "section" })).entries.every((e) => e.thingKind === "section")).toBe(true);
    expect((await listAudit(db, { from: hoursFromNow(1) })).entries).toEqual([]);
  });

  test("is exported without formulas", async () => {
    const [entry] = (await listAudit(db, {})).entries;
    if (!entry) throw new Error("nothing to export");
    expect(AUDIT_CSV_HEAD).toContain('"actorName"');
    const line = auditLine({ ...entry, thingName: '=HYPERLINK("x")' });
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
    expect(line.endsWith("\r\n")).toBe(true);
  });
});
