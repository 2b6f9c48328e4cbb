import { type Actor, can } from "../auth/permissions.ts";

/** Whether somebody's lists hold everybody's stories: a permission that reaches to somebody else's story reaches to all. */
export function readsAllStories(actor: Actor): boolean {
  return can(actor, "article.read", { ownerId: null, status: "draft", sectionId: "" });
}
