import { REASON_LENGTH } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { DateField } from "./date-field.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { EVIDENCE_BLOCKS, EVIDENCE_LABELS, EVIDENCE_PARTS, evidencePath } from "./evidence-input.ts";

interface StatementFieldsProps {
  readonly today: CalendarDate;
  /** The day before which it cannot have become so; absent when nothing came before. */
  readonly notBefore: CalendarDate | null;
  readonly dateLabel: string;
  readonly reasonHint: string;
  readonly evidenceNeed: string;
  readonly isReasonRequired?: boolean;
}

/** What every stated fact carries: since when, why, and on what evidence. */
export function StatementFields(props: StatementFieldsProps) {
  const { today, notBefore, dateLabel, reasonHint, evidenceNeed, isReasonRequired = false } = props;
  return (
    <>
      <div className="follows">
        <DateField name="on" label={dateLabel} given={today} min={notBefore} max={today} />
        <TextArea
          name="reason"
          label={STATEMENT_LABELS.reason}
          hint={reasonHint}
          isRequired={isReasonRequired}
          maxLength={REASON_LENGTH}
        />
      </div>
      <EvidenceFields today={today} need={evidenceNeed} />
    </>
  );
}

/** Labels of the fields of a statement, for messages about them. */
export const STATEMENT_LABELS = {
  to: "Your choice",
  on: "The date",
  reason: "Reason",
  ...Object.fromEntries(
    Array.from({ length: EVIDENCE_BLOCKS }, (_, block) => evidencePath(block)).flatMap((path) =>
      EVIDENCE_PARTS.map((part) => [`${path}.${part}`, EVIDENCE_LABELS[part]] as const),
    ),
  ),
} as const;
