import { formatDate, type Place } from "@/lib/format.ts";

export type DayValue = { day: string; value: number };

type Props = { title: string; unit: string; days: DayValue[]; say: (value: number) => string; place: Place };

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 3;

/** One bar a day, with the same numbers as a table behind it. */
export function DayChart({ title, unit, days, say, place }: Props) {
  const most = Math.max(0, ...days.map(({ value }) => value));
  const highest = Math.max(most, 1);
  const step = WIDTH / Math.max(days.length, 1);
  const date = (day: string) => formatDate(new Date(day), "short", { ...place, timeZone: "UTC" });
  const [first, last] = [days[0], days.at(-1)];
  return (
    <figure>
      <figcaption className="tool-label">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-2 block w-full border-b border-control" aria-hidden="true">
        {days.map(({ day, value }, index) => {
          const height = value === 0 ? 0 : Math.max(2, (value / highest) * (HEIGHT - 4));
          return (
            <rect
              key={day}
              x={index * step + GAP / 2}
              y={HEIGHT - height}
              width={Math.max(1, step - GAP)}
              height={height}
              fill="var(--accent)"
            >
              <title>{`${date(day)}: ${say(value)}`}</title>
            </rect>
          );
        })}
      </svg>
      {first && last && (
        <p aria-hidden="true" className="tool-hint mt-1 flex justify-between">
          <span>{date(first.day)}</span>
          {most > 0 && <span>highest: {say(most)}</span>}
          <span>{date(last.day)}</span>
        </p>
      )}
      <details className="mt-1">
        <summary className="tool-hint w-fit cursor-pointer py-1 underline pointer-coarse:py-3">As a table</summary>
        <table className="rows mt-2">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td>{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
