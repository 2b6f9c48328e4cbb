import type { DemoPicture } from "../demo-types.ts";
import { HEIGHT, INK, polygon, ridge, times, WIDTH } from "./kit.ts";
import { books, dome, microphone, press, room, satellite, vault } from "./motifs-inside.ts";
import {
  box,
  figure,
  line,
  moved,
  poles,
  road,
  rows,
  skyline,
  stones,
  sun,
  tents,
  truck,
  weather,
} from "./motifs-land.ts";
import { container, crane, cutter, island, water } from "./motifs-sea.ts";
import { type Scene, toPicture } from "./scene.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const drone = (ink: string) =>
  line("M-220 -60L220 60M-220 60L220 -60", ink, 22) +
  box(-70, -34, 140, 68, ink, 'rx="16"') +
  [
    [-220, -60],
    [220, 60],
    [-220, 60],
    [220, -60],
  ]
    .map(([x = 0, y = 0]) => `<ellipse cx="${x}" cy="${y - 16}" rx="110" ry="16" fill="${ink}" opacity="0.6"/>`)
    .join("");
const stall = (x: number, y: number, s: number, a: string, b: string) =>
  times(6, (i) =>
    polygon(
      [
        [x + i * 50 * s, y],
        [x + (i + 1) * 50 * s, y],
        [x + (i + 1) * 56 * s - 20 * s, y + 80 * s],
        [x + i * 56 * s - 20 * s, y + 80 * s],
      ],
      `fill="${i % 2 ? a : b}"`,
    ),
  ).join("") +
  box(x, y + 80 * s, 300 * s, 150 * s, coal) +
  times(9, (i) => sun(x + 30 * s + i * 30 * s, y + 120 * s, 15 * s, [ochre, rust, sage][i % 3] ?? ochre)).join("");

