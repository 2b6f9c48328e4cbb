import { readFileSync, rmSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import CachePolicy from "http-cache-semantics";
import type { Entry } from "./entry.ts";

/** What kept pages were printed from: the build, and the database's count of changes. */
export type Mark = { build: string; site: string; changes: string };

type SavedEntry = Omit<Entry, "policy" | "head"> & { policy: CachePolicy.CachePolicyObject };

/** Bytes before each record that say how long it is. */
const LENGTH = 4;

/** Writes pages to disk, with the mark of the state that they were true of: one at a time, and readers' requests between. */
export async function savePages(file: string, mark: Mark, pages: Entry[]): Promise<void> {
  const unfinished = `${file}.new`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, recordsOf(mark, pages));
  await rename(unfinished, file);
}

function* recordsOf(mark: Mark, pages: Entry[]): Generator<Buffer> {
  yield* record(mark);
  for (const { head: _, policy, ...page } of pages) {
    yield* record({ ...page, policy: policy.toObject() } satisfies SavedEntry);
  }
}

function* record(value: unknown): Generator<Buffer> {
  const bytes = serialize(value);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(bytes.length);
  yield length;
  yield bytes;
}

/** What an earlier press saved of the same build, the longest unread first; null when there is nothing of use. */
export function readSavedPages(
  file: string,
  { build, site }: Omit<Mark, "changes">,
): { mark: Mark; pages: Entry[] } | null {
  try {
    const [mark, ...pages] = recordsIn(readFileSync(file)) as unknown as [Mark, ...SavedEntry[]];
    if (mark.build !== build || mark.site !== site) return null;
    return {
      mark,
      pages: pages.map((page) => ({
        ...page,
        policy: CachePolicy.fromObject(page.policy) as Entry["policy"],
        head: undefined,
      })),
    };
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

function recordsIn(bytes: Buffer): unknown[] {
  const records: unknown[] = [];
  for (let at = 0; at < bytes.length; ) {
    const from = at + LENGTH;
    at = from + bytes.readUInt32LE(at);
    if (at > bytes.length) throw new RangeError("The file ends within a page.");
    // Copied, as a page that stays would else hold on to the whole file.
    records.push(deserialize(Buffer.from(bytes.subarray(from, at))));
  }
  return records;
}
