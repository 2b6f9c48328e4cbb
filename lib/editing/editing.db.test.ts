import { beforeAll, describe, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { searchAuthorChoices } from "./editing-finder.ts";
import { createGuest } from "./editing-mutations.ts";
import { sayPolicy } from "./origin-rules.ts";

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});

describe("guest authors", () => {
  test("need no more than a name; namesakes get addresses of their own", async () => {
    const one = mustSucceed(await createGuest(db, "Zoë Łukasz"));
    const two = mustSucceed(await createGuest(db, "Zoë Łukasz"));
    expect([one.slug, two.slug]).toEqual(["zoe-lukasz", "zoe-lukasz-2"]);
    expect(mustSucceed(await createGuest(db, "مريم")).slug).toBe("guest");
    expect((await searchAuthorChoices(db, "łukasz")).map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  });

  test("without a name are refused beside the field", async () => {
    expect(await createGuest(db, "")).toMatchObject({ ok: false, field: "name" });
  });
});

describe("what an origin means for crawlers", () => {
  const origin = (policy: "ours" | "canonical" | "noindex") => ({
    publisher: "The Paper",
    url: "https://paper.example/a",
    policy,
  });

  test.each([
    [null, false, "search engines index it here"],
    [null, true, "kept out of search engines"],
    [origin("ours"), false, "only by agreement with The Paper"],
    [origin("canonical"), false, "the original at paper.example is the one to show"],
    [origin("noindex"), false, "asked not to show this page"],
    [origin("ours"), true, "asked not to show this page"],
    [{ ...origin("canonical"), publisher: " ", url: "" }, false, "the original at the first publisher"],
  ])("is said in a sentence (%#)", (given, isNoindex, words) => {
    expect(sayPolicy(given, isNoindex)).toContain(words);
  });
});
