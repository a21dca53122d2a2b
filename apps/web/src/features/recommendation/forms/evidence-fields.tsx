import type { CalendarDate } from "@entente/domain";
import { EVIDENCE_KIND_WORDS } from "../../../lib/words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { DateField } from "./date-field.tsx";
import { EVIDENCE_BLOCKS, EVIDENCE_LABELS, evidencePath } from "./evidence-input.ts";
import { FileField } from "./file-field.tsx";
import { OptionalBlock } from "./optional-block.tsx";

interface EvidenceFieldsProps {
  readonly today: CalendarDate;
  /** What this act needs, such as "Implemented needs at least one piece." */
  readonly need: string;
}

/** Up to three pieces of evidence; the further ones stand behind a line until they are wanted. */
export function EvidenceFields({ today, need }: EvidenceFieldsProps) {
  const [first = "", ...further] = Array.from({ length: EVIDENCE_BLOCKS }, (_, block) => evidencePath(block));
  return (
    <fieldset className="usa-fieldset evidence-fields follows">
      <legend className="usa-legend">Evidence</legend>
      <p className="usa-hint">{need}</p>
      <EvidencePiece path={first} today={today} />
      {further.map((path, index) => (
        <OptionalBlock
          key={path}
          path={path}
          summary={`Add another piece of evidence (${index + 2} of ${EVIDENCE_BLOCKS})`}
        >
          <EvidencePiece path={path} today={today} />
        </OptionalBlock>
      ))}
    </fieldset>
  );
}

interface EvidencePieceProps {
  readonly path: string;
  readonly today: CalendarDate;
  readonly isRequired?: boolean;
}

/** One piece: a public source with its place and date, or a document of which the fingerprint is kept. */
export function EvidencePiece({ path, today, isRequired = false }: EvidencePieceProps) {
  return (
    <div className="evidence-piece">
      <RadioField
        name={`${path}.kind`}
        label={EVIDENCE_LABELS.kind}
        given={["citation"]}
        options={[
          {
            value: "citation",
            label: EVIDENCE_KIND_WORDS.citation,
            hint: "A law, a notice, a report that anybody can look up.",
          },
          {
            value: "document",
            label: EVIDENCE_KIND_WORDS.document,
            hint: "Only its name and fingerprint are kept here; the file is not.",
          },
        ]}
      />
      <TextField
        name={`${path}.title`}
        label={EVIDENCE_LABELS.title}
        hint="What it is called. For a document, its file name when left empty."
        maxLength={300}
        isRequired={isRequired}
      />
      <div className="evidence-piece__citation">
        <TextField
          name={`${path}.locator`}
          label={EVIDENCE_LABELS.locator}
          hint="Number, section, page or address, such as “Public Law 117-167, section 102”."
          maxLength={500}
          isRequired={isRequired}
        />
      </div>
      <div className="evidence-piece__document">
        <FileField
          name={`${path}.file`}
          label={EVIDENCE_LABELS.file}
          hint="Its SHA-256 fingerprint is worked out and the file is let go. Up to 8 MB."
        />
        <TextField
          name={`${path}.sha256`}
          label={EVIDENCE_LABELS.sha256}
          hint="Filled in from the file; paste it yourself for a larger one: 64 hexadecimal digits."
          maxLength={80}
          isRequired={false}
        />
      </div>
      <DateField name={`${path}.dated`} label={EVIDENCE_LABELS.dated} max={today} isRequired={isRequired} />
    </div>
  );
}
