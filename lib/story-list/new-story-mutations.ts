import { createArticle } from "../articles/article-mutations.ts";
import type { Db } from "../db.ts";
import { parseOrRefuse } from "../errors.ts";
import { slugify } from "../fields.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { type NewStoryInput, newStorySchema } from "./new-story-schema.ts";

const TRIES = 50;

/** Begins a story: an empty draft with a headline, under an address that no other story has. */
export async function beginStory(db: Db, input: NewStoryInput, actor: Actor) {
  const story = parseOrRefuse(newStorySchema, input);
  const wanted = slugify(story.headline) || "story";
  const body = { type: "doc" as const, content: [{ type: "paragraph" as const }] };
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    const outcome = await createArticle(db, { ...story, slug, body }, actor);
    // A story of the same headline is no reason to think of another one: the address gets a number.
    if (outcome.ok || outcome.code !== "taken" || outcome.field !== "slug" || n === TRIES) return outcome;
  }
}
