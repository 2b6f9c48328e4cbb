import type { JobHandlers } from "./jobs.ts";

/** What each kind of job does. Import it within the handler, so that the worker starts quickly. */
export const jobHandlers: JobHandlers = {};
