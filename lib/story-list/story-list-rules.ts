import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import { type Actor, can, type Permission } from "../auth/permissions.ts";

/** Whether somebody's lists hold everybody's stories: a permission that reaches to somebody else's story reaches to all. */
export function readsAllStories(actor: Actor): boolean {
  return can(actor, "article.read", { ownerId: null, status: "draft", sectionId: "" });
}

export const STAGES = ["draft", "in_review", "ready"] as const satisfies ArticleStatus[];
/** A state before publication. */
export type Stage = (typeof STAGES)[number];

export function isStage(status: ArticleStatus): status is Stage {
  return (STAGES as readonly ArticleStatus[]).includes(status);
}

/** Sending to review and taking back from it is the writer's; any other step before publication is the editors'. */
export function stagePermission(from: Stage, to: Stage): Permission {
  return from !== "ready" && to !== "ready" ? "article.submit" : "article.review";
}
