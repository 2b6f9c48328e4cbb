// npm run bench: what the magazine costs and how fast it is, on this machine, beside what this machine can do.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { routes } from "../../lib/routes.ts";
import { loadSettings } from "../site.ts";
import { openBenchSite } from "./bench-site.ts";
import { measureMisses } from "./misses.ts";
import { measurePublishing } from "./publishing.ts";
import { chartOf, type Results, reportOf } from "./report.ts";
import { measureSize, type SizeFigures } from "./size.ts";
import { measureHits } from "./throughput.ts";
import { readWhole } from "./timing.ts";
import { measureVitals, type Vitals } from "./vitals.ts";
import { measureWeight } from "./weight.ts";

const HELP = `Measures the magazine and writes the figures to bench/.

  npm run bench -- [options]

  --sizes A,B      archives to measure, in stories (default 1000,100000; each is generated once)
  --seconds N      for which each page is asked for from memory, and so long from the bare server (default 10)
  --compare FILE   an earlier bench/….json to stand beside
  --help           this text`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,100000" },
    seconds: { type: "string", default: "10" },
    compare: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

const LONG_STORY = routes.article("how-sanctions-leak");
const PAGES = {
  front: routes.home(),
  "long story": LONG_STORY,
  section: routes.section("europe"),
  topic: routes.topic("central-asia"),
  author: routes.author("lena-hartwig"),
  archive: routes.archive(),
  month: routes.archiveMonth(2026, 10),
  about: routes.page("about"),
  feed: "/feed.xml",
  sitemap: routes.sitemapIndex(),
};

/** A phone's size of the lead picture, as a page names it. */
async function findPicture(origin: string): Promise<string> {
  const html = await readWhole(origin + LONG_STORY);
  const [picture] = /\/media\/[0-9a-f]+\/480\.avif/.exec(html) ?? [];
  if (!picture) throw new Error("The long story shows no picture.");
  return picture;
}

async function bench(): Promise<void> {
  loadSettings();
  const sizes = values.sizes.split(",").map(Number);
  const log = (line: string) => console.log(line);
  const figures: SizeFigures[] = [];
  let rest: Omit<Results, "at" | "machine" | "sizes"> | undefined;
  for (const stories of sizes) {
    log(`\n${stories.toLocaleString("en")} stories`);
    const site = await openBenchSite(stories, log);
    try {
      log("  pages from cold, search, related stories, sitemaps, memory …");
      figures.push(await measureSize(site, stories));
      // What does not depend on the archive's size is measured at the last, the largest.
      if (stories !== sizes.at(-1)) continue;
      log("  pages from memory beside a bare server …");
      const pages = { ...PAGES, picture: await findPicture(site.origin) };
      const hits = await measureHits(site.origin, pages, Number(values.seconds));
      log("  the same pages, printed anew …");
      const misses = await measureMisses(site, pages);
      log("  from a write to its readers …");
      const publishing = await measurePublishing(site);
      log("  weight and vitals of pages …");
      const weight = await measureWeight(site.origin + LONG_STORY);
      const vitals: Record<string, Vitals> = {};
      for (const page of ["front", "long story"] as const)
        vitals[page] = await measureVitals(site.origin + PAGES[page]);
      rest = { hits, misses, publishing, weight, vitals };
    } finally {
      await site.close();
    }
  }
  if (rest) save({ at: new Date().toISOString(), machine: machine(), ...rest, sizes: figures });
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

function save(results: Results): void {
  mkdirSync("bench", { recursive: true });
  const earlier = values.compare ? (JSON.parse(readFileSync(values.compare, "utf8")) as Results) : undefined;
  const report = reportOf(results, earlier);
  writeFileSync(`bench/${results.at.slice(0, 19).replaceAll(":", "")}.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync("bench/README.md", report);
  writeFileSync("bench/throughput.svg", chartOf(results));
  console.log(`\n${report}`);
}

if (values.help) console.log(HELP);
else await bench();
process.exit(process.exitCode ?? 0);
