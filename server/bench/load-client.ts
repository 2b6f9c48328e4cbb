import { connect } from "node:net";

// Asks one address over and over through connections that stay open, for some seconds, in a process of its own:
//   node load-client.ts PORT REQUEST CONNECTIONS SECONDS
// It writes the request's bytes and looks for no more of an answer than its status and its end. A client that reads
// answers properly takes as long as the server takes to give them, and then measures itself.

/** What it sends to its parent: how many answers in how many milliseconds, each one's latency in ms; and what went wrong. */
export type LoadReport = { answers: number; took: number; p50: number; p99: number; max: number; wrong: string | null };

const [port = "", request = "", connections = "", seconds = ""] = process.argv.slice(2);
const bytes = Buffer.from(request, "latin1");
const HEAD_END = Buffer.from("\r\n\r\n");
const latencies: number[] = [];
let wrong: string | null = null;
let isOver = false;

function keepAsking(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), "127.0.0.1").setNoDelay(true);
    let asked = 0;
    /** Bytes of the answer that are still to come; -1 before its head is known. */
    let left = -1;
    let head: Buffer = Buffer.alloc(0);
    const ask = () => {
      if (isOver) return void socket.destroy();
      left = -1;
      asked = performance.now();
      socket.write(bytes);
    };
    socket.on("connect", ask);
    socket.on("data", (chunk) => {
      let size = chunk.length;
      if (left === -1) {
        head = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
        const end = head.indexOf(HEAD_END);
        if (end === -1) return;
        const text = head.toString("latin1", 0, end);
        const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
        if (!text.startsWith("HTTP/1.1 200") || !length) wrong = `an answer began with: ${text.slice(0, 200)}`;
        left = Number(length);
        size = head.length - end - HEAD_END.length;
        head = Buffer.alloc(0);
      }
      left -= size;
      if (left > 0) return;
      latencies.push(performance.now() - asked);
      ask();
    });
    socket.on("error", ({ message }) => {
      wrong = message;
    });
    socket.on("close", () => {
      if (!isOver) wrong ??= "a connection was closed by the server";
      resolve();
    });
  });
}

const started = performance.now();
setTimeout(() => {
  isOver = true;
}, Number(seconds) * 1000);
await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
const took = performance.now() - started;
latencies.sort((a, b) => a - b);
const at = (share: number) => latencies[Math.ceil(latencies.length * share) - 1] ?? Number.NaN;
const report: LoadReport = { answers: latencies.length, took, p50: at(0.5), p99: at(0.99), max: at(1), wrong };
process.send?.(report, () => process.exit(0));
