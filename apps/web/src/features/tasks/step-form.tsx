import type { TaskingGetOutput } from "@entente/contract";
import type { OfficeId, TaskStep } from "@entente/domain";
import { formatDate } from "../../lib/dates.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { Link } from "../../ui/link.tsx";
import { answerTask, closeTask, putOffTask, returnAnswer } from "./task-acts.ts";
import { TASK_LABELS } from "./task-labels.ts";
import { STEP_LABELS, taskHref } from "./task-words.ts";

interface StepFormProps {
  readonly page: TaskingGetOutput;
  readonly office: OfficeId;
  /** Where to go once it is done. */
  readonly next: string;
}

const ACTIONS = { answer: answerTask, return: returnAnswer, close: closeTask } as const;

/** One step of an office's part: its answer, or what the tasker makes of it. */
export function StepForm({
  page: { tasking, version },
  office,
  step,
  next,
}: StepFormProps & { readonly step: Exclude<TaskStep, "acknowledge"> }) {
  const part = tasking.offices.find((one) => one.office === office);
  const place = { tasking: tasking.id, office, next };
  const isAnswered = part?.standing === "answered";
  return (
    <ActionForm action={ACTIONS[step].bind(null, place)} version={version}>
      {step === "answer" ? (
        <TextArea
          name="answer"
          label={TASK_LABELS.answer}
          hint={`${office}'s answer: it stays the office's when people leave.`}
          maxLength={8000}
        />
      ) : (
        <TextArea
          name="reason"
          label={TASK_LABELS.reason}
          hint={
            step === "return"
              ? "What is missing. The office owes its answer again."
              : isAnswered
                ? "The answer is taken. Say more if you want to."
                : "Why no answer is needed any more."
          }
          isRequired={!(step === "close" && isAnswered)}
          maxLength={4000}
        />
      )}
      <div className="form__acts">
        <SubmitButton>{STEP_LABELS[step]}</SubmitButton>
        <Link href={taskHref(tasking.id)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}

/** A later suspense for all offices. */
export function PutOffForm({ page: { tasking, version } }: Pick<StepFormProps, "page">) {
  return (
    <ActionForm action={putOffTask.bind(null, tasking.id)} version={version}>
      <TextField
        type="date"
        name="to"
        label={TASK_LABELS.to}
        hint={`After ${formatDate(tasking.suspense)}: a suspense is only put off.`}
        min={tasking.suspense}
      />
      <TextArea name="reason" label={TASK_LABELS.reason} hint="Every office reads it." maxLength={4000} />
      <div className="form__acts">
        <SubmitButton>Put off</SubmitButton>
        <Link href={taskHref(tasking.id)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
