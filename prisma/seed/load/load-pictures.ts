import sharp from "sharp";
import type { Db } from "../../../lib/db.ts";
import { mustSucceed } from "../../../lib/errors.ts";
import { createMedia } from "../../../lib/media/media-mutations.ts";
import type { DemoPicture } from "../demo-types.ts";

/** Encoding takes the time here; two at a time keep two cores busy without filling the memory of a small machine. */
const AT_A_TIME = 2;
const TOLD_EVERY = 10;

/** Takes the demo's pictures into the library; gives each key's identifier. */
export async function loadPictures(
  db: Db,
  pictures: readonly DemoPicture[],
  log: (line: string) => void,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = [...pictures];
  const work = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      ids.set(picture.key, await loadPicture(db, picture));
      if (ids.size % TOLD_EVERY === 0) log(`${ids.size} of ${pictures.length} pictures`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return ids;
}

async function loadPicture(db: Db, { key, svg, ...details }: DemoPicture): Promise<string> {
  try {
    const bytes = await sharp(Buffer.from(svg())).png({ compressionLevel: 3 }).toBuffer();
    // What is drawn here can be drawn again.
    const input = { ...details, bytes, fileName: `${key}.png`, keepOriginal: false };
    return mustSucceed(await createMedia(db, input)).id;
  } catch (error) {
    throw new Error(`The picture "${key}" cannot be loaded`, { cause: error });
  }
}
