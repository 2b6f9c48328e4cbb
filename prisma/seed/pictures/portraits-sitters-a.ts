import { INK } from "./kit.ts";
import { cut, FRONT_COAT, SIDE_COAT, type Sitter, spectacles, stroke } from "./portraits-heads.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

export const sittersA: Sitter[] = [
  {
    key: "lena-hartwig",
    name: "Lena Hartwig",
    alt: "A woman in her fifties with a grey bob, round glasses and a dark roll-neck, looking left.",
    ground: teal,
    glow: sky,
    pose: "turned",
    isOld: true,
    inks: { light: "#efd3b4", shade: "#c4906c", dark: night, lip: rust, hair: slate },
    behind: cut("M330 190C390 110 530 120 580 220C606 300 604 410 584 500C570 548 540 552 516 530L490 300Z", slate),
    hair:
      cut(
        "M316 232C302 240 296 266 302 296C318 256 350 232 396 218C440 236 492 276 506 340C516 372 520 430 500 486C520 552 586 540 594 456C616 330 604 216 544 158C480 104 372 110 332 176C318 198 314 214 316 232Z",
        ice,
      ) +
      stroke(
        "M400 212C460 232 520 280 534 360C544 420 538 470 530 512M420 196C490 212 556 280 566 370C572 430 566 470 556 510M392 204C366 206 336 222 320 250M412 180C380 176 348 186 330 206M450 170C520 190 578 250 586 340",
        slate,
        6,
      ),
    glasses: spectacles("turned", night, true),
    dress:
      cut(SIDE_COAT, night) +
      cut(
        "M336 640C338 606 350 590 370 592C430 600 490 580 532 548C548 566 552 600 560 640C500 690 400 700 336 640Z",
        night,
      ) +
      stroke("M352 616C420 640 490 620 540 582M350 640C420 668 500 650 552 612", slate, 6) +
      stroke("M252 660C230 700 222 750 220 800M604 650C624 700 630 750 632 800", slate, 6),
  },
  {
    key: "tomas-okafor",
    name: "Tomáš Okafor",
    alt: "A Black man in his forties with close-cut hair and a short beard, in a green jacket over an open collar, facing the viewer.",
    ground: ochre,
    glow: paper,
    pose: "front",
    inks: { light: "#9a623d", shade: "#5b3424", dark: "#20140f", lip: "#6f3a31", hair: "#20140f" },
    beard: cut(
      "M272 380C274 440 286 486 306 512C330 548 366 572 400 572C434 572 470 548 494 512C514 486 526 440 528 380C516 416 500 446 476 458C452 452 430 450 400 456C370 450 348 452 324 458C300 446 284 416 272 380ZM346 472Q400 454 454 472Q450 496 430 502Q400 508 370 502Q350 496 346 472Z",
      "#20140f",
      'fill-rule="evenodd"',
    ),
    hair:
      cut(
        "M264 336C246 250 266 130 400 126C534 130 554 250 536 336C530 300 524 270 514 246C480 214 440 206 400 206C360 206 320 214 286 246C276 270 270 300 264 336Z",
        "#20140f",
      ) + stroke("M300 190Q350 156 400 154M292 214Q330 184 376 176M420 154Q470 160 502 192", "#5b3424", 5),
    dress:
      cut(FRONT_COAT, pine) +
      cut("M336 604L318 634L398 760L400 800L402 760L482 634L464 604C444 650 356 650 336 604Z", "#5b3424") +
      cut("M334 596L300 640L366 742L398 700Z", paper) +
      cut("M466 596L500 640L434 742L402 700Z", sand) +
      stroke("M300 646L236 660L270 720L240 734L372 800M500 646L564 660L530 720L560 734L428 800", sage, 7),
  },
  {
    key: "daniyar-sultanov",
    name: "Daniyar Sultanov",
    alt: "A Kazakh man of about fifty with thick black hair brushed back, in a padded coat with a broad fleece collar, looking right.",
    ground: rust,
    glow: sand,
    pose: "turned",
    isMirrored: true,
    isOld: true,
    inks: { light: "#e3b98d", shade: "#a8714a", dark: coal, lip: "#8a4a3a", hair: coal },
    hair:
      cut(
        "M322 222C314 180 340 132 420 122C520 116 590 176 586 290C584 340 568 400 548 430C540 420 542 380 540 352C530 330 514 330 508 344C500 310 496 280 490 250C460 214 420 206 380 204C350 200 330 206 322 222Z",
        coal,
      ) +
      stroke(
        "M350 186C420 160 500 180 540 250M372 160C450 144 530 176 562 260M404 196C450 200 490 226 510 270",
        slate,
        5,
      ) +
      stroke("M520 290C528 310 538 320 552 322M516 270C530 296 546 300 562 298", sand, 5),
    dress:
      cut(SIDE_COAT, slate) +
      cut(
        "M318 642C300 616 326 590 346 606C366 640 420 650 460 630C500 600 516 560 536 540C576 540 602 570 616 622C620 660 590 690 560 690C520 740 440 790 400 800L344 800C330 740 316 700 318 642Z",
        sand,
      ) +
      stroke(
        "M346 640l14 26M372 664l10 30M404 676l6 30M440 670l-4 30M474 650l-2 34M504 620l8 32M530 586l16 28M360 710l12 26M400 736l4 26M444 724l-6 28M490 694l2 30M534 656l10 28M572 610l12 26M578 650l12 20M352 760l10 20",
        "#a8714a",
        6,
      ) +
      stroke(
        "M180 690C190 730 186 770 180 800M640 690C650 730 654 770 650 800M90 740Q130 760 178 758M652 756Q700 760 744 740",
        night,
        6,
      ),
  },
  {
    key: "mirela-dragan",
    name: "Mirela Drăgan",
    alt: "A woman in her late thirties in profile to the left, dark red hair gathered low at the neck, a knotted scarf at the throat.",
    ground: sage,
    glow: paper,
    pose: "profile",
    inks: { light: "#f0d0b2", shade: "#c48b69", dark: coal, lip: rust, hair: wine },
    hair:
      cut(
        "M350 190C330 196 318 214 312 236C306 190 350 128 430 120C540 114 610 190 612 300C612 380 596 440 570 476C590 520 590 580 560 640C540 660 516 650 520 620C530 580 520 540 506 500C486 470 480 430 486 400C492 350 470 320 446 330C424 300 410 250 400 210C384 196 366 190 350 190Z",
        wine,
      ) +
      stroke(
        "M372 178C440 190 500 260 516 350C524 400 524 440 534 480M400 152C490 166 552 240 562 340C566 400 556 440 544 476M440 138C530 150 590 230 590 320M424 232C452 280 480 300 500 350M536 500C556 540 560 590 544 630",
        rust,
        6,
      ) +
      cut("M514 470Q550 456 584 470L580 496Q548 486 518 500Z", coal),
    dress:
      cut(SIDE_COAT, night) +
      cut(
        "M332 640C340 606 360 590 380 590C440 610 510 590 560 552C600 580 622 620 628 660C560 720 430 740 340 690Z",
        rust,
      ) +
      cut("M350 680L300 800H392L404 706ZM396 704L410 800H470L430 700Z", rust) +
      stroke(
        "M366 612C430 640 520 620 584 580M350 648C430 682 540 664 612 616M346 706L330 800M408 716L432 800M372 706L362 800",
        sand,
        6,
        'stroke-dasharray="2 16"',
      ),
  },
  {
    key: "yusuf-al-rashid",
    name: "Yusuf al-Rashid",
    alt: "A man of about sixty with glasses and a full grey beard, in a dark blue sea-coat, looking left.",
    ground: sand,
    glow: paper,
    pose: "turned",
    isOld: true,
    inks: { light: "#cf9b6c", shade: "#8d5836", dark: coal, lip: "#8a4a3a", hair: coal },
    beard:
      cut(
        "M309 412C312 452 314 500 330 536C344 574 372 590 404 584C450 574 500 530 516 480C524 450 526 420 522 390C506 410 496 440 470 450C440 452 410 448 372 448C356 440 336 446 324 456C316 446 312 430 309 412ZM330 474Q356 456 410 470Q386 494 356 494Q338 492 330 474Z",
        ice,
        'fill-rule="evenodd"',
      ) +
      stroke(
        "M340 512Q352 550 372 566M366 516Q378 552 398 568M396 514Q412 544 428 558M428 500Q446 524 458 534M456 482Q474 500 486 504M488 446Q498 462 506 464",
        slate,
        5,
      ),
    hair:
      cut(
        "M324 216C322 170 360 128 430 126C520 126 584 190 580 290C578 340 562 390 546 420C542 400 548 370 546 350C536 326 514 328 508 342C506 310 500 282 484 262C470 230 430 206 390 202C360 196 336 200 324 216Z",
        slate,
      ) +
      stroke(
        "M360 176C440 156 520 190 552 270M400 190C456 196 500 230 520 276M350 194Q370 186 392 188M526 306C540 312 552 310 564 300",
        ice,
        5,
      ),
    glasses: spectacles("turned", coal, false),
    dress:
      cut(SIDE_COAT, sea) +
      cut("M344 608L330 650L416 800H440L536 610L530 590C500 640 400 660 344 608Z", paper) +
      cut("M340 618L284 652L330 800H420ZM534 596L606 636L560 800H432Z", sea) +
      stroke("M340 618L284 652L322 710L300 724L420 800M534 596L606 636L560 706L588 720L436 800", sky, 7) +
      `<g fill="${ochre}"><circle cx="250" cy="760" r="14"/><circle cx="640" cy="752" r="14"/></g>`,
  },
];
