// Generates the Prisma client after an install. The generator never runs the schema engine, but
// Prisma would download one first: naming any existing file as that engine keeps installs offline.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("prisma", ["generate", "--no-hints"], {
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath },
});
process.exit(status ?? 1);