const scenes: Scene[] = [
  {
    key: "convoy-road",
    sky: [sand, paper],
    draw: (r) =>
      sun(1260, 230, 90, ochre) +
      ridge(r, 500, 20, 14, rust) +
      box(0, 560, WIDTH, 540, sand) +
      road(560, ochre, paper, 700, 260) +
      times(5, (i) =>
        moved(truck(i % 2 ? slate : paper, night), 560 + i * i * 34, 600 + i * i * 26, 0.2 + i * 0.24),
      ).join("") +
      line("M0 620q500 -60 900 -10", paper, 40, 'opacity="0.4"'),
    alt: "A column of white and grey trucks raises dust on a road through dry country.",
    caption: "The convoy stops where the mandate does.",
  },
  {
    key: "refugee-tents",
    sky: [rose, paper],
    draw: (r) =>
      ridge(r, 440, 60, 9, slate) +
      box(0, 560, WIDTH, 540, ochre) +
      tents(640, paper, sand) +
      [300, 880, 960, 1330].map((x, i) => figure(x, 1000 + (i % 2) * 30, 150, night)).join(""),
    alt: "Rows of pale tents on brown ground below grey mountains, with four people walking between them.",
    caption: "The camp has had a postcode for six years.",
    credit: "Sara Belhaj / Northlight Pictures",
  },
  {
    key: "market-square",
    sky: [sky, sand],
    draw: (r) =>
      skyline(r, 560, 90, 260, rose, wine, 120) +
      box(0, 620, WIDTH, 480, sand) +
      stall(90, 560, 1.3, rust, paper) +
      stall(620, 600, 1.1, teal, paper) +
      stall(1080, 560, 1.4, ochre, paper) +
      times(14, (i) => figure(80 + i * 112, 930 + ((i * 53) % 120), 190, i % 3 ? coal : wine)).join(""),
    alt: "Shoppers stand before striped market stalls in a square of rose-coloured houses.",
    caption: "Market day, with two currencies and one set of scales.",
  },
  {
    key: "radar-dome",
    sky: [slate, rose],
    draw: (r) =>
      ridge(r, 620, 60, 10, sea) +
      ridge(r, 800, 40, 9, pine) +
      dome(paper, slate) +
      box(480, 850, 640, 60, coal) +
      ridge(r, 930, 20, 12, coal),
    alt: "A white geodesic radar dome stands on a dark hill at dusk.",
    caption: "It listens further than the treaty says it may.",
  },
  {
    key: "silo-field",
    sky: [teal, paper],
    draw: (r) =>
      sun(1300, 300, 80, rust) +
      ridge(r, 520, 8, 18, sage) +
      box(0, 550, WIDTH, 550, ochre) +
      rows(550, sand, 34, 19, 300) +
      polygon(
        [
          [620, 780],
          [980, 780],
          [1060, 860],
          [540, 860],
        ],
        `fill="${slate}"`,
      ) +
      polygon(
        [
          [700, 770],
          [900, 770],
          [940, 806],
          [660, 806],
        ],
        `fill="${paper}"`,
      ) +
      line("M480 720H1120V900H400L480 720M480 720v-60M1120 720v-60M400 900v-80M1120 900v-80", coal, 6),
    alt: "A fenced concrete lid lies in the middle of a ploughed field under a wide sky.",
    caption: "Wheat on three sides, a hatch in the middle.",
  },
  {
    key: "satellite-orbit",
    sky: [night, night],
    draw: (r) =>
      times(160, () => sun(r() * WIDTH, r() * HEIGHT, 1 + r() * 2.4, paper)).join("") +
      `<circle cx="500" cy="1560" r="1000" fill="${sea}"/><circle cx="500" cy="1590" r="1000" fill="${teal}"/>` +
      line("M-100 900q500 -180 900 -40M60 1010q420 -110 800 0", ice, 26, 'opacity="0.5"') +
      satellite(paper, ochre, rust),
    alt: "A satellite with ochre panels passes over the curve of a blue-green Earth.",
    caption: "Commercial pictures have made every ceasefire a public one.",
  },
  {
    key: "shipyard-crane",
    sky: [ochre, paper],
    draw: (r) =>
      water(r, 760, slate, sand) +
      moved(container(r, rust, [rust, slate]), 460, 800, 0.9) +
      moved(crane(night), 160, 860, 1.3) +
      moved(crane(coal), 1080, 850, 1.15) +
      box(0, 850, WIDTH, 230, coal) +
      times(5, (i) => figure(300 + i * 240, 890, 90, ochre)).join(""),
    alt: "Two shipyard cranes tower over an unfinished red hull; workers pass in front.",
    caption: "The slipway is booked until the end of the decade.",
  },
  {
    key: "drone-workshop",
    sky: [slate, slate],
    draw: () =>
      room(slate, night, sand) +
      moved(drone(coal), 980, 380, 1.3) +
      line("M980 0V340", coal, 8) +
      polygon(
        [
          [120, 760],
          [1480, 760],
          [1600, 940],
          [0, 940],
        ],
        `fill="${ochre}"`,
      ) +
      [360, 700, 1180].map((x) => moved(drone(rust), x, 830, 0.55)).join("") +
      times(8, (i) => line(`M${520 + i * 70} 150v${70 + (i % 3) * 30}`, paper, 14)).join(""),
    alt: "Small four-rotor drones lie on a workbench under a lamp in a grey workshop; a larger one hangs from the ceiling.",
    caption: "Built by volunteers, inventoried by nobody.",
  },
  {
    key: "map-desk",
    sky: [wine, coal],
    draw: (r) =>
      polygon(
        [
          [160, 240],
          [1380, 180],
          [1520, 900],
          [60, 960],
        ],
        `fill="${paper}"`,
      ) +
      line(
        times(9, (i) => `M${200 + i * 140} ${240 - i * 6}L${130 + i * 165} ${950 - i * 8}`).join("") +
          times(6, (i) => `M${150 - i * 16} ${330 + i * 110}L${1400 + i * 22} ${270 + i * 112}`).join(""),
        sand,
        4,
      ) +
      ridge(r, 0, 0, 2, "none") +
      line("M240 860C420 600 560 760 700 520S1060 560 1340 300", teal, 16) +
      line("M300 400C560 430 640 620 900 640S1240 700 1400 820", rust, 10, 'stroke-dasharray="34 22"') +
      [
        [560, 470],
        [900, 640],
        [1120, 420],
      ]
        .map(([x = 0, y = 0]) => sun(x, y, 22, rust))
        .join("") +
      line("M1180 200L1420 760L1500 240", slate, 22),
    alt: "A map with a river, a dashed red line and three marked places lies on a desk beside a pair of dividers.",
    caption: "The line was drawn in pencil, and held for sixty years.",
  },
  {
    key: "war-cemetery",
    sky: [sky, paper],
    draw: (r) =>
      ridge(r, 420, 30, 12, sage) +
      times(9, (i) =>
        moved(`<path d="M0 0q-46 -130 0 -300q46 170 0 300z" fill="${pine}"/>`, 130 + i * 170, 540, 0.8 + (i % 3) * 0.2),
      ).join("") +
      box(0, 540, WIDTH, 560, sage) +
      stones(640, paper, slate),
    alt: "Long rows of white headstones on green grass before a line of dark cypresses.",
    caption: "Both armies are buried here, in alphabetical order.",
  },
  {
    key: "monument-plinth",
    sky: [sand, rose],
    size: { width: 1200, height: 1500 },
    focal: [0.5, 0.6],
    draw: (r) =>
      sun(860, 360, 150, paper) +
      ridge(r, 1020, 40, 8, sage, 1200, 1500) +
      times(4, (i) =>
        moved(`<path d="M0 0q-60 -170 0 -400q60 230 0 400z" fill="${pine}"/>`, 110 + i * 330, 1120, 1),
      ).join("") +
      polygon(
        [
          [380, 1220],
          [820, 1220],
          [780, 620],
          [420, 620],
        ],
        `fill="${slate}"`,
      ) +
      polygon(
        [
          [700, 620],
          [780, 620],
          [820, 1220],
          [720, 1220],
        ],
        `fill="${night}"`,
      ) +
      box(340, 1210, 520, 70, coal) +
      box(390, 580, 420, 50, coal) +
      polygon(
        [
          [540, 580],
          [600, 470],
          [640, 580],
        ],
        `fill="${wine}"`,
      ) +
      box(0, 1270, 1200, 240, ochre) +
      figure(930, 1330, 260, coal) +
      line("M970 1180L1040 1330", wine, 10),
    alt: "A gardener with a rake stands beside a tall empty plinth from which the statue has been removed.",
    caption: "What is left of the marshal: two boots and a pedestal.",
  },
  {
    key: "courtroom",
    sky: [sand, paper],
    draw: () =>
      room(ochre, wine, paper, 760) +
      box(420, 330, 1020, 300, wine) +
      times(3, (i) => box(560 + i * 300, 230, 130, 170, coal, 'rx="12"')).join("") +
      box(380, 600, 1100, 60, coal) +
      box(160, 760, 340, 230, rust) +
      box(1120, 780, 400, 220, rust) +
      times(3, (i) => figure(625 + i * 300, 560, 260, night)).join(""),
    alt: "Three judges sit at a high bench in a wood-panelled courtroom.",
    caption: "The court has jurisdiction; the question is over whom.",
  },
  {
    key: "bank-vault",
    sky: [coal, slate],
    draw: () => vault(slate, night, ochre),
    alt: "The round steel door of a bank vault, ringed with brass bolts.",
    caption: "Frozen is not the same as taken.",
  },
  {
    key: "printing-press",
    sky: [rust, wine],
    draw: () => press(night, paper, slate),
    alt: "A web of printed paper runs between four large rollers of a press.",
    caption: "The last edition that was set in two alphabets.",
  },
  {
    key: "radio-studio",
    sky: [pine, night],
    draw: () => sun(800, 440, 420, rust) + microphone(coal, paper),
    alt: "A large studio microphone in front of a red disc on dark green.",
    caption: "Shortwave carries where the towers do not.",
  },
  {
    key: "book-stack",
    sky: [sand, ochre],
    draw: () => box(0, 900, WIDTH, 200, wine) + books([night, rust, teal, paper, wine, slate, ochre]),
    alt: "Seven books in dark colours are stacked unevenly on a table.",
    caption: "This season's histories of the same defeat.",
  },
  {
    key: "newspaper-kiosk",
    sky: [slate, rose],
    draw: (r) =>
      skyline(r, 640, 150, 420, sea, sand, 130) +
      box(0, 900, WIDTH, 200, coal) +
      box(480, 420, 640, 500, wine) +
      polygon(
        [
          [440, 430],
          [1160, 430],
          [1100, 330],
          [500, 330],
        ],
        `fill="${ochre}"`,
      ) +
      box(540, 500, 520, 200, night) +
      times(15, (i) => box(548 + (i % 5) * 104, 730 + Math.floor(i / 5) * 58, 92, 50, i % 4 ? paper : sand)).join("") +
      figure(360, 960, 330, night) +
      figure(1280, 970, 350, coal),
    alt: "A lit newspaper kiosk on a city pavement at dusk, with two people beside it.",
    caption: "Eleven front pages, one photograph.",
  },
  {
    key: "lisbon-harbour",
    sky: [sky, rose],
    draw: (r) =>
      skyline(r, 600, 60, 300, paper, rust, 74) +
      times(16, (i) =>
        polygon(
          [
            [i * 104 - 20, 420 + ((i * 71) % 90)],
            [i * 104 + 34, 380 + ((i * 71) % 90)],
            [i * 104 + 88, 420 + ((i * 71) % 90)],
          ],
          `fill="${rust}"`,
        ),
      ).join("") +
      water(r, 640, teal, paper) +
      moved(cutter(ochre, paper, rust), 860, 800, 0.9),
    alt: "White houses with red roofs climb a hill above a green harbour where a yellow ferry crosses.",
    caption: "The ferry that diplomats take when they do not want to be seen arriving.",
  },
  {
    key: "nairobi-skyline",
    sky: [ochre, sand],
    draw: (r) =>
      sun(1100, 420, 170, rust) +
      skyline(r, 720, 120, 470, wine, sand, 100) +
      ridge(r, 820, 14, 14, pine) +
      times(3, (i) =>
        moved(
          line("M0 0V-200M0 -120L-70 -190M0 -140L80 -210", coal, 16) +
            `<ellipse cx="0" cy="-230" rx="200" ry="46" fill="${coal}"/>`,
          200 + i * 560,
          960 + (i % 2) * 60,
          1,
        ),
      ).join("") +
      box(0, 960, WIDTH, 140, coal),
    alt: "Towers of a city stand before a large red sun; flat-topped acacias in the foreground.",
    caption: "The talks moved here because the flights were direct.",
  },
  {
    key: "andes-lithium",
    sky: [sea, ice],
    draw: (r) =>
      ridge(r, 380, 90, 9, slate) +
      ridge(r, 460, 50, 10, wine) +
      box(0, 560, WIDTH, 540, ice) +
      times(12, (i) => {
        const row = Math.floor(i / 4);
        const y = 610 + row * 140;
        const w = 300 + row * 70;
        const x = (i % 4) * (w + 40) - row * 110 + 40;
        return polygon(
          [
            [x + 30, y],
            [x + w + 10, y],
            [x + w - 14, y + 90 + row * 16],
            [x - 10, y + 90 + row * 16],
          ],
          `fill="${[teal, sage, sky, ochre][(i * 3) % 4]}"`,
        );
      }).join("") +
      line("M0 590H1600", paper, 10),
    alt: "Evaporation ponds in greens and ochre lie like tiles on a white salt flat below dark mountains.",
    caption: "Eighteen months of sun for a tonne of carbonate.",
  },
  {
    key: "coffee-harvest",
    sky: [sage, paper],
    draw: (r) =>
      ridge(r, 330, 70, 9, teal) +
      ridge(r, 520, 50, 9, pine) +
      box(0, 680, WIDTH, 420, pine) +
      times(260, () => sun(r() * WIDTH, 600 + r() * 480, 10 + r() * 22, r() < 0.5 ? sage : teal)).join("") +
      times(120, () => sun(r() * WIDTH, 640 + r() * 420, 7, rust)).join("") +
      figure(520, 960, 340, night) +
      figure(1080, 900, 290, wine) +
      box(420, 900, 90, 80, sand),
    alt: "Two pickers stand in green coffee bushes dotted with red berries, with forested hills behind.",
    caption: "The valley's only export that both sides tax.",
    credit: "Julián Ospina / Northlight Pictures",
  },
  {
    key: "flooded-street",
    sky: [slate, sky],
    draw: (r) =>
      skyline(r, 620, 160, 380, rust, sand, 150) +
      water(r, 640, sea, sky, 190) +
      line("M300 640v-220h70M1240 700v-260h-80", coal, 12) +
      moved(`<path d="M0 0q170 70 340 0l-40 60h-260z" fill="${ochre}"/>`, 640, 800, 1.1) +
      figure(760, 820, 220, night) +
      figure(880, 820, 190, wine) +
      weather(r, paper, -6, 220, 30),
    alt: "Two people pole a small boat down a flooded street in the rain.",
    caption: "The sea wall was financed twice and built once.",
  },
  {
    key: "city-crossing",
    sky: [night, wine],
    draw: (r) =>
      skyline(r, 700, 260, 640, coal, ochre, 120) +
      box(0, 720, WIDTH, 360, slate) +
      times(9, (i) =>
        polygon(
          [
            [120 + i * 160, 1067],
            [210 + i * 160, 1067],
            [420 + i * 92, 740],
            [366 + i * 92, 740],
          ],
          `fill="${paper}"`,
        ),
      ).join("") +
      times(12, (i) => figure(150 + i * 118, 900 + ((i * 67) % 140), 200, i % 3 ? night : rust)).join(""),
    alt: "Pedestrians cross a wide striped crossing at night below lit office towers.",
    caption: "Rush hour in the city that hosts the talks about talks.",
  },
  {
    key: "islands-atoll",
    sky: [teal, ice],
    draw: (r) =>
      sun(1220, 280, 84, paper) +
      water(r, 460, teal, ice, 170) +
      `<path d="M260 760q520 -190 1040 0q-60 120 -520 140q-460 -20 -520 -140z" fill="${sage}" opacity="0.8"/>` +
      island(420, 760, 210, sand, pine) +
      island(1120, 730, 260, sand, pine) +
      island(800, 580, 130, sand, pine),
    alt: "Three low palm islands lie around a pale lagoon in a green-blue sea.",
    caption: "The highest point of the republic is a road.",
    credit: "Tevita Moala / Northlight Pictures",
  },
  {
    key: "desert-solar",
    sky: [sky, sand],
    draw: (r) =>
      sun(300, 240, 110, paper) +
      ridge(r, 470, 40, 10, ochre) +
      box(0, 560, WIDTH, 540, sand) +
      times(4, (row) =>
        times(6, (i) => {
          const s = 0.7 + row * 0.42;
          const x = i * 300 * s - row * 150 - 20;
          const y = 600 + row * 130;
          return (
            polygon(
              [
                [x + 40 * s, y],
                [x + 260 * s, y],
                [x + 220 * s, y + 70 * s],
                [x, y + 70 * s],
              ],
              `fill="${night}"`,
            ) +
            line(`M${x + 20 * s} ${y + 35 * s}H${x + 240 * s}M${x + 150 * s} ${y}L${x + 110 * s} ${y + 70 * s}`, sky, 3)
          );
        }).join(""),
      ).join("") +
      poles(560, coal, 1000, 1560),
    alt: "Rows of dark solar panels stand in the sand below dunes.",
    caption: "The power is sold before it crosses the border.",
  },
];

export const scenesB: DemoPicture[] = scenes.map(toPicture);
