import type { CountryCode } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { CommentsLink } from "../../comments/comments-link.tsx";
import type { CommentTotals } from "../../comments/load-comments.ts";
import type { TensionEntry, TensionRegister } from "../frame/outputs.ts";
import { StatedSource } from "../frame/stated-source.tsx";
import { foundAnchor, withdrawHref } from "../frame/tension-address.ts";
import { titlesIn } from "../frame/tension-words.ts";
import { FoundChanges } from "./found-changes.tsx";
import type { TensionsPage } from "./load-tensions.ts";
import { Side } from "./side.tsx";

interface PairTableProps {
  readonly page: TensionsPage;
  readonly comments: CommentTotals;
  readonly mayState: boolean;
}

/** Each two that pull against each other, with everything that says so. */
export function PairTable({ page: { register, names }, comments, mayState }: PairTableProps) {
  const titles = titlesIn(register);
  const country = (code: string) => names.country(code as CountryCode);
  return (
    <table className="table table--list">
      <caption>
        {formatNumber(register.entries.length, "pair")}; both stated and found come first, then what was
        found, then what is stated
      </caption>
      <thead>
        <tr>
          <th scope="col">The two</th>
          <th scope="col">What people state</th>
          <th scope="col">What linked changes of stance show</th>
        </tr>
      </thead>
      <tbody>
        {register.entries.map((entry) => (
          <tr key={JSON.stringify([entry.first, entry.second])} id={foundAnchor(entry.found)}>
            <th scope="row" data-row>
              <Side side={entry.first} titles={titles} country={country} />
              <span className="quiet"> against </span>
              <Side side={entry.second} titles={titles} country={country} />
            </th>
            <td data-label="Stated">
              <Stated entry={entry} register={register} comments={comments} mayState={mayState} />
            </td>
            <td data-label="Found">
              {entry.found === null ? (
                <span className="quiet">Nothing is linked to both that shows it.</span>
              ) : (
                <FoundChanges found={entry.found} issues={register.issues} country={country} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StatedProps {
  readonly entry: TensionEntry;
  readonly register: TensionRegister;
  readonly comments: CommentTotals;
  readonly mayState: boolean;
}

function Stated({ entry, register, comments, mayState }: StatedProps) {
  if (entry.stated.length === 0) return <span className="quiet">Nobody states it.</span>;
  return entry.stated.map((tension) => {
    const { id, statement } = tension;
    return (
      <div key={id}>
        {statement}
        <StatedSource tension={tension} standing={register.standing} />
        <div className="tension-table__act no-print">
          <CommentsLink subject={{ kind: "tension", key: id }} totals={comments} of={statement} />
          {mayState && (
            <Link href={withdrawHref("tension", id)}>
              Take it back<span className="usa-sr-only">: {statement}</span>
            </Link>
          )}
        </div>
      </div>
    );
  });
}
