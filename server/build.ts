import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runToEnd } from "./children.ts";
import { StartError } from "./processes.ts";

export type BuildOptions = {
  /** Next's folder for the result. */
  distDir: string;
  /** Environment of the build: DATABASE_URL is needed for "prerender" only. */
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
  stop: AbortSignal;
};

type Stage = "compile" | "prerender";
type Fingerprints = Partial<Record<Stage, string>>;

const SOURCES = ["app", "components", "lib", "server", "public", "prisma/schema.prisma"];
const SINGLE =
  /^(package-lock\.json|package\.json|tsconfig\.json|next\.config\.\w+|postcss\.config\.\w+|instrumentation\.ts|proxy\.ts)$/;
const IRRELEVANT = /\.test\.tsx?$|^server\/(testing|bench|sandbox|press)\//;

/** Settings that end up in prerendered pages. */
const BAKED_IN = ["SITE_URL", "MEDIA_STORAGE", "MEDIA_DIR", "S3_BUCKET", "S3_REGION", "S3_ENDPOINT"];

export const nextBin = createRequire(import.meta.url).resolve("next/dist/bin/next");

/**
 * Builds what is not current: compiles the sources (no database needed), then prerenders with the present
 * settings. Resolves to the stages that ran. Throws StartError when one fails, after showing its output.
 */
export async function ensureBuild(options: BuildOptions, stages: Stage[] = ["compile", "prerender"]): Promise<Stage[]> {
  const wanted = fingerprints(options.env);
  const found = readFingerprints(options.distDir);
  const ran: Stage[] = [];
  for (const stage of stages) {
    // A new compilation throws the old prerendered pages away.
    if (ran.length === 0 && found[stage] === wanted[stage]) continue;
    await runStage(stage, options);
    ran.push(stage);
    const kept = stage === "compile" ? { compile: wanted.compile } : wanted;
    writeFileSync(fingerprintFile(options.distDir), JSON.stringify(kept));
  }
  return ran;
}

const fingerprintFile = (distDir: string) => join(distDir, "standfirst-build.json");

function readFingerprints(distDir: string): Fingerprints {
  try {
    return JSON.parse(readFileSync(fingerprintFile(distDir), "utf8")) as Fingerprints;
  } catch {
    return {};
  }
}

function fingerprints(env: NodeJS.ProcessEnv): Required<Fingerprints> {
  const sources = createHash("sha256").update(process.version);
  for (const file of listSources()) sources.update(`\0${file}\0`).update(readFileSync(file));
  const compile = sources.digest("hex");
  const settings = BAKED_IN.map((name) => `${name}=${env[name] ?? ""}`);
  const prerender = createHash("sha256")
    .update([compile, ...settings].join("\n"))
    .digest("hex");
  return { compile, prerender };
}

function listSources(): string[] {
  const inFolders = SOURCES.filter((path) => existsSync(path)).flatMap((path) => {
    if (path.includes(".")) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  const single = readdirSync(".").filter((name) => SINGLE.test(name));
  return [...inFolders, ...single].filter((file) => !IRRELEVANT.test(file.replaceAll("\\", "/"))).sort();
}

const MODES = { compile: "compile", prerender: "generate" } as const;
const TITLES = { compile: "Building the site", prerender: "Preparing pages" } as const;
/** Next's own steps, in its words, that are worth a line. */
const STEPS = /^\W*(Compiled .*|Finished .*|Generating .* in .*)$/;

async function runStage(stage: Stage, { distDir, env, log, stop }: BuildOptions): Promise<void> {
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  log(`${TITLES[stage]} …`);
  const tick = setInterval(() => log(`  … ${seconds()}`), 10_000);
  try {
    const { code, output } = await runToEnd({
      args: [nextBin, "build", "--experimental-build-mode", MODES[stage]],
      env: { ...env, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" },
      stop,
      onLine: (line) => {
        const step = STEPS.exec(line)?.[1];
        if (step) log(`  ${step} (${seconds()})`);
      },
    });
    if (code !== 0) throw new StartError(`${output.trim()}\n\nThe build failed: its output is above.`);
  } finally {
    clearInterval(tick);
  }
  log(`${TITLES[stage]}: done in ${seconds()}.`);
}
