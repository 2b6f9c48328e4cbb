import { findSite } from "@/lib/settings/settings-queries.ts";

/** The meridian on a globe, in the magazine's own accent: the icon of tabs and bookmarks. */
export async function GET(): Promise<Response> {
  const { accent } = await findSite();
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="${accent}"/><circle cx="32" cy="32" r="21" fill="none" stroke="#fcfbf8" stroke-width="3"/><path d="M32 4v56" stroke="#fcfbf8" stroke-width="5"/></svg>`;
  return new Response(icon, { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" } });
}
