import { z } from "zod";
import { Prisma } from "../../prisma/generated/client.ts";
import { GiftFrequency, GiftStatus } from "../../prisma/generated/enums.ts";

/** The newsroom's questions to the list of gifts, as they stand in an address; what makes no sense is left out. */

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));
const word = z.string().trim().min(1).max(120);
const orNone = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const giftFiltersSchema = z.object({
  status: orNone(z.enum(GiftStatus)),
  frequency: orNone(z.enum(GiftFrequency)),
  campaign: orNone(word),
  story: orNone(word),
  source: orNone(word),
  /** The first and the last day. */
  from: orNone(day),
  to: orNone(day),
  /** Gifts that a person should look at. */
  concern: orNone(z.literal("yes")),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type GiftFilters = z.infer<typeof giftFiltersSchema>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days are counted in UTC, as the provider's reports count them. */
export function giftWhere(filters: Partial<GiftFilters>): Prisma.GiftWhereInput {
  const { status, frequency, campaign, story, source, from, to, concern } = filters;
  return {
    ...{ status, frequency },
    ...(campaign && { campaign: { slug: campaign } }),
    ...(story && { article: { slug: story } }),
    ...(source && { OR: [{ utmSource: source }, { utmSource: null, referrer: source }] }),
    ...(concern && { concern: { not: "" } }),
    ...((from || to) && {
      createdAt: {
        ...(from && { gte: new Date(from) }),
        ...(to && { lt: new Date(Date.parse(to) + DAY_MS) }),
      },
    }),
  };
}

/** The filters as a query again, without what is not set. */
export function giftQuery(filters: Partial<GiftFilters>): string {
  const entries = Object.entries(filters).filter(
    ([name, value]) => value !== undefined && !(name === "page" && value === 1),
  );
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
}

/** The span as SQL over a column of moments. */
export function spanSql(column: string, { from, to }: Pick<Partial<GiftFilters>, "from" | "to">): Prisma.Sql {
  const name = Prisma.raw(column);
  const after = from ? Prisma.sql`${name} >= ${new Date(from)}` : Prisma.sql`true`;
  const before = to ? Prisma.sql`${name} < ${new Date(Date.parse(to) + DAY_MS)}` : Prisma.sql`true`;
  return Prisma.sql`${after} AND ${before}`;
}
