import type { ReactNode } from "react";
import { formatCount } from "../../lib/numbers.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/mark.tsx";
import { HeatFigure, type ListedCount } from "../../ui/plots/heat-figure.tsx";
import { HeatRegion } from "../../ui/plots/heat-region.tsx";
import { HEAT_VALUES, type HeatAddress, type HeatSort, heatHref } from "./heat-address.ts";
import { type HeatRow, largestFigure } from "./heat-rows.ts";
import { HEAT_WORDS, heatMark } from "./heat-words.ts";
import { shadeRanges } from "./shade-ranges.ts";

export interface HeatTotals {
  /** What the last row counts: "Recommendations, each once". */
  readonly label: string;
  /** One for each value of the view. */
  readonly figures: readonly ListedCount[];
  readonly all: ListedCount;
}

interface HeatTableProps {
  readonly caption: string;
  readonly address: HeatAddress;
  readonly rows: readonly HeatRow[];
  readonly totals: HeatTotals;
}

/** Agencies set against the values of a view; shaded by step, with the figure always in sight. */
export function HeatTable({ caption, address, rows, totals }: HeatTableProps) {
  const values = HEAT_VALUES[address.by];
  const largest = largestFigure(rows);
  return (
    <>
      <HeatRegion>
        <table className="heat">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={address.sort === null ? "ascending" : undefined}>
                <Link href={heatHref({ ...address, sort: null })}>Agency</Link>
              </th>
              {values.map((value) => (
                <HeadCell key={value} address={address} sort={value}>
                  <Marked mark={heatMark(value)} word={HEAT_WORDS[value]} />
                </HeadCell>
              ))}
              <HeadCell address={address} sort="all">
                All
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <AgencyRow key={row.agency.id} row={row} address={address} largest={largest} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{totals.label}</th>
              {values.map((value, index) => (
                <HeatFigure
                  key={value}
                  figure={totals.figures[index] ?? NOTHING}
                  meaning={`${uncapitalized(HEAT_WORDS[value])}, all agencies`}
                  largest={null}
                />
              ))}
              <HeatFigure figure={totals.all} meaning="in all" largest={null} />
            </tr>
          </tfoot>
        </table>
      </HeatRegion>
      <ShadeKey largest={largest} />
    </>
  );
}

const NOTHING: ListedCount = { count: 0, href: null };

interface HeadCellProps {
  readonly address: HeatAddress;
  readonly sort: Exclude<HeatSort, null>;
  readonly children: ReactNode;
}

function HeadCell({ address, sort, children }: HeadCellProps) {
  return (
    <th scope="col" aria-sort={address.sort === sort ? "descending" : undefined}>
      <Link href={heatHref({ ...address, sort })}>{children}</Link>
    </th>
  );
}

interface AgencyRowProps {
  readonly row: HeatRow;
  readonly address: HeatAddress;
  readonly largest: number;
}

function AgencyRow({ row: { agency, depth, figures, all }, address, largest }: AgencyRowProps) {
  const values = HEAT_VALUES[address.by];
  return (
    <tr>
      <th scope="row" className={depth === 0 ? undefined : "heat__below"} data-row>
        <Link href={`/agencies/${agency.id}`}>{agency.id}</Link>{" "}
        <span className="heat__name">{agency.name}</span>
      </th>
      {figures === null ? (
        <td className="heat__note" colSpan={values.length + 1}>
          no share of its own
        </td>
      ) : (
        <>
          {figures.map((figure, index) => (
            <HeatFigure
              key={values[index]}
              figure={figure}
              meaning={`${uncapitalized(HEAT_WORDS[values[index] ?? "late"])}, ${agency.id}`}
              largest={largest}
            />
          ))}
          <HeatFigure figure={all} meaning={`in all, ${agency.id}`} largest={null} />
        </>
      )}
    </tr>
  );
}

function ShadeKey({ largest }: { readonly largest: number }) {
  const ranges = shadeRanges(largest);
  if (ranges.length < 2) return null;
  return (
    <p className="shade-key">
      <span>Shade:</span>
      {ranges.map(({ shade, from, to }) => (
        <span key={shade} className={`shade-key__step heat__cell--${shade}`}>
          {from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`}
        </span>
      ))}
    </p>
  );
}
