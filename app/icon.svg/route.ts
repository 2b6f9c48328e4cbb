import { iconSvg } from "@/lib/crawlers/icons.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** The magazine's sign in its own accent: the icon of tabs and bookmarks. */
export async function GET(): Promise<Response> {
  const { accent } = await findSite();
  const headers = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" };
  return new Response(iconSvg(accent), { headers });
}
