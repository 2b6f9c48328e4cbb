import type { BlockNode } from "../../lib/body/body-schema.ts";
import { h2, image, p, pullQuote, quote } from "../../lib/body/body-text.ts";
import type { ContentType } from "../generated/enums.ts";
import { type Cast, chooseCast, write } from "./grammar.ts";
import type { Magazine } from "./magazine.ts";
import { type Random, uuidAt, zipf } from "./random.ts";

/** A generated story: rows of its tables, with the columns' names. */
export type Story = {
  article: Record<string, unknown> & { id: string };
  bylines: Record<string, unknown>[];
  topics: Record<string, unknown>[];
  links: Record<string, unknown>[];
  origins: Record<string, unknown>[];
  corrections: Record<string, unknown>[];
  media: Record<string, unknown>[];
};

export type StoryPlan = {
  random: Random;
  magazine: Magazine;
  /** Makes the slug unique: a few letters and digits. */
  name: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** Stories that links may lead to. */
  earlier: string[];
};

const HOUR = 3_600_000;
const CONTENT_TYPES: ContentType[] = [
  "news",
  "analysis",
  "reporting",
  "opinion",
  "explainer",
  "interview",
  "review",
  "qa",
  "video",
];
const pickContentType = zipf(CONTENT_TYPES, 0.7);
const PUBLISHERS = ["Eurasia Ledger", "The Strait Review", "Open Frontiers", "Upland Dispatch"];

/** Writes one story. Everything in it follows from the plan. */
export function writeStory(plan: StoryPlan): Story {
  const { random, magazine, publishedAt, earlier } = plan;
  const id = uuidAt(publishedAt, random);
  const section = magazine.pickSection(random);
  const topics = magazine.chooseTopics(random);
  const cast = chooseCast(random, section.slug, topics[0]?.name ?? section.name);
  const inside = random.chance(0.2) ? magazine.pickPicture(random) : undefined;
  return {
    article: { ...furniture(plan, cast), id, section_id: section.id, ...writeBody(cast, inside) },
    bylines: chooseBylines(magazine, random).map((byline, position) => ({ article_id: id, position, ...byline })),
    topics: topics.map((topic, position) => ({ article_id: id, topic_id: topic.id, position })),
    links: chooseLinks(random, earlier).map((related_id, position) => ({ article_id: id, related_id, position })),
    origins: random.chance(0.04) ? [writeOrigin(id, plan)] : [],
    corrections: random.chance(0.03) ? [writeCorrection(id, publishedAt, cast)] : [],
    media: inside ? [{ article_id: id, media_id: inside }] : [],
  };
}

function furniture({ random, magazine, name, publishedAt }: StoryPlan, cast: Cast) {
  const headline = write("headline", cast);
  const at = new Date(publishedAt);
  return {
    slug: `${slugOf(headline)}-${name}`,
    content_type: pickContentType(random),
    headline,
    deck: write("deck", cast),
    lead_image_id: random.chance(0.92) ? magazine.pickPicture(random) : null,
    lead_caption: write("body", cast),
    published_at: at,
    revised_at: random.chance(0.08) ? new Date(publishedAt + HOUR) : null,
    created_at: at,
    saved_at: at,
    drop_cap: random.chance(0.3),
  };
}

/** Lower-case words of plain letters joined by hyphens, cut to leave room for the number. */
export function slugOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 90).replace(/^-+|-+$/g, "") || "story";
}

/** 400 to 1,200 words, most of them near 700. */
function writeBody(cast: Cast, pictureId: string | undefined) {
  const { random } = cast;
  const wanted = 400 + Math.floor(780 * ((random.fraction() + random.fraction()) / 2) ** 1.2);
  const blocks: BlockNode[] = [];
  const texts: string[] = [];
  let count = 0;
  const add = (block: BlockNode, text: string) => {
    blocks.push(block);
    texts.push(text);
    count += countWords(text);
  };
  while (count < wanted) {
    const text = writeParagraph(cast);
    add(p(text), text);
    if (blocks.length === 3 && pictureId) {
      const under = write("deck", cast);
      add(image(pictureId, { caption: under }), under);
    }
    const turn = random.fraction();
    if (turn < 0.1) addAs(h2, write("subheading", cast));
    else if (turn < 0.13) addAs((quoted) => pullQuote(quoted), write("quote", cast));
    else if (turn < 0.16) addAs((quoted) => quote(quoted), write("quote", cast));
  }
  return { body: { type: "doc", content: blocks }, body_text: texts.join("\n\n"), word_count: count };

  function addAs(build: (text: string) => BlockNode, text: string) {
    add(build(text), text);
  }
}

function writeParagraph(cast: Cast): string {
  const sentences = 2 + cast.random.below(4);
  let text = write("body", cast);
  for (let i = 1; i < sentences; i++) text += ` ${write("body", cast)}`;
  return text;
}

function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count++;
  return count;
}

function chooseBylines(magazine: Magazine, random: Random) {
  const first = magazine.pickAuthor(random);
  const bylines = [{ author_id: first, role: "by" }];
  const add = (role: string) => {
    const author_id = magazine.pickAuthor(random);
    if (!bylines.some((byline) => byline.author_id === author_id)) bylines.push({ author_id, role });
  };
  if (random.chance(0.15)) add("by");
  if (random.chance(0.05)) add("with");
  if (random.chance(0.1)) add("photographs");
  return bylines;
}

function chooseLinks(random: Random, earlier: string[]): string[] {
  if (earlier.length === 0 || !random.chance(0.3)) return [];
  return [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(earlier)))];
}

function writeOrigin(id: string, { random, publishedAt, name }: StoryPlan) {
  return {
    article_id: id,
    publisher: random.pick(PUBLISHERS),
    url: `https://origin.example/stories/${name}`,
    published_at: new Date(publishedAt - 20 * HOUR),
    licence: "CC BY 4.0",
    licence_url: "https://creativecommons.org/licenses/by/4.0/",
    policy: random.pick(["ours", "canonical", "noindex"]),
  };
}

function writeCorrection(id: string, publishedAt: number, cast: Cast) {
  const kind = cast.random.pick(["correction", "clarification", "update"]);
  const text = `An earlier version of this story misstated one point. ${write("body", cast)}`;
  return {
    id: uuidAt(publishedAt + HOUR, cast.random),
    article_id: id,
    kind,
    text,
    issued_at: new Date(publishedAt + HOUR),
  };
}
