import type { Theme } from "./record.ts";

/** Which side of the ledger of promotion and protection a theme serves; our setting. Organization serves either. */
export const LEDGER_SIDE_OF_THEME = {
  technology: "promotion",
  data: "promotion",
  standards: "promotion",
  regulation: "promotion",
  "organization-at-home": "both",
  "organization-abroad": "both",
  protection: "protection",
} as const satisfies Record<Theme, "promotion" | "protection" | "both">;
