import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

/** What the press knows of a build, read from the manifests that Next wrote with it. */
export type BuildFacts = {
  id: string;
  /** Whether the page that answers this path, or stands in for it, needs its scripts. */
  needsScripts: (path: string) => boolean;
};

type Route = { page: string; regex: string };
type ClientManifest = { clientModules: Record<string, unknown> };

/** Client modules that a printed page has no use for: Next's own, and the screens that it shows after an error. */
const FOR_NEXT_ALONE = /^\[project\]\/(?:node_modules\/next\/|app\/(?:.*\/)?(?:error|global-error)\.tsx)/;
/** The pages that the proxy sends in place of what is not there (lib/addresses/notices). */
const NOTICES = ["/missing", "/gone"];

/** Throws when the folder holds no build. */
export function readBuildFacts(distDir: string): BuildFacts {
  const json = <T>(name: string) => JSON.parse(readFileSync(join(distDir, name), "utf8")) as T;
  const { staticRoutes, dynamicRoutes } = json<{ staticRoutes: Route[]; dynamicRoutes: Route[] }>(
    "routes-manifest.json",
  );
  const entries = Object.entries(json<Record<string, string>>("app-path-routes-manifest.json"));
  // Route handlers send what they send; only pages have scripts of their own.
  const pages = new Map(entries.filter(([entry]) => entry.endsWith("/page")).map(([entry, page]) => [page, entry]));
  const scripted = new Map([...pages].map(([page, entry]) => [page, hasClientComponents(distDir, entry)]));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  const noticesNeedScripts = NOTICES.some((page) => scripted.get(page) ?? true);
  return {
    id: readFileSync(join(distDir, "BUILD_ID"), "utf8").trim(),
    needsScripts: (path) => {
      const route = routes.find(({ regex }) => regex.test(path));
      return noticesNeedScripts || (route !== undefined && (scripted.get(route.page) ?? false));
    },
  };
}

/** A page whose manifest cannot be read counts as one that needs its scripts. */
function hasClientComponents(distDir: string, entry: string): boolean {
  const file = join(distDir, "server/app", `${entry}_client-reference-manifest.js`);
  if (!existsSync(file)) return true;
  const sandbox: { __RSC_MANIFEST?: Record<string, ClientManifest> } = {};
  runInNewContext(readFileSync(file, "utf8"), Object.assign(sandbox, { globalThis: sandbox }));
  const modules = Object.values(sandbox.__RSC_MANIFEST ?? {}).flatMap((manifest) =>
    Object.keys(manifest.clientModules),
  );
  return modules.length === 0 || modules.some((name) => !FOR_NEXT_ALONE.test(name));
}
