import type { EntenteOutputs } from "@entente/client";

/** What triage says: criteria, ranked rows, ratings behind them and how many there are in all. */
export type Triage = EntenteOutputs["priority"]["triage"];
export type TriageRow = Triage["rows"][number];
export type TriageCriterion = Triage["criteria"][number];
