import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const SITE = "app/(site)";
/** Next takes only client code here; none of it runs unless something broke. */
const ERROR_FILES = ["app/(site)/error.tsx"];
const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** The project's own file that an import names, or null for a package. */
function fileOf(name: string, importer: string): string | null {
  const path = name.startsWith("@/")
    ? resolve(name.slice(2))
    : name.startsWith(".")
      ? resolve(dirname(importer), name)
      : null;
  if (!path) return null;
  const file = ENDINGS.map((ending) => path + ending).find(
    (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
  if (!file) throw new Error(`${importer} imports "${name}", which is not there`);
  return file;
}

/** Every file that reader pages reach through imports. */
function reachable(): Set<string> {
  const entries = readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => resolve(SITE, file));
  const waiting = [...entries, resolve("app/layout.tsx")];
  const seen = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.tsx?$/.test(file) || file.includes(join("prisma", "generated"))) continue;
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const next = fileOf(name, file);
      if (next) waiting.push(next);
    }
  }
  return seen;
}

test("reader pages hold no client component", () => {
  const files = [...reachable()];
  expect(files).toContain(resolve("components/body/inline.tsx"));
  const client = files
    .filter((file) => /\.client\.tsx?$/.test(file) || /^["']use client["']/m.test(readFileSync(file, "utf8")))
    .map((file) => file.slice(resolve(".").length + 1));
  expect(client.sort()).toEqual(ERROR_FILES);
});
