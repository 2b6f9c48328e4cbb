import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnNode, stopChild } from "../children.ts";
import type { LoadReport } from "./load-client.ts";

/** Requests per second, and milliseconds at the middle, at the 99th percentile and at most, over 32 connections. */
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
const TURNS = 5;
const BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };

/** Measures press and bare server in turns, so that what else the machine does falls on both; the middle turn counts. */
export async function measureHits(
  origin: string,
  pages: Record<string, string>,
  seconds: number,
): Promise<HitFigures[]> {
  const figures: HitFigures[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const url = origin + path;
    const { head, body } = await warm(url);
    const bare = await startBare(head, body);
    try {
      const turns: { press: Throughput; bare: Throughput }[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        turns.push({ press: await load(url, seconds), bare: await load(bare.url, seconds) });
      }
      const ratioOf = (turn: (typeof turns)[number]) => turn.press.perSecond / turn.bare.perSecond;
      const middle = turns.toSorted((a, b) => ratioOf(a) - ratioOf(b))[Math.floor(TURNS / 2)] as (typeof turns)[number];
      figures.push({ page, path, bytes: body.length, ...middle, ratio: ratioOf(middle) });
    } finally {
      await bare.close();
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

/** Asks one address for some seconds over 32 connections, from a process of its own; throws for a wrong answer. */
export async function load(url: string, seconds: number): Promise<Throughput> {
  const { host, port, pathname } = new URL(url);
  const head = Object.entries({ host, ...BROWSER }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${pathname} HTTP/1.1\r\n${head.join("")}\r\n`;
  const script = fileURLToPath(new URL("load-client.ts", import.meta.url));
  const args = [script, port, request, String(CONNECTIONS), String(seconds)];
  const client = spawnNode({ args, env: process.env, stdio: "inherit" });
  const [report] = (await once(client, "message")) as [LoadReport];
  if (report.wrong) throw new Error(`${url}: ${report.wrong}`);
  const round = (figure: number) => Number(figure.toFixed(1));
  const { answers, took, p50, p99, max } = report;
  return { perSecond: round((answers / took) * 1000), p50: round(p50), p99: round(p99), max: round(max) };
}
