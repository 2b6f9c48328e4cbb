import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { CHANGES_CHANNEL, readPayload } from "../../lib/changes.ts";

/** Listens to a database's announcements; each call gives the tags that were announced since the last one. */
export async function hearChanges(url: string): Promise<() => Promise<string[]>> {
  const listener = new pg.Client({ connectionString: url });
  const heard: string[] = [];
  await listener.connect();
  // It ends with its database.
  listener.on("error", () => {});
  listener.on("notification", ({ payload }) => heard.push(...readPayload(payload)));
  await listener.query(`LISTEN ${CHANGES_CHANNEL}`);
  return async () => {
    // PostgreSQL sends what is due before it answers a query of the listening connection.
    await listener.query("SELECT 1");
    await sleep(0);
    return heard.splice(0).sort();
  };
}
