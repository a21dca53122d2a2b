import { formatDate } from "../../../lib/dates.ts";
import { formatMatches } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { followThroughHref } from "../frame/follow-through-address.ts";
import type { CommitmentRow } from "../frame/outputs.ts";
import { StandingMarks } from "../frame/standing-marks.tsx";
import { commitmentHref } from "../one/commitment-address.ts";
import type { OverviewPage } from "./load-overview.ts";

type Cell = NonNullable<CommitmentRow["standing"]["cells"][number]>;

/** Commitments against countries: what each owes, by claim and by finding. */
export function GridTable({ address, list, names }: Pick<OverviewPage, "address" | "list" | "names">) {
  const { rows, countries, total, nextCursor } = list;
  return (
    <>
      <div className="commitment-grid">
        <table className="table table--list">
          <caption>
            {formatMatches(total)} {total.count === 1 ? "commitment" : "commitments"}, newest first. Claimed:
            by the country that owes. Verified: by a verifier who owes nothing there.
          </caption>
          <thead>
            <tr>
              <th scope="col">Commitment</th>
              {countries.map((country) => (
                <th scope="col" key={country}>
                  {names.country(country)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ commitment, standing }) => (
              <tr key={commitment.key}>
                <th scope="row" data-row>
                  <Link href={commitmentHref(commitment.key)}>{commitment.key}</Link> {commitment.text}
                  <span className="table__detail">
                    {names.forum(commitment.forum)}, {formatDate(commitment.madeOn)}
                  </span>
                </th>
                {countries.map((country, place) => (
                  <td key={country} data-label={names.country(country)}>
                    <CountryCell cell={standing.cells[place] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        label="Commitments"
        firstHref={address.cursor === null ? null : followThroughHref(address, {}, "grid")}
        nextHref={nextCursor === null ? null : followThroughHref(address, { cursor: nextCursor }, "grid")}
      />
    </>
  );
}

function CountryCell({ cell }: { readonly cell: Cell | null }) {
  if (cell === null) return <Missing words="owes nothing here" />;
  return (
    <StandingMarks
      claimed={cell.claimed}
      verified={cell.verified}
      hasAccount={cell.obligations.some(({ claimed }) => claimed.since !== null)}
      isDisputed={cell.isDisputed}
    />
  );
}
