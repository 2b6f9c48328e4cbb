import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { refuseStale } from "../stale.ts";
import { type Written, write } from "../write.ts";
import { type FrontSlotsInput, frontSlotsSchema } from "./front-schema.ts";

/** Replaces the pinned stories of a section's front, or of the home page when no section is named. */
export function setFrontSlots(
  db: Db,
  sectionSlug: string | null,
  input: FrontSlotsInput,
  /** The version that the arrangement is based on; 0 when nobody has arranged this front yet. */
  baseVersion?: number,
): Promise<Outcome<Written & { frontId: string; version: number }>> {
  return write(db, async (tx) => {
    const slots = parseOrRefuse(frontSlotsSchema, input);
    const section =
      sectionSlug && (await tx.section.findUnique({ where: { slug: sectionSlug }, select: { id: true } }));
    if (sectionSlug && !section) refuse("missing", "This section does not exist any more");
    const sectionId = section ? section.id : null;
    // One who arranges the same front at the same time waits.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`front ${sectionId}`}))`;
    const known = await tx.front.findFirst({ where: { sectionId }, select: { id: true, version: true } });
    refuseStale("front", known?.version ?? 0, baseVersion);
    const { id: frontId, version } = known
      ? await tx.front.update({ where: { id: known.id }, data: { version: { increment: 1 } } })
      : await tx.front.create({ data: { sectionId } });
    await tx.frontSlot.deleteMany({ where: { frontId } });
    await tx.frontSlot.createMany({ data: slots.map((slot, position) => ({ frontId, position, ...slot })) });
    return { frontId, version, tags: [sectionSlug ? tags.section(sectionSlug) : tags.lists] };
  });
}
