import type { DemoPicture } from "../demo-types.ts";
import { HEIGHT, INK, times, WIDTH, wash } from "./kit.ts";
import { at, cuts, disc, OURS, oval, picture, rect, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sea, slate, night, coal } = INK;

const seal = (x: number, y: number, ink: string, dark: string) =>
  at(
    x,
    y,
    1,
    shape("M-20 30L-64 190L-26 168L-4 204L20 40Z", dark) +
      shape("M6 30L60 196L76 156L114 168L44 20Z", ink) +
      shape(
        `M${times(14, (i) => `${(Math.cos(i * 0.449) * (84 + (i % 3) * 7)).toFixed(0)} ${(Math.sin(i * 0.449) * (84 + ((i + 1) % 3) * 7)).toFixed(0)}`).join("L")}Z`,
        ink,
        `stroke="${ink}" stroke-width="14" stroke-linejoin="round"`,
      ) +
      disc(0, 0, 62, dark) +
      disc(-4, -4, 58, ink) +
      stroke("M-34 -20Q0 -52 34 -20M-34 14Q0 46 34 14M0 -44V42", dark, 6),
  );

const pen = (ink: string, dark: string) =>
  shape("M0 0L54 -30L92 -96L36 -60Z", ochre) +
  stroke("M0 0L58 -62", coal, 3) +
  disc(58, -62, 5, coal) +
  shape("M36 -60L92 -96L110 -80L60 -26Z", coal) +
  shape("M52 -52L110 -110L430 -500Q470 -530 486 -500Q496 -476 470 -450L114 -70L72 -34Z", ink) +
  shape("M72 -34L114 -70L470 -450Q484 -464 486 -490Q490 -470 478 -440L126 -54Z", dark) +
  shape("M214 -236L240 -264L284 -228L258 -198Z", ochre) +
  stroke("M270 -262L430 -450", paper, 6, 'opacity="0.5"') +
  stroke("M300 -244L440 -408", ochre, 8);

const lines = (x: number, y: number, count: number, ink = slate) =>
  stroke(
    times(count, (i) => `M${x} ${y + i * 34}h${i % 5 === 4 ? 210 : 470 - (i % 3) * 24}`).join(""),
    ink,
    9,
    'stroke-dasharray="44 8 70 9 26 8 90 10" opacity="0.75"',
  );

const treatySignatures = picture(
  "treaty-signatures",
  { background: "url(#baize)", defs: wash("baize", "#2f5a4e", "#1c3a35") },
  (r) =>
    cuts(r, [0, 0, WIDTH, HEIGHT], 240, 60, 0.5, "#376456", 4) +
    tone(0, 700, WIDTH, 360, 0, 7, night, 16) +
    at(
      800,
      520,
      1,
      rect(-640, -420, 1290, 1000, night, 'opacity="0.35"') +
        rect(-660, -450, 1290, 1000, wine) +
        rect(-640, -430, 1250, 960, "#57202a") +
        shape("M-620 -420H-8V520H-620Z", paper) +
        shape("M-8 -420H596V520H-8Z", "#f8f1e2") +
        shape("M-70 -420H-8V520H-70Z", sand, 'opacity="0.55"') +
        shape("M-8 -420H40V520H-8Z", sand, 'opacity="0.35"') +
        lines(-560, -340, 11) +
        lines(70, -340, 7) +
        rect(-560, -390, 220, 16, coal) +
        rect(70, -390, 190, 16, coal) +
        stroke("M-560 170H-320M-300 170H-60M70 30H300M320 30H560M70 190H300M320 190H560", coal, 4) +
        // three have signed, one has not
        stroke("M-550 150C-520 60 -500 60 -510 150S-460 90 -440 140S-410 80 -390 150S-360 110 -330 130", sea, 6) +
        stroke("M-280 140C-240 100 -220 60 -240 150C-200 60 -180 150 -160 120S-120 80 -110 140L-70 110", coal, 6) +
        stroke("M90 10C110 -60 150 -60 130 10C160 -50 190 10 200 -10S240 -40 250 10L300 -30M120 -20H220", sea, 6) +
        stroke("M340 14C370 -50 390 20 410 -20S440 10 450 -10", wine, 6) +
        stroke("M-8 -420V520", rust, 10) +
        stroke("M-8 -380V-300M-8 -180V-100M-8 40V120M-8 260V340M-8 440V500", paper, 4),
      -4,
    ) +
    seal(300, 850, rust, "#7c3320") +
    seal(560, 836, sea, "#1a3a4a") +
    seal(1020, 800, rust, "#7c3320") +
    shape("M1246 524L1330 640L1180 560Z", night, 'opacity="0.25"') +
    at(1252, 512, 0.95, pen(night, coal)) +
    at(
      1400,
      890,
      1,
      oval(10, 60, 150, 40, night, 'opacity="0.4"') +
        shape("M-130 -20Q0 110 130 -20L124 -44H-124Z", sand) +
        shape("M-120 -30Q0 84 120 -30", "#7d9a8c") +
        rect(-140, -66, 280, 30, "#7c4a2a") +
        disc(0, -92, 32, ochre) +
        rect(-12, -80, 24, 20, coal),
      -16,
    ) +
    at(
      180,
      190,
      1,
      disc(8, 12, 92, night, 'opacity="0.35"') +
        disc(0, 0, 90, coal) +
        disc(0, 0, 70, slate) +
        disc(0, 0, 54, "#16222c") +
        oval(-16, -18, 20, 12, slate),
    ),
  {
    alt: "An open treaty lies in a red folder on green baize with wax seals on ribbons in red and blue. Three of its signature lines are signed, a fourth signature has just begun under the nib of a fountain pen, two are still empty; an inkwell and a blotter stand beside it.",
    caption: "Two originals, each equally authentic, in languages that do not agree.",
    ...OURS,
    focalX: 0.6,
    focalY: 0.5,
  },
);

export const treatyScenes: DemoPicture[] = [treatySignatures];
