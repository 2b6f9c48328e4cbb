import { z } from "zod";
import { findArticle } from "@/lib/articles/article-queries.ts";
import { fileResponse } from "@/lib/crawlers/file-response.ts";
import { oembedOf, oembedXml, storySlugOf } from "@/lib/oembed/oembed.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

const size = z.coerce.number().int().min(1).max(10_000).optional();
const askSchema = z.object({
  url: z.string().max(2000),
  format: z.string().default("json"),
  maxwidth: size,
  maxheight: size,
});

/** Answers other sites that show one of our stories: its card as JSON or XML. */
export async function GET(request: Request): Promise<Response> {
  const ask = askSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!ask.success) return refusal(400, "Give the address of a story as url, and sizes as whole numbers.");
  const { url, format, maxwidth, maxheight } = ask.data;
  if (format !== "json" && format !== "xml") return refusal(501, "There is JSON and XML.");
  const slug = storySlugOf(url);
  const story = slug && (await findArticle(slug));
  if (!story) return refusal(404, "There is no such story.");
  const oembed = oembedOf(story, await findSite(), { maxWidth: maxwidth, maxHeight: maxheight });
  const headers = { "Access-Control-Allow-Origin": "*", "X-Robots-Tag": "noindex" };
  if (format === "xml") return fileResponse(request, oembedXml(oembed), { type: "text/xml; charset=utf-8", headers });
  return fileResponse(request, JSON.stringify(oembed), { type: "application/json; charset=utf-8", headers });
}

function refusal(status: number, message: string): Response {
  return Response.json({ error: message }, { status, headers: { "Cache-Control": "no-store" } });
}
