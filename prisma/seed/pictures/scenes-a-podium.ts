import type { DemoPicture } from "../demo-types.ts";
import { INK, WIDTH, wash } from "./kit.ts";
import { agency, at, clip, cuts, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const banner = (x: number, inks: string[], split: "h" | "v" | "d", i: number) => {
  const d = "M0 0C30 18 60 -4 96 10V430C70 450 40 420 0 436Z";
  const parts =
    split === "h"
      ? rect(0, 140, 110, 150, inks[1] ?? paper)
      : split === "v"
        ? rect(36, -20, 34, 480, inks[1] ?? paper)
        : shape("M0 440L110 -20V200L40 460Z", inks[1] ?? paper);
  return (
    rect(x - 7, 200, 9, 620, "#d9b766") +
    disc(x - 3, 194, 10, ochre) +
    at(
      x + 2,
      226,
      1,
      clip(`banner${i}`, shape(d, "#000"), shape(d, inks[0] ?? rust) + parts) +
        shape("M22 10C34 140 18 300 30 432L46 430C38 300 52 140 42 6Z", night, 'opacity="0.25"') +
        shape("M70 4C64 140 80 300 68 438L96 430V10Z", night, 'opacity="0.18"'),
    )
  );
};

const podiumFlags = picture(
  "podium-flags",
  { background: "url(#hall)", defs: wash("hall", "#14222d", "#284353") },
  (r) =>
    // the interpreters' booths
    rect(0, 24, WIDTH, 150, "#5a3a26") +
    stroke("M0 26H1600M0 172H1600", "#7c5236", 8) +
    repeat(
      7,
      (i) =>
        rect(30 + i * 224, 44, 196, 108, i === 4 ? "#e9b968" : "#0e1820") +
        (i === 4
          ? ""
          : shape(`M${40 + i * 224} 152L${110 + i * 224} 44H${140 + i * 224}L${70 + i * 224} 152Z`, "#20384a")) +
        stroke(`M${80 + i * 224} 152v-34M${170 + i * 224} 152v-34`, coal, 6) +
        disc(80 + i * 224, 112, 8, coal) +
        disc(170 + i * 224, 112, 8, coal) +
        rect(100 + i * 224, 158, 56, 9, ochre),
    ) +
    tone(0, 180, WIDTH, 300, 0, 6, sea, 15) +
    (
      [
        [[rust, paper], "h"],
        [[sand, teal], "v"],
        [[sea, ochre], "d"],
        [[paper, wine], "h"],
        [[ochre, pine], "v"],
        [[teal, paper], "h"],
        [[wine, sand], "d"],
        [[sage, night], "v"],
        [[slate, rust], "h"],
        [[paper, sea], "d"],
        [[rust, ochre], "v"],
        [[pine, paper], "h"],
      ] as [string[], "h" | "v" | "d"][]
    )
      .map(([inks, split], i) => banner(70 + i * 128, inks, split, i))
      .join("") +
    shape("M800 -20L470 900H1130Z", "#ffe9b8", 'opacity="0.13"') +
    rect(0, 800, WIDTH, 280, "#4a2028") +
    rect(0, 800, WIDTH, 16, "#6f2c36") +
    cuts(r, [0, 820, WIDTH, 160], 70, 180, 0, "#5c2731", 5) +
    oval(800, 900, 360, 50, "#8a4a42", 'opacity="0.7"') +
    shape("M640 540H960L920 900H680Z", "#7c4a2a") +
    shape("M800 540H960L920 900H800Z", "#5f361d") +
    shape("M610 500L990 500L972 548H628Z", "#a0673a") +
    `<circle cx="800" cy="700" r="66" fill="none" stroke="${ochre}" stroke-width="8"/><ellipse cx="800" cy="700" rx="26" ry="66" fill="none" stroke="${ochre}" stroke-width="5"/>` +
    stroke("M734 700H866", ochre, 5) +
    stroke("M740 500C730 460 736 430 764 404M860 500C872 460 864 430 836 404", coal, 7) +
    oval(768, 396, 13, 21, coal, 'transform="rotate(30 768 396)"') +
    oval(832, 396, 13, 21, coal, 'transform="rotate(-30 832 396)"') +
    at(900, 500, 1, shape("M-18 -48H18L14 0H-14Z", ice, 'opacity="0.85"') + rect(-16, -30, 32, 28, sky)) +
    // headphones on the backs of the front row
    repeat(5, (i) => {
      const x = 60 + i * 372;
      return (
        shape(
          `M${x - 150} 1080V1000Q${x - 146} 966 ${x - 110} 962H${x + 110}Q${x + 146} 966 ${x + 150} 1000V1080Z`,
          "#0f1820",
        ) +
        (i % 2
          ? stroke(`M${x - 46} 1010Q${x} 900 ${x + 46} 1010`, slate, 11) +
            rect(x - 62, 994, 30, 52, coal, 'rx="10"') +
            rect(x + 32, 994, 30, 52, coal, 'rx="10"') +
            rect(x - 38, 1000, 8, 40, ochre) +
            rect(x + 30, 1000, 8, 40, ochre)
          : "")
      );
    }),
  {
    alt: "An empty wooden lectern with two microphones stands in a shaft of light before twelve invented flags. Above them is a row of dark interpreters' booths, one lit; headphones hang over the backs of the front seats.",
    caption: "The speech was ready. The languages were not.",
    ...agency("Hannes Vold / Northlight Pictures", "northlight"),
    focalX: 0.5,
    focalY: 0.55,
  },
);

export const podiumScenes: DemoPicture[] = [podiumFlags];
