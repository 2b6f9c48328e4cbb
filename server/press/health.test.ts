import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../processes.ts";
import { watchHealth } from "./health.ts";

let next: Server;
let port: number;
let isHanging: boolean;
let stop: AbortController;

beforeEach(async () => {
  isHanging = false;
  stop = new AbortController();
  next = createServer((_request, response) => void (isHanging || response.end("<svg/>")));
  await once(next.listen(0, "127.0.0.1"), "listening");
  ({ port } = next.address() as AddressInfo);
});

afterEach(() => {
  stop.abort();
  next.close();
  next.closeAllConnections();
});

function watch(options: { askDatabase?: () => Promise<unknown>; onHung?: () => void; isListening?: boolean } = {}) {
  return watchHealth({
    port,
    askDatabase: options.askDatabase ?? (async () => {}),
    isListening: () => options.isListening ?? true,
    onHung: options.onHung ?? (() => {}),
    lookEvery: 20,
    stop: stop.signal,
  });
}

test("a site whose parts answer has no problems, and each part that does not is named", async () => {
  expect(await watch().findProblems()).toEqual([]);
  expect(await watch({ isListening: false }).findProblems()).toEqual(["The database cannot be heard."]);
  const askDatabase = () => Promise.reject(new Error("No"));
  next.close();
  next.closeAllConnections();
  expect(await watch({ askDatabase }).findProblems()).toEqual([
    "The Next server does not answer.",
    "The database does not answer.",
  ]);
});

test("however many ask, the parts are asked once a second", async () => {
  let asked = 0;
  const health = watch({ askDatabase: async () => asked++ });
  await Promise.all(Array.from({ length: 20 }, () => health.findProblems()));
  expect(asked).toBe(1);
});

test("a server that lives but lets three questions in a row go unanswered is said to hang", async () => {
  let hung = 0;
  watch({ onHung: () => hung++ });
  isHanging = true;
  expect(await until(() => hung > 0, 5_000)).toBe(true);
});

test("a server that is down does not hang: its keeper starts it", async () => {
  let hung = 0;
  watch({ onHung: () => hung++ });
  next.close();
  next.closeAllConnections();
  let looks = 0;
  expect(await until(() => ++looks > 10, 5_000)).toBe(true);
  expect(hung).toBe(0);
});
