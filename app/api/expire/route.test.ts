import { afterEach, expect, test, vi } from "vitest";
import { expired } from "../../../server/testing/next-cache.ts";
import { POST } from "./route.ts";

const TOKEN = "a-token-of-sufficient-length";

afterEach(() => {
  expired.length = 0;
});

async function post(body: unknown, authorization?: string): Promise<number> {
  const headers = authorization ? { authorization } : undefined;
  const request = new Request("http://127.0.0.1/api/expire", { method: "POST", headers, body: JSON.stringify(body) });
  return (await POST(request)).status;
}

test("expires the given tags for whoever knows the token", async () => {
  vi.stubEnv("EXPIRE_TOKEN", TOKEN);
  expect(await post({ tags: ["lists", "article:one"] }, `Bearer ${TOKEN}`)).toBe(204);
  expect(expired).toEqual(["lists", "article:one"]);
});

test.each([undefined, "", TOKEN, "Bearer ", "Bearer another-token"])("refuses the authorisation %j", async (header) => {
  vi.stubEnv("EXPIRE_TOKEN", TOKEN);
  expect(await post({ tags: ["lists"] }, header)).toBe(401);
  expect(expired).toEqual([]);
});

test("refuses everybody while there is no token", async () => {
  vi.stubEnv("EXPIRE_TOKEN", "");
  expect(await post({ tags: ["lists"] }, "Bearer ")).toBe(401);
});

test.each([undefined, {}, { tags: [] }, { tags: [""] }, { tags: ["x".repeat(257)] }, { tags: "lists" }])(
  "refuses %j",
  async (body) => {
    vi.stubEnv("EXPIRE_TOKEN", TOKEN);
    expect(await post(body, `Bearer ${TOKEN}`)).toBe(400);
    expect(expired).toEqual([]);
  },
);
