import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test, vi } from "vitest";
import { createPurger } from "./purger.ts";

beforeEach(() => void vi.stubEnv("LOG_LEVEL", "silent"));

/** What a Varnish was told; its first answers are as given. */
async function listen(...first: number[]) {
  const told: (string | undefined)[][] = [];
  const server = createServer(({ method, headers }, response) => {
    const key = (name: string) => headers[name] as string | undefined;
    told.push([method, key("xkey-purge"), key("xkey-softpurge")]);
    response.writeHead(first.shift() ?? 200).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { told, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("a named story goes at once, the rest is kept for when all else fails", async () => {
  const { told, server, url } = await listen();
  createPurger([url], new AbortController().signal).purge(["lists", "article:a", "article:b", "no key, this"]);
  await vi.waitFor(() => expect(told).toEqual([["PURGE", "article:a article:b", "lists all untagged"]]));
  server.close();
});

test("a Varnish that fails is told again, with what came meanwhile; another one does not wait for it", async () => {
  const [failing, well] = [await listen(503), await listen()];
  const { purge } = createPurger([failing.url, well.url], new AbortController().signal);
  purge(["lists"]);
  await vi.waitFor(() => expect(failing.told).toHaveLength(1));
  purge(["settings"]);
  await vi.waitFor(() => expect(failing.told).toHaveLength(2));
  expect(failing.told[1]?.[2]?.split(" ").sort()).toEqual(["lists", "settings", "untagged"]);
  expect(well.told.map(([, , soft]) => soft)).toEqual(["lists untagged", "settings untagged"]);
  for (const { server } of [failing, well]) server.close();
});
