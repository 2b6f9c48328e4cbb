import type { DemoPicture } from "../demo-types.ts";
import { archiveScenes } from "./scenes-a-archive.ts";
import { arcticScenes } from "./scenes-a-arctic.ts";
import { bargeScenes } from "./scenes-a-barge.ts";
import { bordersScenes } from "./scenes-a-borders.ts";
import { boxScenes } from "./scenes-a-boxes.ts";
import { cableScenes } from "./scenes-a-cable.ts";
import { canalScenes } from "./scenes-a-canal.ts";
import { chamberScenes } from "./scenes-a-chamber.ts";
import { cottonScenes } from "./scenes-a-cotton.ts";
import { damScenes } from "./scenes-a-dam.ts";
import { embassyScenes } from "./scenes-a-embassy.ts";
import { hotlineScenes } from "./scenes-a-hotline.ts";
import { lighthouseScenes } from "./scenes-a-lighthouse.ts";
import { minefieldScenes } from "./scenes-a-minefield.ts";
import { passScenes } from "./scenes-a-pass.ts";
import { podiumScenes } from "./scenes-a-podium.ts";
import { railwayScenes } from "./scenes-a-railway.ts";
import { samarkandScenes } from "./scenes-a-samarkand.ts";
import { tableScenes } from "./scenes-a-tables.ts";
import { treatyScenes } from "./scenes-a-treaty.ts";

/** The first half of the demo magazine's scenes. */
export const scenesA: DemoPicture[] = [
  ...archiveScenes,
  ...arcticScenes,
  ...bargeScenes,
  ...bordersScenes,
  ...boxScenes,
  ...cableScenes,
  ...canalScenes,
  ...chamberScenes,
  ...cottonScenes,
  ...damScenes,
  ...embassyScenes,
  ...hotlineScenes,
  ...lighthouseScenes,
  ...minefieldScenes,
  ...passScenes,
  ...podiumScenes,
  ...railwayScenes,
  ...samarkandScenes,
  ...tableScenes,
  ...treatyScenes,
];
