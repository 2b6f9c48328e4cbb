import { z } from "zod";

/**
 * All settings of the processes come from the environment through this module; what each means
 * stands in .env.example. Site settings (name, accent, publisher …) live in the database.
 */

const port = z.coerce.number().int().min(1).max(65_535);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const envSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/\S+$/, "an address that starts with postgresql://"),
  DATABASE_POOL: optional(z.coerce.number().int().min(1).max(200).default(10)),
  PORT: optional(port.default(3000)),
  /** The public origin, without a trailing slash. */
  SITE_URL: optional(
    z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
  ),
  MEDIA_STORAGE: optional(z.enum(["disk", "s3"]).default("disk")),
  MEDIA_DIR: optional(z.string().default(".standfirst/media")),
});

export type Env = Omit<z.infer<typeof envSchema>, "SITE_URL"> & { SITE_URL: string };

let parsed: Env | undefined;

export function env(): Env {
  if (parsed) return parsed;
  const result = envSchema.safeParse(process.env);
  if (!result.success) throw new Error(result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("\n"));
  parsed = { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` };
  return parsed;
}
