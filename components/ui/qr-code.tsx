import { encodeQR } from "qr";

/** Modules of white around the code that a camera needs to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

type Props = {
  text: string;
  /** What it is for, for those who do not see it. */
  label: string;
};

/** A QR code, black on white also where the page is dark: many cameras read no other. */
export function QrCode({ text, label }: Props) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = rows.length;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-full"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  );
}

/** One bar for each run of dark modules. */
function pathOf(rows: boolean[][]): string {
  const bars = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const after = row.indexOf(false, x);
      return `M${x} ${y}h${(after < 0 ? row.length : after) - x}v1H${x}z`;
    }),
  );
  return bars.join("");
}
