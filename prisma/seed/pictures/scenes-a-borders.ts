import type { DemoPicture } from "../demo-types.ts";
import { between, INK, type Random, ridge, times, WIDTH, wash } from "./kit.ts";
import { lamp, swell, wood } from "./scenes-a-kit.ts";
import { agency, at, cuts, disc, OURS, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, pine, teal, sky, ice, slate, night, coal } = INK;

/** A boundary post with a pitched cap, its foot at the origin, two hundred units tall. */
const post = (bands: [number, number, string][], shade: string) =>
  bands.map(([from, to, ink]) => rect(-22, -to, 44, to - from, ink)).join("") +
  rect(8, -200, 14, 200, shade, 'opacity="0.45"') +
  shape("M-26 -198L0 -232L26 -198Z", coal) +
  rect(-13, -168, 26, 30, paper) +
  stroke("M-8 -160H8M-8 -153H8M-8 -146H3", coal, 2.4) +
  shape("M-40 4Q0 -30 44 4Z", ice);

const prints = (random: Random, from: [number, number], to: [number, number], count: number, ink: string) =>
  repeat(count, (i) => {
    const t = (i / (count - 1)) ** 1.35;
    const s = 0.25 + t * 1.5;
    const side = (i % 2 ? 1 : -1) * 16 * s;
    const x = from[0] + (to[0] - from[0]) * t + side + between(random, -4, 4) * s;
    return oval(x, from[1] + (to[1] - from[1]) * t, 9 * s, 5 * s, ink);
  });

const fence = (y: number, ink: string) => {
  const posts = times(16, (i): [number, number, number] => {
    const t = (i / 15) ** 1.8;
    return [640 - t * 760, y + t * 210, 26 + t * 210];
  });
  return (
    posts
      .map(([x, foot, h], i) => stroke(`M${x} ${foot}V${foot - h}l${h * 0.13} ${-h * 0.13}`, ink, 2.4 + i * 0.5))
      .join("") +
    [0.2, 0.42, 0.64, 0.86, 1.05]
      .map((k) =>
        stroke(
          `M${posts.map(([x, foot, h]) => `${x + (k > 1 ? h * 0.06 : 0)} ${Math.round(foot - h * k)}`).join("L")}`,
          ink,
          1.8,
        ),
      )
      .join("")
  );
};

const borderFence = picture(
  "border-fence-snow",
  { background: "url(#frost)", defs: wash("frost", "#6f8794", "#e6d5cb") },
  (r) =>
    tone(0, 0, WIDTH, 420, 8, 0, slate, 15) +
    disc(735, 436, 66, rose) +
    disc(735, 436, 44, paper) +
    ridge(r, 452, 12, 22, "#93a6ab") +
    wood(r, -20, 1620, 506, 90, 70, "#6f8690") +
    rect(0, 500, WIDTH, 60, "#c8d6d8") +
    wood(r, 880, 1640, 560, 210, 34, pine) +
    wood(r, -40, 500, 552, 170, 26, pine) +
    wood(r, 1290, 1660, 600, 330, 9, night) +
    shape("M0 548C300 530 520 560 800 552S1300 540 1600 560V1067H0Z", ice) +
    shape("M0 700C380 640 700 690 900 760S1360 850 1600 800V1067H0Z", paper) +
    cuts(r, [0, 560, WIDTH, 460], 120, 190, 0.06, sky, 4) +
    fence(560, coal) +
    // the river, frozen, where the line goes on
    shape("M760 560C800 600 1010 600 980 660S700 740 860 800L940 786C830 730 1120 700 1090 640S880 590 820 556Z", sky) +
    cuts(r, [800, 570, 230, 150], 20, 60, 0, "#9fb8bf", 3) +
    prints(r, [905, 590], [720, 1060], 17, "#9db3bb") +
    shape("M545 908H655L600 1067H440Z", sky) +
    shape("M1075 908H1185L1420 1067H1250Z", sky) +
    at(600, 912, 2.5, post([[0, 200, ochre]], rust)) +
    at(
      1130,
      912,
      2.5,
      post(
        [
          [0, 40, rust],
          [40, 80, pine],
          [80, 120, rust],
          [120, 160, pine],
          [160, 200, rust],
        ],
        night,
      ),
    ) +
    shape("M520 912Q600 868 690 916Q600 940 520 912ZM1050 914Q1130 866 1226 918Q1130 942 1050 914Z", paper) +
    cuts(r, [0, 930, WIDTH, 130], 44, 260, 0.04, sky, 5) +
    // a hare has crossed, and asked nobody
    repeat(13, (i) => {
      const x = 60 + i * 122;
      const y = 1024 - i * 11;
      return oval(x, y, 9, 5, slate) + oval(x + 19, y - 4, 6, 4, slate) + oval(x + 21, y + 7, 6, 4, slate);
    }),
  {
    alt: "Two boundary posts face each other in the snow, one yellow, one banded in red and green. A wire fence runs down to them, footprints pass between them to a frozen river, and the small tracks of an animal cross the line.",
    caption: "The fence was finished in the autumn; the hare has not been told.",
    ...agency("Aino Kettunen / Northlight Pictures", "northlight/pasvik"),
    focalX: 0.54,
    focalY: 0.62,
  },
);

