import type { AgencyLine } from "@entente/contract";
import { formatCount } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { agencyTree, type InTree } from "./agency-tree.ts";

interface AgenciesViewProps {
  readonly agencies: readonly AgencyLine[];
  readonly isRetiredOnly: boolean;
}

/** Agencies with their place, their people and what rests on them. */
export function AgenciesView({ agencies, isRetiredOnly }: AgenciesViewProps) {
  const retired = agencies.filter(({ isRetired }) => isRetired);
  const vacant = agencies.reduce((sum, agency) => sum + agency.vacant, 0);
  const unmanned = agencies.filter(({ isRetired, persons }) => !isRetired && persons === 0).length;
  const shown = agencyTree(isRetiredOnly ? retired : agencies);
  return (
    <>
      <Lede>
        <Figure href="/admin/agencies">{formatCount(agencies.length - retired.length)} agencies</Figure> are
        at work
        {unmanned > 0 && `, ${formatCount(unmanned)} of them with nobody who may enter`};{" "}
        <Figure href={retired.length === 0 ? null : "/admin/agencies?retired=yes"}>
          {formatCount(retired.length)} {retired.length === 1 ? "is" : "are"} retired
        </Figure>
        .{" "}
        <Figure href={vacant === 0 ? null : "/admin/seats?vacant=yes"}>
          {formatCount(vacant)} of their seats
        </Figure>{" "}
        {vacant === 1 ? "is" : "are"} vacant.
      </Lede>
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href="/admin/agencies/new">
          Add an agency
        </Link>
      </p>
      {shown.length === 0 ? (
        <EmptyState title="No agency is retired">
          <p>
            <Link href="/admin/agencies">Show every agency</Link>.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`${formatCount(shown.length)} ${shown.length === 1 ? "agency" : "agencies"}, each below the one above it`}
          columns={COLUMNS}
          rows={shown}
          rowKey={({ agency }) => agency.id}
        />
      )}
    </>
  );
}

/** Deeper than this stands as deep as this. */
const DEPTH_MAXIMUM = 3;

const COLUMNS: readonly Column<InTree<AgencyLine>>[] = [
  {
    key: "agency",
    header: "Agency",
    kind: "row-header",
    cell: ({ agency: { id, name, isRetired }, depth }) => (
      <span className={`admin-depth-${Math.min(depth, DEPTH_MAXIMUM)}`}>
        <Link href={`/admin/agencies/${id}`}>{id}</Link>, {name} {isRetired && <Tag>Retired</Tag>}
      </span>
    ),
  },
  { key: "parent", header: "Below", cell: ({ agency: { parent } }) => parent ?? "At the top" },
  {
    key: "persons",
    header: "May enter",
    kind: "figure",
    cell: ({ agency: { id, persons } }) => (
      <Figure href={persons === 0 ? null : `/admin/people?agency=${id}&standing=enabled`}>
        {formatCount(persons)}
      </Figure>
    ),
  },
  {
    key: "seats",
    header: "Seats held",
    kind: "figure",
    cell: ({ agency: { id, seats, vacant } }) =>
      seats === 0 ? (
        "No seats"
      ) : (
        <Figure href={`/admin/seats?agency=${id}`}>{`${seats - vacant} of ${seats}`}</Figure>
      ),
  },
  {
    key: "shares",
    header: "Open shares",
    kind: "figure",
    cell: ({ agency: { id, openShares } }) => (
      <Figure href={openShares === 0 ? null : `/recommendations?agency=${id}&closure=open`}>
        {formatCount(openShares)}
      </Figure>
    ),
  },
];
