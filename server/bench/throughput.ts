import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnNode, stopChild } from "../children.ts";
import type { LoadAnswer, LoadPlan } from "./load-client.ts";
import { middleOf } from "./timing.ts";

/** Requests per second in the middle turn, and milliseconds at the middle, at the 99th percentile and at most, over 32 connections. */
export type Throughput = { perSecond: number; p50: number; p99: number; max: number };
/** A page from memory beside a bare server that sends the same bytes in the same minute: the ratio is the figure. */
export type HitFigures = {
  page: string;
  path: string;
  bytes: number;
  press: Throughput;
  bare: Throughput;
  ratio: number;
};

const CONNECTIONS = 32;
const BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };
/** Milliseconds: as short as what disturbs a small machine is long, and many times what one answer takes. */
const TURN = 250;
const WARMING = 4;

/** Measures press and bare server by turns, each page for so many seconds. */
export async function measureHits(
  origin: string,
  pages: Record<string, string>,
  seconds: number,
): Promise<HitFigures[]> {
  const figures: HitFigures[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const url = origin + path;
    const { head, body } = await warm(url);
    const server = await startBare(head, body);
    try {
      const [press, bare] = (await load([url, server.url], seconds)) as [Throughput, Throughput];
      figures.push({ page, path, bytes: body.length, press, bare, ratio: press.perSecond / bare.perSecond });
    } finally {
      await server.close();
    }
  }
  return figures;
}

/** Asks until the page comes from memory in its final form; gives the bytes as they went over the line. */
export async function warm(url: string): Promise<{ head: string[]; body: Buffer }> {
  let last = await fetchRaw(url);
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const next = await fetchRaw(url);
    const isHit = next.head.join(" ").includes("press;desc=hit");
    same = isHit && next.body.equals(last.body) ? same + 1 : 0;
    last = next;
  }
  return last;
}

async function fetchRaw(url: string): Promise<{ head: string[]; body: Buffer }> {
  const asking = request(url, { headers: BROWSER, agent: false }).end();
  const [response] = (await once(asking, "response")) as [import("node:http").IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const head = response.rawHeaders.flatMap((name, i, all) =>
    i % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(name) ? [name, all[i + 1] ?? ""] : [],
  );
  return { head, body: Buffer.concat(chunks) };
}

async function startBare(head: string[], body: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-bench-"));
  const file = join(folder, "body");
  writeFileSync(file, body);
  const script = fileURLToPath(new URL("bare-server.ts", import.meta.url));
  const child = spawnNode({ args: [script, file, JSON.stringify(head)], env: process.env, stdio: "inherit" });
  const [port] = (await once(child, "message")) as [number];
  const close = async () => {
    await stopChild(child);
    rmSync(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

/** Asks each address for some seconds by turns over 32 connections, from a process of its own; throws for a wrong answer. */
export async function load(urls: string[], seconds: number): Promise<Throughput[]> {
  const targets = urls.map((url) => {
    const { host, port, pathname } = new URL(url);
    const head = Object.entries({ host, ...BROWSER }).map(([name, value]) => `${name}: ${value}\r\n`);
    return { port: Number(port), request: `GET ${pathname} HTTP/1.1\r\n${head.join("")}\r\n` };
  });
  const turns = Math.max(1, Math.round((seconds * 1000) / TURN));
  const plan: LoadPlan = { targets, connections: CONNECTIONS, turn: TURN, turns, warming: WARMING };
  const script = fileURLToPath(new URL("load-client.ts", import.meta.url));
  const client = spawnNode({ args: [script, JSON.stringify(plan)], env: process.env, stdio: "inherit" });
  const [{ reports, wrong }] = (await once(client, "message")) as [LoadAnswer];
  if (wrong) throw new Error(`${urls.join(", ")}: ${wrong}`);
  return reports.map(({ perSecond, p50, p99, max }) => ({
    perSecond: round(middleOf(perSecond)),
    p50: round(p50),
    p99: round(p99),
    max: round(max),
  }));
}

const round = (figure: number) => Number(figure.toFixed(1));
