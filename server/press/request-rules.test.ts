import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { treatmentOf } from "./request-rules.ts";

const treat = (url: string, headers: Record<string, string> = {}) =>
  treatmentOf({ method: "GET", url, headers } as unknown as IncomingMessage).kind;

test("the donate page is answered by Next when the page before tells where its reader came from", () => {
  const referer = "https://meridian.example/articles/a?utm_source=letter";
  expect(treat("/donate?amount=3500&frequency=once", { referer })).toBe("pass");
  expect(treat("/donate", { referer: "https://meridian.example/articles/a" })).toBe("shelf");
  expect(treat("/articles/b", { referer })).toBe("shelf");
});
