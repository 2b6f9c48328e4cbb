import type { DemoPicture } from "../demo-types.ts";
import { between, INK, type Random, WIDTH, wash } from "./kit.ts";
import { agency, at, cuts, disc, faint, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, night, coal } = INK;

const leaf = (x: number, y: number, s: number, turn: number, ink: string, vein: string) =>
  at(
    x,
    y,
    s,
    shape("M0 0C40 -60 120 -70 190 0C120 60 40 50 0 0Z", ink) +
      stroke("M4 0H180M40 0L66 -32M40 0L66 28M80 0L110 -36M80 0L108 32M120 0L146 -28M120 0L144 24", vein, 4),
    turn,
  );

const cherries = (r: Random, x: number, y: number, count: number) =>
  repeat(count, () => {
    const px = x + (r() - 0.5) * 92;
    const py = y + (r() - 0.5) * 66;
    const ripe = r();
    return (
      disc(px, py, 25, coal) +
      disc(px, py, 22, ripe < 0.7 ? rust : ripe < 0.88 ? ochre : wine) +
      shape(`M${(px - 13).toFixed(0)} ${(py - 6).toFixed(0)}q6 -12 16 -10q-10 2 -16 10z`, rose) +
      disc(px + 4, py + 8, 3.5, coal)
    );
  });

const picker = (s: number, x: number, y: number, shirt: string, hat: string, flip = 1) =>
  `<g transform="translate(${x} ${y}) scale(${s * flip} ${s})">${shape("M-11 0L-9 -48H11L13 0H5L1 -34L-3 0Z", night)}${shape("M-12 -46C-16 -70 -10 -84 2 -86C14 -84 16 -66 12 -46Z", shirt)}${stroke("M6 -76L28 -66L38 -84", shirt, 7)}${oval(4, -93, 6, 7, "#7a4a35")}${shape("M-12 -95Q4 -100 20 -94Q12 -98 11 -104Q4 -110 -3 -104Q-4 -98 -12 -95Z", hat)}${shape("M2 -52H30L26 -24H6Z", ochre)}${oval(16, -52, 14, 4, rust)}${stroke("M-4 -80L14 -52", coal, 2.5)}</g>`;

const coffeeHarvest = picture(
  "coffee-harvest",
  { background: "url(#mist)", defs: wash("mist", "#c7d0c0", paper) },
  (r) => {
    const slope = (y0: number, y1: number, ink: string, row: string, count: number, bend: number, w: number) =>
      shape(`M-20 ${y0}C400 ${y0 - bend} 900 ${y0 + bend} 1620 ${y1}V1080H-20Z`, ink) +
      repeat(count, (i) => {
        const d = 22 + i * (w + 5) + i * i * 1.4;
        return stroke(
          `M-20 ${y0 + d}C400 ${(y0 - bend + d * 1.2).toFixed(0)} 900 ${(y0 + bend + d * 0.9).toFixed(0)} 1620 ${(y1 + d).toFixed(0)}`,
          row,
          w * 0.62 + i,
          `stroke-dasharray="${(w * 0.9 + i).toFixed(0)} ${(w * 0.26).toFixed(0)}" stroke-linecap="round"`,
        );
      });
    return (
      disc(1150, 190, 78, paper) +
      tone(0, 40, WIDTH, 250, 0, 6, paper, 14) +
      shape("M0 330L200 190L360 260L600 110L820 260L1020 180L1240 300L1420 220L1600 300V500H0Z", "#9fb3a6") +
      faint(
        0.8,
        shape("M0 330C300 290 520 380 800 330S1300 300 1600 350V400C1300 360 1000 420 700 390S300 360 0 410Z", paper),
      ) +
      shape("M0 440C200 340 420 330 640 420S1100 470 1600 330V1080H0Z", sage) +
      cuts(r, [0, 470, 1600, 60], 120, 60, 0.2, pine, 3) +
      faint(
        0.7,
        shape("M0 500C300 450 600 540 900 500S1400 460 1600 500V530C1300 520 1000 570 700 550S200 520 0 560Z", paper),
      ) +
      slope(560, 470, "#6f8f6c", pine, 7, 70, 20) +
      rect(1330, 420, 90, 50, paper) +
      shape("M1316 424L1375 384L1434 424Z", rust) +
      rect(1364, 440, 20, 30, wine) +
      stroke("M1400 394C1410 340 1390 320 1410 270", paper, 8, 'opacity="0.8"') +
      slope(790, 700, "#4d7056", night, 5, 60, 34) +
      // the lane where the mines were
      stroke("M1080 480C1040 620 1130 760 1030 1080", sand, 30) +
      repeat(
        7,
        (i) =>
          stroke(`M${1084 - i * 3 + (i > 3 ? 14 : 0)} ${520 + i * 66}v${-26 - i * 4}`, coal, 4 + i * 0.5) +
          shape(
            `M${1084 - i * 3 + (i > 3 ? 14 : 0)} ${494 + i * 62}l${22 + i * 3} 8l${-22 - i * 3} 10z`,
            i % 2 ? paper : rust,
          ),
      ) +
      picker(1.55, 760, 700, paper, sand) +
      picker(1.9, 1270, 800, rust, sand, -1) +
      picker(2.3, 930, 900, teal, paper) +
      slope(1010, 960, pine, night, 2, 30, 44) +
      repeat(40, () => disc(620 + r() * 980, 860 + r() * 200, between(r, 4, 7), rust)) +
      at(
        1440,
        1010,
        1.1,
        shape("M-110 -90H110L80 30H-80Z", ochre) +
          stroke("M-104 -62H104M-98 -34H98M-90 -6H90M-60 -90L-46 30M0 -90V30M60 -90L46 30", wine, 4) +
          oval(0, -90, 110, 24, coal) +
          repeat(26, () => disc((r() - 0.5) * 180, -96 + (r() - 0.6) * 34, 16, r() < 0.75 ? rust : wine)),
      ) +
      // the branch
      stroke("M-20 180C160 260 330 420 430 640S520 900 500 1090", coal, 26) +
      stroke("M-20 172C160 252 330 412 430 632", "#5a4a36", 7) +
      leaf(60, 210, 1.5, -48, pine, sage) +
      leaf(80, 240, 1.5, 96, "#3d5f4c", sage) +
      leaf(250, 350, 1.7, -34, "#3d5f4c", sage) +
      leaf(250, 360, 1.6, 128, pine, sage) +
      leaf(400, 560, 1.6, -24, pine, sage) +
      leaf(400, 590, 1.7, 150, "#3d5f4c", sage) +
      leaf(480, 790, 1.5, -14, "#3d5f4c", sage) +
      leaf(480, 830, 1.7, 166, pine, sage) +
      leaf(500, 960, 1.4, 20, pine, sage) +
      cherries(r, 140, 260, 9) +
      cherries(r, 292, 400, 13) +
      cherries(r, 420, 610, 15) +
      cherries(r, 486, 830, 13)
    );
  },
  {
    alt: "Ripe red coffee cherries hang on a branch in the foreground; behind it three pickers in straw hats work along curving rows on a steep misty slope, either side of a lane marked with small flags.",
    caption: "Picking on the upper lots. The rows follow the deminers' lanes.",
    ...agency("Lucía Arbeláez / La Ladera", "laladera/cosecha"),
    focalX: 0.55,
    focalY: 0.6,
  },
);

export const coffeeScenes: DemoPicture[] = [coffeeHarvest];
