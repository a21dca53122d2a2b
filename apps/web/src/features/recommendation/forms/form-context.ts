import type { Person, RecommendationGetOutput } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import type { FormAct } from "../words/obstacle.ts";
import type { RecordFormState } from "./record-form-state.ts";

/** What a form knows of the record, the person and the day. */
export interface FormContext {
  readonly detail: RecommendationGetOutput;
  readonly person: Person;
  readonly today: CalendarDate;
  /** The value chosen by the link that led here; absent when none was. */
  readonly chosen: string | null;
}

/** One form on a record: its question, its fields, and where it is sent. */
export interface RecordFormDefinition {
  readonly act: FormAct;
  /** What it answers, such as "Report progress"; the key follows. */
  readonly title: string;
  /** What happens when it is sent, and who sees it. */
  readonly intro: string;
  readonly button: string;
  readonly Fields: (context: FormContext) => ReactNode;
  /** Takes the record's key first. */
  readonly send: (key: string, before: RecordFormState, data: FormData) => Promise<RecordFormState>;
}
