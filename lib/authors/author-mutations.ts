import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import { type AuthorPatchInput, authorPatchSchema, type NewAuthorInput, newAuthorSchema } from "./author-schema.ts";

export type AuthorChange = Written & { id: string; slug: string; oldSlug: string | null; version: number };
type DeletedAuthor = Omit<AuthorChange, "version">;

export function createAuthor(db: Db, input: NewAuthorInput): Promise<Outcome<AuthorChange>> {
  return write(db, async (tx) => {
    const { id, slug, version } = await tx.author.create({ data: parseOrRefuse(newAuthorSchema, input) });
    return { id, slug, oldSlug: null, version, tags: [tags.author(slug)] };
  });
}

/** Changes an author; an old address redirects. Name, photo and biography stand on every story of theirs. */
export function updateAuthor(
  db: Db,
  id: string,
  { baseVersion, ...input }: AuthorPatchInput & { baseVersion?: number },
): Promise<Outcome<AuthorChange>> {
  return write(db, async (tx) => {
    const data = { ...parseOrRefuse(authorPatchSchema, input), version: { increment: 1 } };
    await lockVersion(tx, "authors", id, baseVersion);
    const before = await tx.author.findUniqueOrThrow({
      where: { id },
      select: { slug: true, _count: { select: { bylines: true } } },
    });
    const { slug, version } = await tx.author.update({ where: { id }, data });
    const isMoved = slug !== before.slug;
    if (isMoved) await moveAddress(tx, routes.author(before.slug), routes.author(slug));
    const shown = before._count.bylines > 0 || isMoved ? [tags.all] : [tags.author(slug)];
    return { id, slug, oldSlug: isMoved ? before.slug : null, version, tags: shown };
  });
}

/** Deletes an author who stands in no byline. */
export function deleteAuthor(db: Db, id: string): Promise<Outcome<DeletedAuthor>> {
  return write(db, async (tx) => {
    const author = await tx.author.findUnique({ where: { id }, select: { slug: true, name: true } });
    if (!author) refuse("missing", "This author does not exist any more");
    const stories = await tx.article.count({ where: { bylines: { some: { authorId: id } } } });
    if (stories > 0) {
      const bylines = stories === 1 ? "the byline of 1 story" : `the bylines of ${stories} stories`;
      refuse("in_use", `${author.name} cannot be deleted: the name stands in ${bylines}`);
    }
    await tx.author.delete({ where: { id } });
    return { id, slug: author.slug, oldSlug: author.slug, tags: [tags.author(author.slug)] };
  });
}
