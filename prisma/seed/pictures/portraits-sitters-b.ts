import { INK, times } from "./kit.ts";
import { cut, FRONT_COAT, SIDE_COAT, type Sitter, spectacles, stroke } from "./portraits-heads.ts";

const { paper, sand, ochre, rust, wine, rose, pine, teal, sea, sky, ice, slate, night, coal } = INK;

/** Curls: rings of cut marks over a mass of hair. */
const curls = (points: [number, number][], ink: string) =>
  stroke(points.map(([x, y]) => `M${x - 14} ${y + 6}c-4 -22 30 -26 30 -4c0 16 -20 16 -20 4`).join(""), ink, 5);

export const sittersB: Sitter[] = [
  {
    key: "ingrid-solheim",
    name: "Ingrid Solheim",
    alt: "A woman of about sixty with short white hair, facing the viewer, in a knitted jumper with a patterned yoke.",
    ground: sea,
    glow: sky,
    pose: "front",
    isOld: true,
    inks: { light: "#f3d9c0", shade: "#c99a7d", dark: night, lip: rust, hair: slate },
    behind: cut(
      "M256 390C230 220 280 116 404 114C530 116 572 230 546 390C546 420 530 424 520 410L280 410C266 424 252 420 256 390Z",
      paper,
    ),
    hair:
      cut(
        "M258 400C236 340 236 250 262 200C300 120 420 96 490 136C552 176 574 280 542 400C536 370 536 340 528 318C510 290 500 270 494 240C440 262 360 256 330 232C312 262 286 290 274 318C264 340 262 370 258 400Z",
        paper,
      ) +
      stroke(
        "M340 216C400 236 450 234 500 214M330 196C390 210 450 200 494 178M350 166C400 168 440 160 470 150M300 220C276 260 262 300 260 350M284 208C258 250 248 300 250 340M512 232C530 270 540 300 542 344",
        slate,
        5,
      ),
    dress:
      cut(FRONT_COAT, rust) +
      cut("M330 590C360 640 440 640 470 590L486 626C440 672 360 672 314 626Z", rust) +
      stroke("M322 612C360 656 440 656 478 612", paper, 6) +
      stroke("M240 700Q400 790 560 700M196 740Q400 850 604 740", paper, 7) +
      stroke(
        "M262 690l16 24l16 -12l16 26l18 -16l16 24l18 -16l18 20l20 -16l20 16l20 -20l18 16l16 -24l18 16l16 -26l16 12l16 -24",
        paper,
        6,
      ) +
      stroke("M222 742Q400 826 578 742", sand, 10, 'stroke-dasharray="3 24"'),
  },
  {
    key: "paolo-venturi",
    name: "Paolo Venturi",
    alt: "A bald man of about seventy in profile to the right, with spectacles, a white beard and a bow tie.",
    ground: wine,
    glow: rose,
    pose: "profile",
    isMirrored: true,
    isOld: true,
    inks: { light: "#ecc5a0", shade: "#b67f58", dark: coal, lip: "#a05a48", hair: paper },
    beard:
      cut(
        "M292 452C286 454 280 462 284 470Q310 462 338 478Q312 488 290 484C288 500 286 520 292 546C306 580 350 584 388 566C430 546 462 510 468 460C472 430 466 410 454 404C440 430 420 448 392 452C360 452 336 432 312 438C304 440 298 446 292 452Z",
        paper,
      ) +
      stroke(
        "M310 504Q316 540 332 556M334 508Q342 540 358 552M360 504Q372 530 388 538M388 488Q404 512 416 516M414 466Q430 484 440 488M436 436Q448 450 454 452M318 446Q330 452 338 466",
        slate,
        5,
      ),
    hair:
      cut(
        "M430 330C440 320 452 318 462 322C500 320 536 300 560 270C580 310 586 360 574 410C566 440 552 452 530 456C506 456 486 440 480 410C490 372 482 336 462 330C452 326 440 330 436 344Z",
        paper,
      ) +
      stroke(
        "M494 340C520 336 546 322 562 300M500 370C524 368 552 356 572 340M498 400C522 402 548 394 570 380M500 424C520 432 544 428 558 418",
        slate,
        5,
      ),
    glasses: spectacles("profile", coal, true),
    dress:
      cut(SIDE_COAT, coal) +
      cut("M340 620C380 664 480 660 536 596L560 640L470 740L400 800L360 740Z", paper) +
      cut("M372 664L306 640C300 664 302 690 312 710ZM384 664L462 628C468 660 464 690 452 710Z", rust) +
      cut("M364 654L394 654L396 682L366 682Z", rust) +
      stroke("M340 626L300 660L330 740L400 800M556 612L604 648L540 740L420 800", slate, 7),
  },
  {
    key: "nadia-benyoussef",
    name: "Nadia Benyoussef",
    alt: "A woman of about fifty with a great crown of dark curls, long earrings and a wine-red wrap, facing the viewer.",
    ground: rose,
    glow: paper,
    pose: "front",
    inks: { light: "#c98f63", shade: "#8a5435", dark: coal, lip: wine, hair: coal },
    behind: cut(
      "M236 470C180 470 164 410 190 372C154 340 160 280 198 256C190 196 236 156 282 160C306 104 380 92 416 116C470 88 534 116 544 168C600 170 630 224 610 270C648 300 644 356 612 380C634 424 610 474 560 470C540 500 500 500 480 480L300 480C284 500 250 496 236 470Z",
      coal,
    ),
    hair:
      cut(
        "M264 400C240 330 244 200 316 156C380 130 450 134 494 166C550 230 556 330 536 400C534 350 524 300 500 268C470 280 430 254 404 238C380 262 330 280 298 270C276 304 266 350 264 400Z",
        coal,
      ) +
      curls(
        [
          [230, 230],
          [290, 190],
          [350, 150],
          [420, 150],
          [490, 170],
          [550, 220],
          [580, 290],
          [216, 300],
          [210, 380],
          [590, 370],
          [250, 430],
          [560, 430],
          [330, 216],
          [400, 202],
          [460, 220],
          [520, 280],
          [270, 280],
          [246, 346],
          [556, 342],
        ],
        slate,
      ),
    dress:
      cut(FRONT_COAT, wine) +
      cut("M336 604L300 628C330 720 470 720 500 628L464 604C444 640 356 640 336 604Z", "#8a5435") +
      cut("M60 800C90 700 200 656 286 636C330 700 420 740 520 740C600 760 640 780 650 800Z", rust) +
      stroke(
        "M140 720C230 690 300 720 380 760C440 786 520 790 580 792M100 770C200 730 280 760 350 800M230 668C290 700 360 744 440 764",
        rose,
        6,
      ) +
      stroke("M262 410V436M538 410V436", ochre, 5) +
      cut("M262 436L248 470L262 492L276 470ZM538 436L524 470L538 492L552 470Z", ochre),
  },
  {
    key: "hana-kimura",
    name: "Hana Kimura-Lowe",
    alt: "A woman in her thirties with a black bob and fringe, in an oilskin jacket with a high collar, looking right.",
    ground: sky,
    glow: paper,
    pose: "turned",
    isMirrored: true,
    inks: { light: "#f0cfa8", shade: "#c0906a", dark: night, lip: rust, hair: night },
    behind: cut("M320 200C380 104 540 110 584 220C612 320 606 420 590 500C572 540 520 540 500 520L480 300Z", night),
    hair:
      cut(
        "M308 312C296 260 304 190 350 150C410 104 520 108 568 176C616 250 604 400 596 490C570 520 520 524 482 506C496 450 500 390 486 330C470 316 456 296 452 270C410 296 350 300 308 312Z",
        night,
      ) +
      stroke(
        "M440 150C520 170 560 250 560 360C560 420 556 460 552 500M470 140C556 170 588 260 582 370M416 164C480 200 520 290 524 380C526 430 522 470 516 506M336 200C326 230 322 260 322 296M364 184C350 220 346 260 350 292M394 176C384 210 380 250 386 284",
        teal,
        6,
      ),
    dress:
      cut(SIDE_COAT, ochre) +
      cut(
        "M330 650C326 610 344 586 364 590C430 604 500 580 540 536C576 550 604 590 614 644C560 700 500 740 440 800H380C350 750 336 700 330 650Z",
        ochre,
      ) +
      cut("M364 590C430 604 500 580 540 536L546 560C500 620 430 644 372 626Z", pine) +
      stroke(
        "M350 610C360 680 384 740 410 800M614 644C560 700 490 740 440 800M372 626C430 644 500 620 546 560",
        night,
        7,
      ) +
      stroke(
        "M392 690L430 680M406 734L444 722M160 690C150 730 148 770 150 800M660 690C670 730 674 770 672 800",
        night,
        7,
      ),
  },
  {
    key: "samuel-achieng",
    name: "Samuel Achieng",
    alt: "A Black man of about sixty in profile to the left, close-cropped grey hair, in a patterned shirt.",
    ground: sand,
    glow: paper,
    pose: "profile",
    isOld: true,
    inks: { light: "#855334", shade: "#472819", dark: "#1c110c", lip: "#5e2f28", hair: "#1c110c" },
    hair:
      cut(
        "M350 182C360 150 400 128 444 126C540 124 606 200 600 310C598 360 588 410 566 440C556 420 560 400 552 384C530 372 500 372 488 392C492 360 486 336 466 326C452 322 444 330 440 346C426 320 414 280 404 236C392 206 372 190 350 182Z",
        slate,
      ) +
      stroke(
        times(46, (i) => {
          const angle = Math.PI * (1.28 + (i % 23) * 0.034);
          const radius = 150 - (i > 22 ? 34 : 0);
          return `M${Math.round(446 + Math.cos(angle) * radius)} ${Math.round(292 + Math.sin(angle) * radius)}l5 8`;
        }).join(""),
        ice,
        5,
      ),
    dress:
      cut(SIDE_COAT, pine) +
      cut("M342 612C380 660 480 660 540 590L590 640C540 700 460 720 400 760L340 690Z", "#472819") +
      cut("M340 606L296 650L370 770L410 720Z", ochre) +
      cut("M546 574L618 640L470 760L412 716C470 690 520 640 546 574Z", ochre) +
      stroke(
        "M130 730l30 40l30 -40l30 40l30 -40l30 40l30 -40M110 786l26 -30M480 780l30 -40l30 40l30 -40l30 40l30 -40l30 40M560 720l28 -30l28 30l28 -30",
        ochre,
        8,
      ) +
      stroke("M404 762V800", "#1c110c", 6),
  },
];
