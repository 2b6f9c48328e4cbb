import type { DemoAuthor, DemoCampaign, DemoSection, DemoSettings, DemoTopic } from "../content/magazine.ts";
import type { DemoPage } from "../content/pages.ts";
import type { DemoPicture, DemoStory } from "../demo-types.ts";

/** Everything that the demo is made of. */
export type DemoMagazine = {
  sections: readonly DemoSection[];
  topics: readonly DemoTopic[];
  authors: readonly DemoAuthor[];
  settings: DemoSettings;
  campaign: DemoCampaign;
  pages: readonly DemoPage[];
  redirects: readonly { fromPath: string; toPath: string }[];
  /** Slugs pinned on the home page. */
  front: readonly string[];
  stories: readonly DemoStory[];
  pictures: readonly DemoPicture[];
};
