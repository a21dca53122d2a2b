import type { ClearanceGetOutput } from "@entente/contract";
import type { RoundComment } from "@entente/domain";
import { COMMENT_STATE_WORDS, SEVERITY_WORDS } from "../../../lib/clearance-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { actHref } from "../frame/clearance-address.ts";
import { mayDo } from "./round-acts.ts";

/** What offices remarked, the gravest first, and what became of it. */
export function CommentsTable({ detail }: { readonly detail: ClearanceGetOutput }) {
  const { comments } = detail.round;
  const rows = bySeverity(comments);
  const open = comments.filter(({ severity, state }) => severity === "critical" && state === "open").length;
  const columns: readonly Column<RoundComment>[] = [
    {
      key: "comment",
      header: "Comment",
      kind: "row-header",
      cell: ({ number, text }) => (
        <>
          {number}. {text}
        </>
      ),
    },
    { key: "office", header: "Office", kind: "tight", cell: ({ office }) => office },
    {
      key: "severity",
      header: "Severity",
      kind: "tight",
      cell: ({ severity }) =>
        severity === "critical" ? <strong>{SEVERITY_WORDS[severity]}</strong> : SEVERITY_WORDS[severity],
    },
    {
      key: "state",
      header: "Stands",
      cell: (comment) => (
        <>
          {COMMENT_STATE_WORDS[comment.state]}
          {comment.resolution !== null && (
            <span className="table__detail">{comment.resolution.resolution}</span>
          )}
          <CommentActs comment={comment} detail={detail} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={`${formatNumber(comments.length, "comment")}, of which ${formatNumber(open, "critical one is", "critical ones are")} open`}
      columns={columns}
      rows={rows}
      rowKey={({ number }) => `${number}`}
    />
  );
}

const ORDER: Readonly<Record<RoundComment["severity"], number>> = {
  critical: 0,
  substantive: 1,
  administrative: 2,
};

function bySeverity(comments: readonly RoundComment[]): readonly RoundComment[] {
  return comments.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.number - b.number);
}

interface CommentActsProps {
  readonly comment: RoundComment;
  readonly detail: ClearanceGetOutput;
}

function CommentActs({ comment: { number }, detail }: CommentActsProps) {
  if (!mayDo(detail, "resolve-comment")) return null;
  const { id } = detail.round;
  const [mayResolve, mayReopen] = [
    detail.offices.some(({ options }) => options.resolvable.includes(number)),
    detail.offices.some(({ options }) => options.reopenable.includes(number)),
  ];
  if (!mayResolve && !mayReopen) return null;
  return (
    <span className="table__detail no-print">
      <Link href={actHref(id, mayResolve ? "resolve" : "reopen", number)}>
        {mayResolve ? "Call it resolved" : "Take it up again"}
        <span className="usa-sr-only"> (comment {number})</span>
      </Link>
    </span>
  );
}