const truss = (x: number, w: number, ink: string, dark: string) => {
  const cells = 8;
  const step = w / cells;
  return (
    rect(x, 560, w, 26, dark) +
    rect(x, 560, w, 8, ink) +
    stroke(
      times(cells + 1, (i) => `M${x + i * step} 560V${400 - Math.sin((Math.PI * i) / cells) * 110}`).join(""),
      ink,
      9,
    ) +
    stroke(
      times(cells, (i) => {
        const a = 400 - Math.sin((Math.PI * i) / cells) * 110;
        const b = 400 - Math.sin((Math.PI * (i + 1)) / cells) * 110;
        return `M${x + i * step} ${i < 4 ? 560 : a}L${x + (i + 1) * step} ${i < 4 ? b : 560}`;
      }).join(""),
      ink,
      6,
    ) +
    stroke(
      `M${times(cells + 1, (i) => `${x + i * step} ${400 - Math.sin((Math.PI * i) / cells) * 110}`).join("L")}`,
      dark,
      17,
    ) +
    stroke(
      `M${times(cells + 1, (i) => `${x + i * step} ${397 - Math.sin((Math.PI * i) / cells) * 110}`).join("L")}`,
      ink,
      7,
    )
  );
};

const pier = (x: number) =>
  shape(`M${x - 44} 586H${x + 44}L${x + 62} 800H${x - 62}Z`, slate) +
  shape(`M${x - 44} 586H${x - 12}L${x - 18} 800H${x - 62}Z`, night) +
  stroke(`M${x - 50} 640H${x + 50}M${x - 54} 690H${x + 54}M${x - 58} 742H${x + 58}`, coal, 3) +
  shape(`M${x - 62} 800H${x + 62}L${x + 40} 1067H${x - 40}Z`, night, 'opacity="0.5"');

const lorry =
  rect(-116, -92, 150, 76, paper) +
  rect(-116, -92, 150, 12, sand) +
  stroke("M-86 -78V-18M-56 -78V-18M-26 -78V-18M4 -78V-18", sand, 3) +
  shape("M40 -70H74L92 -42V-14H40Z", ochre) +
  shape("M50 -62H70L82 -42H50Z", night) +
  rect(-120, -16, 214, 8, coal) +
  [-92, -66, 20, 70].map((x) => disc(x, -6, 13, coal) + disc(x, -6, 5, slate)).join("") +
  disc(-116, -50, 6, rust);

const booth = (x: number, y: number, ink: string) =>
  rect(x, y - 92, 76, 92, ink) +
  rect(x - 10, y - 104, 96, 14, coal) +
  rect(x + 12, y - 72, 52, 34, "#f4cf86") +
  stroke(`M${x + 38} ${y - 72}V${y - 38}`, coal, 4) +
  lamp(x + 38, y - 118, 8, "#f7dc9c");

const bridgeBorder = picture(
  "bridge-border",
  { background: "url(#mist)", defs: wash("mist", "#33475a", "#d9b79c") },
  (r) =>
    tone(0, -8, WIDTH, 540, 9, 1, night, 15) +
    cuts(r, [0, 300, WIDTH, 260], 46, 420, 0, "#c59c8c", 7) +
    shape("M0 520C200 470 420 500 620 520S1200 480 1600 500V700H0Z", "#7d8287") +
    wood(r, -20, 420, 610, 120, 22, slate) +
    wood(r, 1180, 1640, 606, 110, 20, slate) +
    rect(0, 640, WIDTH, 430, "#475d6b") +
    cuts(r, [0, 650, WIDTH, 60], 30, 240, 0, rose, 4) +
    shape("M0 600C120 590 180 630 260 700S330 790 0 830Z", night) +
    shape("M1600 590C1480 590 1420 630 1350 690S1290 780 1600 820Z", night) +
    // the two halves, and what the river makes of them
    `<g opacity="0.38" transform="translate(0 1330) scale(1 -0.92)">${truss(230, 570, teal, coal)}${truss(800, 570, rust, coal)}</g>` +
    swell(r, 660, 1060, 150, "#6d8490") +
    pier(230) +
    pier(800) +
    pier(1370) +
    truss(-340, 570, teal, night) +
    truss(1370, 570, rust, wine) +
    truss(230, 570, teal, night) +
    truss(800, 570, rust, wine) +
    at(776, 560, 1.02, lorry) +
    rect(794, 586, 12, 44, paper) +
    booth(40, 560, slate) +
    booth(1484, 560, slate) +
    stroke("M140 548L262 470", paper, 7, 'stroke-dasharray="18 14"') +
    stroke("M1460 548L1338 470", paper, 7, 'stroke-dasharray="18 14"') +
    cuts(r, [620, 690, 380, 330], 40, 70, 0, "#e6c9ad", 4) +
    // a rower below, whom nobody has asked for papers
    shape("M420 930Q520 966 640 926L622 962Q520 986 444 964Z", coal) +
    at(536, 944, 0.66, shape("M-22 0L-14 -64Q0 -84 16 -64L26 0Z", coal) + disc(2, -88, 15, coal)) +
    stroke("M540 910L430 972M544 910L676 976", coal, 5) +
    stroke("M400 984H470M650 984H720M430 1000H690", "#93a5ab", 4),
  {
    alt: "A steel truss bridge spans a misty river, painted green up to the middle pier and red beyond it. One lorry stands exactly where the colours meet; guard huts are lit at both ends and a man rows underneath.",
    caption: "Each bank paints as far as the middle pier, every seventh year, and not in the same year.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.5,
  },
);

export const bordersScenes: DemoPicture[] = [borderFence, bridgeBorder];
