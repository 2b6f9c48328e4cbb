import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, times, WIDTH, wash } from "./kit.ts";
import { glints, gull, lamp, swell } from "./scenes-a-kit.ts";
import { agency, at, cuts, DRAWN, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, sea, sky, ice, slate, night, coal } = INK;
const LIT = "#f3cf83";

/** The cable ship, bow to the left, eight hundred units long, waterline at the origin. */
const cableShip =
  shape("M-372 0C-380 40 -360 74 -320 84H330C390 84 420 50 424 0Z", rust) +
  shape("M-372 0C-380 40 -360 74 -320 84H330C390 84 420 50 424 0Z", sea, 'opacity="0.55"') +
  shape("M-462 -150C-440 -90 -400 -40 -372 0H424V-92H200L180 -112H-250L-300 -138Z", night) +
  shape(
    "M-462 -150C-455 -138 -448 -124 -440 -112L-270 -100L-236 -92H180L200 -78H424V-92H200L180 -112H-250L-300 -138Z",
    paper,
  ) +
  shape("M-376 -6H424V6H-372Z", rust) +
  rect(-226, -196, 190, 86, paper) +
  rect(-226, -196, 190, 12, ice) +
  rect(-206, -262, 150, 68, paper) +
  shape("M-216 -264L-206 -300H-60L-48 -264Z", ice) +
  shape("M-208 -268L-201 -292H-66L-57 -268Z", night) +
  stroke("M-180 -296V-264M-150 -296V-264M-120 -296V-264M-92 -296V-264", ice, 5) +
  repeat(7, (i) => disc(-208 + i * 26, -150, 7, i === 3 ? LIT : slate)) +
  repeat(5, (i) => rect(-196 + i * 27, -236, 15, 18, i === 2 ? LIT : slate)) +
  stroke("M-130 -300V-420M-172 -352H-88M-156 -384H-104", coal, 7) +
  disc(-130, -396, 12, paper) +
  disc(-88, -364, 9, paper) +
  shape("M-20 -112V-210H44L52 -112Z", ochre) +
  rect(-22, -196, 66, 16, coal) +
  stroke("M-168 -416L-400 -150M-120 -416L200 -110", coal, 2.4) +
  // the tank hatches and the drum with its turns of cable
  disc(150, -132, 50, slate) +
  [40, 31, 22, 13]
    .map((r) => disc(150, -132, r, "none", `stroke="${r % 2 ? coal : ochre}" stroke-width="5"`))
    .join("") +
  rect(96, -112, 110, 20, coal) +
  stroke("M410 -92V-240L300 -180", ochre, 13) +
  stroke("M410 -236L250 -100", coal, 3) +
  stroke("M-440 -158L-250 -134M230 -110H420M230 -110v18M270 -110v18M310 -110v18M350 -110v18", coal, 3) +
  // the bow sheave
  shape("M-470 -156L-330 -150L-330 -132L-440 -120Z", ochre) +
  disc(-466, -146, 34, coal) +
  disc(-466, -146, 24, ochre) +
  disc(-466, -146, 8, coal) +
  stroke("M-466 -170V-122M-490 -146H-442", coal, 4) +
  stroke("M150 -180C0 -200 -300 -160 -466 -182", coal, 7) +
  at(-380, -146, 0.44, shape("M-16 0L-14 -70H14L16 0Z", rust) + disc(0, -82, 14, ochre)) +
  at(-346, -144, 0.44, shape("M-16 0L-14 -70H14L16 0Z", rust) + disc(0, -82, 14, paper)) +
  at(250, -92, 0.44, shape("M-16 0L-14 -70H14L16 0Z", rust) + disc(0, -82, 14, ochre));

