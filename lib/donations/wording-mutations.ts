import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { type NewWordingTestInput, newWordingTestSchema, WORDING_KEYS } from "./wording-schema.ts";

/** Begins a comparison of wordings; a campaign has one at a time. */
export function createWordingTest(db: Db, input: NewWordingTestInput): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const { wordings, ...data } = parseOrRefuse(newWordingTestSchema, input);
    const others = { campaignId: data.campaignId, expiresAt: { gt: data.startsAt }, startsAt: { lt: data.expiresAt } };
    if ((await tx.wordingTest.count({ where: others })) > 0) {
      refuse("in_use", "This campaign already compares wordings at that time", "expiresAt");
    }
    const rows = wordings.map((wording, index) => ({ ...wording, key: WORDING_KEYS[index] ?? "a" }));
    const { id } = await tx.wordingTest.create({ data: { ...data, wordings: { create: rows } } });
    return { id, tags: [tags.campaigns] };
  });
}

/** Ends a comparison now; its results stay. */
export function endWordingTest(db: Db, id: string): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const test = await tx.wordingTest.findUnique({ where: { id }, select: { startsAt: true, expiresAt: true } });
    if (!test) refuse("missing", "This comparison does not exist any more");
    const now = new Date();
    if (test.startsAt >= now) await tx.wordingTest.delete({ where: { id } });
    else if (test.expiresAt > now) await tx.wordingTest.update({ where: { id }, data: { expiresAt: now } });
    return { id, tags: [tags.campaigns] };
  });
}

/** Counts one showing of a wording of a running comparison. Resolves to whether there is such a one. */
export async function countAskView(db: Db, testId: string, wording: string): Promise<boolean> {
  const counted = await db.$executeRaw`
    INSERT INTO ask_views (test_id, wording, day, views)
    SELECT t.id, ${wording}, (now() AT TIME ZONE 'UTC')::date, 1 FROM wording_tests t
    WHERE t.id = ${testId}::uuid AND t.starts_at <= now() AND t.expires_at > now()
      AND (${wording} = 'own' OR EXISTS (SELECT FROM wordings w WHERE w.test_id = t.id AND w.key = ${wording}))
    ON CONFLICT (test_id, wording, day) DO UPDATE SET views = ask_views.views + 1`;
  return counted > 0;
}
