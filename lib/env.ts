import { z } from "zod";

/**
 * All settings of the processes come from the environment through this module; what each means stands
 * in .env.example. Site settings (name, accent, publisher …) live in the database.
 */

/** A setting, with the words that say what it should be. An empty one counts as not set. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema);
}

function wholeNumber(from: number, to: number) {
  const error = `should be a whole number from ${from} to ${to}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number().min(from, error).max(to, error));
}

function oneOf<const T extends string[]>(...values: T) {
  return z.enum(values, `should be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`);
}

const yesOrNo = oneOf("true", "false").transform((value) => value === "true");

const DATABASE_URL_FORM = "should be an address like postgresql://user:password@host:5432/database";
const databaseUrl = z.string(DATABASE_URL_FORM).refine(isDatabaseUrl, DATABASE_URL_FORM);

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== "" && /^\/[^/]+$/.test(pathname);
}

const siteUrl = z
  .url({
    protocol: /^https?$/,
    error: "should be the site's public origin, like https://www.example.org, without a path",
  })
  .transform((url) => new URL(url).origin);

const secret = z.string().min(16, "should be at least 16 characters long");
const longSecret = z.string().min(32, "should be at least 32 characters long");

const smtpUrl = z
  .url({ protocol: /^smtps?$/, error: "should be an address like smtp://user:password@mail.example.org:587" })
  .optional();

const redisUrl = z
  .url({ protocol: /^rediss?$/, error: "should be an address like redis://user:password@host:6379/0" })
  .optional();

const isHttp = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const split = (text: string) => text.split(",").map((url) => url.trim());
const varnishUrls = z
  .string()
  .refine((text) => split(text).every(isHttp), "should be one or more http addresses, with commas between them")
  .transform(split)
  .optional();

const settings = z.object({
  DATABASE_URL: setting(databaseUrl),
  DATABASE_POOL: setting(wholeNumber(1, 200).default(10)),
  PORT: setting(wholeNumber(1, 65_535).default(3000)),
  SITE_URL: setting(siteUrl.optional()),
  SEED_DEMO: setting(yesOrNo.default(false)),
  MEDIA_STORAGE: setting(oneOf("disk", "s3").default("disk")),
  MEDIA_DIR: setting(z.string().default(".standfirst/media")),
  S3_BUCKET: setting(z.string().optional()),
  S3_REGION: setting(z.string().optional()),
  S3_ENDPOINT: setting(z.url({ protocol: /^https?$/, error: "should be an http or https address" }).optional()),
  S3_ACCESS_KEY_ID: setting(z.string().optional()),
  S3_SECRET_ACCESS_KEY: setting(z.string().optional()),
  S3_FORCE_PATH_STYLE: setting(yesOrNo.default(false)),
  LOG_LEVEL: setting(oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent").default("info")),
  EXPIRE_TOKEN: setting(secret.optional()),
  INDEXNOW_ENDPOINT: setting(
    z
      .url({ protocol: /^https?$/, error: "should be an http or https address" })
      .default("https://api.indexnow.org/indexnow"),
  ),
  PRESS_MEMORY_MB: setting(wholeNumber(8, 4_096).default(64)),
  BEHIND_PROXY: setting(yesOrNo.default(false)),
  METRICS_PORT: setting(wholeNumber(1, 65_535).optional()),
  REDIS_URL: setting(redisUrl),
  VARNISH_URL: setting(varnishUrls),
  AUTH_SECRET: setting(longSecret.optional()),
  SMTP_URL: setting(smtpUrl),
  MAIL_FROM: setting(z.string().max(320).optional()),
  MAIL_DIR: setting(z.string().default(".standfirst/outbox")),
  PAYMENTS: setting(oneOf("link", "stripe", "sandbox").default("link")),
  STRIPE_SECRET_KEY: setting(secret.optional()),
  STRIPE_WEBHOOK_SECRET: setting(secret.optional()),
  STRIPE_API_URL: setting(
    z.url({ protocol: /^https?$/, error: "should be an http or https address" }).default("https://api.stripe.com"),
  ),
  SANDBOX_RETURN_URL: setting(siteUrl.optional()),
});

/** What S3 storage cannot do without. Keys may also come from the machine's role, so they are needed only as a pair. */
const envSchema = settings.check(({ value, issues }) => {
  const miss = (name: keyof typeof value, why: string) =>
    issues.push({ code: "custom", path: [name], message: why, input: undefined });
  if (value.MEDIA_STORAGE === "s3") {
    if (!value.S3_BUCKET) miss("S3_BUCKET", "should name the bucket when MEDIA_STORAGE is s3");
    if (!value.S3_REGION) miss("S3_REGION", "should name the bucket's region when MEDIA_STORAGE is s3");
    if (!value.S3_ACCESS_KEY_ID) miss("S3_ACCESS_KEY_ID", "should be set when MEDIA_STORAGE is s3");
    if (!value.S3_SECRET_ACCESS_KEY) miss("S3_SECRET_ACCESS_KEY", "should be set when MEDIA_STORAGE is s3");
  }
  if (value.PAYMENTS === "stripe") {
    if (!value.STRIPE_SECRET_KEY) miss("STRIPE_SECRET_KEY", "should be set when PAYMENTS is stripe");
    if (!value.STRIPE_WEBHOOK_SECRET) miss("STRIPE_WEBHOOK_SECRET", "should be set when PAYMENTS is stripe");
  }
  if (value.PAYMENTS === "sandbox" && !isPrivateOrigin(value.SITE_URL)) {
    miss("PAYMENTS", "cannot be sandbox on a public site: its gifts are not real");
  }
});

/** An origin that no reader can be at: this machine, or a name kept for tests (RFC 2606, RFC 6761). */
export function isPrivateOrigin(origin: string | undefined): boolean {
  if (!origin) return true;
  return /(^|\.)(localhost|test|example)$|^127\.|^\[::1\]$/.test(new URL(origin).hostname);
}

/** The names of all settings, as .env.example documents them. */
export const settingNames = Object.keys(settings.shape);

export type Env = Omit<z.infer<typeof envSchema>, "SITE_URL"> & { SITE_URL: string };

/** One or more settings are wrong: the message has a line for each, with its name and what it should be, never its value. */
export class EnvError extends Error {}

/** Throws EnvError. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = envSchema.safeParse(source);
  if (!result.success) {
    throw new EnvError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"));
  }
  return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` };
}

let parsed: Env | undefined;

/** The settings of this process, read once. Throws EnvError. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
