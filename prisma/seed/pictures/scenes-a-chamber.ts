import type { DemoPicture } from "../demo-types.ts";
import { INK, times, WIDTH } from "./kit.ts";
import { lamp, type Point, poly } from "./scenes-a-kit.ts";
import { at, cuts, disc, OURS, oval, picture, rect, shape, standing, stroke, walking } from "./scenes-b-kit.ts";

const { paper, ochre, wine, night, coal } = INK;
const LIT = "#f3cf83";

/** A point of the chamber: an angle from the right, clockwise, and a distance from the well. */
const seat = (angle: number, r: number): Point => [
  800 + Math.cos(angle) * r,
  352 + Math.sin(angle) * r * 0.56 + r * 0.1,
];

const bench = (from: number, to: number, inner: number, outer: number, ink: string) => {
  const arc = (r: number) => times(9, (i): Point => seat(from + ((to - from) * i) / 8, r));
  return poly([...arc(inner), ...arc(outer).reverse()], ink);
};

const SECTORS: [number, number][] = [
  [-0.06, 0.68],
  [0.78, 1.5],
  [1.64, 2.36],
  [2.46, 3.2],
];

const parliamentChamber = picture(
  "parliament-chamber",
  { background: "#3a1a20" },
  (r) =>
    rect(0, 0, WIDTH, 400, "#5d2a2c") +
    rect(0, 0, WIDTH, 40, coal) +
    times(11, (i) => {
      const x = i * 160 - 30;
      return (
        rect(x, 56, 112, 250, "#733632") +
        stroke(`M${x + 12} 68H${x + 100}V294H${x + 12}Z`, ochre, 3, 'opacity="0.7"') +
        rect(x + 118, 44, 34, 320, "#86483a") +
        rect(x + 144, 44, 8, 320, wine) +
        rect(x + 112, 44, 46, 14, ochre)
      );
    }).join("") +
    // the door
    shape("M1290 372V150Q1344 90 1398 150V372Z", coal) +
    shape("M1300 372V156Q1344 106 1388 156V372Z", LIT) +
    shape("M1300 372V156L1262 170V392Z", wine) +
    // the chair
    shape("M640 372V128L800 60L960 128V372Z", coal) +
    shape("M664 372V142L800 84L936 142V372Z", "#8c5a34") +
    rect(700, 168, 200, 150, wine) +
    cuts(r, [704, 172, 190, 130], 20, 120, 1.57, "#7d2f3a", 5) +
    shape("M768 318V236Q800 206 832 236V318Z", "#4a1b22") +
    disc(800, 150, 22, ochre) +
    shape("M0 360H1600V1067H0Z", "#4a1f25") +
    oval(800, 372, 330, 96, "#7d3a37") +
    shape("M1300 392L1388 372L1560 560H1180Z", LIT, 'opacity="0.25"') +
    times(8, (k) => {
      const inner = 300 + k * 108;
      return SECTORS.map(
        ([a, b]) =>
          bench(a, b, inner, inner + 34, k % 2 ? "#2c5a57" : "#33645f") +
          bench(a, b, inner + 34, inner + 50, "#1c3236") +
          bench(a, b, inner + 58, inner + 92, "#a56b3c") +
          bench(a, b, inner + 92, inner + 102, "#5f3820") +
          times(5 + k, (i) => {
            const [x, y] = seat(a + ((b - a) * (i + 0.5)) / (5 + k), inner + 74);
            const s = 0.5 + k * 0.13;
            return (i * 7 + k * 5) % 3 ? rect(x - 13 * s, y - 6 * s, 26 * s, 11 * s, paper) : "";
          }).join("") +
          stroke(
            times(6 + k, (i) => {
              const [x1, y1] = seat(a + ((b - a) * i) / (6 + k), inner + 2);
              const [x2, y2] = seat(a + ((b - a) * i) / (6 + k), inner + 34);
              return `M${x1.toFixed(0)} ${y1.toFixed(0)}L${x2.toFixed(0)} ${y2.toFixed(0)}`;
            }).join(""),
            "#1c3236",
            2.5,
          ),
      ).join("");
    }).join("") +
    // light from the dome
    shape("M560 0H1040L1000 540Q800 600 600 540Z", "#f5deb0", 'opacity="0.1"') +
    shape("M680 0H920L900 460Q800 490 700 460Z", "#f5deb0", 'opacity="0.1"') +
    // the rostrum
    shape("M650 420L676 340H924L950 420Z", "#8c5a34") +
    shape("M650 420H950V446H650Z", "#5f3820") +
    shape("M700 340L712 300H888L900 340Z", "#a56b3c") +
    stroke("M770 300V258M830 300V258", coal, 5) +
    shape("M760 306H840L836 324H764Z", paper) +
    // eight of them, on their way to a room without windows
    [
      [1346, 386, 0.9],
      [1306, 412, 0.96],
      [1340, 440, 1.04],
      [1284, 470, 1.14],
      [1250, 508, 1.26],
      [1232, 548, 1.38],
      [1190, 590, 1.5],
      [1150, 640, 1.66],
    ]
      .map(
        ([x = 0, y = 0, s = 1], i) =>
          poly(
            [
              [x, y],
              [x - 130 * s, y + 46 * s],
              [x - 118 * s, y + 54 * s],
            ],
            coal,
            'opacity="0.4"',
          ) + at(x, y, s, i % 3 ? walking(i % 2 ? coal : night) : standing(night)),
      )
      .join("") +
    oval(430, 566, 34, 8, coal, 'opacity="0.4"') +
    at(440, 562, 1.3, standing(paper)) +
    oval(440, 441, 8, 10, night) +
    // the gallery's rail
    shape("M0 1067V930C300 990 560 1004 800 1004S1300 990 1600 930V1067Z", coal) +
    stroke("M0 912C300 972 560 986 800 986S1300 972 1600 912", ochre, 13) +
    stroke(times(30, (i) => `M${30 + i * 54} ${Math.round(986 - ((i - 14.3) / 15) ** 2 * 70)}v40`).join(""), ochre, 5) +
    at(
      210,
      1010,
      1,
      shape("M-110 60C-104 -60 -60 -110 0 -116C60 -110 104 -60 110 60Z", night) +
        oval(0, -156, 42, 50, night) +
        shape("M-48 -160C-50 -216 50 -216 48 -160L20 -182Z", coal) +
        shape("M40 -60L150 -86L160 -50L60 -10Z", paper),
    ) +
    lamp(1400, 900, 17, LIT) +
    rect(1392, 916, 16, 60, coal),
  {
    alt: "A parliament's chamber seen from the gallery: curved green benches, all empty but one, face a lit rostrum. Eight members in dark suits file out by an aisle to a bright doorway on the right.",
    caption: "Eight may read the papers, and may not say in here what they have read in there.",
    ...OURS,
    focalX: 0.68,
    focalY: 0.45,
  },
);

export const chamberScenes: DemoPicture[] = [parliamentChamber];
