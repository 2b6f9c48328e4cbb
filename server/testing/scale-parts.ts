import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort, StartError, until } from "../processes.ts";

/** A program that a test has started, by its process: it ends with the test, whatever becomes of that. */
export type Part = {
  pid: number;
  output: () => string;
  signal: (name: NodeJS.Signals) => void;
  stop: () => Promise<void>;
};

const PROGRAMS = ["redis-server", "varnishd"];
const PACKAGES = ["redis-server", "varnish", "varnish-modules"];

/** For when the parts are not there: what a person should do. */
export const NO_PARTS = `SKIPPED: several instances behind Varnish with a shared cache. Redis, Varnish and its vmods are not here and could not be installed (Debian: apt-get install ${PACKAGES.join(" ")}).`;

/** Whether Redis, Varnish and vmod xkey are here. A machine of CI's gets Debian's packages; no other is touched. */
export function haveScaleParts(log: (line: string) => void): boolean {
  if (areThere()) return true;
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  log(`Installing ${PACKAGES.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...PACKAGES]]) {
    spawnSync("apt-get", args, { stdio: "ignore", env, timeout: 180_000 });
  }
  return areThere();
}

function areThere(): boolean {
  const isFound = (program: string) => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
  return process.platform === "linux" && PROGRAMS.every(isFound) && hasXkey();
}

function hasXkey(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-vcl-"));
  const file = join(folder, "try.vcl");
  writeFileSync(file, "vcl 4.1; import xkey; backend none none;");
  const { status } = spawnSync("varnishd", ["-C", "-j", "none", "-f", file, "-n", join(folder, "work")], {
    stdio: "ignore",
  });
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
}

/** Redis as compose.scale.yaml starts it. */
export async function startRedis(port: number, folder: string): Promise<Part> {
  mkdirSync(folder, { recursive: true });
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const part = run("redis-server", [...args, "--maxmemory", "64mb", "--maxmemory-policy", "volatile-lru"]);
  await untilOpen(part, port);
  return part;
}

export type Varnish = Part & { url: string; purgeUrl: string };

/** Varnish with the files of deploy/varnish, but for the places of the instances. */
export async function startVarnish(folder: string, instances: number[]): Promise<Varnish> {
  mkdirSync(join(folder, "vcl"), { recursive: true });
  writeFileSync(join(folder, "vcl/backends.vcl"), backends(instances));
  const [port, purgePort] = [await freePort(), await freePort()];
  const part = run("varnishd", [
    ...["-F", "-j", "none", "-n", resolve(folder, "work"), "-s", "malloc,64m", "-p", "http_gzip_support=off"],
    ...["-a", `127.0.0.1:${port}`, "-a", `purge=127.0.0.1:${purgePort}`],
    ...["-p", `vcl_path=${resolve(folder, "vcl")}`, "-f", resolve("deploy/varnish/default.vcl")],
  ]);
  await untilOpen(part, port);
  return { ...part, url: `http://127.0.0.1:${port}`, purgeUrl: `http://127.0.0.1:${purgePort}` };
}

function backends(ports: number[]): string {
  const backend = (port: number, i: number) => `backend app_${i} {
  .host = "127.0.0.1"; .port = "${port}"; .connect_timeout = 1s; .first_byte_timeout = 20s;
  .probe = { .url = "/healthz"; .interval = 1s; .timeout = 2s; .window = 3; .threshold = 2; .initial = 2; }
}`;
  const added = ports.map((_, i) => `  instances.add_backend(app_${i});`).join("\n");
  return `${ports.map(backend).join("\n")}\nsub vcl_init {\n${added}\n  instances.reconfigure();\n}\n`;
}

/** Linux ends the program when the one that started it is gone. */
function run(program: string, args: string[]): Part {
  const child = spawn("setpriv", ["--pdeathsig", "KILL", program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  child.on("error", (error) => (output += error.message));
  return {
    pid: child.pid ?? 0,
    output: () => output,
    signal: (name) => child.kill(name),
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGCONT");
  child.kill("SIGTERM");
  const killing = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(killing);
}

async function untilOpen(part: Part, port: number): Promise<void> {
  if (!(await until(() => isOpen(port), 20_000, 50))) throw new StartError(`It did not start:\n${part.output()}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      answer(true);
    });
    socket.on("error", () => answer(false));
  });
}
