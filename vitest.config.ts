import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here("./") },
      // What only Next's own build can resolve or run.
      { find: "server-only", replacement: here("server/testing/nothing.ts") },
      { find: "next/cache", replacement: here("server/testing/next-cache.ts") },
    ],
  },
  test: {
    // `npm run test:slow` sets SLOW_TESTS, and runs only those.
    include: process.env.SLOW_TESTS ? ["**/*.slow.test.ts"] : ["**/*.test.{ts,tsx}"],
    exclude: [
      "**/node_modules/**",
      ".next/**",
      ".standfirst/**",
      "e2e/**",
      ...(process.env.SLOW_TESTS ? [] : ["**/*.slow.test.ts"]),
    ],
    // Slow tests start whole sites on one build, and measure.
    fileParallelism: !process.env.SLOW_TESTS,
    globalSetup: "server/testing/global-setup.ts",
    hookTimeout: 30_000,
    testTimeout: 15_000,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
