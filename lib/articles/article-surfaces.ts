import { Prisma } from "../../prisma/generated/client.ts";
import { NEWS_HOURS, type StoryDecision } from "../seo/story-decision.ts";
import { publicSql } from "./article-visibility.ts";

/** Where a story shows beside its own page. */
export type Surface = Extract<keyof StoryDecision, `in${string}` | "canRepublish">;

const column = (alias: string, name: string) => Prisma.raw(`"${alias}".${name}`);

/** Search engines are to know the story at our address. */
function indexedSql(alias: string): Prisma.Sql {
  return Prisma.sql`${publicSql(alias)} AND NOT ${column(alias, "noindex")} AND NOT EXISTS
    (SELECT FROM origins o WHERE o.article_id = ${column(alias, "id")} AND o.policy <> 'ours')`;
}

/**
 * lib/seo/story-decision as conditions on the story's row named `alias`, for picking whole sets. What is for
 * readers needs no more than the visibility rule, so there any row with its `visible_from` will do.
 */
export const surfaceSql: Record<Surface, (alias: string) => Prisma.Sql> = {
  inSitemap: indexedSql,
  inNewsSitemap: (alias) => Prisma.sql`${indexedSql(alias)}
    AND ${column(alias, "visible_from")} > now() - make_interval(hours => ${NEWS_HOURS}::int)`,
  inFeeds: publicSql,
  inSearch: publicSql,
  inLists: publicSql,
  canRepublish: (alias) => Prisma.sql`${publicSql(alias)} AND ${column(alias, "republishable")} AND NOT EXISTS
    (SELECT FROM origins o WHERE o.article_id = ${column(alias, "id")})`,
};
