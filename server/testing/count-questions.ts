import { PrismaPg } from "@prisma/adapter-pg";
import type { Db } from "../../lib/db.ts";
import { PrismaClient } from "../../prisma/generated/client.ts";

/** How many questions `work` asks the database at an address. */
export async function countQuestions(url: string, work: (db: Db) => Promise<unknown>): Promise<number> {
  const watched = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 2 }),
    log: [{ emit: "event", level: "query" }],
  });
  let asked = 0;
  watched.$on("query", () => asked++);
  try {
    await work(watched as Db);
    return asked;
  } finally {
    await watched.$disconnect();
  }
}
