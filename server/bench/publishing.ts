import { updateArticle } from "../../lib/articles/article-mutations.ts";
import { mustSucceed } from "../../lib/errors.ts";
import { routes } from "../../lib/routes.ts";
import type { BenchSite } from "./bench-site.ts";
import { load } from "./throughput.ts";
import { readWhole, type Times, timesOf } from "./timing.ts";

/** Milliseconds from the return of a write to the first answer that shows it; and answers in between that did not. */
export type PublishFigures = { visible: Times; stale: number; writes: number };

const WRITES = 40;

/** An editor is told that her write is done by an answer that passes the press; so is this one, with any request that may write. */
async function answerOf(origin: string): Promise<void> {
  await (await fetch(`${origin}/api/expire`, { method: "POST", body: "" })).text();
}

/** Changes a headline again and again while readers load the same page, and asks until it shows. */
export async function measurePublishing({ db, origin }: BenchSite): Promise<PublishFigures> {
  const slug = "how-sanctions-leak";
  const url = origin + routes.article(slug);
  const { id, headline } = await db.article.findUniqueOrThrow({
    where: { slug },
    select: { id: true, headline: true },
  });
  const times: number[] = [];
  let stale = 0;
  let isOver = false;
  const readers = (async () => {
    while (!isOver) await load([url], 2);
  })();
  const rename = async (text: string) => {
    const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } });
    mustSucceed(await updateArticle(db, id, { baseVersion: version, headline: text }));
  };
  for (let write = 0; write < WRITES; write++) {
    const text = `${headline} ${write}`;
    await rename(text);
    await answerOf(origin);
    const began = performance.now();
    while (!(await readWhole(url)).includes(`${text}</h1>`)) stale++;
    times.push(performance.now() - began);
  }
  isOver = true;
  await readers;
  await rename(headline);
  return { visible: timesOf(times), stale, writes: WRITES };
}
