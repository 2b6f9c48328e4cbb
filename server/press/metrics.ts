import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Shelf } from "./shelf.ts";

/** How a request was answered: from the shelf, stale while it is renewed, stale because Next failed, printed just now … */
export type Outcome = "hit" | "stale" | "rescued" | "miss" | "passed" | "refused" | "failed";

export type Counters = { count: (outcome: Outcome) => void; totals: () => Record<Outcome, number> };

/** Plain numbers: a hit must not pay for a label look-up. */
export function createCounters(): Counters {
  const totals = { hit: 0, stale: 0, rescued: 0, miss: 0, passed: 0, refused: 0, failed: 0 };
  return {
    count: (outcome) => {
      totals[outcome]++;
    },
    totals: () => ({ ...totals }),
  };
}

/** Serves what Prometheus asks for, to this machine alone. */
export function serveMetrics(port: number, counters: Counters, shelf: Shelf): Server {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Counter({
    name: "standfirst_requests_total",
    help: "Requests by how they were answered",
    labelNames: ["outcome"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, total] of Object.entries(counters.totals())) this.inc({ outcome }, total);
    },
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge("standfirst_shelf_entries", "Printed answers in memory", () => shelf.count);
  gauge("standfirst_shelf_bytes", "Bytes of printed pages in memory", () => shelf.bytes);
  const server = createServer(async (_request, response) => {
    response.writeHead(200, { "content-type": registry.contentType }).end(await registry.metrics());
  });
  return server.listen(port, "127.0.0.1");
}
