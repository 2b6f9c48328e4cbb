import type { DemoPicture } from "../demo-types.ts";
import { atollScenes } from "./scenes-b-atoll.ts";
import { campScenes } from "./scenes-b-camp.ts";
import { cemeteryScenes } from "./scenes-b-cemetery.ts";
import { coffeeScenes } from "./scenes-b-coffee.ts";
import { convoyScenes } from "./scenes-b-convoy.ts";
import { crossingScenes } from "./scenes-b-crossing.ts";
import { deterrenceScenes } from "./scenes-b-deterrence.ts";
import { floodScenes } from "./scenes-b-flood.ts";
import { institutionsScenes } from "./scenes-b-institutions.ts";
import { kioskScenes } from "./scenes-b-kiosk.ts";
import { lisbonScenes } from "./scenes-b-lisbon.ts";
import { marketScenes } from "./scenes-b-market.ts";
import { nairobiScenes } from "./scenes-b-nairobi.ts";
import { plinthScenes } from "./scenes-b-plinth.ts";
import { printScenes } from "./scenes-b-print.ts";
import { saltFlatScenes } from "./scenes-b-salt-flat.ts";
import { shipyardScenes } from "./scenes-b-shipyard.ts";
import { signalsScenes } from "./scenes-b-signals.ts";
import { staffMapScenes } from "./scenes-b-staff-map.ts";
import { wellScenes } from "./scenes-b-well.ts";
import { workshopScenes } from "./scenes-b-workshop.ts";

/** The second half of the demo magazine's scenes. */
export const scenesB: DemoPicture[] = [
  ...convoyScenes,
  ...campScenes,
  ...marketScenes,
  ...cemeteryScenes,
  ...deterrenceScenes,
  ...signalsScenes,
  ...shipyardScenes,
  ...workshopScenes,
  ...staffMapScenes,
  ...institutionsScenes,
  ...printScenes,
  ...kioskScenes,
  ...plinthScenes,
  ...lisbonScenes,
  ...nairobiScenes,
  ...floodScenes,
  ...crossingScenes,
  ...saltFlatScenes,
  ...coffeeScenes,
  ...atollScenes,
  ...wellScenes,
];