const diver =
  rect(-52, -34, 104, 30, ochre) +
  rect(-58, -4, 116, 36, coal) +
  stroke("M-58 32V44M58 32V44M-66 46H66", coal, 6) +
  disc(-40, 14, 11, slate) +
  disc(-40, 14, 6, LIT) +
  disc(-12, 14, 8, slate) +
  stroke("M-50 34L-84 52L-96 42M-84 52L-96 62", slate, 6);

const cableScene = picture(
  "cable-ship",
  { background: "url(#air)", defs: wash("air", "#9fb3b0", "#e6e6da") + wash("deep", "#3d7377", "#14202b") },
  (r) =>
    tone(0, 0, WIDTH, 330, 6, 0, slate, 16) +
    cuts(r, [0, 90, WIDTH, 210], 44, 420, 0, paper, 8) +
    shape("M1240 412h150l-10 20h-120zM1360 382h22v30h-22z", slate) +
    rect(0, 428, WIDTH, HEIGHT, "url(#deep)") +
    rect(0, 428, WIDTH, 40, "#7f9d9c") +
    cuts(r, [0, 430, WIDTH, 30], 60, 110, 0, ice, 3) +
    // light from above
    [180, 460, 900, 1220, 1450]
      .map((x, i) => shape(`M${x} 470h${60 + i * 12}l${-150 - i * 10} 420h${-110}z`, sky, 'opacity="0.1"'))
      .join("") +
    // the sea floor
    shape("M0 900C220 860 420 900 640 884S1080 836 1300 868S1520 850 1600 866V1067H0Z", "#3f4a45") +
    shape("M0 940C300 900 520 950 800 926S1300 900 1600 920V1067H0Z", "#2c3634") +
    // where an anchor has been dragged
    shape("M1600 1067H1130L1010 930L960 876L985 872L1080 916Z", "#10181d") +
    shape("M1130 1067L1010 930L960 876L920 882L940 930L1020 1067Z", "#59635a") +
    shape("M1600 1067V1010L1080 916L985 872L1010 866L1120 894L1600 950Z", "#59635a") +
    cuts(r, [0, 920, 900, 140], 60, 150, -0.03, "#59635a", 3) +
    cuts(r, [1200, 920, 400, 60], 20, 90, 0.1, "#3f4a45", 3) +
    // the end on the sheave, and the end nobody holds
    stroke("M406 334C398 480 420 640 330 800C280 890 120 930 -20 950", coal, 15) +
    stroke("M406 334C398 480 420 640 330 800C280 890 120 930 -20 950", ochre, 7) +
    stroke("M406 334C398 480 420 640 330 800C280 890 120 930 -20 950", coal, 7, 'stroke-dasharray="4 18"') +
    stroke("M1620 880C1520 868 1400 862 1296 846", coal, 15) +
    stroke("M1620 880C1520 868 1400 862 1296 846", ochre, 7) +
    stroke(
      "M1298 846C1270 836 1262 816 1236 822M1298 846C1268 846 1250 850 1228 842M1298 846C1270 856 1262 866 1234 862M1298 846C1276 830 1268 800 1252 796",
      LIT,
      4,
    ) +
    oval(1298, 846, 9, 12, rust) +
    stroke("M1000 560C1060 640 1010 690 1060 742", LIT, 3) +
    shape("M1010 770L1300 792L1290 890L1000 830Z", LIT, 'opacity="0.2"') +
    at(1052, 770, 1, `<g transform="scale(-1 1)">${diver}</g>`) +
    at(866, 470, 1, cableShip) +
    shape("M380 470C400 462 440 476 480 470V486C440 490 400 480 372 488Z", ice) +
    swell(r, 446, 470, 40, ice) +
    stroke(
      "M0 470C60 462 100 478 160 470S260 462 320 470S420 478 480 470S580 462 640 470S740 478 800 470S900 462 960 470S1060 478 1120 470S1220 462 1280 470S1380 478 1440 470S1540 462 1600 470",
      paper,
      5,
    ) +
    repeat(46, () => disc(r() * WIDTH, between(r, 520, 1000), between(r, 1.2, 3.4), "#8fb0ae", 'opacity="0.7"')) +
    repeat(8, (i) => {
      const x = 560 + i * 34 + ((i * 53) % 40);
      const y = 720 + ((i * 67) % 90);
      return shape(`M${x} ${y}q16 -12 36 0l14 -9v18l-14 -9q-20 12 -36 0z`, i % 3 ? "#5f8a8b" : sage);
    }) +
    gull(300, 180, 24, slate) +
    gull(236, 216, 16, slate) +
    gull(1180, 140, 18, slate),
  {
    alt: "A section through sea and air: a cable ship lies still with a cable running from the wheel at her bow to the sea floor. On the other side of a fresh furrow a frayed end lies in the lamp of a small diving vehicle; a distant ship is leaving.",
    caption: "One end on the sheave, one end in the mud, and a furrow between them.",
    ...DRAWN,
    focalX: 0.5,
    focalY: 0.5,
  },
);

