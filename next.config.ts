import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // The proxy spells an address right in one hop, its last slash included.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  // How long a printed page is fresh when nobody says that it changed (lib/changes does): a minute.
  cacheLife: { page: { stale: 60, revalidate: 60, expire: 24 * 60 * 60 } },
  // Pages live in a bounded memory, never as a file for every address that was asked for.
  cacheMaxMemorySize: 32 * 1024 * 1024,
  // Only segments that promise an instant navigation are held to it: admin pages answer whole instead (admin/layout).
  experimental: { isrFlushToDisk: false, instantInsights: { validationLevel: "manual-warning" } },
  serverExternalPackages: [
    "sharp",
    "pg",
    "pg-boss",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pino",
    "@aws-sdk/client-s3",
  ],
  // Types are checked by `npm test`, all of them at once; a build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  // Pictures are made when they enter the library (lib/media), not in a reader's request.
  images: { unoptimized: true },
  // IndexNow's key file lies at the root under the key's own name; files of fixed names come first.
  async rewrites() {
    return [{ source: "/:key([A-Za-z0-9-]{8,128})\\.txt", destination: "/api/index-now-key/:key" }];
  },
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Frame-Options", value: "SAMEORIGIN" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
        ],
      },
    ];
  },
};

/** Beyond one machine what "use cache" keeps goes to Redis, and pages name their cache tags for Varnish. */
function surroundings(): NextConfig {
  const file = (name: string) => join(process.cwd(), "server/shared-cache", name);
  return {
    ...(process.env.REDIS_URL && { cacheHandlers: { default: file("redis-cache.ts") } }),
    ...(process.env.VARNISH_URL && { cacheHandler: file("page-cache.ts") }),
    // The press keeps printed pages in front: what Next keeps of them is hardly asked for again.
    ...(process.env.STANDFIRST_PRESS && { cacheMaxMemorySize: 16 * 1024 * 1024 }),
  };
}

export default function settings(phase: string): NextConfig {
  return phase === PHASE_PRODUCTION_SERVER ? { ...config, ...surroundings() } : config;
}
