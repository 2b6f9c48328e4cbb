import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { findSite } from "../settings/settings-queries.ts";
import { fileResponse } from "./file-response.ts";
import { type IconShape, iconIco, iconPng } from "./icons.ts";

async function drawIcon(accent: string, size: number | "ico", shape: IconShape): Promise<string> {
  "use cache";
  cacheTag(tags.all, tags.settings);
  cacheLife("days");
  const icon = size === "ico" ? await iconIco(accent) : await iconPng(accent, size, shape);
  return icon.toString("base64");
}

const ICON_CACHE = { "Cache-Control": "public, max-age=3600, s-maxage=86400" };

/** Answers with the magazine's sign in one size. */
export async function iconResponse(request: Request, size: number | "ico", shape: IconShape): Promise<Response> {
  const { accent } = await findSite();
  const icon = Uint8Array.from(Buffer.from(await drawIcon(accent, size, shape), "base64"));
  return fileResponse(request, icon, { type: size === "ico" ? "image/x-icon" : "image/png", headers: ICON_CACHE });
}
