import type { Db } from "../db.ts";
import { failure, type Outcome } from "../errors.ts";
import { type LibraryPicture, listLookAlikes, picturesByIds } from "./media-library-finder.ts";
import { createMedia } from "./media-mutations.ts";
import { MAX_FILE_BYTES } from "./media-variants.ts";

export type Uploaded = {
  picture: LibraryPicture;
  /** False when the library had this very file. */
  isNew: boolean;
  /** Other pictures that look nearly the same. */
  lookAlikes: LibraryPicture[];
};

/** Takes the file that a request carries into the library, and tells what the library knows of it already. */
export async function takeUpload(db: Db, request: Request, uploadedById: string): Promise<Outcome<Uploaded>> {
  const bytes = await readAtMost(request, MAX_FILE_BYTES + 1);
  if (bytes.byteLength === 0) return failure("invalid", "The file is empty", "file");
  const fileName = fileNameOf(request);
  const made = await createMedia(db, { bytes, fileName, uploadedById });
  if (!made.ok) return made;
  const [picture] = await picturesByIds(db, [made.id]);
  if (!picture) return failure("missing", "The picture was deleted at this moment", "file");
  return { ok: true, picture, isNew: made.isNew, lookAlikes: await listLookAlikes(db, made.id) };
}

function fileNameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get("x-file-name") ?? "");
  } catch {
    return "";
  }
}

/** A body up to so many bytes: what is beyond is never held in memory. */
async function readAtMost(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= limit) break;
    }
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
