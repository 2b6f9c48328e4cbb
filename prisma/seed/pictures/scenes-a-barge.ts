import type { DemoPicture } from "../demo-types.ts";
import { INK, type Random, WIDTH, wash } from "./kit.ts";
import { agency, at, clip, cuts, disc, picture, rect, repeat, shape, stroke } from "./scenes-b-kit.ts";

const { paper, sand, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

const RIVER =
  "M-40 300C220 250 520 260 700 330S1000 470 1240 440S1560 330 1660 300V560C1500 640 1300 720 1040 700S640 560 420 590S120 760 -40 820Z";

const fieldsAround = (r: Random) =>
  [
    [0, 0, 420, 250, "#c6a04f", 0.3],
    [400, -20, 460, 280, sage, -0.2],
    [840, -20, 420, 330, "#d8bd82", 0.1],
    [1240, -20, 400, 300, "#8c9a5c", 0.5],
    [-20, 820, 520, 260, "#8c9a5c", 0.2],
    [480, 640, 420, 440, "#d8bd82", -0.3],
    [880, 720, 380, 360, "#c6a04f", 0.4],
    [1240, 660, 400, 420, sage, 0],
  ]
    .map(([x = 0, y = 0, w = 0, h = 0, ink = "", lean = 0], i) =>
      clip(
        `field${i}`,
        rect(Number(x), Number(y), Number(w), Number(h), "#000"),
        rect(Number(x), Number(y), Number(w), Number(h), String(ink)) +
          cuts(
            r,
            [Number(x) - 40, Number(y) - 20, Number(w), Number(h)],
            70,
            150,
            Number(lean),
            i % 2 ? "#b08a3c" : "#7d8c52",
            4,
          ),
      ),
    )
    .join("");

/** A pushed convoy from above: six hulls of grain, the pusher behind, its wake. */
const convoy = () =>
  at(
    820,
    500,
    1,
    stroke(
      "M-390 -30C-520 -70 -620 -60 -760 -40M-390 30C-520 60 -620 90 -740 150M-390 0C-500 -4 -600 10 -700 40",
      ice,
      7,
    ) +
      shape("M-190 18H452L470 120H-380Z", night, 'opacity="0.35"') +
      repeat(6, (i) => {
        const x = -180 + (i % 3) * 208;
        const y = i < 3 ? -78 : 4;
        return (
          shape(
            `M${x} ${y}H${x + (i % 3 === 2 ? 180 : 200)}${i % 3 === 2 ? `L${x + 214} ${y + 37}L${x + 180} ${y + 74}` : `V${y + 74}`}H${x}Z`,
            i % 2 ? wine : coal,
          ) +
          rect(x + 14, y + 12, 164, 50, i === 4 ? slate : "#dfae4e") +
          stroke(
            `M${x + 40} ${y + 14}q14 24 0 46M${x + 80} ${y + 14}q14 24 0 46M${x + 120} ${y + 14}q14 24 0 46`,
            "#b8862f",
            5,
          )
        );
      }) +
      rect(-386, -52, 196, 104, paper) +
      rect(-386, 30, 196, 22, sky) +
      rect(-330, -36, 100, 66, ice) +
      rect(-256, -40, 34, 76, night) +
      rect(-362, -20, 26, 36, rust) +
      stroke("M-190 -40V40", coal, 8),
    10,
  );

const riverBarge = picture(
  "river-barge",
  { background: "url(#fields)", defs: wash("fields", "#c6a04f", "#8c9a5c") },
  (r) =>
    fieldsAround(r) +
    stroke(
      "M300 -10L360 240M860 -10L840 300M1240 -10L1270 420M480 620L520 1067M890 690L870 1067M1250 700L1230 1067",
      paper,
      9,
    ) +
    stroke(RIVER, "#5d7a4c", 34) +
    shape(RIVER, teal) +
    clip(
      "river",
      shape(RIVER, "#000"),
      cuts(r, [0, 260, WIDTH, 540], 170, 170, 0.12, "#5f9a98", 5) +
        cuts(r, [0, 260, WIDTH, 540], 70, 120, 0.12, "#28585c", 5) +
        shape("M380 600C470 560 560 590 620 640C560 620 460 620 420 660Z", sand),
    ) +
    repeat(60, (i) => {
      const t = i / 59;
      const x = -20 + t * 1640;
      const top = 262 + Math.sin(t * 5.4 - 0.6) * 70 + t * 90 - (t > 0.8 ? (t - 0.8) * 700 : 0);
      return (
        disc(x + 6, top - 8, 16 + r() * 12, coal, 'opacity="0.25"') +
        disc(x, top - 16, 15 + r() * 12, i % 3 ? pine : "#49664a")
      );
    }) +
    convoy() +
    repeat(7, (i) =>
      at(
        1010 + (i % 4) * 62,
        880 + Math.floor(i / 4) * 78,
        0.8,
        rect(-26, -14, 60, 46, coal, 'opacity="0.3"') +
          rect(-34, -30, 60, 46, i % 3 ? rust : wine) +
          stroke("M-34 -7H26", rose, 4),
      ),
    ) +
    at(
      1120,
      790,
      1,
      rect(-18, -60, 36, 60, coal, 'opacity="0.3"') +
        rect(-24, -70, 36, 60, paper) +
        shape("M-24 -70L-6 -112L12 -70Z", wine),
    ) +
    stroke("M960 840C1080 830 1200 850 1300 830", paper, 8) +
    shape(
      "M180 150C260 120 380 140 420 180C340 210 230 200 180 150ZM1180 980C1300 940 1420 960 1480 1010C1380 1050 1240 1040 1180 980Z",
      night,
      'opacity="0.18"',
    ),
  {
    alt: "From the air: a pusher boat drives six barges, five of them heaped with yellow grain, round a bend of a broad green river between fields; a village with a church lies on the lower bank.",
    caption: "Grain going upstream, for the first time in a decade.",
    ...agency("Vera Ilić / Danube Picture Desk", "danube-picture-desk"),
    focalX: 0.5,
    focalY: 0.48,
  },
);

export const bargeScenes: DemoPicture[] = [riverBarge];
