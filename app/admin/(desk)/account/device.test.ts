import { expect, test } from "vitest";
import { addressWords } from "./device.ts";

test("an address is short, and this machine is called so", () => {
  expect(addressWords("198.51.100.7")).toBe("198.51.100.7");
  expect(addressWords("2001:0db8:85a3:08d3:0000:0000:0000:0000")).toBe("2001:db8:85a3:8d3::");
  expect(addressWords("0000:0000:0000:0000:0000:0000:0000:0000")).toBe("the site's own machine");
  expect(addressWords("127.0.0.1")).toBe("the site's own machine");
});
