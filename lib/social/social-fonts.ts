import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The magazine's own face as files that the drawing library can read: the same cuts as on the page. */

const FILES = "node_modules/@fontsource/newsreader/files";
const SETS = ["latin", "latin-ext", "vietnamese"] as const;
const WEIGHTS = [400, 600] as const;

export type CardFont = { name: string; data: Buffer; weight: 400 | 600; style: "normal" };

/** Every set under a name of its own, which is looked through in this order. */
export const CARD_FAMILY = SETS.map((set) => `Newsreader ${set}`).join(", ");

let read: Promise<CardFont[]> | undefined;

/** Read once in the life of the process. */
export function cardFonts(): Promise<CardFont[]> {
  read ??= readAll().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

function readAll(): Promise<CardFont[]> {
  return Promise.all(
    SETS.flatMap((set) =>
      WEIGHTS.map(async (weight): Promise<CardFont> => {
        const file = join(process.cwd(), FILES, `newsreader-${set}-${weight}-normal.woff`);
        return { name: `Newsreader ${set}`, data: await readFile(file), weight, style: "normal" };
      }),
    ),
  );
}
