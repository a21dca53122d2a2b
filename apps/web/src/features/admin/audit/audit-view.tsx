import type { AuditLine, AuditListOutput } from "@entente/contract";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { ROLE_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type AuditAddress, auditHref } from "./audit-address.ts";
import { AuditFilter } from "./audit-filter.tsx";
import { actionWords, objectHref } from "./audit-words.ts";

interface AuditViewProps {
  readonly page: AuditListOutput;
  readonly address: AuditAddress;
  /** Whether the person may look at people, seats and agencies as well. */
  readonly isAdministrator: boolean;
}

/** Who did what to what, and what was denied, the newest first. */
export function AuditView({ page, address, isAdministrator }: AuditViewProps) {
  const { rows, from, to, next } = page;
  const denied = rows.filter(({ outcome }) => outcome === "denied").length;
  const isFiltered = [address.actor, address.action, address.object, address.outcome].some(
    (part) => part !== null,
  );
  return (
    <>
      <Lede>
        From {formatDate(from)} to {formatDate(to)}
        {isFiltered && ", of what is asked for below"}, this page shows{" "}
        <strong>
          {next === null && address.after === null ? "all " : ""}
          {formatCount(rows.length)} {rows.length === 1 ? "act" : "acts"}
        </strong>
        ;{" "}
        <Figure href={denied === 0 ? null : auditHref({ ...address, outcome: "denied", after: null })}>
          {formatCount(denied)} {denied === 1 ? "was" : "were"} denied
        </Figure>
        . <Link href="/admin/audit/chains">Check that nothing was altered</Link>.
      </Lede>
      <AuditFilter address={address} from={from} to={to} />
      {rows.length === 0 ? (
        <EmptyState title="Nothing matches">
          <p>
            <Link href="/admin/audit">Show the last 30 days</Link>.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`${formatCount(rows.length)} ${rows.length === 1 ? "act" : "acts"}, the newest first`}
          columns={columnsFor(isAdministrator)}
          rows={rows}
          rowKey={({ place }) => `${place.chain} ${place.sequence}`}
        />
      )}
      <Pager
        label="Audit"
        firstHref={address.after === null ? null : auditHref({ ...address, after: null })}
        nextHref={next === null ? null : auditHref({ ...address, from, to, after: next })}
      />
    </>
  );
}

function columnsFor(isAdministrator: boolean): readonly Column<AuditLine>[] {
  return [
    {
      key: "act",
      header: "Act",
      kind: "row-header",
      cell: ({ action, outcome }) => (
        <>
          {actionWords(action)} {outcome === "denied" && <Tag>Denied</Tag>}
        </>
      ),
    },
    { key: "at", header: "When", cell: ({ place }) => formatInstant(place.at) },
    {
      key: "actor",
      header: "Who",
      cell: ({ actor, actorName, agency, role }) => (
        <>
          {actorName === null ? (
            "Nobody signed in, or the server"
          ) : (
            <Link href={auditHref({ actor })}>{actorName}</Link>
          )}
          {actorName !== null && role !== "none" && `, ${ROLE_WORDS[role]}, ${agency}`}
        </>
      ),
    },
    {
      key: "object",
      header: "To what",
      cell: ({ object, banner }) => (
        <>
          <ObjectLink object={object} isAdministrator={isAdministrator} />
          {banner !== null && <span className="audit-marking">{banner}</span>}
        </>
      ),
    },
    {
      key: "detail",
      header: "What changed",
      cell: (line) => <LineDetail line={line} />,
    },
  ];
}

function ObjectLink({
  object,
  isAdministrator,
}: {
  readonly object: string;
  readonly isAdministrator: boolean;
}) {
  const href = objectHref(object);
  const isOpen = href !== null && (isAdministrator || !href.startsWith("/admin/"));
  return isOpen ? <Link href={href}>{object}</Link> : <span className="audit-object">{object}</span>;
}

function LineDetail({ line: { before, after, source, requestId, place } }: { readonly line: AuditLine }) {
  return (
    <Disclosure summary="Before and after">
      <dl className="audit-detail">
        <dt>Before</dt>
        <dd>{before === null ? <Missing words="nothing stood before" /> : <code>{before}</code>}</dd>
        <dt>After</dt>
        <dd>{after === null ? <Missing words="nothing stood after" /> : <code>{after}</code>}</dd>
        <dt>Asked by way of</dt>
        <dd>{source}</dd>
        <dt>Request</dt>
        <dd>{requestId}</dd>
        <dt>Place</dt>
        <dd>
          Row {place.sequence} of the chain {place.chain}
        </dd>
      </dl>
    </Disclosure>
  );
}
