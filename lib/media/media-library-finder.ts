import { type Db, Prisma } from "../db.ts";
import { id as idSchema } from "../fields.ts";
import type { LibraryWish, MediaFilter } from "./media-library-schema.ts";
import { originalKey } from "./media-urls.ts";
import { NEAR_BITS } from "./media-variants.ts";
import { type MediaView, mediaSelect, toMediaView } from "./media-views.ts";

/** The library as editors see it: pure database reads. */

export const PICTURES_PER_PAGE = 48;
/** A licence is told of so many days before it ends. */
export const LICENCE_WARNING_DAYS = 30;

/** A picture in the library's grid and in the picker. */
export type LibraryPicture = MediaView & {
  id: string;
  fileName: string;
  caption: string;
  isDecorative: boolean;
  /** Neither described nor marked as decorative. */
  isUndescribed: boolean;
  licenceExpiresAt: Date | null;
  /** Of a licence that ended or ends within a month, in words; null for others. */
  licenceNotice: string | null;
  binnedAt: Date | null;
};

export type LibraryPage = { pictures: LibraryPicture[]; total: number; page: number; pages: number };

const librarySelect = {
  ...mediaSelect,
  id: true,
  fileName: true,
  caption: true,
  licenceExpiresAt: true,
  binnedAt: true,
} satisfies Prisma.MediaSelect;

type LibraryRow = Prisma.MediaGetPayload<{ select: typeof librarySelect }>;

export function toLibraryPicture(row: LibraryRow): LibraryPicture {
  const { isDecorative, alt, licenceExpiresAt } = row;
  const isUndescribed = !isDecorative && alt.trim() === "";
  return { ...row, ...toMediaView(row), isDecorative, isUndescribed, licenceNotice: noticeOf(licenceExpiresAt) };
}

function noticeOf(expires: Date | null): string | null {
  if (!expires) return null;
  const days = Math.ceil((expires.getTime() - Date.now()) / 86_400_000);
  if (days <= 0) return "Licence has ended";
  if (days > LICENCE_WARNING_DAYS) return null;
  return days === 1 ? "Licence ends within a day" : `Licence ends in ${days} days`;
}

/** The text of an index: spelled exactly as in the migration that makes it. */
const WORDS = Prisma.sql`lower(m.file_name || ' ' || m.alt || ' ' || m.caption || ' ' || m.credit || ' ' || m.licence)`;

const UNUSED = Prisma.sql`NOT EXISTS (SELECT FROM articles WHERE lead_image_id = m.id)
  AND NOT EXISTS (SELECT FROM articles WHERE social_image_id = m.id)
  AND NOT EXISTS (SELECT FROM article_media WHERE media_id = m.id)
  AND NOT EXISTS (SELECT FROM page_media WHERE media_id = m.id)
  AND NOT EXISTS (SELECT FROM topics WHERE image_id = m.id)
  AND NOT EXISTS (SELECT FROM authors WHERE photo_id = m.id)
  AND NOT EXISTS (SELECT FROM campaigns WHERE image_id = m.id)
  AND NOT EXISTS (SELECT FROM site_settings WHERE logo_id = m.id)
  AND NOT EXISTS (SELECT FROM revision_media WHERE media_id = m.id)`;

function filterSql(filter: MediaFilter): Prisma.Sql {
  switch (filter) {
    case "all":
      return Prisma.sql`m.binned_at IS NULL`;
    case "undescribed":
      return Prisma.sql`m.binned_at IS NULL AND NOT m.is_decorative AND btrim(m.alt) = ''`;
    case "uncredited":
      return Prisma.sql`m.binned_at IS NULL AND m.credit = ''`;
    case "unused":
      return Prisma.sql`m.binned_at IS NULL AND ${UNUSED}`;
    case "expiring":
      return Prisma.sql`m.binned_at IS NULL AND m.licence_expires_at < now() + make_interval(days => ${LICENCE_WARNING_DAYS}::int)`;
    case "binned":
      return Prisma.sql`m.binned_at IS NOT NULL`;
  }
}

