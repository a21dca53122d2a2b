import type { ShownComment } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { formatInstantFrom } from "../../lib/dates.ts";
import { listOf } from "../../lib/sentence.ts";
import { Tag } from "../../ui/tag.tsx";
import { type CountryNames, readersWords } from "./comment-words.ts";

interface CommentTextProps {
  readonly comment: ShownComment;
  readonly nameOf: CountryNames;
  readonly today: CalendarDate;
}

/** Who said it when and to whom, then the words as they are: text, never markup. */
export function CommentText({ comment, nameOf, today }: CommentTextProps) {
  const { personName, seatTitle, by, country, at, text, mentions, correctedAt, withdrawn } = comment;
  return (
    <>
      <p className="comment__head">
        <strong>{personName}</strong>{" "}
        <span className="quiet">
          {[seatTitle, by.agency, country === null ? null : `for ${nameOf(country)}`]
            .filter((part) => part !== null)
            .join(", ")}
          , {formatInstantFrom(today, at)}
          {correctedAt !== null &&
            withdrawn === null &&
            `; corrected ${formatInstantFrom(today, correctedAt)}`}
        </span>{" "}
        <Tag>{readersWords(comment, nameOf)}</Tag>
      </p>
      {text !== null && <p className="written">{text}</p>}
      {mentions.length > 0 && (
        <p className="quiet">
          Mentions{" "}
          {listOf(mentions.map((mention) => (mention.kind === "office" ? mention.office : mention.name)))}.
        </p>
      )}
      {withdrawn !== null && (
        <p>
          <em>Withdrawn</em> by {withdrawn.personName} ({withdrawn.by.agency}),{" "}
          {formatInstantFrom(today, withdrawn.at)}: {withdrawn.reason}
        </p>
      )}
    </>
  );
}

/** What tells comments apart by shape, beside their words. */
export function commentClass({ sharedWith, withdrawn }: ShownComment): string {
  const readers = sharedWith.length === 0 ? "comment--internal" : "comment--shared";
  return `comment ${readers}${withdrawn === null ? "" : " comment--withdrawn"}`;
}
