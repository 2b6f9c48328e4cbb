import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, times, WIDTH } from "./kit.ts";
import {
  at,
  clip,
  cuts,
  DRAWN,
  disc,
  faint,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const wing = (side: number) =>
  repeat(3, (i) => {
    const x = side * (150 + i * 190);
    const w = side * 178;
    return (
      polygon(
        [
          [x, -92],
          [x + w, -92],
          [x + w, 92],
          [x, 92],
        ],
        `fill="${sea}"`,
      ) +
      polygon(
        [
          [x, -92],
          [x + w, -92],
          [x, 30],
        ],
        `fill="${teal}"`,
      ) +
      stroke(
        `${Array.from({ length: 5 }, (_, k) => `M${x + (w / 6) * (k + 1)} -92V92`).join("")}M${x} -30H${x + w}M${x} 30H${x + w}`,
        sky,
        2.5,
      ) +
      stroke(`M${x} -92H${x + w}V92H${x}Z`, ochre, 6)
    );
  }) + stroke(`M0 0H${side * 152}`, sand, 14);

const satelliteOrbit = picture(
  "satellite-orbit",
  { background: "#10171f" },
  (r) =>
    repeat(110, () => disc(r() * WIDTH, r() * 760, between(r, 0.8, 2.8), r() < 0.2 ? ochre : ice)) +
    faint(0.35, disc(560, 2160, 1560, teal)) +
    disc(560, 2150, 1526, sky) +
    clip(
      "limb",
      disc(560, 2150, 1512, "#000"),
      rect(0, 600, WIDTH, 467, sea) +
        cuts(r, [0, 640, 900, 420], 160, 150, -0.12, teal, 5) +
        shape(
          "M100 960C130 900 200 900 240 860C270 830 330 850 350 816C400 780 450 800 500 778C560 760 590 800 570 830C600 850 640 820 680 836C720 850 700 880 740 890C770 880 800 900 790 930C820 960 850 950 860 1000L830 1080H470C500 1040 470 1000 430 1010C380 1000 360 1040 320 1030L250 1080H60C40 1030 110 1010 100 960Z",
          pine,
        ) +
        shape(
          "M330 850C390 830 420 850 470 832C520 826 560 850 610 856C660 860 650 900 610 906C560 900 540 930 490 926C440 930 420 900 380 904C340 896 320 870 330 850Z",
          sage,
        ) +
        shape("M1130 760C1200 740 1300 800 1390 790S1560 900 1620 880V1080H1010C1080 980 1040 900 1130 760Z", pine) +
        cuts(r, [0, 700, 800, 250], 60, 190, -0.2, ice, 9) +
        shape("M760 560C700 760 760 900 860 1100H1700V560Z", "#10171f", 'opacity="0.72"') +
        repeat(120, () => {
          const t = r();
          return disc(
            940 + t * 600 + r() * 50,
            800 + t * 130 + (r() - 0.5) * 180 * t,
            between(r, 1.2, 3.4),
            r() < 0.5 ? ochre : sand,
          );
        }) +
        stroke("M920 860C1000 900 1120 850 1190 880S1340 960 1480 930", ochre, 2.5, 'stroke-dasharray="2 9"'),
    ) +
    at(1500, 880, 1, repeat(12, (i) => at(0, 0, 1, shape("M0 -5L150 0L0 5Z", paper), i * 30)) + disc(0, 0, 26, paper)) +
    at(
      770,
      340,
      1.12,
      wing(-1) +
        wing(1) +
        shape("M-96 -110L70 -128L104 -84L104 118L-66 134L-96 100Z", sand) +
        shape("M70 -128L104 -84V118L76 70Z", rust) +
        shape("M-96 100L76 70L104 118L-66 134Z", wine) +
        shape("M-96 -110L-40 -40L-96 10L-30 40L-96 100L76 70L20 20L76 -20L10 -50L70 -128Z", ochre) +
        stroke("M-96 -110L70 -128L76 70L-96 100Z", coal, 4) +
        oval(-20, 176, 128, 40, slate) +
        oval(-20, 168, 118, 32, ice) +
        oval(0, 172, 84, 20, sky) +
        stroke("M-100 168L-20 236L60 168M-20 236V172", sand, 6) +
        disc(-20, 238, 12, ochre) +
        stroke("M-10 -118V-210M-34 -196H14M-28 -176H8", sand, 6) +
        oval(60, -150, 34, 16, ice) +
        stroke("M60 -150L52 -120", sand, 6),
      -21,
    ) +
    faint(
      0.5,
      stroke("M742 590C640 760 500 900 400 1067M760 590C740 760 700 900 690 1067", ochre, 3, 'stroke-dasharray="4 16"'),
    ),
  {
    alt: "A communications satellite with long blue solar wings and a dish turned down tilts above the curve of the Earth, whose right half lies in night with strings of lit towns.",
    caption: "A relay above the terminator: below it, by day and by night, the cables carry nearly everything.",
    ...DRAWN,
    focalX: 0.48,
    focalY: 0.34,
  },
);

const fader = (x: number, y: number, up: number, ink: string) =>
  rect(x - 3, y - 90, 6, 110, "#0c1116") +
  rect(x - 15, y - 84 + up * 80, 30, 22, ink) +
  rect(x - 15, y - 75 + up * 80, 30, 4, paper);

const radioStudio = picture(
  "radio-studio",
  { background: night },
  (r) =>
    repeat(14, (i) =>
      repeat(8, (k) =>
        polygon(
          [
            [i * 120 - 20, k * 92],
            [i * 120 + 100, k * 92],
            [i * 120 + 40, k * 92 + 46],
          ],
          `fill="${(i + k) % 2 ? "#22313f" : "#16212b"}"`,
        ),
      ),
    ) +
    rect(0, 690, WIDTH, 380, "#11181f") +
    // through the glass
    rect(470, 130, 1030, 520, coal) +
    rect(496, 156, 978, 468, teal) +
    tone(496, 156, 978, 468, 8, 0, sea, 14) +
    shape("M496 156H820L620 624H496Z", sky, 'opacity="0.18"') +
    shape("M1130 156H1210L1010 624H930Z", sky, 'opacity="0.18"') +
    rect(1290, 210, 120, 150, sand) +
    rect(1302, 222, 96, 126, paper) +
    stroke("M1350 284V240M1350 284L1376 300", coal, 6) +
    stroke("M1100 156V230", coal, 5) +
    shape("M1050 262Q1100 200 1150 262Z", coal) +
    faint(0.3, shape("M1056 262H1144L1260 624H940Z", paper)) +
    at(
      1110,
      626,
      1,
      shape("M-150 0C-150 -120 -96 -160 -40 -176L-36 -220H36L40 -176C96 -160 150 -120 150 0Z", wine) +
        shape("M-34 -196L0 -150L34 -196L20 -120H-20Z", sand) +
        oval(0, -262, 54, 70, "#5e3a30") +
        shape("M0 -332C40 -326 56 -290 52 -250C48 -214 24 -196 0 -192C20 -230 26 -290 0 -332Z", "#8f5a43") +
        shape("M-60 -250C-76 -350 76 -350 60 -250C44 -300 -30 -310 -60 -250Z", coal) +
        stroke("M-64 -262C-60 -372 60 -372 64 -262", night, 12) +
        rect(-80, -290, 32, 66, rust, 'rx="12"') +
        rect(48, -290, 32, 66, rust, 'rx="12"'),
    ) +
    rect(860, 590, 560, 34, ochre) +
    shape("M1180 590l120 -16l10 16z", paper) +
    shape("M900 590l110 -12l6 12z", paper) +
    stroke("M900 420L1010 400L1046 424", coal, 9) +
    rect(1036, 404, 30, 54, coal, 'rx="12"') +
    rect(470, 636, 1030, 20, slate) +
    // the red lamp
    rect(620, 36, 330, 74, coal, 'rx="10"') +
    rect(632, 46, 306, 54, rust, 'rx="6"') +
    repeat(5, (i) => rect(680 + i * 44, 62, 26, 22, rose)) +
    // microphone, close
    stroke("M-20 250L250 130L330 330", slate, 26) +
    stroke("M-20 240L250 120", ice, 5) +
    disc(250, 128, 26, coal) +
    disc(250, 128, 11, ochre) +
    repeat(8, (i) => stroke(`M${60 + i * 20} ${238 - i * 9}l14 30`, coal, 4)) +
    stroke("M330 330V410", slate, 18) +
    stroke("M200 400C200 300 470 300 470 400V640C470 740 200 740 200 640Z", slate, 12) +
    rect(236, 380, 196, 320, coal, 'rx="92"') +
    rect(250, 394, 168, 170, slate, 'rx="80"') +
    stroke(
      times(9, (i) => `M${262 + i * 18} ${404 + Math.abs(i - 4) * 8}V${556}`).join("") +
        times(8, (i) => `M254 ${424 + i * 18}H414`).join(""),
      ice,
      2.5,
    ) +
    rect(246, 566, 176, 22, ochre) +
    rect(300, 620, 68, 34, rust) +
    stroke("M334 700V800", slate, 22) +
    // the desk
    shape("M420 780L1600 740L1600 1067L240 1067Z", "#26323c") +
    shape("M420 780L1600 740L1600 752L414 794Z", ochre) +
    repeat(14, (i) => {
      const x = 520 + i * 76;
      return (
        disc(x, 826 - i * 1.4, 13, i % 3 ? slate : rust) +
        stroke(`M${x} ${826 - i * 1.4}l${(i % 4) * 4 - 6} -11`, paper, 4) +
        disc(x, 866 - i, 13, slate) +
        stroke(`M${x} ${866 - i}l${6 - (i % 3) * 6} -11`, paper, 4) +
        rect(x - 12, 890 - i, 24, 10, (i * 5) % 7 < 2 ? ochre : "#0c1116") +
        fader(x - 6, 1010, ((i * 37) % 90) / 100, [ice, ice, rust, sand][i % 4] ?? ice)
      );
    }) +
    repeat(
      2,
      (k) =>
        rect(1250 + k * 150, 668, 120, 66, coal) +
        stroke(`M${1264 + k * 150} 722a52 46 0 0 1 92 0`, sand, 4) +
        stroke(`M${1310 + k * 150} 728l${k ? 26 : -12} -42`, rust, 4),
    ) +
    shape("M60 1000L360 930L430 1030L110 1067Z", paper) +
    stroke("M110 1004l220 -50M124 1026l220 -50M136 1046l160 -34", slate, 5) +
    cuts(r, [0, 1020, 300, 40], 10, 90, 0, slate, 3),
  {
    alt: "A large studio microphone and a mixing desk in the dark; through the window a presenter with headphones leans into the light of a lamp, and the red sign above the glass is lit.",
    caption: "The Tuesday recording: Meridian's editors read the week to one another before they print it.",
    ...OURS,
    focalX: 0.55,
    focalY: 0.48,
  },
);

export const signalsScenes: DemoPicture[] = [satelliteOrbit, radioStudio];
