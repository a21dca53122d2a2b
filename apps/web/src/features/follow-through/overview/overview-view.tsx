import type { CountryCode, ForumId } from "@entente/domain";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { FOLLOW_THROUGH_PATH } from "../frame/follow-through-address.ts";
import { FollowThroughPages } from "../frame/follow-through-pages.tsx";
import { ComparedTable } from "./compared-table.tsx";
import { FilterForm } from "./filter-form.tsx";
import { GridTable } from "./grid-table.tsx";
import type { OverviewPage } from "./load-overview.ts";
import { overviewSentence } from "./overview-sentence.ts";
import { groupsOf, RatesTable } from "./rates-table.tsx";
import { TimesSection } from "./times-section.tsx";

/** What a principal would ask for: what was promised abroad, who owes it, and whether it was kept. */
export function OverviewView({ page }: { readonly page: OverviewPage }) {
  const { address, answer, list, names } = page;
  const { whole, byForum, byCountry, byAgency } = answer;
  return (
    <>
      <FollowThroughPages current={FOLLOW_THROUGH_PATH} />
      <Lede>
        <Sentence parts={overviewSentence(whole, address)} />
      </Lede>
      <FilterForm {...page} />
      <section aria-labelledby="grid">
        <h2 id="grid">Who owes what, and how it stands</h2>
        {list.rows.length === 0 ? (
          <EmptyState title="No commitment fits these choices">
            <p>
              <Link href={FOLLOW_THROUGH_PATH}>Show all commitments</Link>
            </p>
          </EmptyState>
        ) : (
          <GridTable {...page} />
        )}
      </section>
      <section aria-labelledby="rates">
        <h2 id="rates">How much of it is kept</h2>
        <RatesTable
          caption="By country that owes. Each rate says what it is a part of; below it, its 95% limits."
          heading="Country"
          groups={[
            { name: "All", href: null, rates: whole },
            ...groupsOf(byCountry, names.country, address, (country) => ({ country })),
          ]}
        />
        {byForum.length > 1 && (
          <RatesTable
            caption="By forum"
            heading="Forum"
            groups={groupsOf(byForum, names.forum, address, (forum) => ({ forum }))}
          />
        )}
        {byAgency.length > 0 && (
          <RatesTable
            caption="By agency, where a line names one"
            heading="Agency"
            groups={groupsOf(byAgency, names.agency, address, () => null)}
          />
        )}
        <p className="quiet small">
          A due date counts as past from the day after it. What nobody has reported counts as open, and as
          late once it is due. Limits are Wilson’s and take obligations for independent of each other.
        </p>
      </section>
      <section aria-labelledby="times">
        <h2 id="times">How long it takes</h2>
        <TimesSection {...page} />
      </section>
      <section aria-labelledby="compared">
        <h2 id="compared">Forums and countries compared</h2>
        <ComparedTable
          compared={answer.forums}
          groups="forums"
          heading="Forum"
          followed="Commitments"
          nameOf={(forum) => names.forum(forum as ForumId)}
        />
        <ComparedTable
          compared={answer.countries}
          groups="countries"
          heading="Country"
          followed="Obligations"
          nameOf={(country) => names.country(country as CountryCode)}
        />
      </section>
    </>
  );
}
