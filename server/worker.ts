import { env } from "../lib/env.ts";
import { JOBS } from "../lib/jobs/job-kinds.ts";
import { jobHandlers } from "./job-handlers.ts";
import { runJobs } from "./jobs.ts";
import { runWorker } from "./timetable.ts";

// What happens in the magazine by the clock or is left to be done later, in a process of its own: a dead one
// only delays it.
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
const connectionString = env().DATABASE_URL;
await Promise.all([
  runWorker(connectionString, stop.signal),
  runJobs({ connectionString, kinds: JOBS, handlers: jobHandlers }, stop.signal),
]);
process.exit(0);
