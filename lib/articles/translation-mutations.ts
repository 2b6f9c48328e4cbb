import { randomUUID } from "node:crypto";
import { z } from "zod";
import { tags } from "../cache-tags.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { id } from "../fields.ts";
import { type Written, write } from "../write.ts";
import { lockArticle } from "./article-records.ts";

export const MAX_TRANSLATIONS = 40;

const translationIdsSchema = z.array(id).max(MAX_TRANSLATIONS, `At most ${MAX_TRANSLATIONS} translations`);

export type TranslationsChange = Written & {
  /** The stories that tell the same now, this one among them; none when it stands alone. */
  ids: string[];
};

type Member = { id: string; slug: string; headline: string; language: string; group: string | null };

/** Links two stories, and all that were translations of either: they tell the same. */
export function addTranslation(db: Db, storyId: string, otherId: string): Promise<Outcome<TranslationsChange>> {
  return write(db, async (tx) => {
    if (storyId === otherId) refuse("invalid", "A story cannot be its own translation");
    for (const each of [storyId, otherId].sort()) await lockArticle(tx, each);
    const members = await listMembers(tx, [storyId, otherId]);
    if (members.length > MAX_TRANSLATIONS) refuse("invalid", `At most ${MAX_TRANSLATIONS} translations`);
    refuseSameLanguage(members);
    const ids = members.map((member) => member.id);
    await moveTo(tx, randomUUID(), ids);
    return { ids, tags: members.map(({ slug }) => tags.article(slug)) };
  });
}

/** Takes one of a story's translations out: it stands alone then, and the others stay together. */
export function removeTranslation(db: Db, storyId: string, otherId: string): Promise<Outcome<TranslationsChange>> {
  return write(db, async (tx) => {
    await lockArticle(tx, storyId);
    const members = await listMembers(tx, [storyId]);
    const rest = members.map((member) => member.id).filter((each) => each !== otherId);
    const isTogether = rest.length > 1;
    // Taken out already: nothing is left to do.
    if (rest.length === members.length) return { ids: isTogether ? rest : [], tags: [] };
    await moveTo(tx, null, isTogether ? [otherId] : [otherId, ...rest]);
    return { ids: isTogether ? rest : [], tags: members.map(({ slug }) => tags.article(slug)) };
  });
}

/**
 * Makes a story and those named the translations of one another, and of nothing else: whoever was one before and is not
 * named stands alone, and a story that is named leaves the ones that it belonged to. None named: the story stands alone.
 */
export function setTranslations(
  db: Db,
  storyId: string,
  translationIds: string[],
): Promise<Outcome<TranslationsChange>> {
  return write(db, async (tx) => {
    const named = parseOrRefuse(translationIdsSchema, translationIds);
    const wanted = [...new Set([storyId, ...named])].sort();
    for (const each of wanted) await lockArticle(tx, each);
    const members = await listMembers(tx, wanted);
    refuseSameLanguage(members.filter((member) => wanted.includes(member.id)));
    const group = wanted.length > 1 ? randomUUID() : null;
    const others = stillTogether(members, wanted, storyId);
    const touched = members.map((member) => member.id).filter((each) => !others.includes(each));
    await moveTo(tx, null, touched);
    await moveTo(tx, group, wanted);
    return { ids: group ? wanted : [], tags: members.map(({ slug }) => tags.article(slug)) };
  });
}

/** The named stories and all that were translations of one of them. */
function listMembers(tx: Tx, ids: string[]): Promise<Member[]> {
  return tx.$queryRaw<Member[]>`
    SELECT id::text AS id, slug, headline, language, translation_group::text AS "group" FROM articles
    WHERE id = ANY (${ids}::uuid[])
      OR translation_group IN (SELECT translation_group FROM articles WHERE id = ANY (${ids}::uuid[]))
    ORDER BY id FOR NO KEY UPDATE`;
}

/** Past Prisma, which would count it as a save of the story: feeds tell when that was. */
async function moveTo(tx: Tx, group: string | null, ids: string[]): Promise<void> {
  await tx.$executeRaw`UPDATE articles SET translation_group = ${group}::uuid WHERE id = ANY (${ids}::uuid[])`;
}

function refuseSameLanguage(members: Member[]): void {
  const seen = new Map<string, string>();
  for (const { language, headline } of members) {
    const other = seen.get(language);
    if (other !== undefined) {
      const which = `“${other}” and “${headline}” are both in the language “${language}”`;
      refuse("taken", `${which}: give each of them its own first`, "translationIds");
    }
    seen.set(language, headline);
  }
}

/** What a named story leaves stays together, unless one would be alone in it; the story's own old group is dissolved. */
function stillTogether(members: Member[], wanted: string[], storyId: string): string[] {
  const own = members.find((member) => member.id === storyId)?.group;
  const left = members.filter((member) => !wanted.includes(member.id) && member.group !== own);
  const inGroup = (group: string | null) => left.filter((member) => member.group === group).length;
  return left.filter(({ group }) => inGroup(group) > 1).map((member) => member.id);
}
