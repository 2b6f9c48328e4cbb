import type { AuthorKey } from "../demo-types.ts";
import { between, type Random, times } from "./kit.ts";

/**
 * Three heads to draw sitters on, cut as for a linocut: a lit plane, a shadow plane, and features reduced
 * to a few shapes. All look to the left or ahead with the light from the left; a sitter may be mirrored.
 */

export type Pose = "front" | "turned" | "profile";
export type Inks = { light: string; shade: string; dark: string; lip: string; hair: string };

/** A filled shape. */
export const cut = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;
/** A drawn line. */
export const stroke = (d: string, ink: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** The mark of a gouge: thick at the start, running out to a point. */
export function gouge(x1: number, y1: number, x2: number, y2: number, width: number) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(-(y2 - y1) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
  const p = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return `M${p(x1 + nx, y1 + ny)}L${p(x2, y2)}L${p(x1 - nx, y1 - ny)}Z`;
}

/** Gouge marks that stand around a head as cleared ground does. */
export function clearing(random: Random, ink: string, opacity: number) {
  const marks = times(150, () => {
    const angle = between(random, Math.PI * 0.96, Math.PI * 2.04);
    const radius = between(random, 285, 560);
    const length = between(random, 26, 74);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return gouge(400 + c * radius, 400 + s * radius, 400 + c * (radius + length), 400 + s * (radius + length), 7);
  });
  return cut(marks.join(""), ink, `opacity="${opacity}"`);
}

type Head = {
  face: string;
  neck: string;
  neckShadow: string;
  shadow: string;
  /** What the light still reaches on the shadow side. */
  lit: string;
  ear: string;
  earLine: string;
  brows: string;
  lids: string;
  eyes: [number, number][];
  noseShadow: string;
  nostril: string;
  mouth: string;
  underLip: string;
  /** Lines of age: crow's feet, folds beside the mouth. */
  age: string;
  /** Gouge marks where light turns to shadow. */
  turning: [number, number, number, number][];
};

const front: Head = {
  face: "M270 330C262 210 320 152 400 152C480 152 538 210 530 330C530 396 520 440 496 480C472 516 436 546 400 546C364 546 328 516 304 480C280 440 270 396 270 330Z",
  neck: "M340 480L336 592C328 622 290 642 244 660L400 790L556 660C510 642 472 622 464 592L460 480Z",
  neckShadow:
    "M338 506C366 552 400 562 428 556C450 546 460 520 460 510L464 592C472 622 510 642 556 660L450 740C440 660 396 620 338 572Z",
  shadow:
    "M446 150C474 196 476 252 462 296C446 300 428 308 417 322C414 352 424 394 438 414C440 428 424 436 404 436C430 442 444 452 448 472C440 484 432 494 430 506C428 524 418 538 404 548H560V150Z",
  lit: "M446 366C466 376 492 372 508 358C510 390 496 420 474 438C462 420 450 396 446 366Z",
  ear: "M272 332C254 318 242 336 248 366C252 392 266 408 278 400ZM528 332C546 318 558 336 552 366C548 392 534 408 522 400Z",
  earLine: "M262 346Q256 364 266 384M538 346Q544 364 534 384",
  brows: "M304 322Q336 294 384 308L386 320Q340 308 306 330ZM496 322Q464 294 416 308L414 320Q460 308 494 330Z",
  lids: "M312 350Q344 322 382 350Q346 336 312 350ZM488 350Q456 322 418 350Q454 336 488 350ZM322 358Q346 368 370 358Q346 362 322 358ZM478 358Q454 368 430 358Q454 362 478 358Z",
  eyes: [
    [346, 349],
    [454, 349],
  ],
  noseShadow: "M372 416Q384 430 402 434L400 440Q378 436 372 416Z",
  nostril: "M376 424Q386 434 400 433Q416 434 428 424Q418 442 400 441Q384 441 376 424Z",
  mouth: "M350 471Q382 459 400 466Q418 459 450 471Q428 486 400 487Q372 486 350 471Z",
  underLip: "M372 498Q400 510 428 498Q400 520 372 498Z",
  age: "M300 350L284 342M300 358L284 360M352 424Q334 444 336 466M448 424Q466 444 464 466M350 250Q380 242 410 248M356 270Q384 264 406 268",
  turning: [
    [466, 190, 420, 186],
    [474, 212, 418, 208],
    [476, 234, 424, 230],
    [474, 256, 430, 252],
    [468, 278, 436, 274],
  ],
};

const turned: Head = {
  face: "M322 215C305 250 303 284 306 306C299 322 303 336 309 348C303 368 303 388 309 404C315 432 318 452 325 474C328 508 342 538 372 548C410 556 448 530 478 496C502 470 516 436 522 392L548 300C548 200 486 150 420 150C370 150 336 180 322 215Z",
  neck: "M398 500C400 562 392 604 340 644L430 790L600 662C556 642 536 610 534 570L530 400Z",
  neckShadow:
    "M386 546C440 548 484 500 510 440L530 400L534 570C536 610 556 642 600 662L500 740C480 660 440 600 396 580Z",
  shadow:
    "M480 150C452 200 446 262 452 304C462 330 462 356 450 380C446 410 440 434 424 456C418 488 406 520 376 550H600V150Z",
  lit: "M466 404C482 398 496 396 506 398C500 430 484 458 460 474C456 450 458 424 466 404Z",
  ear: "M506 338C526 320 550 334 546 364C542 394 522 414 508 402Z",
  earLine: "M520 348Q534 352 530 370Q526 386 516 390",
  brows: "M306 322Q322 304 346 313L346 323Q324 316 308 331ZM370 314Q408 292 452 321Q410 308 372 326Z",
  lids: "M308 349Q322 328 344 347Q324 339 308 349ZM374 350Q402 322 440 350Q404 336 374 350ZM314 357Q326 363 340 357Q326 360 314 357ZM384 358Q406 367 428 358Q406 362 384 358Z",
  eyes: [
    [321, 348],
    [402, 349],
  ],
  noseShadow:
    "M352 322C350 352 340 386 330 408C336 426 362 432 378 420C384 408 378 396 368 392C362 370 362 342 366 326Z",
  nostril: "M338 422Q354 432 378 420Q366 440 348 432Z",
  mouth: "M328 473Q344 461 356 467Q376 459 409 470Q384 486 358 487Q340 486 328 473Z",
  underLip: "M342 500Q362 511 388 500Q364 520 342 500Z",
  age: "M446 350L462 342M446 358L464 360M388 424Q412 444 414 466M340 256Q366 246 396 254M342 274Q368 266 394 274",
  turning: [
    [456, 190, 412, 188],
    [450, 212, 400, 210],
    [448, 234, 402, 232],
    [448, 256, 408, 254],
    [450, 390, 416, 388],
    [445, 410, 406, 408],
    [438, 430, 402, 428],
    [424, 462, 398, 460],
    [418, 482, 390, 480],
    [410, 504, 382, 502],
  ],
};

const profile: Head = {
  face: "M356 178C318 212 300 262 301 304C303 316 308 324 305 334C295 360 278 388 266 410C264 424 278 430 294 431C291 440 288 446 290 452C279 458 278 468 288 474C282 481 284 491 294 496C297 506 290 514 292 528C298 550 324 558 352 550C396 540 438 518 460 478L566 420C590 330 576 236 520 180C470 140 400 140 356 178Z",
  neck: "M374 516C380 560 374 604 336 640L430 790L612 660C572 630 560 560 562 400L450 440Z",
  neckShadow: "M352 551C410 540 440 510 462 476L562 400C560 560 572 630 612 660L500 740C500 660 440 600 378 570Z",
  shadow:
    "M440 150C410 210 404 270 416 316C432 340 432 372 424 396C428 430 404 470 384 490C366 510 356 532 346 552H620V150Z",
  lit: "M438 426C448 424 456 420 460 412C466 440 456 470 430 496C424 476 428 448 438 426Z",
  ear: "M442 338C458 320 486 332 482 364C478 394 460 416 446 405C438 384 436 360 442 338Z",
  earLine: "M454 348Q470 350 466 368Q462 386 452 392",
  brows: "M303 312Q328 296 368 319Q328 310 304 324Z",
  lids: "M312 346Q330 324 358 346Q334 338 312 346ZM320 354Q334 360 348 354Q334 356 320 354Z",
  eyes: [[324, 346]],
  noseShadow: "M318 390C330 400 330 420 316 428C326 420 324 404 318 390Z",
  nostril: "M286 426Q298 414 310 423Q302 434 286 430Z",
  mouth: "M286 472Q312 465 340 472Q318 487 292 488Q284 480 286 472Z",
  underLip: "M296 500Q312 508 326 502Q312 516 298 508Z",
  age: "M362 348L380 340M362 356L382 358M326 424Q342 446 342 470M322 250Q344 246 366 254M316 270Q340 264 360 272",
  turning: [
    [416, 206, 378, 204],
    [410, 228, 366, 226],
    [408, 250, 362, 248],
    [410, 272, 368, 270],
    [424, 400, 392, 402],
    [422, 420, 384, 422],
    [414, 440, 378, 442],
    [404, 460, 374, 462],
    [388, 482, 360, 484],
  ],
};

const heads: Record<Pose, Head> = { front, turned, profile };

/** Neck, ears and face with its shadow; features left out where a beard is drawn over them. */
export function head(pose: Pose, { light, shade, dark, lip, hair }: Inks, isOld: boolean, browInk = hair) {
  const h = heads[pose];
  const turning = h.turning.map(([x1, y1, x2, y2]) => gouge(x1 + 6, y1, x2, y2, 8)).join("");
  return [
    `<clipPath id="face"><path d="${h.face}"/></clipPath>`,
    cut(h.neck, light),
    cut(h.neckShadow, shade),
    cut(h.neckShadow, dark, 'opacity="0.28"'),
    pose === "front" ? cut(h.ear, light) : "",
    cut(h.face, light),
    `<g clip-path="url(#face)">${cut(h.shadow, shade)}${cut(turning, shade)}${cut(h.lit, light)}</g>`,
    pose === "front" ? "" : cut(h.ear, light),
    stroke(h.earLine, dark, 5),
    cut(h.noseShadow, shade),
    cut(h.nostril, dark),
    cut(h.brows, browInk, `stroke="${browInk}" stroke-width="4" stroke-linejoin="round"`),
    cut(h.lids, dark),
    ...h.eyes.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9.5" fill="${dark}"/>`),
    cut(h.mouth, lip),
    cut(h.underLip, shade),
    isOld ? stroke(h.age, dark, 3.5, 'opacity="0.7"') : "",
  ].join("");
}

/** Spectacles for each pose. */
export function spectacles(pose: Pose, ink: string, isRound: boolean) {
  const rims: Record<Pose, [number, number, number][]> = {
    front: [
      [346, 350, 46],
      [454, 350, 46],
    ],
    turned: [
      [322, 350, 30],
      [404, 350, 45],
    ],
    profile: [[330, 350, 34]],
  };
  const ties: Record<Pose, string> = {
    front: "M392 344Q400 336 408 344M300 344L264 336M500 344L536 336",
    turned: "M350 344Q356 337 361 344M449 344L524 338",
    profile: "M362 344L452 340",
  };
  const glass = rims[pose].map(([x, y, r]) => {
    const rx = pose === "front" ? r : r * (x < 350 ? 0.82 : 0.96);
    return isRound
      ? `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${pose === "profile" ? 42 : 45}" fill="none" stroke="${ink}" stroke-width="8"/>`
      : `<rect x="${x - rx}" y="${y - 30}" width="${rx * 2}" height="62" rx="12" fill="none" stroke="${ink}" stroke-width="9"/>`;
  });
  return glass.join("") + stroke(ties[pose], ink, 7);
}

export type Sitter = {
  key: AuthorKey;
  name: string;
  alt: string;
  ground: string;
  /** The ink of the cleared marks around the head. */
  glow: string;
  pose: Pose;
  isMirrored?: boolean;
  isOld?: boolean;
  inks: Inks;
  browInk?: string;
  behind?: string;
  beard?: string;
  hair: string;
  glasses?: string;
  dress: string;
};

export const FRONT_COAT =
  "M36 800C48 704 130 668 248 642L336 604C356 656 444 656 464 604L552 642C670 668 752 704 764 800Z";
export const SIDE_COAT =
  "M50 800C70 712 150 674 252 650L342 616C384 670 478 666 534 604L604 640C704 668 756 720 764 800Z";
