import { env } from "../env.ts";

/** The one absolute address of a path of this site. */
export function canonicalUrl(path: string): string {
  return path === "/" ? `${env().SITE_URL}/` : `${env().SITE_URL}${path}`;
}
