import type pg from "pg";
import type { Story } from "./story.ts";

/** Columns by table and the types that PostgreSQL reads them as. */
const TABLES = {
  article: {
    table: "articles",
    columns: {
      id: "uuid",
      slug: "text",
      content_type: "content_type",
      headline: "text",
      deck: "text",
      body: "jsonb",
      body_text: "text",
      word_count: "int",
      section_id: "uuid",
      lead_image_id: "uuid",
      lead_caption: "text",
      published_at: "timestamptz",
      revised_at: "timestamptz",
      created_at: "timestamptz",
      saved_at: "timestamptz",
      drop_cap: "boolean",
      status: "article_status",
    },
  },
  bylines: {
    table: "bylines",
    columns: { article_id: "uuid", author_id: "uuid", role: "byline_role", position: "int" },
  },
  topics: { table: "article_topics", columns: { article_id: "uuid", topic_id: "uuid", position: "int" } },
  links: { table: "related_links", columns: { article_id: "uuid", related_id: "uuid", position: "int" } },
  origins: {
    table: "origins",
    columns: {
      article_id: "uuid",
      publisher: "text",
      url: "text",
      published_at: "timestamptz",
      licence: "text",
      licence_url: "text",
      policy: "origin_policy",
    },
  },
  corrections: {
    table: "corrections",
    columns: { id: "uuid", article_id: "uuid", kind: "correction_kind", text: "text", issued_at: "timestamptz" },
  },
  media: { table: "article_media", columns: { article_id: "uuid", media_id: "uuid" } },
};

/** Inserts rows in one statement: PostgreSQL unpacks them from one JSON value. */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: Record<string, string>,
  rows: Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_to_recordset($1) AS row (${types})`;
  await client.query(sql, [JSON.stringify(rows)]);
}

/** Writes a batch of published stories in one transaction, search included. */
export async function writeStories(client: pg.Client, stories: Story[]): Promise<void> {
  await client.query("BEGIN; SET LOCAL standfirst.search_later = 'on'; SET LOCAL synchronous_commit = off");
  try {
    const articles = stories.map(({ article }) => ({ ...article, status: "published" }));
    await insertRows(client, TABLES.article.table, TABLES.article.columns, articles);
    for (const key of ["bylines", "topics", "links", "origins", "corrections", "media"] as const) {
      const { table, columns } = TABLES[key];
      const rows = stories.flatMap((story) => story[key]);
      await insertRows(client, table, columns, rows);
    }
    await client.query("SELECT refresh_article_search($1)", [articles.map(({ id }) => id)]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
