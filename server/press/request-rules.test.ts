import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { SESSION_COOKIE } from "../../lib/auth/session-cookie.ts";
import { treatmentOf } from "./request-rules.ts";

const treatment = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  treatmentOf({ method, url, headers } as unknown as IncomingMessage);
const treat = (url: string, headers: Record<string, string> = {}) => treatment(url, headers).kind;

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
  expect(treat("/", { cookie: `theme=dark; ${SESSION_COOKIE}=a.b` })).toBe("pass");
  expect(treat("/administration")).toBe("shelf");
});

test("what brings a body whose end could be understood in two ways is refused", () => {
  const chunked = { "transfer-encoding": "chunked" };
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    expect(treatment("/api/reads", chunked, method)).toEqual({ kind: "refuse", status: 400 });
    expect(treatment("/", { "content-length": "3" }, method)).toEqual({ kind: "refuse", status: 400 });
  }
  expect(treatment("/donate", { "transfer-encoding": "gzip, chunked" }, "POST")).toEqual({
    kind: "refuse",
    status: 400,
  });
  expect(treatment("/donate", chunked, "POST").kind).toBe("pass");
  expect(treatment("/", { "content-length": "0" }).kind).toBe("shelf");
});

test("a page that is kept has one spelling, and a file of the build no query", () => {
  for (const path of ["/articles/%61", "/./articles/a", "/sections/x/../y", "//articles/a", "/articles/a/..", "/a\\b"])
    expect(treat(path), path).toBe("pass");
  expect(treat("/.well-known/security.txt")).toBe("shelf");
  expect(treatment("/_next/static/a.css?7")).toEqual({ kind: "shelf", key: "/_next/static/a.css" });
  expect(treat("/_next/image?url=7")).toBe("pass");
});

test("a part of a page is answered by the whole of it, and a probe whatever it says of itself", () => {
  expect(treat("/articles/a", { range: "bytes=0-99" })).toBe("shelf");
  for (const path of ["/healthz", "/readyz"]) expect(treat(path, { authorization: "Basic a" })).toBe("shelf");
});
