import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, times, WIDTH, wash } from "./kit.ts";
import { agency, at, cuts, faint, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, ochre, rust, sage, pine, sea, sky, slate, night, coal, teal } = INK;

const palm = (s: number, x: number, y: number, lean: number) =>
  at(
    x,
    y,
    s,
    stroke(`M0 0Q${lean * 0.3} -60 ${lean} -110`, coal, 7) +
      repeat(7, (i) => {
        const a = -3.1 + i * 0.52;
        return shape(
          `M${lean} -110Q${lean + Math.cos(a) * 34} ${-110 + Math.sin(a) * 40 - 14} ${lean + Math.cos(a) * 66} ${-104 + Math.sin(a) * 44 + 14}Q${lean + Math.cos(a) * 30} ${-104 + Math.sin(a) * 30} ${lean} -110Z`.replace(
            /-?\d+\.\d+/g,
            (v) => Number(v).toFixed(0),
          ),
          i % 2 ? pine : coal,
        );
      }),
  );

const islandsAtoll = picture(
  "islands-atoll",
  { background: "url(#ocean)", defs: wash("ocean", "#4c8390", sea) },
  (r) => {
    const ring = (scale: number, wobble: number): [number, number][] =>
      times(72, (i) => {
        const a = (i / 72) * Math.PI * 2;
        const d = scale * (1 + 0.07 * Math.sin(a * 3 + 1) + 0.05 * Math.sin(a * 5 + 2) + wobble * Math.sin(i * 2.4));
        const y = Math.sin(a) * d;
        return [760 + Math.cos(a) * d * 1.62 + y * 0.2, 640 + y * (y > 0 ? 0.74 : 0.52)];
      });
    const islet = (i: number, size: number, count: number) => {
      const [x, y] = ring(392, 0)[i] ?? [0, 0];
      const s = size * (0.3 + (y - 400) / 900);
      return (
        oval(x + 4, y + 7 * s, 128 * s, 26 * s, "#8fc0b4") +
        oval(x, y, 118 * s, 19 * s, paper) +
        oval(x, y - 3 * s, 96 * s, 12 * s, sage) +
        repeat(count, (k) =>
          palm(
            s * (0.5 + (k % 3) * 0.16),
            x - 78 * s + (k * 156 * s) / count,
            y - 2 * s - (k % 2) * 5 * s,
            k % 2 ? 24 : -18,
          ),
        ) +
        (i === 13
          ? rect(x - 26 * s, y - 34 * s, 40 * s, 24 * s, paper) +
            polygon(
              [
                [x - 32 * s, y - 32 * s],
                [x - 6 * s, y - 54 * s],
                [x + 20 * s, y - 32 * s],
              ],
              `fill="${rust}"`,
            )
          : "")
      );
    };
    return (
      rect(0, 0, WIDTH, 250, "#c4d5d2") +
      tone(0, 0, WIDTH, 240, 6, 0, "#93b3b5", 15) +
      repeat(7, (i) =>
        at(
          120 + i * 240,
          214 - (i % 3) * 16,
          0.7 + (i % 3) * 0.3,
          shape(
            "M-120 20C-130 -10 -90 -22 -76 -16C-70 -52 -14 -60 4 -34C26 -50 66 -40 66 -12C100 -18 120 6 112 20Z",
            paper,
          ) + shape("M-120 20C-60 6 60 8 112 20Z", sky),
        ),
      ) +
      rect(0, 246, WIDTH, 14, "#3c7080") +
      cuts(r, [0, 262, WIDTH, 800], 330, 150, 0, "#3a6c7b", 4) +
      cuts(r, [0, 270, WIDTH, 130], 80, 110, 0, "#6fa0a6", 3) +
      repeat(5, (i) => faint(0.35, oval(1250 + (i % 2) * 160, 320 + i * 30, 120 + i * 20, 13 + i * 3, night))) +
      // the reef, the breakers, the lagoon
      polygon(ring(496, 0.01), `fill="${teal}"`) +
      polygon(ring(464, 0.014), `fill="${paper}"`) +
      polygon(ring(448, 0.012), `fill="#8fc0b4"`) +
      polygon(ring(376, 0.02), `fill="#b9d8c8"`) +
      polygon(ring(350, 0.01), `fill="#6fb0a8"`) +
      polygon(ring(268, 0.02), `fill="#4f9a9b"`) +
      polygon(ring(150, 0.03), `fill="${teal}"`) +
      repeat(16, (i) => {
        const [x, y] = ring(230 + (i % 4) * 30, 0)[(i * 9) % 72] ?? [0, 0];
        return oval(x, y, 16 + (i % 3) * 12, 5 + (i % 3) * 2, i % 2 ? "#b9d8c8" : ochre, 'opacity="0.7"');
      }) +
      cuts(r, [480, 520, 620, 300], 60, 80, 0, "#8fc0b4", 3) +
      repeat(72, (i) => {
        const [x, y] = ring(468, 0.02)[i] ?? [0, 0];
        return (i * 5) % 7 < 5 ? oval(x, y, 30 * (0.5 + y / 1067), 6 * (0.4 + y / 1067), "#ffffff") : "";
      }) +
      // the pass, where the reef opens
      shape(
        "M1120 850C1150 820 1180 800 1210 806C1250 830 1290 850 1330 850C1320 900 1270 930 1230 950C1200 930 1160 900 1120 850Z",
        teal,
      ) +
      cuts(r, [1150, 840, 120, 80], 16, 60, 0.5, "#8fc0b4", 3) +
      [39, 42, 47, 52, 58, 63, 66].map((i, k) => islet(i, 1 + (k % 3) * 0.3, 3 + (k % 3) * 2)).join("") +
      [2, 34, 30, 13, 17, 24].map((i, k) => islet(i, 1 + (k % 3) * 0.22, 4 + (k % 3) * 2)).join("") +
      // a survey launch with its wake
      at(
        1060,
        740,
        1,
        shape("M-60 0L60 -4L46 18H-50Z", paper) +
          rect(-20, -26, 44, 26, rust) +
          stroke("M0 -26V-70M-14 -60H14", coal, 4) +
          shape("M-60 8L-260 40L-240 20Z", paper),
      ) +
      // from under the wing
      shape("M1600 0V250L760 60L700 40L820 20L1180 0Z", slate) +
      shape("M1600 250L760 60L700 40L790 52L1600 210Z", coal) +
      stroke("M1000 58L1060 20M1240 112L1310 40", coal, 4) +
      stroke("M1420 0L1470 214", night, 9) +
      shape("M700 40L660 18L690 14L760 32Z", rust)
    );
  },
  {
    alt: "A ring of palm-covered islets around a pale green lagoon, seen from beneath the wing of a small aircraft; white breakers trace the outer reef, and a survey launch crosses the lagoon.",
    caption: "The baseline is the outer reef at its lowest tide: the white line, where there is one.",
    ...agency("Teuila Faleafa / Oceania Pool", "oceaniapool/baseline"),
    focalX: 0.48,
    focalY: 0.6,
  },
);

export const atollScenes: DemoPicture[] = [islandsAtoll];
