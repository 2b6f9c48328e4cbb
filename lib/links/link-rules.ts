import { BlockList, isIP } from "node:net";

/** Which links are asked for, how often, and what an answer means. Pure. */

/** Longer ones are no keys of an index. */
export const MAX_LINK = 2000;
/** A link counts as dead once it has failed so often in a row, a day or more apart: sites have bad days. */
export const FAILURES_OF_DEAD = 2;

const DAY_MS = 86_400_000;
const WELL = 30 * DAY_MS;
const FAILING = DAY_MS;
const DEAD = 7 * DAY_MS;

/** The links of a body that lead to other sites, without what stands after "#", each once. */
export function linksElsewhere(hrefs: readonly string[], origin: string): string[] {
  const urls = hrefs.flatMap((href) => {
    if (!URL.canParse(href)) return [];
    const url = new URL(href);
    url.hash = "";
    // What stands before "@" is nobody else's business.
    url.username = "";
    url.password = "";
    const isElsewhere = /^https?:$/.test(url.protocol) && url.origin !== origin;
    return isElsewhere && url.href.length <= MAX_LINK ? [url.href] : [];
  });
  return [...new Set(urls)].sort();
}

/** What a site said: a status, or why there was none. */
export type Answer = { status: number } | { failure: string };

/**
 * Why a link leads nowhere, in words; null when it leads somewhere. A site that keeps programs out, or is
 * overloaded, has answered: readers may well see the page.
 */
export function problemOf(answer: Answer): string | null {
  if ("failure" in answer) return answer.failure;
  if (answer.status === 404 || answer.status === 410) return `There is no page any more (${answer.status})`;
  return answer.status >= 500 && answer.status !== 503 ? `The site fails (${answer.status})` : null;
}

/** Milliseconds until a link is asked for again. */
export function pauseAfter(problem: string | null, failures: number): number {
  if (problem === null) return WELL;
  return failures < FAILURES_OF_DEAD ? FAILING : DEAD;
}

const closed = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  closed.addSubnet(net, bits, "ipv4");
// Within the one part of IPv6 that is the internet: what only wraps another address, and examples.
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(net, bits, "ipv6");
const internet = new BlockList();
internet.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the open internet, and none of this machine or of a network around it. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, "ipv4");
    case 6:
      return internet.check(address, "ipv6") && !closed.check(address, "ipv6");
    default:
      return false;
  }
}
