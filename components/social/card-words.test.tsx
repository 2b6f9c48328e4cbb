import { ImageResponse } from "next/og";
import sharp from "sharp";
import { beforeEach, expect, test, vi } from "vitest";
import { CARD_HEIGHT, type SocialCard } from "@/lib/seo/social-card.ts";
import { cardFonts } from "@/lib/social/social-fonts.ts";
import { settable } from "@/lib/social/social-text.ts";
import { CardWords } from "./card-words";

const card = (over: Partial<SocialCard> = {}): SocialCard => ({
  site: "Meridian",
  accent: "#8c2f1b",
  kicker: "Analysis | Europe",
  title: "Who owns the Amu Darya?",
  picture: null,
  alt: "",
  ...over,
});

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(String(url));
    throw new Error("No other host may be asked");
  });
});

async function draw(over: Partial<SocialCard>, width = 640): Promise<Buffer> {
  const words = <CardWords card={card(over)} width={width} />;
  const drawn = new ImageResponse(words, { width, height: CARD_HEIGHT, fonts: await cardFonts() });
  return Buffer.from(await drawn.arrayBuffer());
}

test("draws the words at the size that is asked for", async () => {
  const png = await draw({}, 1200);
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  const { dominant } = await sharp(png).stats();
  expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
});

test("no letter that passes is looked for on another host", async () => {
  const signs = Array.from({ length: 0x2500 }, (_, code) => String.fromCodePoint(code));
  const known = signs.filter((sign) => sign.trim() !== "" && settable(`a${sign}b`)?.length === 3);
  expect(known.length).toBeGreaterThan(400);
  await draw({ title: known.join(""), kicker: "", site: "" });
  expect(asked).toEqual([]);
  vi.spyOn(console, "error").mockImplementation(() => {});
  // The library does ask for what it lacks, so the silence means something.
  const raw = new ImageResponse(<div style={{ display: "flex" }}>Ж</div>, { width: 9, fonts: await cardFonts() });
  await raw.arrayBuffer().catch(() => {});
  expect(asked).not.toEqual([]);
});

test("a headline in letters that the face lacks is left to the picture, the rest stays", async () => {
  const cyrillic = await draw({ title: "Кому принадлежит Амударья?" });
  expect(cyrillic.equals(await draw({ title: "" }))).toBe(true);
  expect((await draw({ title: "Hope 🕊 rises" })).equals(await draw({ title: "Hope rises" }))).toBe(true);
  expect(asked).toEqual([]);
});
