import { connect, type Socket } from "node:net";

// Asks addresses over and over through connections that stay open, in a process of its own:
//   node load-client.ts PLAN (as JSON, see LoadPlan)
// With several addresses each is asked for a moment by turns, so that what else the machine does meanwhile falls on all of
// them. It writes the request's bytes and looks for no more of an answer than its status and its end. A client that reads
// answers properly takes as long as the server takes to give them, and then measures itself.

export type LoadPlan = {
  /** The bytes of one request each, as text. */
  targets: { port: number; request: string }[];
  connections: number;
  /** Milliseconds of one turn. */
  turn: number;
  /** Turns of each target that count. */
  turns: number;
  /** Turns of each before, in which client and servers warm up. */
  warming: number;
};
/** Of one target: answers per second of each turn, latencies in ms. */
export type LoadReport = { perSecond: number[]; p50: number; p99: number; max: number };
/** What it sends to its parent. */
export type LoadAnswer = { reports: LoadReport[]; wrong: string | null };

const plan = JSON.parse(process.argv[2] ?? "") as LoadPlan;
const HEAD_END = Buffer.from("\r\n\r\n");
let wrong: string | null = null;

type Target = { ask: (milliseconds: number) => Promise<void>; report: () => LoadReport; forget: () => void };

/** One address and the connections to it. */
async function open({ port, request }: LoadPlan["targets"][number]): Promise<Target> {
  const bytes = Buffer.from(request, "latin1");
  const sockets = await Promise.all(Array.from({ length: plan.connections }, () => connected(port)));
  let latencies: number[] = [];
  let perSecond: number[] = [];
  let isOver = false;

  function keepAsking(socket: Socket): Promise<void> {
    return new Promise((resolve) => {
      let asked = 0;
      /** Bytes of the answer that are still to come; -1 before its head is known. */
      let left = -1;
      let head: Buffer = Buffer.alloc(0);
      const ask = () => {
        if (isOver || wrong) return resolve();
        left = -1;
        asked = performance.now();
        socket.write(bytes);
      };
      socket.removeAllListeners("data").on("data", (chunk) => {
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
      socket.removeAllListeners("close").on("close", () => {
        wrong ??= "a connection was closed by the server";
        resolve();
      });
      ask();
    });
  }

  return {
    ask: async (milliseconds) => {
      const before = latencies.length;
      const began = performance.now();
      isOver = false;
      const end = setTimeout(() => {
        isOver = true;
      }, milliseconds);
      await Promise.all(sockets.map(keepAsking));
      clearTimeout(end);
      perSecond.push(((latencies.length - before) / (performance.now() - began)) * 1000);
    },
    forget: () => {
      latencies = [];
      perSecond = [];
    },
    report: () => {
      const sorted = latencies.sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
      return { perSecond, p50: at(0.5), p99: at(0.99), max: at(1) };
    },
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket)).setNoDelay(true);
    socket.on("error", ({ message }) => {
      wrong = message;
      resolve(socket);
    });
  });
}

async function takeTurns(targets: Target[], turns: number): Promise<void> {
  for (let turn = 0; turn < turns && !wrong; turn++) for (const target of targets) await target.ask(plan.turn);
}

const targets = await Promise.all(plan.targets.map(open));
await takeTurns(targets, plan.warming);
for (const target of targets) target.forget();
await takeTurns(targets, plan.turns);
const answer: LoadAnswer = { reports: targets.map((target) => target.report()), wrong };
process.send?.(answer, () => process.exit(0));
