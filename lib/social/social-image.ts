import sharp from "sharp";
import { log } from "../log.ts";
import { inTurn } from "../media/in-turn.ts";
import { cropBox, sourceKey } from "../media/media-crops.ts";
import type { MediaStorage } from "../media/media-storage.ts";
import { CARD_HEIGHT, CARD_WIDTH, cardKey, type SocialCard } from "../seo/social-card.ts";

/** Width of the text where a picture stands beside it. */
export const TEXT_WIDTH = 640;
/** Bytes that a card may have: some networks take no more. */
const MAX_BYTES = 300_000;
/** Each is tried in turn until the card is light enough; the first one nearly always is. */
const QUALITIES = [82, 68, 50, 30, 10];

/** Draws the words of a card, `width` by CARD_HEIGHT, as PNG. */
export type DrawWords = (card: SocialCard, width: number) => Promise<Uint8Array>;

export type MadeCard = { bytes: Uint8Array; isFallback: boolean };

/**
 * The card's JPEG: stored once under the name of what it shows. When the words cannot be drawn, the picture alone,
 * or the magazine's colour, stands in and is not stored.
 */
export function makeCard(card: SocialCard, storage: MediaStorage, draw: DrawWords): Promise<MadeCard> {
  const key = cardKey(card);
  return inTurn(async () => {
    const made = await storage.get(key);
    if (made) return { bytes: made, isFallback: false };
    try {
      const bytes = await compose(card, storage, draw);
      await storage.put(key, bytes, "image/jpeg");
      return { bytes, isFallback: false };
    } catch (error) {
      log().error({ err: error, title: card.title }, "A social image could not be drawn");
      return { bytes: await plainCard(card, storage), isFallback: true };
    }
  });
}

async function compose(card: SocialCard, storage: MediaStorage, draw: DrawWords): Promise<Uint8Array> {
  const picture = await cutPicture(card, storage, CARD_WIDTH - TEXT_WIDTH);
  const words = await draw(card, picture ? TEXT_WIDTH : CARD_WIDTH);
  const layers = [{ input: Buffer.from(words), left: 0, top: 0 }];
  if (picture) layers.push({ input: Buffer.from(picture), left: TEXT_WIDTH, top: 0 });
  return lightJpeg(await canvas(card.accent).composite(layers).png({ compressionLevel: 1 }).toBuffer(), "4:4:4");
}

async function plainCard(card: SocialCard, storage: MediaStorage): Promise<Uint8Array> {
  const picture = await cutPicture(card, storage, CARD_WIDTH).catch(() => null);
  return picture ? lightJpeg(picture, "4:2:0") : canvas(card.accent).jpeg().toBuffer();
}

/** A JPEG below MAX_BYTES in the best quality that allows it; words want every colour, a photograph does not. */
async function lightJpeg(image: Uint8Array, chromaSubsampling: "4:4:4" | "4:2:0"): Promise<Uint8Array> {
  let jpeg: Uint8Array = image;
  for (const quality of QUALITIES) {
    jpeg = await sharp(image).jpeg({ quality, chromaSubsampling }).toBuffer();
    if (jpeg.byteLength < MAX_BYTES) break;
  }
  return jpeg;
}

const canvas = (background: string) =>
  sharp({ create: { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3, background } });

/** The part of the card's picture around its focal point; null without a picture or its file. */
async function cutPicture({ picture }: SocialCard, storage: MediaStorage, width: number): Promise<Uint8Array | null> {
  const source = picture && (await storage.get(sourceKey(picture)));
  if (!source) return null;
  const size = await sharp(source).metadata();
  const { focalX, focalY } = picture;
  return sharp(source)
    .extract(cropBox({ width: size.width, height: size.height, focalX, focalY }, width / CARD_HEIGHT))
    .resize({ width, height: CARD_HEIGHT, fit: "fill" })
    .flatten({ background: "#ffffff" })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
