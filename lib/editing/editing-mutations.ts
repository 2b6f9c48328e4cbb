import { type AuthorChange, createAuthor } from "../authors/author-mutations.ts";
import type { Db } from "../db.ts";
import { failure, type Outcome } from "../errors.ts";
import { slugify } from "../fields.ts";

const TRIES = 20;

/** An author of whom only the name is known yet: somebody who writes once. Namesakes get addresses of their own. */
export async function createGuest(db: Db, name: string): Promise<Outcome<AuthorChange>> {
  const slug = slugify(name) || "guest";
  for (let number = 1; number <= TRIES; number++) {
    const outcome = await createAuthor(db, { name, slug: number === 1 ? slug : `${slug}-${number}` });
    if (outcome.ok || outcome.code !== "taken") return outcome;
  }
  return failure("taken", "Too many authors have this name; make this one on the page of authors", "name");
}
