import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import { isSameSet } from "../frame/member-set.ts";
import { keyOf } from "./frontier-layout.ts";
import type { FrontPoint } from "./fullest-point.ts";

interface FrontierTableProps {
  readonly points: readonly FrontPoint[];
  readonly requirements: number;
  readonly members: readonly string[];
  readonly names: CoalitionNames;
  readonly hrefOf: (members: readonly string[]) => string;
}

/** Every point of the front with all sets that come to its figures: the table behind the plot. */
export function FrontierTable({ points, requirements, members, names, hrefOf }: FrontierTableProps) {
  const columns: readonly Column<FrontPoint>[] = [
    { key: "size", header: "Members", kind: "figure", cell: ({ size }) => size },
    {
      key: "sets",
      header: "Who",
      kind: "row-header",
      cell: (point) => <Sets {...{ point, members, names, hrefOf }} />,
    },
    {
      key: "coverage",
      header: "Weight covered",
      kind: "figure",
      cell: ({ first }) => (first.coverageShare === null ? <Missing /> : formatShare(first.coverageShare)),
    },
    {
      key: "count",
      header: "Requirements covered",
      kind: "figure",
      cell: ({ first }) => `${first.covered.length} of ${requirements}`,
    },
    {
      key: "weakest",
      header: "Weakest pair",
      kind: "figure",
      cell: ({ size, weakestPair }) =>
        size === 1 ? "no pair" : weakestPair === null ? <Missing /> : formatScore(weakestPair),
    },
    { key: "proven", header: "Proven", cell: ({ isProven }) => (isProven ? "yes" : "no, search cut short") },
  ];
  return (
    <DataTable
      caption={`${formatNumber(points.length, "point")} of the front, smallest first. Sets in one row come to exactly the same figures.`}
      columns={columns}
      rows={points}
      rowKey={keyOf}
    />
  );
}

interface SetsProps extends Pick<FrontierTableProps, "members" | "names" | "hrefOf"> {
  readonly point: FrontPoint;
}

function Sets({ point, members, names, hrefOf }: SetsProps) {
  const { sets, setCount, isSetCountComplete } = point;
  return (
    <>
      {sets.map((set) => (
        <span className="frontier-set" key={set.join("-")}>
          <Link href={hrefOf(set)} aria-current={isSameSet(set, members) ? "true" : undefined}>
            {set.map(names.country).join(", ")}
          </Link>
        </span>
      ))}
      {(setCount > sets.length || !isSetCountComplete) && (
        <span className="table__detail">
          {isSetCountComplete ? "" : "at least "}
          {formatNumber(setCount, "set")} in all
        </span>
      )}
    </>
  );
}
