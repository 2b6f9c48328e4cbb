import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../embedded-postgres.ts";
import { prepareDatabase } from "../migrations.ts";

/** One PostgreSQL for the whole test run, with a migrated database that `testDb()` copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "standfirst-vitest-"));
  // Root's PostgreSQL runs as another user, who has to get in.
  chmodSync(home, 0o755);
  const server = await startPostgres({ home, disposable: true });
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query("CREATE DATABASE template");
  await admin.end();
  await prepareDatabase(server.url("template"));
  project.provide("postgresUrl", server.url("postgres"));
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}
