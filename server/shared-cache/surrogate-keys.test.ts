import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARAMETERS } from "../../lib/addresses/address-parameters.ts";
import { keysOfAnswer, surrogateKeys } from "./surrogate-keys.ts";

test("cache tags become keys, but for those that Next makes of routes", () => {
  const tags = "all,article:a-story,lists,_N_T_/layout,_N_T_/articles/[slug]/page,_N_T_/articles/a-story";
  expect(surrogateKeys(tags)).toBe("all article:a-story lists");
  expect(surrogateKeys("")).toBe("");
});

test("an answer without tags goes with every change, one that never changes with none", () => {
  expect(keysOfAnswer({ xkey: "all lists" })).toBe("all lists");
  expect(keysOfAnswer({ "cache-control": "s-maxage=60" })).toBe("untagged");
  expect(keysOfAnswer({ xkey: "" })).toBe("untagged");
  expect(keysOfAnswer({ "cache-control": "public, max-age=31536000, immutable" })).toBeNull();
});

test("Varnish knows the query parameters that addresses understand, in their order", () => {
  const vcl = readFileSync("deploy/varnish/default.vcl", "utf8");
  const kept = [...vcl.matchAll(/X-Kept \+ "&(\w+)="/g)].map(([, name]) => name);
  expect(PARAMETERS).toEqual({ "/search": kept });
  expect(vcl).toContain('req.url == "/search"');
});
