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

test("pages, feeds, sitemaps and media are kept; what is somebody's own is not", () => {
  for (const path of ["/", "/articles/a", "/feed.xml", "/sitemap.xml", "/sitemaps/stories-1.xml", "/media/a/320.avif"])
    expect(treat(path)).toBe("shelf");
  for (const path of ["/admin", "/admin/articles", "/api/reads", "/preview/a"]) expect(treat(path)).toBe("pass");
  expect(treat("/", { cookie: "theme=dark; better-auth.session_token=a.b" })).toBe("pass");
  expect(treat("/administration")).toBe("shelf");
});
