import type { DemoStory } from "../../demo-types.ts";
import { danubeCommission } from "./danube-commission-survives-everything.ts";
import { europeCourtsCentralAsia } from "./europe-courts-central-asia.ts";
import { howSanctionsLeak } from "./how-sanctions-leak.ts";
import { minefields } from "./minefields-after-the-ceasefire.ts";
import { booksAndPlaces } from "./shorts-books-and-places.ts";
import { newsAndViews } from "./shorts-news-and-views.ts";
import { notPublic } from "./shorts-not-public.ts";
import { theHotline } from "./the-hotline-that-nobody-answers.ts";
import { whoOwnsTheAmuDarya } from "./who-owns-the-amu-darya.ts";

/** Half of the demo magazine: six full-length stories and sixteen shorter ones. */
export const storiesA: DemoStory[] = [
  europeCourtsCentralAsia,
  theHotline,
  whoOwnsTheAmuDarya,
  danubeCommission,
  minefields,
  howSanctionsLeak,
  ...newsAndViews,
  ...booksAndPlaces,
  ...notPublic,
];
