import type { CoalitionBasis } from "@entente/contract";
import type { RequirementDefinition } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Marked } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { StatementSource } from "../frame/statement-source.tsx";
import type { CoverageCell, CoverageRow } from "./explained.ts";
import { missingWords, type StatementLookup } from "./statement-lookup.ts";

interface CoverageTableProps {
  readonly table: readonly CoverageRow[];
  /** The requirements as they were asked for, in the same order. */
  readonly requirements: readonly RequirementDefinition[];
  /** Countries whose cells are shown, in this order. */
  readonly columns: readonly string[];
  /** Whether those who are not members have a column of their own in words. */
  readonly hasOthers: boolean;
  readonly caption: string;
  readonly lookup: StatementLookup;
  readonly passages: CoalitionBasis["passages"];
  readonly names: CoalitionNames;
}

/** Requirements against countries: the level of each, whether it is met, and where it comes from. */
export function CoverageTable(props: CoverageTableProps) {
  const { table, columns, hasOthers, caption, names } = props;
  return (
    <HeatRegion>
      <table className="table coverage">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">Covered</th>
            {columns.map((code) => (
              <th key={code} scope="col">
                {names.country(code)}
              </th>
            ))}
            {hasOthers && <th scope="col">Others who meet it</th>}
          </tr>
        </thead>
        <tbody>
          {table.map((row) => (
            <Row key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </HeatRegion>
  );
}

interface RowProps extends CoverageTableProps {
  readonly row: CoverageRow;
}

function Row({ row, requirements, columns, hasOthers, lookup, passages, names }: RowProps) {
  const definition = requirements.find(({ id }) => id === row.id);
  const others = row.cells.filter(({ isMember, isMet }) => !isMember && isMet);
  return (
    <tr id={hasOthers ? `requirement-${row.id}` : undefined}>
      <th scope="row" data-row>
        {names.requirement(row.id)}
        <span className="table__detail">
          level {formatPlain(row.level)} by {formatNumber(row.depth, "member")}, weight{" "}
          {formatPlain(row.weight)}
        </span>
      </th>
      <td className="coverage__verdict">
        <Marked
          mark={row.isCovered ? { shape: "full", tone: "good" } : { shape: "empty", tone: "bad" }}
          word={row.isCovered ? "Covered" : "Not covered"}
        />
        <span className="table__detail">
          met by {row.membersMeeting} of {row.depth} needed
        </span>
      </td>
      {columns.map((code) => {
        const cell = row.cells.find(({ candidate }) => candidate === code);
        return cell === undefined ? (
          <td key={code} className="coverage__cell heat__cell--none">
            <Missing words="not a candidate" />
          </td>
        ) : (
          <Cell
            key={code}
            cell={cell}
            meaning={definition?.levelWords[Math.floor(cell.level ?? 0)] ?? null}
            requirement={row.id}
            {...{ lookup, passages, names }}
          />
        );
      })}
      {hasOthers && (
        <td>
          {others.length === 0 ? (
            <span className="quiet">nobody known</span>
          ) : (
            countriesWords(
              others.map(({ candidate }) => candidate),
              names,
            )
          )}
        </td>
      )}
    </tr>
  );
}

interface CellProps extends Pick<CoverageTableProps, "lookup" | "passages" | "names"> {
  readonly cell: CoverageCell;
  /** What the level means. */
  readonly meaning: string | null;
  readonly requirement: string;
}

function Cell({
  cell: { candidate, level, isMet },
  meaning,
  requirement,
  lookup,
  passages,
  names,
}: CellProps) {
  const of = `${names.requirement(requirement)}, ${names.country(candidate)}`;
  if (level === null) {
    const why = missingWords(lookup.reason(candidate, requirement));
    return (
      <td className="coverage__cell heat__cell--none">
        <Missing words={why} />
        <span className="table__detail" aria-hidden="true">
          {why}
        </span>
      </td>
    );
  }
  const statement = lookup.statement(candidate, requirement);
  const words = (
    <>
      <strong>{formatPlain(level)}</strong> {isMet ? "meets it" : "below"}
    </>
  );
  return (
    <td className={isMet ? "coverage__cell coverage__cell--met" : "coverage__cell"}>
      {statement === null ? words : <StatementSource of={of} label={words} {...{ statement, passages }} />}
      {meaning !== null && <span className="table__detail">{meaning}</span>}
    </td>
  );
}
