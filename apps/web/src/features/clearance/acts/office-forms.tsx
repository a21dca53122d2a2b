import { COMMENT_SEVERITIES } from "@entente/domain";
import {
  ANSWER_MEANING,
  ANSWER_WORDS,
  SEVERITY_MEANING,
  SEVERITY_WORDS,
} from "../../../lib/clearance-words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { COMMENT_ROWS } from "./act-entry.ts";
import { ACT_LABELS } from "./labels.ts";
import { OfficeChoice } from "./office-choice.tsx";
import type { RoundForm, RoundFormProps } from "./round-form.ts";
import { sendAnswer, sendReopening, sendResolution, sendWithdrawal } from "./send-acts.ts";

const SEVERITIES = COMMENT_SEVERITIES.map((value) => ({
  value,
  label: `${SEVERITY_WORDS[value]}: ${SEVERITY_MEANING[value]}`,
}));

function AnswerFields({ detail, about }: RoundFormProps) {
  const answering = detail.offices.filter(({ options }) => options.answers.length > 0);
  const chosen = answering.find(({ office }) => office === about) ?? answering[0];
  const answers = (chosen?.options.answers ?? []).map((value) => ({
    value,
    label: ANSWER_WORDS[value],
    hint: ANSWER_MEANING[value],
  }));
  return (
    <>
      <OfficeChoice offices={answering.map(({ office }) => office)} given={chosen?.office ?? ""} />
      <RadioField name="to" label={ACT_LABELS.to} options={answers} />
      <TextArea
        name="reason"
        label={ACT_LABELS.reason}
        hint="Needed to non-concur, and to change an answer that was given."
        isRequired={false}
        maxLength={4000}
      />
      {Array.from({ length: COMMENT_ROWS }, (_, row) => (
        <Disclosure key={row} summary={`Comment ${row + 1}`} isOpen={row === 0}>
          <SelectField
            name={`comments.${row}.severity`}
            label={`Severity of comment ${row + 1}`}
            options={SEVERITIES}
            given="substantive"
          />
          <TextArea
            name={`comments.${row}.text`}
            label={`Comment ${row + 1}`}
            hint="With “Concur with comment” or “Non-concur”: what should be changed, and to what."
            isRequired={false}
            maxLength={4000}
          />
        </Disclosure>
      ))}
    </>
  );
}

export const answerForm: RoundForm = {
  title: "Answer the clearance",
  intro:
    "The answer is your office's: it is given from your seat, and stands when you have left. It replaces the one before.",
  button: "Send answer",
  Fields: AnswerFields,
  send: sendAnswer,
};

function WithdrawalFields({ detail, about }: RoundFormProps) {
  const offices = detail.offices.filter(({ options }) => options.mayWithdraw).map(({ office }) => office);
  return (
    <>
      <OfficeChoice offices={offices} given={about} />
      <TextArea
        name="statement"
        label={ACT_LABELS.statement}
        hint="In writing: that the office no longer objects, and why."
        maxLength={4000}
      />
    </>
  );
}

export const withdrawForm: RoundForm = {
  title: "Withdraw a non-concurrence",
  intro: "It is withdrawn in writing, for good. The comments of the office that are open go with it.",
  button: "Withdraw non-concurrence",
  Fields: WithdrawalFields,
  send: sendWithdrawal,
};

function ResolutionFields({ detail, about }: RoundFormProps) {
  const offices = detail.offices
    .filter(({ options }) => options.resolvable.includes(Number(about)))
    .map(({ office }) => office);
  return (
    <>
      <CommentInQuestion detail={detail} about={about} />
      <OfficeChoice offices={offices} given="" />
      <TextArea
        name="resolution"
        label={ACT_LABELS.resolution}
        hint="What was done about it."
        maxLength={4000}
      />
    </>
  );
}

export const resolveForm: RoundForm = {
  title: "Call a comment resolved",
  intro:
    "A critical comment is called resolved by the office that made it; any other also by whoever called the clearance.",
  button: "Call it resolved",
  Fields: ResolutionFields,
  send: sendResolution,
};

function ReopeningFields({ detail, about }: RoundFormProps) {
  return (
    <>
      <CommentInQuestion detail={detail} about={about} />
      <TextArea name="reason" label={ACT_LABELS.reason} hint="What is still missing." maxLength={4000} />
    </>
  );
}

export const reopenForm: RoundForm = {
  title: "Take a comment up again",
  intro: "Only the office that made a comment takes it up again after it was called resolved.",
  button: "Take it up again",
  Fields: ReopeningFields,
  send: sendReopening,
};

function CommentInQuestion({ detail, about }: RoundFormProps) {
  const comment = detail.round.comments.find(({ number }) => `${number}` === about);
  return (
    <>
      <p>
        {comment === undefined
          ? "The address names no comment of this clearance."
          : `${comment.number}. ${comment.text} (${comment.office}, ${SEVERITY_WORDS[comment.severity].toLowerCase()})`}
      </p>
      <input type="hidden" name="comment" value={about} />
    </>
  );
}
