import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { findPublicArticle } from "../articles/article-finder.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { listThreads } from "./note-finder.ts";
import { noteMails } from "./note-mail.ts";
import { addNote, resolveNote } from "./note-mutations.ts";

let db: Db;
const ann = { id: "01999999-0000-7000-8000-000000000001", name: "Ann Author" };
const bea = { id: "01999999-0000-7000-8000-000000000002", name: "Bea Editor" };
const mails: [string, string[]][] = [];
const mail = async (_: unknown, noteId: string, userIds: string[]) => mails.push([noteId, userIds]);
const SECRET = "Our source must never be named";

beforeAll(async () => {
  ({ db } = await testDb());
});

describe("notes", () => {
  test("form threads, on the story or a passage, that are resolved and opened again", async () => {
    const { id: articleId } = await makeArticle(db);
    const anchor = { quote: "begins here", before: "Story ", after: "." };
    const note = mustSucceed(await addNote(db, { articleId, text: "Really?", anchor }, bea, mail));
    mustSucceed(await addNote(db, { articleId, text: "Yes.", threadId: note.id, anchor }, ann, mail));
    const whole = mustSucceed(await addNote(db, { articleId, text: "Too long." }, bea, mail));
    mustSucceed(await resolveNote(db, { articleId, noteId: note.id, isResolved: true }, bea));
    expect(await listThreads(db, articleId)).toMatchObject([
      { id: whole.id, anchor: null, answers: [] },
      { id: note.id, anchor, resolvedBy: "Bea Editor", answers: [{ text: "Yes.", actorName: "Ann Author" }] },
    ]);
    mustSucceed(await resolveNote(db, { articleId, noteId: note.id, isResolved: false }, ann));
    expect((await listThreads(db, articleId))[0]).toMatchObject({ id: note.id, resolvedAt: null });
  });

  test("mail those who are spoken to, each once, and not who writes", async () => {
    const { id: articleId } = await makeArticle(db);
    const mentions = [ann.id, ann.id, bea.id];
    const { id } = mustSucceed(await addNote(db, { articleId, text: "@Ann look", mentions }, bea, mail));
    expect(mails).toEqual([[id, [ann.id]]]);
  });

  test("belong to their story", async () => {
    const [one, two] = [await makeArticle(db), await makeArticle(db)];
    const { id } = mustSucceed(await addNote(db, { articleId: one.id, text: "Here" }, bea, mail));
    const elsewhere = { articleId: two.id, text: "There", threadId: id };
    expect(await addNote(db, elsewhere, bea, mail)).toMatchObject({ ok: false, code: "missing" });
    expect(await addNote(db, { articleId: one.id, text: " " }, bea, mail)).toMatchObject({ ok: false, field: "text" });
  });
});

test("the mail says who wrote what about which story, to those who still have an account", async () => {
  const people = await Promise.all(
    ["cleo", "dora"].map((name) =>
      db.user.create({ data: { name, email: `${name}@newsroom.example`, role: "writer" }, select: { id: true } }),
    ),
  );
  const [cleo, dora] = people.map(({ id }) => id);
  await db.user.update({ where: { id: dora }, data: { deactivatedAt: new Date() } });
  const story = await makeArticle(db);
  const anchor = { quote: "begins here", before: "Story ", after: "." };
  const mentions = [cleo ?? "", dora ?? ""];
  const note = { articleId: story.id, text: "Who says so?", anchor, mentions };
  const { id } = mustSucceed(await addNote(db, note, bea, mail));
  const mails = await noteMails(db, id, mentions);
  expect(mails).toMatchObject([{ to: "cleo@newsroom.example" }]);
  for (const words of [story.headline, "Bea Editor", "begins here", "Who says so?", `/admin/stories/${story.id}`])
    expect(mails[0]?.text).toContain(words);
  await db.storyNote.delete({ where: { id } });
  expect(await noteMails(db, id, mentions)).toEqual([]);
});

describe("no reader sees a note", () => {
  test("in a story's view", async () => {
    const { id: articleId, slug } = await makeArticle(db);
    mustSucceed(await addNote(db, { articleId, text: SECRET }, bea, mail));
    expect(JSON.stringify(await findPublicArticle(db, slug))).not.toContain(SECRET);
  });

  test("because only the newsroom's modules can read one", () => {
    const files = ["lib", "components", "app", "server"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    );
    const readers = files
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /storyNote|story_notes|note-finder|StoryNote/.test(readFileSync(file, "utf8")))
      .filter((file) => !/^(lib\/(notes|start|workflow)\/|app\/admin|server\/(job|testing))/.test(file));
    expect(readers).toEqual([]);
  });
});
