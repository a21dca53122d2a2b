import { sum } from "d3-array";
import { formatCount } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { CAPABILITIES_PATH, countryHref } from "../frame/country-href.ts";
import { type CountryRow, countryRows, knownCounts } from "./country-rows.ts";
import type { CapabilitiesPage } from "./load-capabilities.ts";

interface CountryLine {
  readonly code: string;
  readonly name: string;
  readonly isReference: boolean;
  readonly rows: readonly CountryRow[];
}

/** How much is known of each country, by technology. */
export function CapabilitiesView({ page: { basis, vocabulary } }: { readonly page: CapabilitiesPage }) {
  const lines = basis.countries.map(
    ({ code, name, isReference }): CountryLine => ({
      code,
      name,
      isReference,
      rows: countryRows(basis, code),
    }),
  );
  const technologies = [...new Set(basis.set.set.requirements.map(({ technology }) => technology))];
  const nameOf = (id: string) => vocabulary.technologies.find((one) => one.id === id)?.name ?? id;
  const counts = lines.map(({ rows }) => knownCounts(rows));
  const [known, all, elsewhere] = [
    sum(counts, (count) => count.known),
    sum(counts, (count) => count.all),
    sum(counts, (count) => count.countedElsewhere),
  ];
  const columns: readonly Column<CountryLine>[] = [
    {
      key: "country",
      header: "Country",
      kind: "row-header",
      cell: ({ code, name, isReference }) => (
        <>
          <Link href={countryHref(code)}>{name}</Link>
          {isReference && <span className="table__detail">kept for comparison</span>}
        </>
      ),
    },
    ...technologies.map(
      (technology): Column<CountryLine> => ({
        key: technology,
        header: nameOf(technology),
        kind: "figure",
        cell: ({ rows }) => (
          <Known rows={rows.filter(({ requirement }) => requirement.technology === technology)} />
        ),
      }),
    ),
    { key: "all", header: "All", kind: "figure", cell: ({ rows }) => <Known rows={rows} /> },
  ];
  return (
    <>
      <CoalitionPages current={CAPABILITIES_PATH} />
      <Lede>
        {formatCount(known)} of {formatCount(all)} capabilities are known; on {formatCount(elsewhere)} the
        European Union and its member states stand for each other, so that nobody is counted twice. The rest
        is not known, which is not zero.
      </Lede>
      <DataTable
        caption="Requirements on which something is known of each country, of those on which it is counted by itself"
        columns={columns}
        rows={lines}
        rowKey={({ code }) => code}
      />
    </>
  );
}

function Known({ rows }: { readonly rows: readonly CountryRow[] }) {
  const { all, known, countedElsewhere } = knownCounts(rows);
  return (
    <>
      {known} of {all - countedElsewhere}
    </>
  );
}
