import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EnvError, parseEnv, settingNames } from "./env.ts";

const DATABASE_URL = "postgresql://meridian:secret@db.example.org:5432/meridian";

function problems(source: Record<string, string>): string[] {
  try {
    parseEnv({ DATABASE_URL, ...source });
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return (error as Error).message.split("\n");
  }
}

describe("parseEnv", () => {
  test("needs nothing but a database's address", () => {
    expect(parseEnv({ DATABASE_URL })).toMatchObject({
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      MEDIA_STORAGE: "disk",
      SEED_DEMO: false,
    });
  });

  test("takes an empty setting as not set", () => {
    expect(parseEnv({ DATABASE_URL, PORT: "", SITE_URL: "", EXPIRE_TOKEN: "" })).toMatchObject({ PORT: 3000 });
  });

  test("keeps the site's origin without a trailing slash, and follows the port without one", () => {
    expect(parseEnv({ DATABASE_URL, SITE_URL: "https://www.example.org/" }).SITE_URL).toBe("https://www.example.org");
    expect(parseEnv({ DATABASE_URL, PORT: "4100" }).SITE_URL).toBe("http://localhost:4100");
  });

  test("takes no gifts that are not real on a public site, and none at Stripe without its secrets", () => {
    const sandbox = { PAYMENTS: "sandbox" };
    expect(problems({ ...sandbox, SITE_URL: "https://www.example.org" })).toEqual([
      "PAYMENTS cannot be sandbox on a public site: its gifts are not real.",
    ]);
    for (const SITE_URL of ["", "http://localhost:3000", "https://meridian.example"]) {
      expect(problems({ ...sandbox, SITE_URL })).toEqual([]);
    }
    expect(problems({ PAYMENTS: "stripe" })).toEqual([
      "STRIPE_SECRET_KEY should be set when PAYMENTS is stripe.",
      "STRIPE_WEBHOOK_SECRET should be set when PAYMENTS is stripe.",
    ]);
  });

  test("names every wrong setting at once, and what it should be", () => {
    expect(problems({ PORT: "http", LOG_LEVEL: "loud", SEED_DEMO: "yes" })).toEqual([
      "PORT should be a whole number from 1 to 65535.",
      "SEED_DEMO should be true or false.",
      "LOG_LEVEL should be fatal, error, warn, info, debug, trace or silent.",
    ]);
  });

  test.each(["0", "65536", "80.5", "-1", " 80"])("refuses the port %j in one sentence", (PORT) => {
    expect(problems({ PORT })).toEqual(["PORT should be a whole number from 1 to 65535."]);
  });

  test.each(["mysql://a@b/c", "localhost:5432/x", "postgresql://host", "postgresql:///name", ""])(
    "refuses the database address %j without repeating it",
    (url) => {
      expect(problems({ DATABASE_URL: url })).toEqual([
        "DATABASE_URL should be an address like postgresql://user:password@host:5432/database.",
      ]);
    },
  );

  test("takes one Redis and several Varnishes", () => {
    const settings = {
      DATABASE_URL,
      REDIS_URL: "redis://cache:6379/0",
      VARNISH_URL: "http://one:6081, http://two:6081",
    };
    expect(parseEnv(settings).VARNISH_URL).toEqual(["http://one:6081", "http://two:6081"]);
    expect(problems({ REDIS_URL: "cache:6379", VARNISH_URL: "varnish" })).toEqual([
      "REDIS_URL should be an address like redis://user:password@host:6379/0.",
      "VARNISH_URL should be one or more http addresses, with commas between them.",
    ]);
  });

  test("never repeats a secret", () => {
    expect(problems({ EXPIRE_TOKEN: "hunter2", DATABASE_URL: "postgres://user:hunter2@" }).join()).not.toContain(
      "hunter2",
    );
  });

  test("asks for what an S3 bucket needs, only when pictures are kept in one", () => {
    expect(problems({ MEDIA_STORAGE: "disk" })).toEqual([]);
    expect(problems({ MEDIA_STORAGE: "s3", S3_BUCKET: "pictures" }).map((line) => line.split(" ")[0])).toEqual([
      "S3_REGION",
      "S3_ACCESS_KEY_ID",
      "S3_SECRET_ACCESS_KEY",
    ]);
  });
});

test(".env.example documents every setting, and no other", () => {
  const documented = readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm);
  expect([...documented].map((match) => match[1]).sort()).toEqual([...settingNames].sort());
});
