import { readFileSync } from "node:fs";
import { hashPassword } from "better-auth/crypto";
import type { BenchSite } from "./bench-site.ts";

const PASSWORD = "a password for measuring";

type ActionEntry = { exportedName: string; filename: string };

/** Somebody in the newsroom of the measured site, who asks as a browser does. */
export type Editor = {
  id: string;
  read: (path: string) => Promise<string>;
  post: (path: string, body: object) => Promise<{ ok: boolean; version?: number }>;
  /** Calls a server action by its name, from the page that holds it; throws when it refuses. */
  act: (name: string, page: string, input: object) => Promise<string>;
  leave: () => Promise<void>;
};

/** Makes an admin and signs her in by her password. */
export async function enterNewsroom({ db, origin }: BenchSite): Promise<Editor> {
  const email = `${crypto.randomUUID()}@newsroom.example`;
  const { id } = await db.user.create({ data: { name: "Measuring", email, role: "admin" }, select: { id: true } });
  const password = await hashPassword(PASSWORD);
  await db.account.create({ data: { accountId: id, providerId: "credential", userId: id, password } });
  const actions = actionIds();
  let cookie = "";
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { origin, cookie, "accept-encoding": "br", ...init.headers };
    const answer = await fetch(origin + path, { redirect: "manual", ...init, headers });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return { answer, text };
  };
  const json = (body: object) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { answer } = await send("/api/auth/sign-in/email", json({ email, password: PASSWORD }));
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return {
    id,
    read: async (path) => (await send(path)).text,
    post: async (path, body) => JSON.parse((await send(path, json(body))).text),
    act: async (name, page, input) => {
      const headers = { "next-action": actions.get(name) ?? "", "content-type": "text/plain;charset=UTF-8" };
      const { text } = await send(page, { method: "POST", headers, body: JSON.stringify([input]) });
      if (!text.includes('"ok":true')) throw new Error(`${name}: ${text.slice(0, 300)}`);
      return text;
    },
    leave: async () => void (await db.user.delete({ where: { id } })),
  };
}

/** The numbers that the build gave its server actions. */
function actionIds(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  const entries = Object.entries(manifest.node as Record<string, ActionEntry>);
  return new Map(entries.map(([id, { exportedName }]) => [exportedName, id]));
}
