import { expect, test } from "vitest";
import { failure, inSentences } from "./errors.ts";

test("several faults are said as sentences", () => {
  const problems = [failure("invalid", "There is no deck"), failure("missing", "It was deleted.")].flatMap(
    (each) => each.problems,
  );
  expect(inSentences({ ok: false, code: "invalid", message: "There is no deck", problems })).toBe(
    "There is no deck. It was deleted.",
  );
});
