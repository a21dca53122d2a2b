import { SYSTEM_USE_NOTICE } from "@entente/domain";
import type { ProcedureTable } from "./procedure-table.ts";

const UNKNOWN = "01890000-0000-7000-8000-000000000000";

/** Signing in and out. */
export const SESSION_ROWS: ProcedureTable["session"] = {
  personas: { type: "query", persona: "reader", sample: undefined },
  // Replaces the session of whoever calls it, so that persona calls nothing else.
  signInAsPersona: {
    type: "mutation",
    persona: "nsf-officer",
    sample: { persona: "analyst", notice: SYSTEM_USE_NOTICE },
  },
  providers: { type: "query", persona: "reader", sample: undefined },
  beginSignIn: {
    type: "mutation",
    persona: "reader",
    sample: {
      provider: "home",
      notice: SYSTEM_USE_NOTICE,
      origin: "",
      next: "/portfolio",
      confirms: false,
    },
  },
  completeSignIn: {
    type: "mutation",
    persona: "reader",
    sample: { query: "state=none&code=none", binding: "none" },
  },
  me: { type: "query", persona: "reader", sample: undefined },
  clock: { type: "query", persona: "reader", sample: undefined },
  list: { type: "query", persona: "reader", sample: undefined },
  end: { type: "mutation", persona: "reader", sample: { session: UNKNOWN } },
  signOut: { type: "mutation", persona: "ntia-officer", sample: undefined },
  signOutEverywhere: { type: "mutation", persona: "gbr-liaison", sample: undefined },
};
