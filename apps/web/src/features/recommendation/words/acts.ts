import type { RecommendationGetOutput } from "@entente/contract";
import type { RefusalWords } from "../../../lib/refusal-words.ts";
import { FORM_ACTS, type FormAct, obstacleTo } from "./obstacle.ts";

/** What a person can do here, or why not. */
export interface ActOffer {
  readonly act: FormAct;
  readonly label: string;
  readonly href: string;
  readonly obstacle: RefusalWords | null;
}

const FORMS: Readonly<Record<FormAct, readonly [label: string, path: string]>> = {
  "report-implementation": ["Report progress", "report"],
  "add-evidence": ["File evidence", "evidence"],
  "give-position": ["Give your agency's position", "position"],
  resolve: ["Agree an action", "resolve"],
  "change-due-date": ["Set or move the due date", "due"],
  "change-milestone": ["Add a milestone", "milestone"],
  "change-contact": ["Change contacts", "contact"],
  "change-dependency": ["Change what it waits for", "dependency"],
  "raise-dispute": ["Dispute what stands", "dispute"],
  verify: ["Verify what is claimed", "verify"],
  close: ["Close", "close"],
  reopen: ["Reopen", "reopen"],
};

/** Every act on a record in a fixed order, each with its form and what stands in the way. */
export function actOffers(detail: RecommendationGetOutput): readonly ActOffer[] {
  const { key } = detail.record.recommendation;
  return FORM_ACTS.map((act) => {
    const [label, path] = FORMS[act];
    return { act, label, href: `/recommendations/${key}/${path}`, obstacle: obstacleTo(act, detail) };
  });
}
