import type { DemoPicture } from "../demo-types.ts";
import { maps } from "./maps.ts";
import { portraits } from "./portraits.ts";
import { scenesA } from "./scenes-a.ts";
import { scenesB } from "./scenes-b.ts";

/** Every picture of the demo magazine, drawn by code. */
export const demoPictures: DemoPicture[] = [...maps, ...scenesA, ...scenesB, ...portraits];
