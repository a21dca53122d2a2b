import type { AlignmentBasis } from "@entente/contract";
import { type CountryCode, ISSUE_FAMILIES } from "@entente/domain";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { IssueCoding } from "../frame/issue-coding.tsx";
import { type AlignmentNames, FAMILY_WORDS, STANCE_CONFIDENCE_WORDS } from "../frame/names.ts";
import { recordHref, stanceHref } from "../frame/stance-address.ts";
import { stanceKey } from "../frame/stance-key.ts";
import { StanceSourceNote } from "../frame/stance-source-note.tsx";
import type { StanceHistory } from "./load-stances.ts";
import { StanceHistoryList } from "./stance-history.tsx";
import type { StanceRow } from "./stance-rows.ts";

interface StanceTableProps {
  readonly country: CountryCode;
  readonly rows: readonly StanceRow[];
  readonly passages: AlignmentBasis["passages"];
  readonly names: AlignmentNames;
  /** Whether the person may record stances. */
  readonly mayRecord: boolean;
  /** The issue whose history is unfolded, and that history. */
  readonly unfolded: { readonly issue: string; readonly entries: StanceHistory } | null;
  readonly caption: string;
}

/** What a country answers on each issue, by whose source, since when and how sure. */
export function StanceTable({ rows, caption, ...context }: StanceTableProps) {
  return (
    <table className="table table--list stance-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      {ISSUE_FAMILIES.map((family) => (
        <tbody key={family}>
          <tr className="table__group">
            <th colSpan={2} scope="rowgroup">
              {FAMILY_WORDS[family]}
            </th>
          </tr>
          {rows
            .filter(({ issue }) => issue.family === family)
            .map((row) => (
              <Row key={row.issue.id} row={row} {...context} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends Omit<StanceTableProps, "rows" | "caption"> {
  readonly row: StanceRow;
}

function Row({ row, country, passages, names, mayRecord, unfolded }: RowProps) {
  const { issue, state, entries, seen } = row;
  const what = `${names.country(country)}, ${issue.name}`;
  const isUnfolded = unfolded !== null && unfolded.issue === issue.id;
  return (
    <tr id={issue.id}>
      <th scope="row" data-row>
        <strong>{issue.name}</strong>
        <p className="small quiet">{issue.question}</p>
        <IssueCoding issue={issue} passages={passages} />
      </th>
      <td className={state === "absent" ? "rating-cell heat__cell--none" : "rating-cell"} data-label="Answer">
        {state === "absent" && (
          <p className="rating-cell__value">
            <Missing />
          </p>
        )}
        {state === "contested" && (
          <p className="stance-table__contested">
            Contested: sources of the same day disagree. It counts as not known.
          </p>
        )}
        {entries.map((entry) => (
          <div key={stanceKey(entry)} className="stance-table__answer">
            <p className="rating-cell__value">
              <strong>{names.answer(issue.id, entry.stance.value)}</strong>{" "}
              <span className="quiet">{names.meaning(issue.id, entry.stance.value)}</span>
            </p>
            <p className="quiet small">
              Since {formatDate(entry.stance.since)}. {basisWords(entry.stance.source.basis, entry)},{" "}
              {STANCE_CONFIDENCE_WORDS[entry.stance.source.confidence].toLowerCase()} confidence:{" "}
              {entry.stance.source.title}
            </p>
            <StanceSourceNote of={what} entry={entry} passages={passages} isOpen={isUnfolded} />
          </div>
        ))}
        <div className="rating-cell__links no-print">
          {!isUnfolded && (
            <Link href={stanceHref({ holder: country, issue: issue.id })}>
              History{seen > 1 && ` (${seen})`}
              <span className="usa-sr-only"> of {what}</span>
            </Link>
          )}
          {mayRecord && (
            <Link href={recordHref({ holder: country, issue: issue.id })}>
              {entries.length === 0 ? "Record" : "Record again"}
              <span className="usa-sr-only"> {what}</span>
            </Link>
          )}
        </div>
        {isUnfolded && <StanceHistoryList entries={unfolded.entries} names={names} />}
      </td>
    </tr>
  );
}
