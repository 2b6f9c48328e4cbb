import { randomBytes } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "../env.ts";
import { s3Storage } from "./media-storage-s3.ts";
import { checkedKey } from "./media-urls.ts";

/** Keeps the stored variants of pictures. Keys come from mediaKey; anything else throws. */
export type MediaStorage = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is no such variant. */
  get(key: string): Promise<Uint8Array | null>;
  has(key: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
};

/** Files under a directory. A file appears whole or not at all, also when the power goes. */
export function diskStorage(directory: string): MediaStorage {
  const root = resolve(directory);
  const fileOf = (key: string) => join(root, checkedKey(key));
  return {
    async put(key, bytes) {
      const file = fileOf(key);
      await mkdir(dirname(file), { recursive: true });
      const unfinished = `${file}.${randomBytes(6).toString("hex")}.tmp`;
      try {
        await writeFile(unfinished, bytes, { flush: true });
        await rename(unfinished, file);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    get: (key) => readFile(fileOf(key)).catch(nullIfMissing),
    has: async (key) => (await access(fileOf(key)).catch(nullIfMissing)) !== null,
    remove: (key) => rm(fileOf(key), { force: true }),
  };
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

let chosen: MediaStorage | undefined;

/** The storage that the settings name (MEDIA_STORAGE). */
export function mediaStorage(): MediaStorage {
  chosen ??= chooseStorage();
  return chosen;
}

function chooseStorage(): MediaStorage {
  const settings = env();
  if (settings.MEDIA_STORAGE === "disk") return diskStorage(settings.MEDIA_DIR);
  return s3Storage({
    bucket: required("S3_BUCKET", settings.S3_BUCKET),
    region: required("S3_REGION", settings.S3_REGION),
    endpoint: settings.S3_ENDPOINT,
    accessKeyId: required("S3_ACCESS_KEY_ID", settings.S3_ACCESS_KEY_ID),
    secretAccessKey: required("S3_SECRET_ACCESS_KEY", settings.S3_SECRET_ACCESS_KEY),
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
  });
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new Error(`${name} must be set when MEDIA_STORAGE is s3`);
  return value;
}
