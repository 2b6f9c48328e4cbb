import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { MediaStorage } from "./media-storage.ts";
import { checkedKey } from "./media-urls.ts";

export type S3Settings = {
  bucket: string;
  region: string;
  /** Of a service other than Amazon's; absent means Amazon's for the region. */
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** The bucket stands in the path, not in the host name. */
  forcePathStyle?: boolean;
};

/** An S3-compatible bucket, read through the application, so that addresses stay the site's own. */
export function s3Storage(settings: S3Settings): MediaStorage {
  const { bucket: Bucket, region, endpoint, forcePathStyle } = settings;
  const { accessKeyId, secretAccessKey } = settings;
  const client = new S3Client({
    region,
    endpoint,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Not every compatible service knows the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket, Key: checkedKey(key) });
  return {
    async put(key, bytes, ContentType) {
      const CacheControl = "public, max-age=31536000, immutable";
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType, CacheControl }));
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return (await Body?.transformToByteArray()) ?? null;
      } catch (error) {
        return nullIfMissing(error);
      }
    },
    async has(key) {
      try {
        await client.send(new HeadObjectCommand(at(key)));
        return true;
      } catch (error) {
        return nullIfMissing(error) !== null;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof NoSuchKey || error instanceof NotFound) return null;
  throw error;
}