/** One page of the library, newest first, holding every word of the query; a page beyond the last gives the last. */
export async function findLibraryPage(
  db: Db,
  { q, filter, page }: LibraryWish,
  perPage = PICTURES_PER_PAGE,
): Promise<LibraryPage> {
  const where = Prisma.sql`FROM media m WHERE ${filterSql(filter)} ${holding(q)}`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${where}`;
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(page, pages);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id::text AS id ${where} ORDER BY m.created_at DESC, m.id LIMIT ${perPage} OFFSET ${(shown - 1) * perPage}`;
  return {
    pictures: await picturesByIds(
      db,
      rows.map(({ id }) => id),
    ),
    total,
    page: shown,
    pages,
  };
}

function holding(q: string): Prisma.Sql {
  const words = q.toLowerCase().replaceAll("\0", "").split(/\s+/).filter(Boolean).slice(0, 8);
  const escaped = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return escaped.length === 0
    ? Prisma.empty
    : Prisma.sql`AND ${Prisma.join(
        escaped.map((word) => Prisma.sql`${WORDS} LIKE ${word}`),
        " AND ",
      )}`;
}

/** Pictures in the given order; unknown ones are left out. */
export async function picturesByIds(db: Db, ids: string[]): Promise<LibraryPicture[]> {
  const rows = await db.media.findMany({ where: { id: { in: ids } }, select: librarySelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toLibraryPicture(row)] : [];
  });
}

/** A picture with everything that its page shows. */
export type PictureDetails = LibraryPicture & {
  version: number;
  createdAt: Date;
  /** True when its original can be fetched. */
  hasOriginal: boolean;
  /** As stored, also when the picture is decorative. */
  storedAlt: string;
};

export async function findPicture(db: Db, id: string): Promise<PictureDetails | null> {
  if (!idSchema.safeParse(id).success) return null;
  const row = await db.media.findUnique({
    where: { id },
    select: { ...librarySelect, version: true, createdAt: true, originalType: true },
  });
  if (!row) return null;
  const { version, createdAt, originalType, alt } = row;
  return { ...toLibraryPicture(row), version, createdAt, hasOriginal: originalType !== null, storedAlt: alt };
}

/** Other pictures that look nearly the same: another size, format or export of one photograph. */
export async function listLookAlikes(db: Db, id: string): Promise<LibraryPicture[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id::text AS id FROM media own, media m
    WHERE own.id = ${id}::uuid AND m.id <> own.id AND m.binned_at IS NULL
      AND bit_count(('x' || m.likeness)::bit(64) # ('x' || own.likeness)::bit(64)) <= ${NEAR_BITS}
      AND own.likeness NOT IN ('0000000000000000', 'ffffffffffffffff')
    ORDER BY m.created_at DESC LIMIT 6`;
  return picturesByIds(
    db,
    rows.map((row) => row.id),
  );
}

export type MediaNeeds = { undescribed: number; expiring: number; expired: number };

/** How many pictures wait for something: for the library's filters and for the start page. */
export async function countMediaNeeds(db: Db): Promise<MediaNeeds> {
  const [counts] = await db.$queryRaw<MediaNeeds[]>`
    SELECT count(*) FILTER (WHERE NOT is_decorative AND btrim(alt) = '')::int AS undescribed,
      count(*) FILTER (WHERE licence_expires_at >= now()
        AND licence_expires_at < now() + make_interval(days => ${LICENCE_WARNING_DAYS}::int))::int AS expiring,
      count(*) FILTER (WHERE licence_expires_at < now())::int AS expired
    FROM media WHERE binned_at IS NULL`;
  return counts ?? { undescribed: 0, expiring: 0, expired: 0 };
}

/** Where the kept original of a picture lies, and what to call the file; null when none was kept. */
export async function findOriginal(db: Db, id: string) {
  if (!idSchema.safeParse(id).success) return null;
  const row = await db.media.findUnique({ where: { id }, select: { hash: true, fileName: true, originalType: true } });
  if (row?.originalType !== "jpg" && row?.originalType !== "png") return null;
  const type = row.originalType;
  return {
    key: originalKey(row.hash, type),
    contentType: type === "jpg" ? "image/jpeg" : "image/png",
    fileName: `${row.fileName.replace(/\.\w{1,5}$/, "")}.${type}`,
  };
}
