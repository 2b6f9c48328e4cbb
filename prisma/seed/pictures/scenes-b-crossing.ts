import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, times, WIDTH } from "./kit.ts";
import {
  at,
  cuts,
  DRAWN,
  disc,
  faint,
  picture,
  rect,
  repeat,
  robed,
  shape,
  stroke,
  tone,
  walking,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, teal, sea, ice, slate, night, coal } = INK;

const cityCrossing = picture(
  "city-crossing",
  { background: "#3b4650" },
  (r) => {
    const walker = (x: number, y: number, s: number, i: number) => {
      const inks = [coal, wine, night, teal, rust, paper, coal, slate];
      const ink = inks[i % inks.length] ?? coal;
      const body = i % 3 === 0 ? robed(ink) : walking(ink);
      const shade = `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) skewX(58) scale(${s} ${-s * 0.72})" opacity="0.55">${i % 3 === 0 ? robed("#161d24") : walking("#161d24")}</g>`;
      const umbrella =
        i % 5 === 2
          ? at(
              x,
              y,
              s,
              stroke("M10 -50V-120", coal, 3) +
                shape(
                  "M-44 -104Q10 -160 64 -104Q46 -112 28 -104Q10 -112 -8 -104Q-26 -112 -44 -104Z",
                  i % 2 ? rust : sand,
                ),
            )
          : "";
      const bag = i % 4 === 1 ? at(x, y, s, rect(14, -52, 18, 22, ochre)) : "";
      return shade + at(x, y, s, body) + umbrella + bag;
    };
    const people = times(58, (i) => {
      const t = r();
      const lane = i % 3;
      const [x, y] =
        lane === 0
          ? [200 + t * 1250, 300 + t * 640]
          : lane === 1
            ? [1420 - t * 1200, 330 + t * 560]
            : [160 + t * 1300, 930 + (r() - 0.5) * 90];
      return [x + (r() - 0.5) * 110, y + (r() - 0.5) * 60, i] as const;
    }).sort((a, b) => a[1] - b[1]);
    const bar = (ax: number, ay: number, bx: number, by: number, wx: number, wy: number, count: number) =>
      repeat(count, (i) => {
        const t = i / count;
        const x = ax + (bx - ax) * t;
        const y = ay + (by - ay) * t;
        const g = 0.7 + (y / 1067) * 0.6;
        return polygon(
          [
            [x - wx * g, y - wy * g],
            [x + wx * g, y + wy * g],
            [x + wx * g + (bx - ax) * (0.5 / count), y + wy * g + (by - ay) * (0.5 / count)],
            [x - wx * g + (bx - ax) * (0.5 / count), y - wy * g + (by - ay) * (0.5 / count)],
          ],
          `fill="${sand}"`,
        );
      });
    return (
      cuts(r, [0, 200, WIDTH, 860], 220, 190, 0.1, "#34404a", 5) +
      tone(0, 560, WIDTH, 500, 0, 5, "#2b353e", 14) +
      faint(0.5, shape("M1600 90L1600 560L560 1067L120 1067Z", ochre)) +
      bar(210, 250, 1500, 960, 64, -64, 17) +
      bar(1410, 280, 140, 930, 64, 64, 17) +
      bar(140, 1000, 1500, 1000, 0, 60, 22) +
      bar(420, 220, 1260, 220, 0, 34, 18) +
      // corners: pavements and the buildings on them
      shape("M0 0H460L300 210L0 330Z", slate) +
      shape("M1600 0H1160L1330 210L1600 320Z", slate) +
      shape("M0 0L330 0L200 150L0 220Z", night) +
      repeat(5, (i) => rect(10 + i * 52, 14, 38, 90 - i * 6, i === 2 ? ochre : sea)) +
      shape("M1600 0L1290 0L1410 150L1600 210Z", wine) +
      repeat(5, (i) => rect(1340 + i * 54, 14, 38, 60 + i * 10, i === 1 ? paper : rust)) +
      stroke("M300 210L460 0M0 330L300 210M1330 210L1160 0M1600 320L1330 210", ice, 6) +
      // traffic that waits
      at(
        700,
        120,
        1,
        rect(-60, -90, 120, 150, rust, 'rx="16"') +
          rect(-48, -60, 96, 70, night, 'rx="8"') +
          rect(-52, 30, 22, 14, paper) +
          rect(30, 30, 22, 14, paper),
      ) +
      at(
        880,
        100,
        1,
        rect(-66, -110, 132, 170, teal, 'rx="10"') +
          rect(-54, -96, 108, 80, ice, 'rx="6"') +
          rect(-56, 32, 24, 14, paper) +
          rect(32, 32, 24, 14, paper),
      ) +
      at(
        1040,
        130,
        1,
        rect(-50, -80, 100, 130, coal, 'rx="18"') +
          rect(-40, -56, 80, 60, slate, 'rx="8"') +
          rect(-44, 28, 18, 12, sand) +
          rect(26, 28, 18, 12, sand),
      ) +
      faint(0.25, shape("M650 166L560 420H760L720 166ZM830 166L780 420H980L930 166Z", paper)) +
      people.map(([x, y, i]) => walker(x, y, 0.62 + (y / 1067) * 0.62, i)).join("") +
      // one who has stopped in the middle
      walker(800, 650, 1.5, 4) +
      at(800, 650, 1.5, shape("M-34 -96h26v34h-26z", paper)) +
      stroke("M-20 90C400 190 1100 200 1640 60M-20 130C420 220 1080 240 1640 110", coal, 3) +
      at(
        470,
        186,
        1,
        rect(-20, -8, 40, 100, coal, 'rx="8"') +
          disc(0, 14, 12, "#5a2a22") +
          disc(0, 42, 12, "#5a4522") +
          disc(0, 70, 12, sage),
      )
    );
  },
  {
    alt: "From a high window, crowds cross a junction on diagonal zebra stripes in low orange sun, their shadows long behind them, while three vehicles wait.",
    caption:
      "The scramble at half past five. Conscription notices had gone out that morning, to one household in forty.",
    ...DRAWN,
    focalX: 0.5,
    focalY: 0.58,
  },
);

export const crossingScenes: DemoPicture[] = [cityCrossing];
