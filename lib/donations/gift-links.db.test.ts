import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeCampaign } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { JOBS_SCHEMA } from "../jobs/enqueue.ts";
import { listStandingDays } from "./gift-finder.ts";
import { askForLinks, forgetOldWishes, mailGiftLinks } from "./gift-links.ts";

let db: Db;
let folder: string;
let campaignId: string;

beforeAll(async () => {
  ({ db } = await testDb());
  campaignId = (await makeCampaign(db)).id;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-links-"));
  vi.stubEnv("MAIL_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
});

let keys = 0;
async function give(donorEmail: string, over: { frequency?: "once" | "monthly"; startedAt?: Date } = {}) {
  const { frequency = "once", startedAt = new Date() } = over;
  const gift = await db.gift.create({
    data: {
      ...{ campaignId, provider: "stripe", frequency, currency: "USD", amount: 1500, donorEmail },
      ...{ linkKey: `a-key-of-a-donor-${++keys}`, status: "paid", paidAmount: 1500, paidAt: startedAt },
    },
  });
  if (frequency === "once") return gift;
  const { id: subscriptionId } = await db.subscription.create({
    data: {
      ...{ giftId: gift.id, provider: "stripe", providerId: `sub_${keys}`, frequency, currency: "USD", amount: 1500 },
      startedAt,
    },
  });
  return db.gift.update({ where: { id: gift.id }, data: { subscriptionId } });
}

const left = () =>
  db.$queryRawUnsafe<{ data: { gifts: string[] } }[]>(
    `SELECT data FROM ${JOBS_SCHEMA}.job WHERE name = 'mail-gift-links' ORDER BY created_on`,
  );
async function mailFor(email: string) {
  expect(await askForLinks(db, email)).toBe("asked");
  await mailGiftLinks(db, (await left()).at(-1)?.data.gifts ?? []);
  const [file] = await readdir(folder);
  return file ? (await readFile(join(folder, file), "utf8")).replace(/=\n/g, "").replaceAll("=3D", "=") : null;
}

test("every gift of an address is linked in one mail to it, what runs first", async () => {
  const once = await give("Dana@example.org");
  const monthly = await give("dana@example.org", { frequency: "monthly" });
  await give("somebody@example.org");
  const mail = (await mailFor("DANA@example.org")) ?? "";
  expect(mail).toContain("To: dana@example.org");
  expect(mail).toContain(`/donate/manage?gift=${monthly.id}&key=${monthly.linkKey}`);
  expect(mail).toContain(`/donate/thanks?gift=${once.id}&key=${once.linkKey}`);
  expect(mail.indexOf(monthly.id)).toBeLessThan(mail.indexOf(once.id));
  expect(mail.match(/\/donate\/(thanks|manage)/g)).toHaveLength(2);
});

test("an address that nobody gave with leaves a job like any other, and no mail", async () => {
  const before = (await left()).length;
  expect(await mailFor("nobody@example.org")).toBeNull();
  expect(await left()).toHaveLength(before + 1);
  // No address is kept with a job.
  expect(JSON.stringify(await left())).not.toContain("@");
});

test("a donor who was forgotten gets nothing", async () => {
  const { id } = await give("gone@example.org");
  await db.gift.update({ where: { id }, data: { donorEmail: null, forgottenAt: new Date() } });
  expect(await mailFor("gone@example.org")).toBeNull();
});

test("the same address is asked for three times an hour at most, known or not", async () => {
  await give("often@example.org");
  for (const email of ["often@example.org", "never@example.org"]) {
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await askForLinks(db, email));
    expect(answers).toEqual(["asked", "asked", "asked", "busy"]);
  }
  expect(await forgetOldWishes(db)).toBe(0);
  await db.rateLimit.updateMany({ data: { lastRequest: BigInt(Date.now() - 2 * 3_600_000) } });
  expect(await forgetOldWishes(db)).toBeGreaterThan(1);
  expect(await askForLinks(db, "never@example.org")).toBe("asked");
});

test("the days of standing gifts that run are listed, without those that have ended", async () => {
  const running = await give("a@example.org", { frequency: "monthly", startedAt: new Date("2025-03-04T23:30:00Z") });
  const ended = await give("b@example.org", { frequency: "monthly", startedAt: new Date("2025-05-06T00:30:00Z") });
  expect(await listStandingDays(db)).toEqual(expect.arrayContaining(["2025-03-04", "2025-05-06"]));
  await db.subscription.update({
    where: { giftId: ended.id },
    data: { status: "cancelled", cancelledAt: new Date() },
  });
  await db.subscription.update({ where: { giftId: running.id }, data: { status: "past_due" } });
  const days = await listStandingDays(db);
  expect(days).toContain("2025-03-04");
  expect(days).not.toContain("2025-05-06");
});
