// npm run bench:search: how quick search and related stories are in the database of this site.
import { openDatabase } from "../../../server/database.ts";
import { loadSettings } from "../../../server/site.ts";
import { createDb } from "../../db.ts";
import { benchRelated, benchSearch } from "./search-bench.ts";

try {
  loadSettings();
  const database = await openDatabase("npm run bench:search");
  const db = createDb(database.url, 4);
  try {
    console.log(`${(await db.articleSearch.count()).toLocaleString("en")} stories; milliseconds:`);
    console.table([...(await benchSearch(db)), await benchRelated(db)]);
  } finally {
    await db.$disconnect();
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
