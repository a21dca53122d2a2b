import type { PriorityBasis } from "@entente/contract";
import type { Passage } from "@entente/domain";
import type { ReactNode } from "react";
import { passageChoice } from "../../lib/passage-choice.ts";
import { SelectField } from "../../ui/forms/select-field.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { CITATION_LABELS } from "./citation-labels.ts";

/** A cited source as it stands, which a form begins with. */
interface GivenCitation {
  readonly passage: Passage | null;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly locator: string;
    readonly license: string;
    readonly caveat: string | null;
  };
}

interface CitationFieldsProps {
  readonly passages: PriorityBasis["passages"];
  readonly given?: GivenCitation | null;
  /** The field for the source's date, or for its year alone. */
  readonly dated: ReactNode;
}

/** Which text is cited and where in it, so that somebody else finds the same place and knows on what terms it is used. */
export function CitationFields({ passages, given = null, dated }: CitationFieldsProps) {
  const source = given?.source;
  const passage = given?.passage ?? null;
  return (
    <>
      <div className="rate-form__passage">
        <SelectField
          name="passage"
          label={CITATION_LABELS.passage}
          hint="The place that you read. Only places that are quoted in the register can be named."
          isRequired={false}
          empty="No single passage"
          given={passage === null ? "" : passageChoice(passage)}
          options={passages.map((one) => ({
            value: passageChoice(one),
            label: `${one.section}, paragraph ${one.paragraph}: “${shortened(one.quote)}”`,
          }))}
        />
      </div>
      <TextField
        name="source.title"
        label={CITATION_LABELS["source.title"]}
        given={source?.title ?? ""}
        maxLength={300}
      />
      <TextField
        name="source.publisher"
        label={CITATION_LABELS["source.publisher"]}
        given={source?.publisher ?? ""}
        maxLength={300}
      />
      {dated}
      <TextField
        name="source.locator"
        label={CITATION_LABELS["source.locator"]}
        hint="Section, article, table, page or address, so that somebody else finds it."
        given={source?.locator ?? ""}
        maxLength={500}
      />
      <TextField
        name="source.license"
        label={CITATION_LABELS["source.license"]}
        hint="Such as CC BY 4.0, US public domain, facts, or © with short quotations."
        given={source?.license ?? ""}
        maxLength={200}
      />
      <TextField
        name="source.caveat"
        label={CITATION_LABELS["source.caveat"]}
        hint="What a reader must know before trusting it."
        isRequired={false}
        given={source?.caveat ?? ""}
        maxLength={1000}
      />
    </>
  );
}

const QUOTE_LENGTH = 70;

function shortened(quote: string): string {
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).trimEnd()}…`;
}
