import type { ListRow, Person } from "@entente/contract";
import { formatDate } from "../../lib/dates.ts";
import { formatCount, formatMatches } from "../../lib/numbers.ts";
import { today } from "../../lib/today.ts";
import { Alert } from "../../ui/alert.tsx";
import { DataTable, type Selection } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Pager } from "../../ui/pager.tsx";
import { RegisterPages } from "../recommendation/register-pages.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { ArrangeLinks } from "./arrange-links.tsx";
import { groupHeading, isRanked, orderWords } from "./arrangement.ts";
import { BULK_FORM, BulkBar, KEY_FIELD } from "./bulk-bar.tsx";
import { bulkChangesOf } from "./bulk-rights.ts";
import { chipsOf, clearedHref } from "./chips.ts";
import { facetChoices } from "./facet-options.ts";
import { FilterForm } from "./filter-form.tsx";
import { ledeParts } from "./lede-figures.ts";
import { exportHref, listHref } from "./list-address.ts";
import { listColumns } from "./list-columns.tsx";
import { ListLede } from "./list-lede.tsx";
import { ListNotes } from "./list-notes.tsx";
import type { LoadedCounts, LoadedList } from "./load-list.ts";

interface RecommendationListProps {
  readonly title: string;
  readonly person: Person;
  readonly list: LoadedList;
  readonly counts: LoadedCounts;
}

const SELECTION: Selection<ListRow> = {
  name: KEY_FIELD,
  form: BULK_FORM,
  value: ({ key }) => key,
  label: ({ key }) => `Choose ${key}`,
};

/** The page: its answer, what narrows the list, the rows, and what can be done with them. */
export function RecommendationList({ title, person, list, counts }: RecommendationListProps) {
  const { address, problems, names, page } = list;
  const { rows, total, nextCursor } = page;
  const kinds = bulkChangesOf(person);
  const { group } = address;
  return (
    <>
      <PageTitle title={title} acts={total.count > 0 && <Download list={list} />} />
      <RegisterPages current="/recommendations" />
      <ListLede parts={ledeParts({ total, facets: counts.matching }, address)} />
      {problems.length > 0 && <AddressProblems problems={problems} />}
      <div className="register">
        <FilterForm
          address={address}
          choices={facetChoices(counts, address, names)}
          isOfRegister={counts.matching.scope === "register"}
        />
        <div className="register__list">
          <ActiveFilters chips={chipsOf(address, names)} clearedHref={clearedHref(address)} />
          {rows.length === 0 ? (
            <NothingMatches clearedHref={clearedHref(address)} />
          ) : (
            <>
              <ArrangeLinks address={address} canSort={!isRanked(address, total)} />
              <DataTable
                caption={captionOf(list)}
                columns={listColumns(list)}
                rows={rows}
                rowKey={({ key }) => key}
                {...(group === null ? {} : { groupOf: (row: ListRow) => groupHeading(group, row, names) })}
                {...(kinds.length === 0 ? {} : { selection: SELECTION })}
              />
              {kinds.length > 0 && (
                <BulkBar
                  kinds={kinds}
                  keys={rows.map(({ key }) => key)}
                  from={listHref(address, { cursor: address.cursor })}
                />
              )}
              <Pager
                label="Recommendations"
                firstHref={address.cursor === null ? null : listHref(address)}
                nextHref={nextCursor === null ? null : listHref(address, { cursor: nextCursor })}
              />
              <ListNotes />
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** "32 recommendations, by key" or "50 of 1,000+ recommendations, worst health first". */
function captionOf({ address, page }: LoadedList): string {
  const { rows, total } = page;
  const isWhole = !total.isCapped && rows.length === total.count;
  const shown = isWhole ? "" : `${formatCount(rows.length)} of `;
  const noun = total.count === 1 ? "recommendation" : "recommendations";
  return `${shown}${formatMatches(total)} ${noun}, ${orderWords(address, total)}, as of ${formatDate(today())}`;
}

function Download({ list: { address, page } }: { readonly list: LoadedList }) {
  const { total } = page;
  const rows = total.count === 1 && !total.isCapped ? "this row" : `these ${formatMatches(total)} rows`;
  return (
    <a href={exportHref(address)} download>
      Download {rows} as CSV
    </a>
  );
}

function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <Alert kind="error" title="Part of the address could not be used">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}

function NothingMatches({ clearedHref }: { readonly clearedHref: string }) {
  return (
    <EmptyState title="No recommendation matches">
      <p>
        Remove a filter above, look for fewer words, or <Link href={clearedHref}>clear all</Link>.
      </p>
    </EmptyState>
  );
}
