import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the sandbox never starts in production", async () => {
  const script = fileURLToPath(new URL("run.ts", import.meta.url));
  const settings = {
    STRIPE_API_URL: "http://127.0.0.1:1",
    STRIPE_WEBHOOK_SECRET: "whsec_of_the_sandbox",
    SANDBOX_RETURN_URL: "http://127.0.0.1:2",
  };
  const env = { ...process.env, ...settings, NODE_ENV: "production" as const };
  const [code, said] = await new Promise<[unknown, string]>((resolve) => {
    execFile(process.execPath, [script], { env }, (error, _, stderr) => resolve([error?.code, stderr]));
  });
  expect(code).toBe(1);
  expect(said).toContain("never runs in production");
});
