import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { makeCampaign } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { sendReceipt } from "./gift-receipt.ts";

let db: Db;
let folder: string;

beforeAll(async () => {
  ({ db } = await testDb());
  folder = await mkdtemp(join(tmpdir(), "standfirst-receipts-"));
});

test("a receipt is sent once, for a paid gift whose donor is known, with the way to end it", async () => {
  vi.stubEnv("MAIL_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
  const { id: campaignId } = await makeCampaign(db, {
    thanks: "It pays for reporting.",
    taxSentence: "Not deductible.",
  });
  const gift = await db.gift.create({
    data: {
      ...{
        campaignId,
        provider: "stripe",
        linkKey: "a-key-of-a-donor-1",
        frequency: "monthly",
        currency: "USD",
        amount: 1500,
      },
      ...{ status: "intent", donorName: "Dana", donorEmail: "dana@example.org" },
    },
  });
  const data = {
    giftId: gift.id,
    provider: "stripe",
    providerId: "sub_1",
    frequency: "monthly",
    currency: "USD",
  } as const;
  const standing = await db.subscription.create({ data: { ...data, amount: 1500, startedAt: new Date() } });
  expect(await sendReceipt(db, gift.id), "not before it is paid").toBe(false);
  const paid = { status: "paid", paidAmount: 1500, paidAt: new Date(), subscriptionId: standing.id } as const;
  await db.gift.update({ where: { id: gift.id }, data: paid });
  expect(await sendReceipt(db, gift.id)).toBe(true);
  expect(await sendReceipt(db, gift.id), "not twice").toBe(false);
  const [file, ...more] = await readdir(folder);
  expect(more).toEqual([]);
  const mail = (await readFile(join(folder, file ?? ""), "utf8")).replace(/=\n/g, "").replaceAll("=3D", "=");
  for (const part of [
    "To: dana@example.org",
    "Dear Dana",
    "$15, given every month",
    "It pays for reporting.",
    "Not deductible.",
  ]) {
    expect(mail).toContain(part);
  }
  expect(mail).toContain(`/donate/manage?gift=${gift.id}&key=a-key-of-a-donor-1`);
});
