import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../prisma/generated/client.ts";
import { env } from "./env.ts";

export { Prisma } from "../prisma/generated/client.ts";
export type Db = PrismaClient;
/** Inside a transaction. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** A client of its own, for processes that need another database or pool than the site's. */
export function createDb(connectionString: string, max = 10): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max }) });
}

const shared = globalThis as { standfirstDb?: Db };

/** The one client of this process; Next bundles modules several times, so it lives on the global object. */
export function db(): Db {
  shared.standfirstDb ??= createDb(env().DATABASE_URL, env().DATABASE_POOL);
  return shared.standfirstDb;
}
