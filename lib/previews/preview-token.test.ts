import { expect, test } from "vitest";
import { readPreview, signPreview } from "./preview-token.ts";

const secret = "0123456789abcdef0123456789abcdef";
const linkId = "01999999-0000-7000-8000-000000000001";
const expiresAt = new Date("2030-01-01T12:00:00Z");
const before = new Date("2029-12-31T00:00:00Z");
const token = signPreview({ linkId, expiresAt }, secret);

test("a token names its link until its time", () => {
  expect(readPreview(token, secret, before)).toEqual({ linkId, expiresAt });
  expect(readPreview(token, secret, expiresAt)).toBeNull();
});

test.each([
  ["another secret", token, "another secret that is long enough"],
  ["another link", token.replace(/^01999999/, "01999998"), secret],
  ["a later time", token.replace(/\.(\w+)\./, ".zzzzzz."), secret],
  ["another signature", `${token.slice(0, -2)}AA`, secret],
  ["no token", "latest", secret],
  ["nothing", "", secret],
])("%s is refused", (_, changed, key) => {
  expect(readPreview(changed, key, before)).toBeNull();
});
