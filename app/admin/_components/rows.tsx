import type { ReactNode } from "react";

type Props = {
  /** What the list holds, for screen readers. */
  label: string;
  /** The columns' names; an empty one is a column of buttons. */
  columns: readonly string[];
  /** `tr`s: a `th scope="row"` with the link, then `td`s, with `data-label` where a phone needs the column's name. */
  children: ReactNode;
};

/** A list as a table on a desktop and as rows on a phone. */
export function Rows({ label, columns, children }: Props) {
  return (
    <table className="rows">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) =>
            column ? (
              <th key={column} scope="col">
                {column}
              </th>
            ) : (
              <td key="actions" />
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
