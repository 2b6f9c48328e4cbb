import { routes } from "../lib/routes.ts";

/** One address or more of every type of page of the demo magazine; the stories between them use every node of the body. */
export const PAGE_TYPES: Record<string, string> = {
  front: routes.home(),
  "long story": routes.article("the-hotline-that-nobody-answers"),
  "syndicated story": routes.article("europe-courts-central-asia"),
  "story with tables and notes": routes.article("how-sanctions-leak"),
  section: routes.section("europe"),
  topic: routes.topic("central-asia"),
  author: routes.author("lena-hartwig"),
  archive: routes.archive(),
  search: routes.search({ q: "river" }),
  "search without a result": routes.search({ q: "zzyzx" }),
  donate: routes.donate(),
  "static page": routes.page("about"),
  missing: "/no/such/page",
};
