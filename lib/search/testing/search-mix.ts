import { createRandom, type Random } from "../../../prisma/generate/random.ts";
import type { Db } from "../../db.ts";
import type { SearchParams } from "../search-schema.ts";

export type Kind =
  | "commonest word"
  | "two common words"
  | "rare word"
  | "phrase"
  | "negation"
  | "either"
  | "author"
  | "filters"
  | "by date"
  | "deep page"
  | "misspelt";

export type MixedQuery = { kind: Kind; params: SearchParams };

/** What a magazine's archive is made of, to ask about. */
type Material = {
  common: string[];
  rare: string[];
  phrases: string[];
  authors: string[];
  sections: string[];
  years: number[];
};

async function gather(db: Db): Promise<Material> {
  const words = (rows: { word: string }[]) => rows.map(({ word }) => word);
  const common = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat('SELECT words FROM article_search ORDER BY article_id LIMIT 1000')
    WHERE word NOT LIKE '% %' ORDER BY ndoc DESC, word LIMIT 40`;
  const rare = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM search_words WHERE length(word) >= 6 ORDER BY md5(word) LIMIT 60`;
  const phrases = await db.$queryRaw<{ word: string }[]>`
    SELECT substring(body_text FROM '[A-Za-z]+ [A-Za-z]+ [A-Za-z]+') AS word FROM articles
    WHERE body_text <> '' ORDER BY md5(id::text) LIMIT 20`;
  const authors = await db.author.findMany({ select: { name: true }, orderBy: { id: "asc" }, take: 40 });
  const sections = await db.section.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  const [span] = await db.$queryRaw<{ first: number; last: number }[]>`
    SELECT extract(year FROM min(visible_from))::int AS first, extract(year FROM max(visible_from))::int AS last FROM article_search`;
  const { first, last } = span ?? { first: 2020, last: 2020 };
  return {
    // Statistics keep stems; stems of common words are mostly words as well.
    common: words(common),
    rare: words(rare),
    phrases: [...words(phrases), "prime minister", "security council"],
    authors: authors.map(({ name }) => name),
    sections: sections.map(({ slug }) => slug),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}

const misspell = (word: string, random: Random): string => {
  const at = 1 + random.below(word.length - 2);
  return random.chance(0.5) ? word.slice(0, at) + word.slice(at + 1) : `${word.slice(0, at)}x${word.slice(at)}`;
};

/** A mix of about `count` queries of every kind, always the same for the same archive. */
export async function mixQueries(db: Db, count = 200, seed = 1): Promise<MixedQuery[]> {
  const { common, rare, phrases, authors, sections, years } = await gather(db);
  const random = createRandom(seed);
  const one = () => random.pick(common.slice(0, 10));
  const any = () => random.pick(common);
  const makers: Record<Kind, () => SearchParams> = {
    "commonest word": () => ({ q: one() }),
    "two common words": () => ({ q: `${any()} ${any()}` }),
    "rare word": () => ({ q: random.pick(rare) }),
    phrase: () => ({ q: `"${random.pick(phrases)}"` }),
    negation: () => ({ q: `${any()} -${any()}` }),
    either: () => ({ q: `${random.pick(rare)} or ${any()}` }),
    author: () => ({ q: random.pick(authors) }),
    filters: () => ({
      q: any(),
      section: random.pick(sections),
      type: random.pick(["news", "analysis"]),
      year: String(random.pick(years)),
    }),
    "by date": () => ({ q: any(), sort: "date", section: random.chance(0.5) ? random.pick(sections) : undefined }),
    "deep page": () => ({ q: any(), page: String(1 + random.below(50)) }),
    misspelt: () => ({ q: misspell(random.pick(rare), random) }),
  };
  const kinds = Object.keys(makers) as Kind[];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] as Kind;
    return { kind, params: makers[kind]() };
  });
}
