import type { ReactNode } from "react";
import { formatCount } from "../../lib/numbers.ts";
import { Link } from "../link.tsx";
import { Missing } from "../missing.tsx";
import { heatShade } from "./heat-shade.ts";

export interface HeatRow {
  readonly key: string;
  readonly label: ReactNode;
}

export interface HeatColumn {
  readonly key: string;
  readonly label: ReactNode;
  /** The label in plain text, for what a figure is read as. */
  readonly name: string;
}

export interface HeatCell {
  readonly count: number;
  readonly href: string;
}

interface HeatTableProps {
  /** States the finding, with what is counted. */
  readonly caption: ReactNode;
  /** What the rows are, such as "Agency". */
  readonly rowHeader: string;
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  /** The figure of a cell; absent when it is not known, which is not zero. */
  readonly cell: (row: string, column: string) => HeatCell | null;
}

/** Counts shaded in steps of one hue; each figure leads to its rows. The only table that may scroll sideways. */
export function HeatTable({ caption, rowHeader, rows, columns, cell }: HeatTableProps) {
  const largest = Math.max(
    0,
    ...rows.flatMap((row) => columns.map((column) => cell(row.key, column.key)?.count ?? 0)),
  );
  return (
    <div className="plot">
      <p className="plot__scroll-note">Scroll sideways to see all columns.</p>
      <div className="heat-scroll">
        <table className="heat">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeader}</th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" data-row>
                  {row.label}
                </th>
                {columns.map((column) => (
                  <Cell key={column.key} cell={cell(row.key, column.key)} largest={largest} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ cell, largest }: { readonly cell: HeatCell | null; readonly largest: number }) {
  if (cell === null) {
    return (
      <td className="heat__cell--none">
        <Missing />
      </td>
    );
  }
  const { count, href } = cell;
  return (
    <td className={`heat__cell--${heatShade(count, largest)}`}>
      {count === 0 ? <span>0</span> : <Link href={href}>{formatCount(count)}</Link>}
    </td>
  );
}
