import { Prisma } from "../../../prisma/generated/client.ts";
import type { Db } from "../../db.ts";

type Query = Parameters<typeof Prisma.sql>;

/**
 * A client that runs raw queries as usual, and keeps PostgreSQL's plan of each. A query of a batch is planned
 * under the settings that the batch makes before it.
 */
export function explaining(db: Db): { db: Db; plans: string[] } {
  const plans: string[] = [];
  const written = new Map<unknown, Prisma.Sql>();
  const run = (sql: Prisma.Sql) => db.$queryRaw`${sql}`;
  const explain = (sql: Prisma.Sql) => db.$queryRaw<Record<string, string>[]>`EXPLAIN ${sql}`;
  const keep = (rows: Record<string, string>[]) => plans.push(rows.map((row) => Object.values(row)[0]).join("\n"));

  const own = {
    $queryRaw(...query: Query) {
      const sql = Prisma.sql(...query);
      const promise = run(sql);
      // Prisma runs a query when it is awaited: in a batch that is the batch's doing.
      const { then } = promise;
      promise.then = (...handlers) => explain(sql).then(keep).then(() => then.apply(promise, handlers)) as never;
      written.set(promise, sql);
      return promise;
    },
    async $transaction(batch: unknown[]) {
      const queries = batch.map((promise) => written.get(promise) as Prisma.Sql);
      const before = queries.slice(0, -1);
      const last = queries.at(-1) as Prisma.Sql;
      const planned = await db.$transaction([...before.map(run), explain(last)] as Prisma.PrismaPromise<unknown>[]);
      keep(planned.at(-1) as Record<string, string>[]);
      return db.$transaction([...before, last].map(run));
    },
  };
  const watched = new Proxy(db, {
    get: (target, name) => (name in own ? own[name as keyof typeof own] : Reflect.get(target, name)),
  });
  return { db: watched, plans };
}
