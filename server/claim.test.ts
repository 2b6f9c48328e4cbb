import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claim } from "./claim.ts";
import { processBirth } from "./processes.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standfirst-claim-"));
  file = join(folder, "inside", "claim.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("is one process's until it gives it back", () => {
  const first = claim(file, "npm start");
  expect(first).toMatchObject({ lastEndedCleanly: true });
  expect(claim(file, "npm run dev")).toMatchObject({ owner: { pid: process.pid, what: "npm start" } });
  if ("release" in first) first.release();
  expect(existsSync(file)).toBe(false);
  expect(claim(file, "npm run dev")).toMatchObject({ lastEndedCleanly: true });
});

test("is taken over from a process that was killed", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = child.pid ?? 0;
  claim(file, "npm start");
  writeFileSync(file, JSON.stringify({ pid, birth: processBirth(pid), what: "npm start" }));
  expect(claim(file, "npm start")).toMatchObject({ owner: { pid } });
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(claim(file, "npm start")).toMatchObject({ lastEndedCleanly: false });
});

test("is taken over when the owner's number now belongs to another process", () => {
  claim(file, "npm start");
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: "long ago", what: "npm start" }));
  expect(claim(file, "npm start")).toMatchObject({ lastEndedCleanly: false });
});

test("is taken over when its file is damaged", () => {
  claim(file, "npm start");
  writeFileSync(file, "{");
  expect(claim(file, "npm start")).toMatchObject({ lastEndedCleanly: false });
});
