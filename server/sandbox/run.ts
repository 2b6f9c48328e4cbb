import { z } from "zod";
import { startSandbox } from "./server.ts";

// The sandbox as a process of its own, started by `npm start` and by the browser tests with PAYMENTS=sandbox.
if (process.env.NODE_ENV === "production")
  throw new Error("The sandbox never runs in production: its gifts are not real");
const settings = z
  .object({ STRIPE_API_URL: z.url(), STRIPE_WEBHOOK_SECRET: z.string().min(16), SANDBOX_RETURN_URL: z.url() })
  .parse(process.env);
const base = settings.STRIPE_API_URL;
const target = { url: `${settings.SANDBOX_RETURN_URL}/api/payments/stripe`, secret: settings.STRIPE_WEBHOOK_SECRET };
const { close } = await startSandbox({ port: Number(new URL(base).port), base, target });
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => void close().then(() => process.exit(0)));
