import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const MODULE = new URL("tick-shape.ts", import.meta.url).href;

/** How often V8 makes the shape of nextTick's objects anew after collections of the whole heap in a process of its own. */
function countShapes(imports: string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-shape-"));
  const log = join(folder, "v8.log");
  const program = `
    for (const name of ${JSON.stringify(imports)}) await import(name);
    const tick = () => new Promise((resolve) => process.nextTick(resolve));
    await tick();
    ({ fromHere: 1 });
    for (let i = 0; i < 4; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      gc({ type: "major", flavor: "last-resort" });
      await tick();
    }`;
  try {
    const flags = ["--expose-gc", "--log-maps", "--no-logfile-per-isolate", `--logfile=${log}`];
    execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", program]);
    const [, after = ""] = readFileSync(log, "utf8").split(/^map,Transition,.*fromHere$/m);
    return after.match(/^map,Transition,.*symbol\("trigger_async_id_symbol"/gm)?.length ?? 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("V8 does not forget what nextTick's objects look like", () => {
  expect(countShapes([]), "without it").toBeGreaterThan(0);
  expect(countShapes([MODULE]), "with it").toBe(0);
});
