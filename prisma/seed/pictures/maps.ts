import type { DemoPicture } from "../demo-types.ts";
import { africa } from "./maps-africa.ts";
import { asia } from "./maps-asia.ts";
import { drawChart } from "./maps-chart.ts";
import { europe } from "./maps-europe.ts";
import { seas } from "./maps-seas.ts";

/** The magazine's maps, drawn by its own desk. */
export const maps: DemoPicture[] = [...europe, ...asia, ...seas, ...africa].map((chart) => ({
  key: chart.key,
  svg: () => drawChart(chart),
  alt: chart.alt,
  caption: chart.caption,
  credit: "Map: The Meridian Desk",
  licence: "© The Meridian Institute",
  focalX: 0.5,
  focalY: 0.5,
}));
