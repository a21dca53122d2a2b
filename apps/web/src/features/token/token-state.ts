import { type FormState, NOTHING_SENT } from "../../ui/forms/form-state.ts";

/** A token that was just made, as the page shows it once. */
export interface MadeToken {
  readonly name: string;
  readonly token: string;
  /** When it ends, in words. */
  readonly ends: string;
}

/** What the form for a token shows: the fields, or the token that came of them. */
export interface TokenState {
  readonly form: FormState;
  readonly made: MadeToken | null;
}

export const NO_TOKEN_YET: TokenState = { form: NOTHING_SENT, made: null };

export type TokenAction = (before: TokenState, data: FormData) => Promise<TokenState>;
