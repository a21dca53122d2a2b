import type { Person } from "@entente/contract";
import { ACCOUNT_WORDS } from "../../../lib/commitment-refusal-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { roughDateWords } from "../../../lib/rough-date-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import type { CommitmentDetail, ObligationShown } from "../frame/outputs.ts";
import { StateMark } from "../frame/standing-marks.tsx";
import { actHref } from "./commitment-address.ts";
import { ACT_OF, mayAct } from "./may-act.ts";

interface ObligationTableProps {
  readonly detail: CommitmentDetail;
  readonly names: Names;
  readonly person: Person;
}

/** What each party owes, by when, and how it stands by claim and by finding. */
export function ObligationTable({ detail, names, person }: ObligationTableProps) {
  const { key } = detail.commitment;
  const acts = (["claim", "verify", "dispute", "due"] as const).filter((act) => mayAct(person, ACT_OF[act]));
  return (
    <table className="table table--list">
      <caption>
        {formatNumber(detail.standings.length, "obligation")}, as of {formatDate(detail.on)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Owed by</th>
          <th scope="col">Due</th>
          <th scope="col">Claimed by the country that owes</th>
          <th scope="col">Verified</th>
          <th scope="col">Accounts that differ</th>
          {acts.length > 0 && <th scope="col">Acts</th>}
        </tr>
      </thead>
      <tbody>
        {detail.standings.map((standing) => {
          const { owedBy, text } = standing;
          const name = partyWords(standing, names);
          return (
            <tr key={name}>
              <th scope="row" data-row>
                {name}
                <span className="table__detail">{text ?? "the whole line"}</span>
              </th>
              <td data-label="Due">
                <DueCell standing={standing} />
              </td>
              <td data-label="Claimed by the country that owes">
                <AccountCell account={standing.claimed} none="nothing said yet" />
              </td>
              <td data-label="Verified">
                <AccountCell account={standing.verified} none="not verified" />
              </td>
              <td data-label="Accounts that differ">
                <DisputeCell standing={standing} names={names} />
              </td>
              {acts.length > 0 && (
                <td data-label="Acts" className="no-print">
                  <ul className="plain-list commitment-acts">
                    {acts.map((act) => (
                      <li key={act}>
                        <Link href={actHref(key, act, owedBy)}>
                          {ACT_LABELS[act]}
                          <span className="usa-sr-only"> of what {name} owes</span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const ACT_LABELS = {
  claim: "Say how it stands",
  verify: "Verify",
  dispute: "Another country’s account",
  due: "Change the due date",
} as const;

export function partyWords({ owedBy }: Pick<ObligationShown, "owedBy">, names: Names): string {
  const country = names.country(owedBy.country);
  return owedBy.agency === null ? country : `${country}, ${owedBy.agency}`;
}

function DueCell({ standing: { due, originalDue, dueMoves } }: { readonly standing: ObligationShown }) {
  if (due === null) return <Missing words="no due date was named" />;
  return (
    <>
      {roughDateWords(due)}
      {dueMoves > 0 && (
        <span className="table__detail">
          {formatNumber(dueMoves, "move")}, at first{" "}
          {originalDue === null ? "none" : roughDateWords(originalDue)}
        </span>
      )}
    </>
  );
}

interface AccountCellProps {
  readonly account: ObligationShown["verified"];
  readonly none: string;
}

function AccountCell({ account, none }: AccountCellProps) {
  if (account === null || (account.since === null && account.state !== "late"))
    return <Missing words={none} />;
  const { state, since, daysLate } = account;
  return (
    <>
      <StateMark state={state} />
      <span className="table__detail">
        {since === null ? "nothing said" : `since ${formatDate(since)}`}
        {daysLate !== null && `, ${formatNumber(daysLate, "day")} after it was due`}
      </span>
    </>
  );
}

function DisputeCell({ standing, names }: { readonly standing: ObligationShown; readonly names: Names }) {
  if (standing.dispute.length === 0) return <span className="quiet">None</span>;
  return (
    <ul className="plain-list">
      {standing.dispute.map(({ speaker, value, last }) => {
        const who = speaker.kind === "verifier" ? "The verifier" : names.country(speaker.country);
        return (
          <li key={who}>
            {who}: {ACCOUNT_WORDS[value].toLowerCase()}, {formatDate(last.on)}
          </li>
        );
      })}
    </ul>
  );
}
