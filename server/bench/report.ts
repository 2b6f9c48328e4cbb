import type { MissFigures } from "./misses.ts";
import type { PublishFigures } from "./publishing.ts";
import type { SizeFigures } from "./size.ts";
import type { HitFigures } from "./throughput.ts";
import type { Vitals } from "./vitals.ts";
import type { Weight } from "./weight.ts";

export type Results = {
  at: string;
  machine: string;
  hits: HitFigures[];
  misses: MissFigures[];
  weight: Weight;
  vitals: Record<string, Vitals>;
  publishing: PublishFigures;
  sizes: SizeFigures[];
};

type Row = (string | number)[];

function table(head: string[], rows: Row[]): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const share = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(2));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The results as a page of Markdown, beside earlier ones when there are any. */
export function reportOf(results: Results, earlier?: Results): string {
  const { hits, misses, weight, vitals, publishing, sizes } = results;
  const before = (page: string) => earlier?.hits.find((hit) => hit.page === page)?.ratio;
  return `# Benchmark of ${results.at}

${results.machine}. Times in milliseconds. Made by \`npm run bench\`.

## Pages from memory, 32 connections

![The press beside a bare server](throughput.svg)

${table(
  [
    "page",
    "bytes",
    "press/s",
    "bare/s",
    "ratio",
    ...(earlier ? ["ratio before"] : []),
    "press p50",
    "press p99",
    "bare p99",
  ],
  hits.map(({ page, bytes, press, bare, ratio }) => [
    page,
    whole(bytes),
    whole(press.perSecond),
    whole(bare.perSecond),
    share(ratio),
    ...(earlier ? [share(before(page) ?? Number.NaN)] : []),
    press.p50,
    press.p99,
    bare.p99,
  ]),
)}

## Pages printed anew, after a story was published

One reader after the other, each the first after a change of every list of stories. What hearing of it takes is told below.

${table(
  ["page", "per second", "p50", "p95", "p99"],
  misses.map(({ page, perSecond, p50, p95, p99 }) => [page, perSecond, p50, p95, p99]),
)}

## Weight of a long story

${table(
  ["kind", "over the line"],
  Object.entries(weight).map(([kind, bytes]) => [kind, kilobytes(bytes)]),
)}

## On Lighthouse's slow phone

${table(
  ["page", "LCP", "TBT", "CLS", "performance", "accessibility", "best practices", "SEO"],
  Object.entries(vitals).map(([page, { lcp, tbt, cls, scores }]) => [
    page,
    lcp,
    tbt,
    cls,
    scores.performance ?? "",
    scores.accessibility ?? "",
    scores["best-practices"] ?? "",
    scores.seo ?? "",
  ]),
)}

## From a write to its readers, under load

${table(
  ["writes", "p50", "p99", "most", "stale answers after the write returned"],
  [[publishing.writes, publishing.visible.p50, publishing.visible.p99, publishing.visible.max, publishing.stale]],
)}

## By size of the archive

${sizeTable(sizes)}
`;
}

function sizeTable(sizes: SizeFigures[]): string {
  const [small, large] = [sizes[0], sizes.at(-1)];
  const row = (what: string, read: (size: SizeFigures) => number | undefined): Row => {
    const values = sizes.map((size) => read(size) ?? Number.NaN);
    const ratio =
      small && large && small !== large ? (read(large) ?? Number.NaN) / (read(small) ?? Number.NaN) : Number.NaN;
    return [
      what,
      ...values.map((value) => (Number.isNaN(value) ? "–" : value)),
      Number.isNaN(ratio) ? "" : share(ratio),
    ];
  };
  const kinds = Object.keys(large?.cold ?? {});
  return table(
    ["", ...sizes.map(({ stories }) => `${whole(stories)} stories`), "ratio"],
    [
      ...kinds.flatMap((kind) => [
        row(`${kind} from cold, p50`, ({ cold }) => cold[kind]?.p50),
        row(`${kind} from cold, p95`, ({ cold }) => cold[kind]?.p95),
        row(`${kind}, stories on the page`, ({ listed }) => listed[kind]),
      ]),
      ...Object.keys(large?.misses ?? {}).flatMap((kind) => [
        row(`${kind} from cold, 32 readers at once, per second`, ({ misses }) => misses[kind]?.perSecond),
        row(`${kind} from cold, 32 readers at once, p50`, ({ misses }) => misses[kind]?.p50),
        row(`${kind} from cold, 32 readers at once, p99`, ({ misses }) => misses[kind]?.p99),
        row(`${kind} from cold, 32 readers at once, refused`, ({ misses }) => misses[kind]?.refused),
      ]),
      row("search, p95", ({ search }) => search.p95),
      row("related stories, p95", ({ related }) => related.p95),
      row("the newsroom's story lists, p95", ({ storyList }) => storyList.p95),
      row("all sitemaps, from cold", ({ sitemap }) => sitemap),
      row("memory of all processes, MiB", ({ memory }) => memory),
      row("start", ({ start }) => start),
    ],
  );
}

/** Two bars a page, the press over the bare server, as an SVG picture. */
export function chartOf({ hits }: Results): string {
  const most = Math.max(...hits.flatMap(({ press, bare }) => [press.perSecond, bare.perSecond]), 1);
  const width = (perSecond: number) => Math.round((perSecond / most) * 420);
  const bars = hits.map(({ page, press, bare, ratio }, i) => {
    const y = 20 + i * 46;
    return `<text x="130" y="${y + 18}" text-anchor="end">${page}</text>
<rect x="140" y="${y}" width="${width(press.perSecond)}" height="14" fill="#8c2f1b"/>
<rect x="140" y="${y + 16}" width="${width(bare.perSecond)}" height="14" fill="#b9b4a8"/>
<text x="${148 + width(press.perSecond)}" y="${y + 12}">${whole(press.perSecond)}/s, ${share(ratio)} of bare</text>`;
  });
  const height = 30 + hits.length * 46;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="Requests per second: the press, and a bare node:http server"><rect width="760" height="${height}" fill="#fcfbf8"/>
${bars.join("\n")}
</svg>
`;
}
