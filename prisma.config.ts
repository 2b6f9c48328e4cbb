import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node prisma/seed/index.ts" },
  // Only `prisma migrate` needs an address; generating the client does not.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
