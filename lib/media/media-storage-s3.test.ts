import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { MediaStorage } from "./media-storage.ts";
import { s3Storage } from "./media-storage-s3.ts";
import { mediaKey } from "./media-urls.ts";

const key = mediaKey("ab".repeat(32), 960, "webp");
const bytes = new Uint8Array([82, 73, 70, 70, 0, 255]);

type Seen = { method: string; path: string; authorization: string; type?: string; body: Buffer };
const seen: Seen[] = [];
const objects = new Map<string, { body: Buffer; type: string }>();
let server: Server;
let storage: MediaStorage;

async function note(request: IncomingMessage): Promise<Seen> {
  const { method = "", url = "", headers } = request;
  const path = url.split("?")[0] ?? "";
  const call = { method, path, authorization: headers.authorization ?? "", type: headers["content-type"] };
  const noted = { ...call, body: await buffer(request) };
  seen.push(noted);
  return noted;
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, path, body, type = "" } = await note(request);
    if (path.includes("/broken/")) return response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
    if (method === "PUT") objects.set(path, { body, type });
    if (method === "DELETE") objects.delete(path);
    if (method === "PUT" || method === "DELETE") return response.writeHead(method === "PUT" ? 200 : 204).end();
    const object = objects.get(path);
    const missing = "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>";
    if (!object)
      return response.writeHead(404, { "Content-Type": "application/xml" }).end(method === "HEAD" ? "" : missing);
    response.writeHead(200, { "Content-Type": object.type, "Content-Length": object.body.length });
    response.end(method === "HEAD" ? undefined : object.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  storage = bucket("pictures");
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen.length = 0;
  objects.clear();
});

function bucket(name: string): MediaStorage {
  const { port } = server.address() as AddressInfo;
  return s3Storage({
    bucket: name,
    region: "eu-central-1",
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: "not-a-real-secret",
    forcePathStyle: true,
  });
}

test("puts, finds, gets and removes an object under its key, each request signed", async () => {
  await storage.put(key, bytes, "image/webp");
  expect(await storage.has(key)).toBe(true);
  expect(await storage.get(key)).toEqual(bytes);
  await storage.remove(key);
  expect(seen.map(({ method }) => method)).toEqual(["PUT", "HEAD", "GET", "DELETE"]);
  for (const { path, authorization } of seen) {
    expect(path).toBe(`/pictures/${key}`);
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/,
    );
  }
  expect(seen[0]?.type).toBe("image/webp");
  expect(new Uint8Array(seen[0]?.body ?? [])).toEqual(bytes);
});

test("tells a missing object from a failing bucket", async () => {
  expect(await storage.get(key)).toBeNull();
  expect(await storage.has(key)).toBe(false);
  await expect(bucket("broken").get(key)).rejects.toThrow();
  await expect(bucket("broken").has(key)).rejects.toThrow();
});

test("asks for nothing but keys of pictures", async () => {
  await expect(storage.get("../other-bucket/secret")).rejects.toThrow("is not the key of a stored picture");
  expect(seen).toHaveLength(0);
});
