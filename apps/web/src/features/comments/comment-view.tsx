import type { CommentAddressees, CommentGetOutput } from "@entente/contract";
import { officesNamedIn } from "@entente/domain";
import { formatInstantFrom } from "../../lib/dates.ts";
import { today } from "../../lib/today.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { sendCorrection, sendWithdrawal } from "./comment-acts.ts";
import { COMMENT_LABELS } from "./comment-labels.ts";
import { CommentText, commentClass } from "./comment-text.tsx";
import { countryNames } from "./comment-words.ts";
import { MentionFields } from "./mention-fields.tsx";

interface CommentViewProps {
  readonly page: CommentGetOutput;
  /** Whom a correction can mention; absent when the person may not correct it. */
  readonly addressees: CommentAddressees | null;
}

/** One comment with the words that it had before, and what may be done about it. */
export function CommentView({ page: { comment, earlier, ...page }, addressees }: CommentViewProps) {
  const nameOf = countryNames(page);
  const day = today();
  return (
    <>
      <div className={commentClass(comment)}>
        <CommentText comment={comment} nameOf={nameOf} today={day} />
      </div>
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">
            {comment.withdrawn === null ? "Before it was corrected" : "What was withdrawn"}
          </h2>
          <p className="quiet">Kept for our own government; officials of other countries do not see this.</p>
          <ol className="comments" reversed>
            {earlier.toReversed().map(({ at, text, personName }) => (
              <li className="comment comment--earlier" key={at}>
                <p className="quiet">
                  {personName}, {formatInstantFrom(day, at)}
                </p>
                <p className="written">{text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {addressees !== null && (
        <section aria-labelledby="correct">
          <h2 id="correct">Correct it</h2>
          <ActionForm action={sendCorrection.bind(null, comment.comment)} version={comment.sequence}>
            <TextArea
              name="text"
              label={COMMENT_LABELS["text"] ?? ""}
              hint="The words before are kept at home. Who reads it stays as it is."
              given={comment.text ?? ""}
              maxLength={4000}
            />
            <MentionFields page={addressees} given={chosenIn(comment, addressees)} />
            <div className="form__acts">
              <SubmitButton>Correct</SubmitButton>
            </div>
          </ActionForm>
        </section>
      )}
      {comment.mayWithdraw && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">Withdraw it</h2>
          <ActionForm action={sendWithdrawal.bind(null, comment.comment)} version={comment.sequence}>
            <TextArea
              name="reason"
              label={COMMENT_LABELS["reason"] ?? ""}
              hint="Its words are no longer shown on the record. Whoever could read it reads that you withdrew it, and why."
              maxLength={4000}
            />
            <div className="form__acts">
              <SubmitButton isSecondary>Withdraw</SubmitButton>
            </div>
          </ActionForm>
        </section>
      )}
    </>
  );
}

/** Those who were chosen, and not named in the text. */
function chosenIn({ text, mentions }: CommentGetOutput["comment"], { offices }: CommentAddressees) {
  const named = officesNamedIn(text ?? "", new Set(offices.map(({ office }) => office)));
  return mentions.filter((mention) => mention.kind === "person" || !named.includes(mention.office));
}
