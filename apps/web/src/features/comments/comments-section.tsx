import type { CommentListOutput } from "@entente/contract";
import { type CalendarDate, type CommentSubject, formatCommentSubject } from "@entente/domain";
import { refusalWords } from "../../lib/refusal-words.ts";
import { today } from "../../lib/today.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../ui/forms/refusal-alert.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { Link } from "../../ui/link.tsx";
import { LiveUpdates } from "../../ui/live-updates.tsx";
import { sendComment } from "./comment-acts.ts";
import { commentAnchor, commentHref, newCommentHref } from "./comment-address.ts";
import { CommentText, commentClass } from "./comment-text.tsx";
import { type CountryNames, commentsTitle, countryNames, talkSentence } from "./comment-words.ts";
import { loadComments } from "./load-comments.ts";

interface CommentsProps {
  readonly subject: CommentSubject;
}

/** What was said about a record under its heading, as a part of the record's page. */
export async function CommentsSection({ subject }: CommentsProps) {
  const loaded = await loadComments(subject.kind, subject.key);
  return (
    <section id="comments" aria-labelledby="comments-heading">
      <h2 id="comments-heading">{commentsTitle(loaded.ok ? loaded.value.total : null)}</h2>
      <Comments subject={subject} />
    </section>
  );
}

/** What was said about a record, as far as the person may read it, and the form to say something. */
export async function Comments({ subject }: CommentsProps) {
  const loaded = await loadComments(subject.kind, subject.key);
  if (!loaded.ok) return <RefusalAlert title="Not open to you" words={refusalWords(loaded.error)} />;
  const page = loaded.value;
  const nameOf = countryNames(page);
  const day = today();
  return (
    <>
      <LiveUpdates
        of="comments"
        subject={formatCommentSubject(subject)}
        version={page.version}
        words="The comments changed"
      />
      <p>{talkSentence(page, nameOf)}</p>
      {page.comments.length > 0 && (
        <ol className="comments">
          {page.comments.map((one) => (
            <CommentItem
              key={one.comment}
              one={one}
              nameOf={nameOf}
              day={day}
              isAtHome={page.country === null}
            />
          ))}
        </ol>
      )}
      {page.writeRefusal === null && <QuickForm page={page} nameOf={nameOf} />}
    </>
  );
}

interface CommentItemProps {
  readonly one: CommentListOutput["comments"][number];
  readonly nameOf: CountryNames;
  readonly day: CalendarDate;
  /** Earlier words are kept for home. */
  readonly isAtHome: boolean;
}

function CommentItem({ one, nameOf, day, isAtHome }: CommentItemProps) {
  const { comment, personName, correctedAt, withdrawn, mayCorrect, mayWithdraw } = one;
  const hasHistory = isAtHome && (correctedAt !== null || withdrawn !== null);
  const label = mayCorrect || mayWithdraw ? "Correct or withdraw" : hasHistory ? "History" : null;
  return (
    <li className={commentClass(one)} id={commentAnchor(comment)}>
      <CommentText comment={one} nameOf={nameOf} today={day} />
      {label !== null && (
        <p className="no-print">
          <Link href={commentHref(comment)}>
            {label}
            <span className="usa-sr-only"> of the comment of {personName}</span>
          </Link>
        </p>
      )}
    </li>
  );
}

function QuickForm({ page, nameOf }: { readonly page: CommentListOutput; readonly nameOf: CountryNames }) {
  const { subject, country, shareable } = page;
  if (country !== null && shareable.length === 0) {
    return <p>What is said here cannot be shared with {nameOf(country)}.</p>;
  }
  const readers =
    country === null ? "Read at home alone." : `Read at home and by officials of ${nameOf(country)}.`;
  return (
    <div className="no-print">
      <ActionForm action={sendComment.bind(null, subject, country === null ? [] : shareable)}>
        <TextArea
          name="text"
          label="Comment"
          hint={`${readers} Plain text; an office named in capitals after @, such as @NIST, is told of it.`}
          maxLength={4000}
        />
        <div className="form__acts">
          <SubmitButton>
            {country === null ? "Comment internally" : `Comment, shared with ${nameOf(country)}`}
          </SubmitButton>
          {country === null && (
            <Link href={newCommentHref(subject)}>
              {shareable.length === 0
                ? "Mention a person instead"
                : "Mention a person, or share with another country, instead"}
            </Link>
          )}
        </div>
      </ActionForm>
    </div>
  );
}
