import { openDatabase } from "./database.ts";
import { prepareDatabase } from "./migrations.ts";
import { StartError } from "./processes.ts";
import { loadSettings } from "./site.ts";

// npm run db:migrate
try {
  loadSettings();
  const database = await openDatabase("npm run db:migrate");
  try {
    const applied = await prepareDatabase(database.url);
    console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}.` : "The database is up to date.");
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
