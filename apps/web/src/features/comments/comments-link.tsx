import type { CommentSubject } from "@entente/domain";
import { Link } from "../../ui/link.tsx";
import { recordHref } from "./comment-address.ts";
import { commentsTitle } from "./comment-words.ts";
import type { CommentTotals } from "./load-comments.ts";

interface CommentsLinkProps {
  readonly subject: CommentSubject;
  readonly totals: CommentTotals;
  /** What the record is called, for screen readers. */
  readonly of: string;
}

/** From a record in a list to what was said about it, with how much that is. */
export function CommentsLink({ subject, totals, of }: CommentsLinkProps) {
  return (
    <Link href={recordHref(subject)} className="comments-link">
      {commentsTitle(totals.get(subject.key) ?? 0)}
      <span className="usa-sr-only"> on: {of}</span>
    </Link>
  );
}
