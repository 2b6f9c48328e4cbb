import { expect, test } from "vitest";
import { meaningfulQuery } from "./address-parameters.ts";

test.each([
  ["/articles/a", "utm_source=x&fbclid=1", ""],
  ["/", "", ""],
  ["/search", "utm_source=x&q=river&page=2", "?q=river&page=2"],
  ["/search", "page=2&q=river", "?q=river&page=2"],
  ["/search", "q=a%26b+c", "?q=a%26b+c"],
  ["/search", "", ""],
  ["/donate", "amount=2500&utm_source=x", "?amount=2500&utm_source=x"],
  ["/donate/review", "b=1&a=2", "?b=1&a=2"],
  ["/donated", "a=1", ""],
])("of %s?%s counts %s", (path, query, expected) => {
  expect(meaningfulQuery(path, query)).toBe(expected);
});
