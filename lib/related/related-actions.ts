"use server";

import { z } from "zod";
import { MAX_RELATED } from "../articles/article-schema.ts";
import { action } from "../auth/action.ts";
import { can } from "../auth/permissions.ts";
import { storySubject } from "../auth/story-subject.ts";
import { attempt } from "../errors.ts";
import { id } from "../fields.ts";
import { arrangeRelated as arrange, searchChoosable } from "./related-arrangement-finder.ts";
import { setLinkBack } from "./related-mutations.ts";

const ids = z.array(id).max(MAX_RELATED);

/** What stands under a story with these chosen stories, saved or not. */
export const arrangeRelated = action(
  {
    name: "arrangeRelated",
    permission: "article.read",
    input: z.object({ articleId: id, chosenIds: ids }),
    subject: ({ articleId }, db) => storySubject(db, articleId),
  },
  ({ input, db }) => attempt(() => arrange(db, input.articleId, input.chosenIds)),
);

/** Stories to choose from, for related stories and for fronts. */
export const searchStories = action(
  {
    name: "searchStories",
    permission: "desk.enter",
    input: z.object({ q: z.string().max(200), exclude: z.array(id).max(100) }),
  },
  ({ input, db, user }) =>
    attempt(async () => {
      const stories = await searchChoosable(db, input.q, input.exclude);
      const someonesDraft = { ownerId: null, status: "draft", sectionId: user.sectionIds[0] ?? "" } as const;
      if (can(user, "article.read", someonesDraft)) return { stories };
      // Who may not read every story learns of those only that every reader sees.
      return { stories: stories.filter(({ visibleFrom, isScheduled }) => visibleFrom !== null && !isScheduled) };
    }),
);

/** Lets another story name this one, or no longer. */
export const linkBack = action(
  {
    name: "linkBack",
    permission: "article.relate",
    input: z.object({ otherId: id, articleId: id, isLinked: z.boolean() }),
    subject: ({ otherId }, db) => storySubject(db, otherId),
  },
  ({ input, db, user }) => setLinkBack(db, input, { id: user.id, name: user.name }),
);
