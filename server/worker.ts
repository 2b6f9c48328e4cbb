import { env } from "../lib/env.ts";
import { runWorker } from "./timetable.ts";

// What happens in the magazine by the clock, in a process of its own: a dead one only delays it.
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
await runWorker(env().DATABASE_URL, stop.signal);
process.exit(0);
