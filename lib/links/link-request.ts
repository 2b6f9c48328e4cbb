import { lookup as resolve } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Answer, isPublicAddress } from "./link-rules.ts";

/**
 * Asks another site whether a page is there. What stands in a story may be any address, so that only the open internet is
 * asked: each name is resolved once, and the connection goes to the very address that was looked at.
 */

export type AskOptions = {
  /** Says who asks. */
  userAgent: string;
  patienceMs?: number;
  /** Asks this machine and the networks around it too: for tests. */
  mayAskPrivate?: boolean;
  stop?: AbortSignal;
};

const PATIENCE_MS = 15_000;
const MOST_REDIRECTS = 5;

/** HEAD, which costs the site least, and GET where it is not understood. */
export async function askForLink(url: string, options: AskOptions): Promise<Answer> {
  const answer = await follow("HEAD", url, options);
  const isFine = "status" in answer && answer.status < 400;
  return isFine || options.stop?.aborted ? answer : follow("GET", url, options);
}

async function follow(method: "HEAD" | "GET", from: string, options: AskOptions): Promise<Answer> {
  let url = new URL(from);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await askOnce(method, url, options);
    if ("failure" in answer) return answer;
    const { status, location } = answer;
    if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) return { status };
    url = new URL(location, url);
    if (!/^https?:$/.test(url.protocol)) return { status };
  }
  return { failure: "It is sent on without end" };
}

type Once = { status: number; location?: string | undefined } | { failure: string };

function askOnce(method: string, url: URL, options: AskOptions): Promise<Once> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A literal address is never looked up, so it is looked at here.
  if (isIP(host) && !options.mayAskPrivate && !isPublicAddress(host)) return Promise.resolve({ failure: NOT_OPEN });
  const signal = AbortSignal.any([AbortSignal.timeout(options.patienceMs ?? PATIENCE_MS), ...listOf(options.stop)]);
  return new Promise((done) => {
    let asked: ClientRequest;
    const end = (answer: Once) => {
      done(answer);
      // The rest of a page is nothing to us.
      asked?.destroy();
    };
    try {
      const send = url.protocol === "https:" ? requestHttps : requestHttp;
      const headers = { "User-Agent": options.userAgent, Accept: "text/html,*/*;q=0.8" };
      asked = send(url, { method, headers, signal, agent: false, lookup: openLookup(options) });
      asked.once("response", (response: IncomingMessage) =>
        end({ status: response.statusCode ?? 0, location: response.headers.location }),
      );
      asked.on("error", (error: NodeJS.ErrnoException) => end({ failure: saying(error) }));
      asked.end();
    } catch {
      done({ failure: "It is no address that can be asked for" });
    }
  });
}

const listOf = (signal: AbortSignal | undefined) => (signal ? [signal] : []);
const NOT_OPEN = "It leads into a private network";

class NotOpenError extends Error {}

/** Resolves names to addresses of the open internet only. */
function openLookup({ mayAskPrivate }: AskOptions): LookupFunction {
  return (hostname, options, found) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      const open = mayAskPrivate ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (!first) return found(new NotOpenError(), []);
      if (options.all) found(null, open);
      else found(null, first.address, first.family);
    });
}

function saying(error: NodeJS.ErrnoException): string {
  if (error instanceof NotOpenError) return NOT_OPEN;
  if (error.code === "ENOTFOUND") return "There is no such site any more";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "The site does not answer";
  if (/CERT|TLS|SSL|SIGNED/.test(error.code ?? "")) return "The site's certificate is not valid";
  return "The site does not answer";
}
