import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { passOn } from "./passing.ts";
import { refuseRequest } from "./refusals.ts";
import { createUpstream } from "./upstream.ts";

const servers: Server[] = [];

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

test("a body that grows too large while its answer waits to be sent is refused, and the answer dropped", async () => {
  const written = Promise.withResolvers<void>();
  const waiting = Promise.withResolvers<void>();
  const back = createServer((request, response) => {
    request.resume();
    response.writeHead(404).write("No");
  });
  const upstream = createUpstream(await listen(back));
  const front = createServer((request, response) =>
    passOn(request, response, {
      upstream,
      requestId: "1",
      isBehindProxy: false,
      beforeWritten: () => {
        waiting.resolve();
        return written.promise;
      },
      onFailure: () => refuseRequest(response, 413),
    }),
  );
  const socket = connect(await listen(front), "127.0.0.1");
  socket.write("POST /form HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
  await waiting.promise;
  socket.write(`${(300 * 1024).toString(16)}\r\n${"a".repeat(300 * 1024)}\r\n`);
  const answer = text(socket);
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  written.resolve();
  await new Promise(setImmediate);
});
