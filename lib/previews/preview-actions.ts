"use server";

import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { createPreview, previewSchema, revokePreview, revokePreviewSchema } from "./preview-mutations.ts";

const subject = ({ articleId }: { articleId: string }, db: Db) => storySubject(db, articleId);

/** Makes a link for somebody without an account. */
export const sharePreview = action(
  { name: "sharePreview", permission: "preview.create", input: previewSchema, subject },
  ({ input, user, db }) => createPreview(db, input, user),
);

export const closePreview = action(
  { name: "closePreview", permission: "preview.create", input: revokePreviewSchema, subject },
  ({ input, db }) => revokePreview(db, input),
);
