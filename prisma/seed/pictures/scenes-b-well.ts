import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, ridge, times, WIDTH, wash } from "./kit.ts";
import {
  at,
  cuts,
  disc,
  faint,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  robed,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";
import { goat } from "./scenes-b-objects.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const desertSolar = picture(
  "desert-solar",
  { background: "url(#heat)", defs: wash("heat", sky, "#f3dcb4") },
  (r) => {
    const panel = (x: number, y: number, s: number) => {
      const p = (u: number, v: number): [number, number] => [u * 330 + v * 96, -v * 190 + u * 26];
      const cell = times(5, (i) =>
        times(3, (k) =>
          polygon(
            [
              p(i / 5 + 0.012, k / 3 + 0.02),
              p((i + 1) / 5 - 0.012, k / 3 + 0.02),
              p((i + 1) / 5 - 0.012, (k + 1) / 3 - 0.02),
              p(i / 5 + 0.012, (k + 1) / 3 - 0.02),
            ],
            `fill="${(i + k) % 5 === 0 ? teal : i + k > 4 ? "#35657a" : sea}"`,
          ),
        ).join(""),
      ).join("");
      return at(
        x,
        y,
        s,
        shape("M30 150L400 160L640 210L280 214Z", rust, 'opacity="0.55"') +
          stroke("M60 0V150M300 30V160M150 -150L110 150M390 -120L350 160", coal, 11) +
          polygon([p(-0.02, -0.03), p(1.02, -0.03), p(1.02, 1.03), p(-0.02, 1.03)], `fill="${ice}"`) +
          cell +
          polygon([p(0.3, 0), p(0.46, 0), p(0.86, 1), p(0.7, 1)], `fill="${paper}" opacity="0.28"`) +
          polygon(
            [
              p(-0.02, -0.03),
              p(1.02, -0.03),
              [p(1.02, -0.03)[0], p(1.02, -0.03)[1] + 12],
              [p(-0.02, -0.03)[0], p(-0.02, -0.03)[1] + 12],
            ],
            `fill="${slate}"`,
          ),
      );
    };
    return (
      disc(1290, 170, 72, paper) +
      faint(0.3, disc(1290, 170, 120, paper) + disc(1290, 170, 180, paper)) +
      tone(0, 120, WIDTH, 270, 0, 6, paper, 14) +
      shape("M0 420L180 320L300 360L470 270L640 370L820 320L1000 390L1180 340L1400 400L1600 350V500H0Z", rose) +
      shape("M0 460L240 400L420 430L620 390L860 440L1120 410L1360 450L1600 420V520H0Z", "#b9725a") +
      cuts(r, [0, 420, WIDTH, 60], 50, 90, 0.4, rust, 3) +
      rect(0, 490, WIDTH, 590, "#dca763") +
      cuts(r, [0, 495, WIDTH, 560], 170, 170, 0.02, ochre, 5) +
      // the fields that the water pays for
      shape("M0 540L560 516L900 560L420 640L0 650Z", pine) +
      repeat(11, (i) => stroke(`M${-20 + i * 46} ${650 - i * 1}L${300 + i * 46} ${528 + i * 2}`, sage, 7)) +
      repeat(6, (i) =>
        at(
          130 + i * 90,
          520 + (i % 2) * 8,
          0.7,
          stroke("M0 0V-40", coal, 8) + disc(0, -56, 30, i % 2 ? pine : "#3d5f4c"),
        ),
      ) +
      at(560, 590, 0.95, robed(wine)) +
      at(620, 596, 0.9, standing(coal)) +
      rect(600, 480, 90, 44, sand) +
      rect(640, 492, 18, 32, coal) +
      panel(-150, 770, 0.62) +
      panel(40, 790, 0.78) +
      panel(290, 815, 1) +
      panel(650, 850, 1.26) +
      stroke("M1090 1030C1180 1050 1240 1040 1330 1000", coal, 7) +
      // the well: casing, rope with knots, basin
      shape("M1240 1067L1270 890H1520L1560 1067Z", slate) +
      oval(1395, 890, 126, 30, ice) +
      oval(1395, 890, 96, 21, coal) +
      stroke("M1300 900V640H1490V900", coal, 15) +
      disc(1395, 650, 34, slate) +
      disc(1395, 650, 12, coal) +
      stroke("M1372 660V892", sand, 6) +
      repeat(5, (i) => rect(1365, 690 + i * 40, 14, 9, i === 3 ? rust : wine)) +
      stroke("M1430 892V780H1560V800", teal, 24) +
      stroke("M1436 880V786H1550", sky, 5) +
      shape("M1548 800H1572C1580 880 1580 950 1590 1010H1556C1560 940 1556 870 1548 800Z", ice) +
      oval(1560, 1020, 150, 26, sea) +
      oval(1566, 1016, 110, 16, sky) +
      stroke("M1270 930H1520M1262 970H1534M1254 1012H1546", night, 3) +
      shape("M1240 1067L1256 980L980 1050L960 1067Z", rust, 'opacity="0.5"') +
      // goats in the shade of the panels
      repeat(3, (i) =>
        at(
          420 + i * 170 - (i % 2) * 20,
          1010 + (i % 2) * 20,
          1.1,
          goat(i === 1 ? paper : coal, i === 1 ? wine : night) + shape("M-44 2H42L90 14H0Z", rust, 'opacity="0.5"'),
        ),
      ) +
      ridge(r, 1046, 6, 26, wine)
    );
  },
  {
    alt: "Four tilted solar panels stand in a dry valley, their cable running to a well whose knotted rope hangs far down; water pours from its pipe, goats stand by it, and a strip of green field shines behind.",
    caption: "Sunlight starts the pump at seven. The knots on the rope are the farmer's record of the water.",
    ...OURS,
    focalX: 0.66,
    focalY: 0.66,
  },
);

export const wellScenes: DemoPicture[] = [desertSolar];
