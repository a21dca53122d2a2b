import { type FormState, NOTHING_SENT } from "../../ui/forms/form-state.ts";

/** What the form for an address shows: itself, or the address that came of it, once. */
export interface CalendarState {
  readonly form: FormState;
  readonly address: string | null;
}

export const NO_ADDRESS_YET: CalendarState = { form: NOTHING_SENT, address: null };

export type CalendarAction = (before: CalendarState, data: FormData) => Promise<CalendarState>;
