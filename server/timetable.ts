import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { tags } from "../lib/cache-tags.ts";
import { changePayload } from "../lib/changes.ts";
import { queueNotices } from "../lib/crawlers/crawler-notices.ts";
import { listenForChanges } from "./change-listener.ts";

/** Longest sleep in milliseconds: what nobody announced is found after this at the latest. */
const LONGEST_SLEEP = 30_000;
/** What a dead worker missed is caught up this far back. */
const CATCH_UP = "1 day";

/** What began or ended after $1 and until $2, as kind and slug. */
const DUE = `
  WITH due AS (SELECT id, slug, section_id, translation_group FROM articles WHERE visible_from > $1 AND visible_from <= $2),
  pins AS (SELECT front_id FROM front_slots WHERE starts_at > $1 AND starts_at <= $2 OR ends_at > $1 AND ends_at <= $2)
  SELECT 'article' AS kind, slug FROM due
  UNION SELECT 'article', slug FROM articles WHERE translation_group IN (SELECT translation_group FROM due)
  UNION SELECT 'section', slug FROM sections WHERE id IN (SELECT section_id FROM due)
  UNION SELECT 'topic', slug FROM topics WHERE id IN (SELECT topic_id FROM article_topics JOIN due ON article_id = due.id)
  UNION SELECT 'author', slug FROM authors WHERE id IN (SELECT author_id FROM bylines JOIN due ON article_id = due.id)
  UNION SELECT 'front', '' FROM pins
  UNION SELECT 'section', slug FROM sections JOIN fronts ON section_id = sections.id WHERE fronts.id IN (TABLE pins)
  UNION SELECT 'campaign', slug FROM campaigns
    WHERE starts_at > $1 AND starts_at <= $2 OR ends_at > $1 AND ends_at <= $2
  UNION SELECT 'campaign', '' FROM wording_tests
    WHERE starts_at > $1 AND starts_at <= $2 OR expires_at > $1 AND expires_at <= $2`;

/** Milliseconds from $1 to the next moment at which something begins or ends; null when there is none. */
const NEXT = `
  SELECT ceil(extract(epoch FROM min(moment) - $1::timestamptz) * 1000)::float8 AS wait FROM (
    SELECT min(visible_from) AS moment FROM articles WHERE visible_from > $1
    UNION ALL SELECT min(starts_at) FROM front_slots WHERE starts_at > $1
    UNION ALL SELECT min(ends_at) FROM front_slots WHERE ends_at > $1
    UNION ALL SELECT min(starts_at) FROM campaigns WHERE starts_at > $1
    UNION ALL SELECT min(ends_at) FROM campaigns WHERE ends_at > $1
    UNION ALL SELECT min(starts_at) FROM wording_tests WHERE starts_at > $1
    UNION ALL SELECT min(expires_at) FROM wording_tests WHERE expires_at > $1) AS moments`;

type Due = { kind: "article" | "section" | "topic" | "author" | "front" | "campaign"; slug: string };

/**
 * Announces, by the database's clock, what becomes visible or ends at its time, until the signal is
 * aborted. A lost database is tried again until it is back, and what was missed is caught up.
 */
export async function runWorker(connectionString: string, stop: AbortSignal): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 5_000, query_timeout: 20_000 });
  pool.on("error", () => {});
  let wake = new AbortController();
  const listening = listenForChanges({ connectionString, onTags: () => wake.abort() }, stop);
  stop.addEventListener("abort", () => wake.abort());
  let since: string | undefined;
  while (!stop.aborted) {
    wake = new AbortController();
    let wait = 1_000;
    try {
      const until = await readClock(pool);
      await announceDue(pool, since ?? until.catchUp, until.now);
      since = until.now;
      wait = await untilNext(pool, until.now);
    } catch (error) {
      console.error(`The worker could not read the timetable, and tries again: ${(error as Error).message}`);
    }
    if (!stop.aborted) await sleep(wait, undefined, { signal: wake.signal }).catch(() => {});
  }
  await Promise.all([listening, pool.end()]);
}

/** The present, and from when a new worker catches up. Times pass as text, which keeps PostgreSQL's microseconds. */
async function readClock(pool: pg.Pool): Promise<{ now: string; catchUp: string }> {
  const sql = `SELECT now()::text AS now, greatest(timed_until, now() - interval '${CATCH_UP}')::text AS "catchUp"
    FROM site_changes`;
  const { rows } = await pool.query<{ now: string; catchUp: string }>(sql);
  if (!rows[0]) throw new Error("the database's clock gave no answer");
  return rows[0];
}

async function announceDue(pool: pg.Pool, since: string, until: string): Promise<void> {
  const { rows } = await pool.query<Due>(DUE, [since, until]);
  const changed = rows.flatMap(tagsOf);
  if (changed.length === 0) return;
  await pool.query("SELECT announce_change($1)", [changePayload(changed)]);
  await queueNotices({ executeSql: (text, values = []) => pool.query(text, values) }, changed);
  // Last: a worker that dies before repeats what it told, which costs less than a story that nobody hears of.
  await pool.query("UPDATE site_changes SET timed_until = $1", [until]);
}

function tagsOf({ kind, slug }: Due): string[] {
  switch (kind) {
    case "article":
      return [tags.article(slug), tags.lists];
    case "section":
      return [tags.section(slug)];
    case "topic":
      return [tags.topic(slug)];
    case "author":
      return [tags.author(slug)];
    case "front":
      return [tags.lists];
    case "campaign":
      return [tags.campaigns];
  }
}

async function untilNext(pool: pg.Pool, now: string): Promise<number> {
  const { rows } = await pool.query<{ wait: number | null }>(NEXT, [now]);
  return Math.min(rows[0]?.wait ?? LONGEST_SLEEP, LONGEST_SLEEP);
}
