"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { pictureSubject } from "../auth/picture-subject.ts";
import { attempt } from "../errors.ts";
import { id } from "../fields.ts";
import { findLibraryPage, picturesByIds } from "./media-library-finder.ts";
import { librarySchema } from "./media-library-schema.ts";
import { binMedia, restoreMedia, updateMedia } from "./media-mutations.ts";
import { replaceMedia } from "./media-replacing.ts";
import type { MediaDetailsInput } from "./media-schema.ts";

/** What is said about a picture. */
export const saveMedia = action(
  {
    name: "saveMedia",
    permission: "media.edit",
    input: z.object({ id, baseVersion: z.int(), details: z.unknown() }),
    subject: ({ id }, db) => pictureSubject(db, id),
  },
  ({ input, db }) => {
    const details = input.details as MediaDetailsInput;
    return updateMedia(db, input.id, { ...details, baseVersion: input.baseVersion });
  },
);

export const deletePicture = action(
  { name: "deletePicture", permission: "media.delete", input: z.object({ id }) },
  ({ input, db }) => binMedia(db, input.id),
);

export const restorePicture = action(
  { name: "restorePicture", permission: "media.delete", input: z.object({ id }) },
  ({ input, db }) => restoreMedia(db, input.id),
);

export const replacePicture = action(
  { name: "replacePicture", permission: "media.replace", input: z.object({ fromId: id, toId: id }) },
  ({ input, db, user }) => replaceMedia(db, input.fromId, input.toId, { id: user.id, name: user.name }),
);

/** A page of the library for the picker. */
export const searchLibrary = action(
  { name: "searchLibrary", permission: "media.read", input: librarySchema },
  ({ input, db }) => attempt(() => findLibraryPage(db, input, 24)),
);

/** Pictures by their identifiers, for editors that show them. */
export const fetchPictures = action(
  { name: "fetchPictures", permission: "media.read", input: z.object({ ids: z.array(id).max(200) }) },
  ({ input, db }) => attempt(async () => ({ pictures: await picturesByIds(db, input.ids) })),
);
