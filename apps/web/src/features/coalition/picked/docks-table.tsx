import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { Dock, Explained } from "./explained.ts";

interface DocksTableProps {
  readonly surroundings: Explained["surroundings"];
  readonly size: number;
  readonly names: CoalitionNames;
}

const SHOWN = 8;

/** Forums that the members could use instead of a table of their own, the nearest first. */
export function DocksTable({ surroundings, size, names }: DocksTableProps) {
  const { docking, loadAfterDocking } = surroundings;
  const columns: readonly Column<Dock>[] = [
    { key: "forum", header: "Forum", kind: "row-header", cell: ({ forum }) => names.forum(forum) },
    {
      key: "present",
      header: "Sit there already",
      kind: "figure",
      cell: ({ present }) => `${present.length} of ${size}`,
    },
    {
      key: "missing",
      header: "Would have to join",
      cell: ({ missing }) =>
        missing.length === 0 ? <span className="quiet">nobody</span> : countriesWords(missing, names),
    },
    {
      key: "beyond",
      header: "Sit there beside them",
      cell: ({ beyond }) =>
        beyond.length === 0 ? <span className="quiet">nobody</span> : countriesWords(beyond, names),
    },
    {
      key: "load",
      header: "Tables of those who join",
      cell: ({ forum, missing }) => {
        const load = loadAfterDocking.find((one) => one.forum === forum)?.load ?? [];
        const joining = load.filter(({ country }) => missing.includes(country));
        return joining.length === 0 ? (
          <span className="quiet">no change</span>
        ) : (
          joining
            .map(({ country, before, after }) => `${names.country(country)} ${before} → ${after}`)
            .join(", ")
        );
      },
    },
  ];
  const { docks, membersUnknown } = docking;
  const table = (rows: readonly Dock[], caption: string) => (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ forum }) => forum} />
  );
  return (
    <>
      {table(
        docks.slice(0, SHOWN),
        `The nearest ${Math.min(SHOWN, docks.length)} of ${formatNumber(docks.length, "forum")} whose members are listed`,
      )}
      {docks.length > SHOWN && (
        <Disclosure summary={`The other ${docks.length - SHOWN}`}>
          {table(docks.slice(SHOWN), "Forums that miss more of the members")}
        </Disclosure>
      )}
      {membersUnknown.length > 0 && (
        <p className="quiet small">
          Nothing can be said of {membersUnknown.map(names.forum).join(", ")}: their members are not listed
          here.
        </p>
      )}
    </>
  );
}
