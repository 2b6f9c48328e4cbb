type Bar = { label: string; parts: number[] };

type Props = {
  title: string;
  /** What each bar's parts are, from the bottom. */
  parts: string[];
  bars: Bar[];
  format: (value: number) => string;
};

const WIDTH = 720;
const HEIGHT = 200;
const FOOT = 22;
/** Strong enough to tell apart without colours. */
const FILLS = ["var(--accent)", "var(--ink-muted)"];

/** Stacked bars. The same figures stand in a table behind it. */
export function BarChart({ title, parts, bars, format }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part, 0)));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <figure className="mb-8">
      <figcaption className="tool-heading mb-2">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={`${title}; the table below has the figures`}
        className="w-full"
      >
        <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} stroke="var(--rule)" />
        {bars.map((bar, index) => {
          let top = HEIGHT;
          return (
            <g key={bar.label}>
              {bar.parts.map((part, place) => {
                const height = (part / most) * (HEIGHT - 10);
                top -= height;
                return (
                  <rect
                    key={parts[place]}
                    x={index * step + step * 0.15}
                    y={top}
                    width={step * 0.7}
                    height={height}
                    fill={FILLS[place % FILLS.length]}
                  >
                    <title>{`${bar.label}, ${parts[place]}: ${format(part)}`}</title>
                  </rect>
                );
              })}
              <text x={index * step + step / 2} y={HEIGHT + 16} textAnchor="middle" fontSize="11" fill="currentColor">
                {bar.label}
              </text>
            </g>
          );
        })}
      </svg>
      {parts.length > 1 && (
        <p className="tool-hint mt-1 flex gap-4">
          {parts.map((part, place) => (
            <span key={part} className="inline-flex items-center gap-1.5">
              <svg width="10" height="10" aria-hidden="true">
                <rect width="10" height="10" fill={FILLS[place % FILLS.length]} />
              </svg>
              {part}
            </span>
          ))}
        </p>
      )}
      <details className="mt-2">
        <summary className="cursor-pointer">The figures</summary>
        <table className="rows mt-2">
          <thead>
            <tr>
              <th scope="col">Month</th>
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
    </figure>
  );
}
