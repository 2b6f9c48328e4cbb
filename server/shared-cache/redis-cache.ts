import { env } from "../../lib/env.ts";
import { log } from "../../lib/log.ts";
import { createSharedCache } from "./shared-cache.ts";

// Next loads this file by its path (next.config.ts) and takes its default export for what "use cache" keeps.
const { REDIS_URL = "", SITE_URL } = env();

export default createSharedCache({
  url: REDIS_URL,
  prefix: `standfirst:${new URL(SITE_URL).host}:`,
  onDistrust: (error) => log().warn({ err: error }, "The shared cache is left aside until Redis answers again"),
  onTrust: () => log().info("The shared cache is in use"),
});
