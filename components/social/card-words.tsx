import { CARD_HEIGHT, CARD_WIDTH, type SocialCard } from "@/lib/seo/social-card.ts";
import { CARD_FAMILY } from "@/lib/social/social-fonts.ts";
import { settable } from "@/lib/social/social-text.ts";

/** The light theme's colours, as in app/site.css. */
const PAPER = "#fcfbf8";
const INK = "#191816";
const RULE = "#dcd7cc";

/** Longest headline in characters for each size in pixels, on a card with a picture. */
const SIZES = [
  [24, 84],
  [44, 70],
  [75, 58],
  [110, 50],
  [150, 44],
] as const;
const SMALLEST = 36;
const MAX_LINES_HEIGHT = 400;

/** A card without a picture is nearly twice as wide: its headline stands larger, in fewer lines. */
const WIDE = { lengths: 1.7, sizes: 1.4 };

function headlineSize(headline: string, isWide: boolean): number {
  const { lengths, sizes } = isWide ? WIDE : { lengths: 1, sizes: 1 };
  const longestWord = Math.max(...headline.split(" ").map((word) => word.length));
  const byLength = SIZES.find(([longest]) => headline.length / lengths <= longest)?.[1] ?? SMALLEST;
  // A word of many letters has to stand on one line.
  return Math.min(Math.floor(byLength * sizes), Math.floor((isWide ? 1900 : 960) / longestWord));
}

/** The words of a social image: kicker, headline and the magazine's name, beside its line. Styles only, for the drawing library. */
export function CardWords({ card, width }: { card: SocialCard; width: number }) {
  const headline = settable(card.title);
  const kicker = settable(card.kicker);
  const name = settable(card.site);
  const isWide = width === CARD_WIDTH;
  const column = { display: "flex", flexDirection: "column" } as const;
  return (
    <div
      style={{
        ...column,
        width,
        height: CARD_HEIGHT,
        padding: "52px 52px 46px 56px",
        justifyContent: "space-between",
        background: PAPER,
        color: INK,
        fontFamily: CARD_FAMILY,
        fontWeight: 600,
        [isWide ? "borderLeft" : "borderRight"]: `8px solid ${card.accent}`,
      }}
    >
      <div style={column}>
        {kicker && <div style={{ display: "flex", fontSize: 28, color: card.accent, marginBottom: 20 }}>{kicker}</div>}
        {headline && (
          <div
            style={{
              display: "flex",
              fontSize: headlineSize(headline, isWide),
              lineHeight: 1.08,
              letterSpacing: "-0.02em",
              maxHeight: MAX_LINES_HEIGHT,
              overflow: "hidden",
            }}
          >
            {headline}
          </div>
        )}
      </div>
      <div style={{ display: "flex", borderTop: `2px solid ${RULE}`, paddingTop: 22 }}>
        <div style={{ display: "flex", fontSize: 40, lineHeight: 1, letterSpacing: "-0.03em" }}>{name}</div>
      </div>
    </div>
  );
}