const tankerNight = picture(
  "tanker-night",
  { background: "url(#moonlit)", defs: wash("moonlit", "#121b26", "#4a6371") },
  (r) =>
    tone(0, 0, WIDTH, 560, 7, 1, coal, 16) +
    disc(1010, 210, 150, sky, 'opacity="0.1"') +
    disc(1010, 210, 92, "#efe3c4") +
    cuts(r, [700, 150, 700, 140], 26, 420, 0, "#33485a", 12) +
    cuts(r, [0, 330, WIDTH, 220], 44, 380, 0, "#5d7683", 6) +
    shape("M0 590C60 584 180 572 240 578S380 590 420 592V604H0Z", night) +
    repeat(9, (i) => disc(30 + i * 42, 586 - (i % 3) * 3, 3, LIT)) +
    rect(0, 600, WIDTH, 470, "#23394a") +
    swell(r, 610, 1050, 210, "#45606f") +
    glints(r, 1060, 604, 1060, 420, 150, "#e3d3a8") +
    // the ship, her side in the moon's shadow
    shape("M430 214C470 420 500 620 520 812L1600 712V520L1240 480L900 420L640 326Z", coal) +
    shape("M430 214C470 420 500 620 520 812C440 790 380 740 350 690C330 520 330 360 318 262Z", night) +
    shape("M318 262L430 214L640 326L900 420L1240 480L1600 520V532L1240 494L896 436L632 346L430 240L322 284Z", slate) +
    shape("M488 640C500 700 512 760 520 812L1600 712V660Z", wine) +
    shape("M488 640C500 700 512 760 520 812C440 790 380 740 350 690L342 608Z", "#4b1c26") +
    stroke("M488 640L1600 660M342 608L488 640", sand, 4) +
    stroke(times(8, (i) => `M${452 + i * 6} ${400 + i * 46}h26`).join(""), ice, 6) +
    cuts(r, [560, 420, 900, 200], 40, 90, 1.4, "#31302e", 4) +
    // deck: pipes, derricks, house
    stroke("M700 344V250M690 262L800 330M960 432V330M950 340L1080 420M700 250L640 320M960 330L900 414", slate, 8) +
    stroke("M660 330L900 412L1240 470M680 322L900 396L1240 456", slate, 5) +
    shape("M1236 484V290H1450V516Z", "#8d99a0") +
    shape("M1450 290L1560 314V530L1450 516Z", slate) +
    shape("M1214 300V262H1476L1590 290V318L1450 296Z", "#8d99a0") +
    rect(1228, 272, 234, 18, night) +
    repeat(9, (i) => rect(1234 + i * 26, 275, 16, 12, i % 4 === 1 ? LIT : slate)) +
    repeat(18, (i) =>
      rect(1254 + (i % 6) * 31, 334 + Math.floor(i / 6) * 48, 16, 18, [1, 4, 5, 9, 14, 16].includes(i) ? LIT : night),
    ) +
    stroke("M1340 262V150M1310 186H1370M1322 166H1358", slate, 8) +
    shape("M1480 292V220H1540V306Z", coal) +
    lamp(432, 200, 7, LIT) +
    stroke("M432 214V170", slate, 6) +
    lamp(1340, 146, 7, LIT) +
    lamp(800, 352, 5, LIT) +
    lamp(1120, 440, 5, LIT) +
    // the anchor's chain
    disc(420, 420, 24, coal) +
    disc(420, 420, 13, slate) +
    stroke("M418 430C410 560 380 720 300 872", coal, 17) +
    stroke("M418 430C410 560 380 720 300 872", "#8d99a0", 10, 'stroke-dasharray="17 8"') +
    stroke("M240 880q60 -16 124 0M214 900q80 -14 170 2M350 700q80 66 170 116", "#7d97a3", 4) +
    shape("M520 812L1600 712V760C1200 800 800 860 520 848Z", coal, 'opacity="0.55"') +
    stroke(
      times(6, (i) => `M${1268 + i * 40} ${780 + (i % 2) * 14}h30M${1276 + i * 40} ${812 + (i % 3) * 10}h20`).join(""),
      LIT,
      4,
      'opacity="0.7"',
    ) +
    // the ladder, lit, and the pilot's launch
    stroke("M820 396L806 770M838 402L824 770", sand, 3) +
    stroke(times(14, (i) => `M${820 - i} ${420 + i * 25}h17`).join(""), sand, 3) +
    shape("M1090 866L800 520L850 480Z", LIT, 'opacity="0.16"') +
    at(
      1180,
      930,
      1.25,
      shape("M-190 -40C-60 -34 80 -36 190 -46C170 0 140 24 90 30H-130C-166 26 -186 0 -190 -40Z", ochre) +
        shape("M-190 -40C-60 -34 80 -36 190 -46L184 -30C80 -20 -60 -20 -188 -24Z", coal) +
        shape("M-60 -36L-44 -108H60L84 -40Z", paper) +
        shape("M-44 -98H-6V-66H-52ZM4 -98H54L64 -66H4Z", night) +
        stroke("M10 -108V-190M-12 -160H32", coal, 6) +
        disc(10, -194, 7, paper) +
        disc(10, -176, 6, rust) +
        disc(-70, -66, 9, LIT) +
        shape("M-142 -38L-138 -92Q-128 -104 -118 -92L-112 -38Z", coal) +
        disc(-128, -108, 10, sand) +
        shape("M-140 -112Q-128 -128 -116 -112Z", coal) +
        stroke("M-190 24Q-120 50 -40 40T190 30", ice, 6),
    ) +
    // the bar buoy
    at(
      130,
      960,
      1.1,
      shape("M-50 20L-32 -26H32L50 20Q0 36 -50 20ZM-24 -26L-10 -118H10L24 -26Z", rust) +
        stroke("M-20 -52L18 -80M20 -52L-18 -80", coal, 5) +
        disc(0, -128, 9, LIT) +
        disc(0, -128, 26, LIT, 'opacity="0.2"') +
        stroke("M-90 26Q-40 44 0 34T94 28", "#7d97a3", 5),
    ) +
    stroke(times(7, (i) => `M${116 - (i % 2) * 10} ${1000 + i * 10}h${30 + (i % 3) * 8}`).join(""), rust, 4),
  {
    alt: "The bow of a tanker at anchor towers in moonlight, her chain running down into the sea and a lit ladder hanging at her side. A pilot's launch turns its lamp towards it; a red buoy marks the bar.",
    caption: "Lamps on, engine warm: off the bar, before the tide.",
    ...agency("Jasim Haddad / Northlight Pictures", "northlight/off-the-bar"),
    focalX: 0.55,
    focalY: 0.5,
  },
);

export const cableScenes: DemoPicture[] = [cableScene, tankerNight];
