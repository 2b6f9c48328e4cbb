import { ticksOf } from "./chart-scale.ts";

type Bar = { label: string; parts: number[] };

type Props = {
  title: string;
  /** What the bars stand for, from the bottom. */
  parts: string[];
  /** What a bar is: "Month". */
  each: string;
  bars: Bar[];
  format: (value: number) => string;
};

/** Told apart without colours too: by their place, and in the table. */
const FILLS = ["bg-accent", "bg-muted"];

/** Stacked bars on a labelled scale. The same figures stand in a table behind it. */
export function BarChart({ title, parts, each, bars, format }: Props) {
  const ticks = ticksOf(Math.max(0, ...bars.map(sumOf)));
  const top = ticks.at(-1) ?? 1;
  return (
    <figure className="mb-10">
      <figcaption className="tool-heading mb-1 flex flex-wrap items-baseline justify-between gap-x-6">
        {title}
        {parts.length > 1 && <Legend parts={parts} />}
      </figcaption>
      <div
        role="img"
        aria-label={`${title}; the figures stand below`}
        className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 pt-3"
      >
        <div className="relative h-52 text-end">
          {/* The widest label gives the column its width. */}
          <span className="tool-hint invisible block h-0 tabular-nums">{format(top)}</span>
          {ticks.map((tick) => (
            <span key={tick} className="tool-hint absolute end-0 translate-y-1/2 tabular-nums" style={at(tick, top)}>
              {format(tick)}
            </span>
          ))}
        </div>
        <div className="relative flex h-52 items-end gap-[3%]">
          {ticks.map((tick) => (
            <span key={tick} className="absolute inset-x-0 border-t border-rule" style={at(tick, top)} />
          ))}
          {bars.map((bar) => (
            <div key={bar.label} className="relative flex h-full min-w-0 flex-1 flex-col justify-end">
              {bar.parts
                .map((part, place) => (
                  <div
                    key={parts[place]}
                    title={`${bar.label}, ${parts[place]}: ${format(part)}`}
                    className={FILLS[place % FILLS.length]}
                    style={{ height: `${(part / top) * 100}%` }}
                  />
                ))
                .toReversed()}
            </div>
          ))}
        </div>
        <span />
        <div className="mt-2 flex gap-[3%]">
          {bars.map(({ label }, index) => (
            <span
              key={label}
              className={`tool-hint flex min-w-0 flex-1 justify-center whitespace-nowrap max-md:justify-end ${index % 3 === (bars.length - 1) % 3 ? "" : "max-md:invisible"}`}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
      <Figures {...{ parts, each, bars, format }} />
    </figure>
  );
}

const sumOf = ({ parts }: Bar) => parts.reduce((sum, part) => sum + part, 0);
const at = (value: number, top: number) => ({ bottom: `${(value / top) * 100}%` });

function Legend({ parts }: { parts: string[] }) {
  return (
    <span className="tool-hint flex gap-4">
      {parts.map((part, place) => (
        <span key={part} className="inline-flex items-center gap-1.5">
          <span className={`size-2.5 ${FILLS[place % FILLS.length]}`} />
          {part}
        </span>
      ))}
    </span>
  );
}

function Figures({ parts, each, bars, format }: Omit<Props, "title">) {
  return (
    <details className="mt-3">
      <summary className="tool-hint w-fit cursor-pointer py-1 underline pointer-coarse:py-3">
        The figures as a table
      </summary>
      <table className="rows mt-2">
        <thead>
          <tr>
            <th scope="col">{each}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {part}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              {bar.parts.map((part, place) => (
                <td key={parts[place]} data-label={parts[place]} className="tabular-nums">
                  {format(part)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
