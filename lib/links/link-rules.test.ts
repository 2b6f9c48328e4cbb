import { expect, test } from "vitest";
import { isPublicAddress, linksElsewhere, pauseAfter, problemOf } from "./link-rules.ts";

test.each(["93.184.215.14", "8.8.8.8", "2606:4700::6810:84e5"])("%s is of the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "0.0.0.0",
  "127.0.0.1",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.31.255.255",
  "192.168.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "fd00::1",
  "fe80::1",
  "ff02::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "localhost",
  "",
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("links to other sites, each once and without its fragment", () => {
  const hrefs = [
    "https://a.example/x#one",
    "https://a.example/x",
    "/here",
    "#note",
    "mailto:a@b.c",
    "https://me.example/y",
  ];
  expect(linksElsewhere([...hrefs, `https://a.example/${"x".repeat(2000)}`], "https://me.example")).toEqual([
    "https://a.example/x",
  ]);
});

test("what an answer means: only a page that is not there, and a site that fails", () => {
  const says = (status: number) => problemOf({ status });
  expect([200, 204, 401, 403, 405, 429, 503].map(says)).toEqual(Array(7).fill(null));
  expect([404, 410, 500].map(says)).not.toContain(null);
});

test("what fails is asked for again soon, what is dead or well later", () => {
  const pauses = [pauseAfter("gone", 1), pauseAfter("gone", 2), pauseAfter(null, 0)];
  expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
});
