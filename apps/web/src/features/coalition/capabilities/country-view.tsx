import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { placeHref } from "../frame/country-href.ts";
import { StatementSource } from "../frame/statement-source.tsx";
import { missingWords } from "../picked/statement-lookup.ts";
import { type CountryRow, knownCounts } from "./country-rows.ts";
import type { CountryPage } from "./load-capabilities.ts";

/** What a country can do on each requirement, by whose source, and what is not known. */
export function CountryView({ page }: { readonly page: CountryPage }) {
  const { basis, vocabulary, country, rows } = page;
  const { known, all, countedElsewhere } = knownCounts(rows);
  const technologyName = (id: string) => vocabulary.technologies.find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<CountryRow>[] = [
    {
      key: "requirement",
      header: "Requirement",
      kind: "row-header",
      cell: ({ requirement }) => (
        <>
          <Link href={placeHref(country.code, requirement.id)}>{requirement.name}</Link>
          <span className="table__detail">{requirement.meaning}</span>
        </>
      ),
    },
    {
      key: "level",
      header: "Level",
      cell: ({ requirement, inForce, reason }) =>
        inForce === null ? (
          <>
            <Missing words={missingWords(reason ?? "not-stated")} />{" "}
            <span className="quiet" aria-hidden="true">
              {missingWords(reason ?? "not-stated")}
            </span>
          </>
        ) : (
          <>
            <strong>{formatPlain(inForce.capability.level)}</strong> of 4,{" "}
            {requirement.levelWords[inForce.capability.level]}
          </>
        ),
    },
    {
      key: "source",
      header: "By whose source",
      cell: ({ requirement, inForce }) =>
        inForce === null ? (
          <span className="quiet">none</span>
        ) : (
          <>
            <BasisTag basis={inForce.capability.basis} />
            <StatementSource
              of={`${requirement.name}, ${country.name}`}
              label={inForce.capability.source.title}
              statement={inForce}
              passages={basis.passages}
            />
          </>
        ),
    },
    {
      key: "others",
      header: "Also said",
      cell: ({ requirement, others }) =>
        others.length === 0 ? (
          <span className="quiet">nothing</span>
        ) : (
          <Link href={placeHref(country.code, requirement.id)}>
            {others.map(({ capability }) => `level ${formatPlain(capability.level)}`).join(", ")}
          </Link>
        ),
    },
  ];
  return (
    <>
      <CoalitionPages current={null} />
      <Lede>
        {formatCount(known)} of {formatNumber(all, "capability", "capabilities")} are known
        {countedElsewhere > 0 &&
          `; on ${formatCount(countedElsewhere)} it is not counted by itself, so that nobody is counted twice`}
        .{country.isReference && " It stands here for comparison and is a candidate only when it is named."}
      </Lede>
      <div className="picked-tables">
        <DataTable
          caption="Where several sources speak, one counts by a stated rule; the others stand beside it."
          columns={columns}
          rows={rows}
          rowKey={({ requirement }) => requirement.id}
          groupOf={({ requirement }) => technologyName(requirement.technology)}
        />
      </div>
    </>
  );
}
