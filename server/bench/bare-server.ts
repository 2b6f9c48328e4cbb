import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The measure of the press: nothing but node:http, which sends the same bytes under the same headers.
const [file = "", headers = "[]"] = process.argv.slice(2);
const bytes = readFileSync(file);
const head = JSON.parse(headers) as string[];
const server = createServer((_request, response) => {
  response.writeHead(200, head);
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : 0);
});
