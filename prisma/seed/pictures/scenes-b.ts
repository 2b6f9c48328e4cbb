import type { DemoPicture } from "../demo-types.ts";
import { armsScenes } from "./scenes-b-arms.ts";
import { insideScenes } from "./scenes-b-inside.ts";
import { landScenes } from "./scenes-b-lands.ts";
import { roadScenes } from "./scenes-b-road.ts";
import { townScenes } from "./scenes-b-towns.ts";

/** The second half of the demo magazine's scenes. */
export const scenesB: DemoPicture[] = [...roadScenes, ...armsScenes, ...insideScenes, ...townScenes, ...landScenes];
