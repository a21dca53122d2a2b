import type {
  Closure,
  HealthLabel,
  Implementation,
  Position,
  Resolution,
  Verification,
} from "@entente/domain";
import {
  CLOSURE_MARKS,
  HEALTH_MARKS,
  IMPLEMENTATION_MARKS,
  type Mark,
  POSITION_MARKS,
  RESOLUTION_MARKS,
  VERIFICATION_MARKS,
} from "../lib/marks.ts";
import {
  CLOSURE_WORDS,
  HEALTH_WORDS,
  IMPLEMENTATION_WORDS,
  POSITION_WORDS,
  RESOLUTION_WORDS,
  VERIFICATION_WORDS,
} from "../lib/words.ts";

/** A word with a shape before it, so that color never stands alone. */
export function Marked({ mark, word }: { readonly mark: Mark; readonly word: string }) {
  return <span className={`mark mark--${mark.shape} mark--${mark.tone}`}>{word}</span>;
}

export function HealthLabelMark({ label }: { readonly label: HealthLabel }) {
  return <Marked mark={HEALTH_MARKS[label]} word={HEALTH_WORDS[label]} />;
}

type StatusValueProps =
  | { readonly fact: "position"; readonly value: Position }
  | { readonly fact: "resolution"; readonly value: Resolution }
  | { readonly fact: "implementation"; readonly value: Implementation }
  | { readonly fact: "verification"; readonly value: Verification }
  | { readonly fact: "closure"; readonly value: Closure };

/** The value of one of the five status facts. */
export function StatusValue(props: StatusValueProps) {
  switch (props.fact) {
    case "position":
      return <Marked mark={POSITION_MARKS[props.value]} word={POSITION_WORDS[props.value]} />;
    case "resolution":
      return <Marked mark={RESOLUTION_MARKS[props.value]} word={RESOLUTION_WORDS[props.value]} />;
    case "implementation":
      return <Marked mark={IMPLEMENTATION_MARKS[props.value]} word={IMPLEMENTATION_WORDS[props.value]} />;
    case "verification":
      return <Marked mark={VERIFICATION_MARKS[props.value]} word={VERIFICATION_WORDS[props.value]} />;
    case "closure":
      return <Marked mark={CLOSURE_MARKS[props.value]} word={CLOSURE_WORDS[props.value]} />;
  }
}
