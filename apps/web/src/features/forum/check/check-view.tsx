import { READINESS_BANDS } from "@entente/domain";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { DocksTable } from "../../coalition/picked/docks-table.tsx";
import { OverlapsTable } from "../../coalition/picked/overlaps-table.tsx";
import { foundCollaborationHref } from "../../collaboration/collaboration-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import type { EffortCheck } from "../frame/outputs.ts";
import { checkSentence } from "./check-sentence.ts";
import { FoundForm } from "./found-form.tsx";
import type { CheckPage } from "./load-check.ts";

interface CheckViewProps {
  readonly page: CheckPage;
  /** Whether the person may found a table. */
  readonly mayFound: boolean;
}

type LoadChange = EffortCheck["loadAfterNewTable"][number];

/** Before a new table: what it repeats, onto what it could dock, what it costs each country; then the founding. */
export function CheckView({ page, mayFound }: CheckViewProps) {
  const { address, check, names } = page;
  return (
    <>
      <ForumPages current="/forums/check" />
      {check === null ? (
        <Lede>Choose who would take part, and see what runs already before a new table is founded.</Lede>
      ) : (
        <Lede>{checkSentence(check, names.forum)}</Lede>
      )}
      <QuestionForm page={page} />
      {check !== null && (
        <>
          <section>
            <h2>What it repeats</h2>
            <OverlapsTable overlaps={check.overlaps} names={names} />
          </section>
          <section>
            <h2>Forums to dock onto</h2>
            <DocksTable surroundings={check} size={address.members.length} names={names} />
          </section>
          <section>
            <h2>What a new table costs</h2>
            <LoadTable rows={check.loadAfterNewTable} country={names.country} />
          </section>
          {mayFound && (
            <section className="no-print">
              <h2>Found it all the same</h2>
              <FoundForm page={page} duplicates={check.duplicates.map(names.collaboration)} />
              <p>
                Joint work without a table of its own:{" "}
                <Link href={foundCollaborationHref(address)}>put it on record as a collaboration</Link>
              </p>
            </section>
          )}
        </>
      )}
    </>
  );
}

function LoadTable({
  rows,
  country,
}: {
  readonly rows: readonly LoadChange[];
  readonly country: (code: string) => string;
}) {
  const columns: readonly Column<LoadChange>[] = [
    { key: "country", header: "Country", kind: "row-header", cell: (row) => country(row.country) },
    { key: "before", header: "Tables now", kind: "figure", cell: ({ before }) => before },
    { key: "after", header: "With a table of its own", kind: "figure", cell: ({ after }) => after },
  ];
  return (
    <DataTable
      caption="Forums and working groups at which each country sits"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.country}
    />
  );
}

function QuestionForm({ page: { address, countries, vocabulary } }: { readonly page: CheckPage }) {
  return (
    <form className="form forum-question print-keep" action="/forums/check">
      <Choices
        name="member"
        legend="Who would take part"
        chosen={address.members}
        options={countries.map(({ code, name }) => [code, name])}
      />
      <Choices
        name="technology"
        legend="On which technologies"
        chosen={address.technologies}
        options={vocabulary.technologies.map(({ id, name }) => [id, name])}
      />
      <Choices
        name="band"
        legend="Where along the chain"
        chosen={address.bands}
        options={READINESS_BANDS.map((band) => [band, READINESS_BAND_WORDS[band]])}
      />
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Check
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly options: readonly (readonly [string, string])[];
}

function Choices({ name, legend, chosen, options }: ChoicesProps) {
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{legend}</legend>
      <div className="choice choice--many">
        {options.map(([value, label]) => (
          <div className="usa-checkbox" key={value}>
            <input
              className="usa-checkbox__input"
              id={`${name}-${value}`}
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <label className="usa-checkbox__label" htmlFor={`${name}-${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
