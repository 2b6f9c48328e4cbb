import { Prisma } from "../../../prisma/generated/client.ts";
import type { Db } from "../../db.ts";

/** A client like `db` that remembers its raw queries, and PostgreSQL's plans for them. */
export function remembering(db: Db): { db: Db; explain: () => Promise<string[]> } {
  const queries: Prisma.Sql[] = [];
  const $queryRaw = (strings: TemplateStringsArray, ...values: unknown[]) => {
    queries.push(Prisma.sql(strings, ...values));
    return db.$queryRaw(strings, ...values);
  };
  const watched = new Proxy(db, {
    get: (target, name) => (name === "$queryRaw" ? $queryRaw : Reflect.get(target, name)),
  });
  return { db: watched, explain: () => explainAll(db, queries) };
}

/** A query that makes settings makes them for the one after it, as in the transaction that both come from. */
async function explainAll(db: Db, queries: Prisma.Sql[]): Promise<string[]> {
  const plans: string[] = [];
  for (const [index, query] of queries.entries()) {
    if (isSetting(query)) continue;
    const before = queries.slice(Math.max(0, index - 1), index).filter(isSetting);
    const results = await db.$transaction([
      ...before.map((setting) => db.$queryRaw`${setting}`),
      db.$queryRaw<Record<string, string>[]>`EXPLAIN ${query}`,
    ]);
    const lines = results.at(-1) as Record<string, string>[];
    plans.push(lines.map((line) => Object.values(line)[0]).join("\n"));
  }
  return plans;
}

const isSetting = (query: Prisma.Sql) => query.sql.includes("set_config");
