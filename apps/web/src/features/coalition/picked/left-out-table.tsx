import { listOf } from "../../../lib/sentence.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import { countryHref } from "../frame/country-href.ts";
import type { Explanation } from "./explained.ts";
import { leftOutWords } from "./left-out-words.ts";

type LeftOut = Explanation["leftOut"][number];

interface LeftOutTableProps {
  readonly leftOut: Explanation["leftOut"];
  readonly requirements: number;
  readonly names: CoalitionNames;
  /** Leads to the same coalition with this country in it; absent where it is not to be tried. */
  readonly hrefWith: ((candidate: string) => string) | null;
}

/** Every candidate that is not at the table, with each reason, and what is not known of it. */
export function LeftOutTable({ leftOut, requirements, names, hrefWith }: LeftOutTableProps) {
  const columns: readonly Column<LeftOut>[] = [
    {
      key: "candidate",
      header: "Country",
      kind: "row-header",
      cell: ({ candidate }) => <Link href={countryHref(candidate)}>{names.country(candidate)}</Link>,
    },
    {
      key: "reasons",
      header: "Why it is not in",
      cell: ({ reasons }) => (
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={reason.kind}>{leftOutWords(reason, names)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "unknown",
      header: "Not known of it",
      cell: ({ unknown }) =>
        unknown.length === 0 ? (
          <span className="quiet">nothing is missing</span>
        ) : (
          <Disclosure summary={`${unknown.length} of ${requirements} requirements`}>
            {listOf(unknown.map(names.requirement))}
          </Disclosure>
        ),
    },
    ...(hrefWith === null ? [] : [tryColumn(hrefWith, names)]),
  ];
  return (
    <DataTable
      caption="What is not known counts as not met, not as nothing: each could meet more than is on record."
      columns={columns}
      rows={leftOut}
      rowKey={({ candidate }) => candidate}
    />
  );
}

function tryColumn(hrefWith: (candidate: string) => string, names: CoalitionNames): Column<LeftOut> {
  return {
    key: "try",
    header: "Try it",
    kind: "tight",
    cell: ({ candidate }) => (
      <Link href={hrefWith(candidate)}>
        With it<span className="usa-sr-only"> added: {names.country(candidate)}</span>
      </Link>
    ),
  };
}
