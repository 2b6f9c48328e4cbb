import { ImageResponse } from "next/og";
import { CardWords } from "@/components/social/card-words";
import { mediaStorage } from "@/lib/media/media-storage.ts";
import { CARD_HEIGHT, type SocialCard } from "@/lib/seo/social-card.ts";
import { cardFonts } from "@/lib/social/social-fonts.ts";
import { findSocialCard } from "@/lib/social/social-queries.ts";
import { respondWithCard } from "@/lib/social/social-response.ts";

async function draw(card: SocialCard, width: number): Promise<Uint8Array> {
  const words = <CardWords card={card} width={width} />;
  const drawn = new ImageResponse(words, { width, height: CARD_HEIGHT, fonts: await cardFonts() });
  return new Uint8Array(await drawn.arrayBuffer());
}

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params;
  return respondWithCard(path, request, mediaStorage(), { find: findSocialCard, draw });
}
