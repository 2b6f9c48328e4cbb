import { INK } from "./kit.ts";
import { cut, FRONT_COAT, SIDE_COAT, type Sitter, spectacles, stroke } from "./portraits-heads.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

export const sittersC: Sitter[] = [
  {
    key: "beatriz-cardozo",
    name: "Beatriz Cardozo",
    alt: "A woman in her forties with a long dark braid over her shoulder and a striped highland shawl, looking left.",
    ground: ochre,
    glow: paper,
    pose: "turned",
    inks: { light: "#dcab80", shade: "#9c6740", dark: coal, lip: wine, hair: "#3a1d1a" },
    behind: cut("M330 190C390 110 530 120 580 220C600 300 600 400 590 470L500 470L490 300Z", "#3a1d1a"),
    hair:
      cut(
        "M318 240C302 250 298 270 304 300C320 262 350 236 400 208C430 240 474 264 496 314C506 330 504 350 508 372C516 410 540 420 556 440C600 400 614 290 576 206C530 116 400 96 342 164C322 188 316 216 318 240Z",
        "#3a1d1a",
      ) +
      stroke(
        "M404 204C450 226 500 262 520 330C528 360 540 390 556 410M420 182C490 200 550 260 562 350M392 196C362 206 334 228 320 256M440 160C520 180 580 240 580 330M400 176C364 180 338 198 326 222",
        rust,
        5,
      ),
    dress:
      cut(SIDE_COAT, wine) +
      cut("M342 612C384 670 478 666 534 604L560 640L440 800H400L330 650Z", paper) +
      cut(
        "M342 616L250 650C150 676 70 712 50 800H390C350 740 330 680 342 616ZM534 604L610 640C704 668 756 720 764 800H430C500 740 540 680 534 604Z",
        wine,
      ) +
      stroke(
        "M300 640C300 700 320 760 346 800M252 656C250 710 262 760 280 800M560 622C556 690 520 750 476 800M610 646C606 710 580 760 540 800",
        sand,
        9,
      ) +
      stroke("M200 676C196 720 204 770 214 800M654 664C656 716 640 766 616 800", teal, 16) +
      stroke("M150 696C144 730 148 770 152 800M700 690C704 730 694 770 682 800", sand, 7) +
      cut(
        "M560 430C600 440 604 490 580 510C612 540 606 580 578 594C604 624 592 664 564 672C580 700 566 740 540 740C520 730 520 700 534 672C512 650 516 616 544 594C518 570 524 530 552 510C528 490 530 440 560 430Z",
        "#3a1d1a",
      ) +
      stroke(
        "M540 464C560 480 576 490 580 508M590 470C574 482 558 492 552 508M538 548C560 562 574 574 578 592M594 552C576 566 556 576 546 592M532 632C550 646 560 656 564 670M580 634C564 648 546 656 536 670",
        rust,
        5,
      ) +
      cut("M526 736L560 738L554 752L522 748Z", teal) +
      cut("M526 752L552 754L546 786Q536 776 520 784Z", "#3a1d1a"),
  },
  {
    key: "oleksandr-petrenko",
    name: "Oleksandr Petrenko",
    alt: "A fair-haired man of about forty with a side parting and dark-rimmed glasses, in a suit and knotted tie, facing the viewer.",
    ground: slate,
    glow: sky,
    pose: "front",
    isMirrored: true,
    inks: { light: "#f0cfb0", shade: "#c08c68", dark: night, lip: "#b5705a", hair: "#a9743a" },
    hair:
      cut(
        "M262 344C246 250 262 150 330 128C400 96 500 112 530 170C552 220 548 290 538 344C534 310 530 280 516 252C480 236 420 228 358 186C346 220 300 240 284 262C272 286 266 310 262 344Z",
        ochre,
      ) +
      stroke(
        "M362 180C420 216 480 226 524 236M376 160C430 190 490 204 534 212M400 140C450 160 500 174 528 188M350 176C330 204 300 220 280 244M340 156C310 180 284 206 272 236",
        "#a9743a",
        6,
      ),
    glasses: spectacles("front", night, false),
    dress:
      cut(FRONT_COAT, night) +
      cut("M336 604L306 632L392 780H408L494 632L464 604C444 640 356 640 336 604Z", ice) +
      cut("M334 596L296 636L356 716L398 648Z", paper) +
      cut("M466 596L504 636L444 716L402 648Z", sky) +
      cut("M382 652H418L428 686L416 700L440 800H360L384 700L372 686Z", rust) +
      stroke("M374 690H426M372 750L420 724M366 786L432 752", wine, 5) +
      stroke("M292 644L230 660L264 726L238 738L350 800M508 644L570 660L536 726L562 738L450 800", slate, 7),
  },
  {
    key: "claire-devaux",
    name: "Claire Devaux",
    alt: "A woman of about sixty-five in profile to the right, white hair pinned up in a chignon, a pearl at the ear and a high collar.",
    ground: pine,
    glow: sage,
    pose: "profile",
    isMirrored: true,
    isOld: true,
    inks: { light: "#f3d8be", shade: "#c79676", dark: coal, lip: rust, hair: slate },
    behind:
      cut("M540 250C590 220 660 240 668 300C672 360 620 400 570 386C540 370 530 280 540 250Z", paper) +
      stroke("M566 276C600 256 640 272 640 308C640 344 600 360 578 340C562 322 580 298 602 304", slate, 6),
    hair:
      cut(
        "M352 188C330 200 316 222 310 246C304 196 344 122 434 112C530 106 600 170 604 270C606 340 596 400 566 430C540 436 510 420 494 396C494 356 484 330 462 322C450 320 442 326 438 338C420 300 410 250 398 214C384 196 366 188 352 188Z",
        paper,
      ) +
      stroke(
        "M364 178C430 180 500 210 560 270M384 154C460 150 540 190 584 260M420 134C490 132 560 170 590 230M410 222C450 250 500 270 560 300M436 300C480 300 530 310 572 330M500 380C530 390 556 384 576 370",
        slate,
        5,
      ),
    dress:
      cut(SIDE_COAT, rust) +
      cut(
        "M336 660C334 610 350 580 372 572C440 590 510 570 556 520C584 560 602 610 612 660C540 730 420 740 336 660Z",
        rust,
      ) +
      stroke("M372 578C440 598 512 576 560 530M344 690C420 744 540 728 612 664", sand, 6) +
      stroke("M430 640V800", wine, 6) +
      `<g fill="${sand}"><circle cx="430" cy="690" r="9"/><circle cx="430" cy="740" r="9"/><circle cx="430" cy="788" r="9"/></g>` +
      `<circle cx="452" cy="420" r="13" fill="${paper}" stroke="${slate}" stroke-width="4"/>`,
  },
  {
    key: "rafael-quint",
    name: "Rafael Quint",
    alt: "A bearded man of about forty in a flat cap and an ochre work jacket, a camera strap over his shoulder, looking right.",
    ground: night,
    glow: sea,
    pose: "turned",
    isMirrored: true,
    inks: { light: "#dcae84", shade: "#96623f", dark: coal, lip: "#8f4f3f", hair: coal },
    beard: cut(
      "M309 408C312 452 314 500 332 534C346 568 372 580 404 574C450 566 498 526 516 480C526 450 530 400 530 366C516 384 506 430 474 446C440 452 410 448 372 450C356 444 336 450 326 460C316 446 312 430 309 408ZM328 474Q356 456 410 470Q386 494 356 494Q338 492 328 474Z",
      coal,
      'fill-rule="evenodd"',
    ),
    hair:
      cut(
        "M490 250C520 260 560 260 584 270C584 340 570 400 548 430C540 420 544 380 544 352C534 326 514 328 508 342C504 310 496 280 490 250Z",
        coal,
      ) +
      cut(
        "M292 236C270 240 246 258 250 276C290 274 330 262 380 258C450 252 530 262 590 284C612 240 596 170 530 134C460 100 372 108 328 150C300 178 290 210 292 236Z",
        slate,
      ) +
      cut(
        "M250 276C256 252 276 238 296 236C340 226 400 226 440 240C420 250 380 254 340 262C310 270 280 276 250 276Z",
        coal,
      ) +
      stroke(
        "M330 190C400 150 500 160 560 226M370 150C440 130 520 146 570 200M306 216C360 196 420 194 470 208",
        sky,
        5,
      ),
    dress:
      cut(SIDE_COAT, ochre) +
      cut("M342 612C384 670 478 666 534 604L570 640L440 800H410L330 650Z", pine) +
      stroke("M360 650C420 690 500 680 556 626", sage, 6) +
      cut("M340 612L280 650L340 740L404 800H420ZM536 602L614 640L560 740L430 800Z", ochre) +
      stroke("M340 616L280 650L340 740L412 800M538 606L614 640L560 740L430 800", coal, 7) +
      cut("M196 668L236 654L520 800H440Z", coal) +
      stroke("M230 680L470 800", sand, 4, 'stroke-dasharray="12 10"'),
  },
];
