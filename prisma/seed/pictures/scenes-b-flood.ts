import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, times, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  camera,
  clip,
  cuts,
  disc,
  face,
  faint,
  oval,
  path3,
  picture,
  rect,
  repeat,
  robed,
  seated,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, slate, night, coal } = INK;

const floodedStreet = picture(
  "flooded-street",
  { background: "url(#after)", defs: wash("after", "#8f9da0", "#f0dcc0") },
  (r) => {
    const street = camera(860, 480, 880, 2.9);
    const houses = [-1, 1]
      .map((side) =>
        [34, 26, 19.5, 14.3, 10.3, 7, 4.6, 2.6]
          .map((z, i) => {
            const inks = [
              [rose, rust],
              [teal, pine],
              [ochre, rust],
              [sand, wine],
              [sage, pine],
              [rose, wine],
              [ochre, wine],
              [teal, pine],
            ][(i + (side > 0 ? 2 : 0)) % 8] ?? [sand, wine];
            const wall = side * 4.6;
            const far = z * (z < 5 ? 1.5 : 1.34);
            const tall = 6.4 + ((i * 5 + (side > 0 ? 2 : 0)) % 3) * 0.9;
            const q = (y0: number, y1: number, a: number, b: number, ink: string) =>
              face(street, ink, [
                [wall, y0, a],
                [wall, y1, a],
                [wall, y1, b],
                [wall, y0, b],
              ]);
            const part = (t: number) => z + (far - z) * t;
            return (
              q(0, tall, z, far, side < 0 ? (inks[0] ?? sand) : (inks[1] ?? wine)) +
              q(tall, tall + 0.3, z, far, paper) +
              q(0, 1.5, z, far, slate) +
              [0.14, 0.46, 0.74]
                .map(
                  (t, k) =>
                    q(3.7, 5.4, part(t), part(t + 0.15), k === i % 3 ? ochre : night) +
                    q(0, 2.3, part(t), part(t + 0.15), k === 1 ? coal : (inks[1] ?? wine)),
                )
                .join("") +
              face(street, coal, [
                [wall, 3.2, z],
                [wall - side * 0.7, 3.2, z],
                [wall - side * 0.7, 3.2, far],
                [wall, 3.2, far],
              ]) +
              stroke(
                times(8, (k) =>
                  path3(street, [
                    [wall - side * 0.7, 3.2, part(k / 7)],
                    [wall - side * 0.7, 4, part(k / 7)],
                  ]),
                ).join("") +
                  path3(street, [
                    [wall - side * 0.7, 4, z],
                    [wall - side * 0.7, 4, far],
                  ]),
                coal,
                26 / z,
              )
            );
          })
          .join(""),
      )
      .join("");
    return (
      cuts(r, [0, 30, WIDTH, 330], 60, 300, 0.02, paper, 7) +
      tone(500, 200, 720, 280, 0, 7, paper, 14) +
      disc(880, 360, 60, paper) +
      shape("M640 480L700 400L790 430L880 390L960 440L1060 400L1120 480Z", sage) +
      rect(820, 330, 22, 150, slate) +
      shape("M814 330L831 280L848 330Z", slate) +
      houses +
      // the water, with the street upside down in it
      clip(
        "water",
        polygon(
          [
            street(-4.6, 0, 60),
            street(4.6, 0, 60),
            street(4.6, 0, 2.6),
            [1700, 1067],
            [-100, 1067],
            street(-4.6, 0, 2.6),
          ],
          "",
        ),
        rect(0, 480, WIDTH, 590, "#a98d6c") +
          faint(0.5, `<g transform="translate(0 1010) scale(1 -1)">${houses}</g>`) +
          shape("M800 500H930L1180 1067H560Z", "#ead9ba", 'opacity="0.8"') +
          cuts(r, [100, 520, 1500, 560], 170, 220, 0, "#8f7556", 6) +
          cuts(r, [500, 520, 700, 540], 80, 150, 0, paper, 5),
      ) +
      // wires and a fallen pole
      stroke("M1500 760L1230 150M1170 210L1330 130", coal, 18) +
      stroke(
        "M1200 196C1100 420 1000 560 900 640M1310 140C1300 300 1420 520 1600 560M1180 204C900 190 500 240 0 120",
        coal,
        4,
      ) +
      rect(1256, 240, 44, 60, slate, 'transform="rotate(-24 1278 270)"') +
      // a drowned car
      shape("M1120 830C1130 790 1180 780 1210 730H1390C1430 760 1450 790 1500 800L1510 840Z", wine) +
      shape("M1222 744H1290V790H1196ZM1304 744H1378L1420 790H1304Z", night) +
      cuts(r, [1090, 830, 440, 26], 16, 150, 0, sand, 6) +
      rect(1086, 836, 440, 14, "#a98d6c") +
      // the boat
      shape("M330 860C420 900 760 900 870 850L830 950H400Z", coal) +
      shape("M330 860C420 900 760 900 870 850L866 868C760 912 420 912 336 876Z", ochre) +
      at(
        440,
        890,
        2.7,
        shape(
          "M-8 -86Q-14 -82 -13 -70L-12 -30L-14 8H-3L0 -24L4 8H14L12 -30L12 -66L34 -58L36 -64L12 -80Q8 -86 2 -86Z",
          night,
        ) +
          oval(0, -93, 7, 8, night) +
          shape("M-10 -96Q0 -108 12 -96Z", rust),
      ) +
      stroke("M548 560L500 1010", sand, 9) +
      at(600, 884, 2.2, seated(wine)) +
      at(700, 880, 2, robed(teal)) +
      at(776, 872, 1.3, robed(rust)) +
      rect(660, 832, 56, 60, sand) +
      stroke("M660 850H716M688 832V892", coal, 4) +
      cuts(r, [260, 940, 700, 50], 26, 190, 0, paper, 5) +
      shape("M380 960C500 1000 760 1000 850 955L800 1040C700 1060 500 1060 430 1036Z", coal, 'opacity="0.35"') +
      at(
        170,
        880,
        1,
        shape("M-60 0H60L66 26H-66Z", ochre) +
          repeat(4, (i) => disc(-36 + i * 24, -8, 12, [rust, ochre, pine][i % 3] ?? rust)),
      ) +
      at(1010, 700, 1, stroke("M-34 0H34M-26 0V-40M-26 -40V-86M26 0V-40M-26 -44H26", coal, 8), 14)
    );
  },
  {
    alt: "A street of coloured houses with balconies stands in brown flood water that reflects them; a man poles a boat with three passengers past a drowned car and a fallen power pole.",
    caption: "The lower town on the third morning, when the rain had stopped and the rivers had not.",
    ...agency("Jules Desrivières / Leeward Photo", "leeward/lower-town"),
    focalX: 0.42,
    focalY: 0.68,
  },
);

export const floodScenes: DemoPicture[] = [floodedStreet];
