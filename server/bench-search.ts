// npm run bench:search: how quick search and related stories are in the database of this site.

import { createDb } from "../lib/db.ts";
import { benchRelated, benchSearch } from "../lib/search/testing/search-bench.ts";
import { openDatabase } from "./database.ts";
import { loadSettings } from "./site.ts";

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
