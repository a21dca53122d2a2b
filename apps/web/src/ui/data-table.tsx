import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** Stands before the cell on a phone, where a long header has no room; the header itself when left out. */
  readonly phoneLabel?: string;
  readonly cell: (row: Row) => ReactNode;
  /** `row-header` names the row, one column at most; `figure` is aligned right; `tight` takes no more than it needs. */
  readonly kind?: "text" | "row-header" | "figure" | "tight";
  /** Where the header leads to sort by this column; absent when it cannot be sorted by. */
  readonly sortHref?: string;
  /** How the table is sorted by this column now, if it is. */
  readonly sorted?: "ascending" | "descending";
  readonly isHiddenOnPhone?: boolean;
}

export interface Selection<Row> {
  /** Name of the checkboxes and id of the form that they belong to. */
  readonly name: string;
  readonly form: string;
  readonly value: (row: Row) => string;
  /** What one checkbox chooses, for screen readers: "Choose CHIP-1". */
  readonly label: (row: Row) => string;
}

interface DataTableProps<Row> {
  /** Says what the rows are and how many: "32 recommendations". */
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Heading of the group that a row belongs to; rows of a group must follow each other. */
  readonly groupOf?: (row: Row) => string;
  readonly selection?: Selection<Row>;
}

/** A real table whose rows become short lists on a phone. Its row headers are what `j` and `k` step through. */
export function DataTable<Row>({ caption, columns, rows, rowKey, groupOf, selection }: DataTableProps<Row>) {
  const width = columns.length + (selection === undefined ? 0 : 1);
  return (
    <table className="table table--list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {selection !== undefined && (
            <th scope="col" className="table__select">
              <span className="usa-sr-only">Choose</span>
            </th>
          )}
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)} aria-sort={column.sorted}>
              {column.sortHref === undefined ? (
                column.header
              ) : (
                <Link href={column.sortHref}>{column.header}</Link>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows, groupOf).map(({ heading, members }, index) => (
        <tbody key={heading ?? index}>
          {heading !== null && (
            <tr className="table__group">
              <th colSpan={width} scope="rowgroup">
                {heading}
              </th>
            </tr>
          )}
          {members.map((row) => (
            <tr key={rowKey(row)}>
              {selection !== undefined && (
                <td className="table__select">
                  <input
                    type="checkbox"
                    name={selection.name}
                    form={selection.form}
                    value={selection.value(row)}
                    aria-label={selection.label(row)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.kind === "row-header") {
    return (
      <th scope="row" className={classOf(column)} data-row>
        {content}
      </th>
    );
  }
  return (
    <td className={classOf(column)} data-label={column.phoneLabel ?? column.header}>
      {content}
    </td>
  );
}

function classOf<Row>({ kind, isHiddenOnPhone }: Column<Row>): string | undefined {
  const names = [
    kind === "figure" ? "table__figure" : "",
    kind === "tight" ? "table__tight" : "",
    isHiddenOnPhone === true ? "table__phone-hidden" : "",
  ].filter((name) => name !== "");
  return names.length === 0 ? undefined : names.join(" ");
}

interface RowGroup<Row> {
  readonly heading: string | null;
  readonly members: readonly Row[];
}

function groupsOf<Row>(rows: readonly Row[], groupOf?: (row: Row) => string): readonly RowGroup<Row>[] {
  if (groupOf === undefined) return [{ heading: null, members: rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const heading = groupOf(row);
    const members = groups.get(heading);
    if (members === undefined) groups.set(heading, [row]);
    else members.push(row);
  }
  return [...groups].map(([heading, members]) => ({ heading, members }));
}
