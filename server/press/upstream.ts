import { Agent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";

/** A whole answer of the Next server. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

/** The Next server behind the press. */
export type Upstream = {
  port: number;
  /** Fetches an anonymous reader's GET. Throws when there is no answer, or it breaks off. */
  fetchWhole: (path: string, headers: Record<string, string>) => Promise<Answer>;
  /** For requests that are passed on as they are. What is kept for everybody is asked for over connections of its own. */
  agent: Agent;
};

/** Milliseconds after which a silent server counts as down. */
const PATIENCE = 15_000;

export function createUpstream(port: number): Upstream {
  const newAgent = () => new Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 16 });
  const own = newAgent();
  return { port, agent: newAgent(), fetchWhole: (path, headers) => fetchWhole(port, own, path, headers) };
}

function fetchWhole(port: number, agent: Agent, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, agent, headers, timeout: PATIENCE });
    let isAnswered = false;
    request.on("timeout", () => request.destroy(new Error(`No answer within ${PATIENCE / 1000} s`)));
    request.on("error", (error: NodeJS.ErrnoException) => {
      // Next hung up a connection that it had kept, just as this asked over it: nothing was answered, so it is asked anew.
      const isHungUp = request.reusedSocket && !isAnswered && error.code === "ECONNRESET";
      if (isHungUp) resolve(fetchWhole(port, agent, path, headers));
      else reject(error);
    });
    request.on("response", (response) => {
      isAnswered = true;
      readWhole(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 500, headers: response.headers, bytes }),
        reject,
      );
    });
    request.end();
  });
}

async function readWhole(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
