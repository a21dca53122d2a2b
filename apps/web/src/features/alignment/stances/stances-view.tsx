import type { Person } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { alignmentNames } from "../frame/names.ts";
import { stancesHref } from "../frame/stance-address.ts";
import { byName } from "../frame/view-form.tsx";
import { mayRecord } from "../record/may-record.ts";
import type { StancesPage } from "./load-stances.ts";
import { SavedStance } from "./saved-stance.tsx";
import { StanceTable } from "./stance-table.tsx";
import { StancesLede } from "./stances-lede.tsx";

interface StancesViewProps {
  readonly page: StancesPage;
  readonly person: Person;
}

/** What one country answers, issue by issue, by whose source and since when. */
export function StancesView({ page, person }: StancesViewProps) {
  const { basis, country, isReference, rows, address, history } = page;
  const { model } = basis.model;
  const names = alignmentNames(basis);
  const isAnalyst = mayRecord(person);
  return (
    <>
      <AlignmentPages current={null} />
      <SavedStance {...{ address, history, names }} person={person.id} />
      <StancesLede rows={rows} />
      <nav className="weighting__choices technology-switch no-print" aria-label="Countries">
        <ul>
          {byName(model, names).map(({ country: other }) => (
            <li key={other}>
              <Link href={stancesHref(other)} aria-current={other === country ? "page" : undefined}>
                {names.country(other)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="quiet small">
        {isReference && "A reference: it stands beside the others and is in a group only when it is named. "}
        {isAnalyst
          ? "What you record or withdraw is added to the history; nothing is overwritten."
          : "Analysts record and withdraw; every entry stays in the history."}
      </p>
      <div id="stances">
        <StanceTable
          {...{ country, rows, names }}
          mayRecord={isAnalyst}
          passages={basis.passages}
          unfolded={
            address.issue === null || history === null ? null : { issue: address.issue, entries: history }
          }
          caption={`${formatNumber(rows.length, "issue")} of the model “${model.title}”, version ${model.version}.`}
        />
      </div>
    </>
  );
}
