import type { ListRow } from "@entente/contract";
import { daysSlipped } from "@entente/domain";
import { formatShortDate } from "../../lib/dates.ts";
import { formatCount } from "../../lib/numbers.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { CLOSURE_WORDS, POSITION_WORDS, RESOLUTION_WORDS, VERIFICATION_WORDS } from "../../lib/words.ts";

/** What the lead answered and whether an action is agreed: "Concurs, resolved". */
export function answerWords({ position, resolution }: Pick<ListRow, "position" | "resolution">): string {
  const answer = position === "not-given" ? "Position not given" : POSITION_WORDS[position];
  return `${answer}, ${uncapitalized(RESOLUTION_WORDS[resolution])}`;
}

/** How many shares are claimed as implemented: "1 of 3 shares". */
export function sharesWords({
  sharesImplemented,
  shares,
}: Pick<ListRow, "sharesImplemented" | "shares">): string {
  return `${sharesImplemented} of ${shares} ${shares === 1 ? "share" : "shares"}`;
}

/** What the verifier found and whether the record is open: "Not assessed, open". */
export function outcomeWords({ verification, closure }: Pick<ListRow, "verification" | "closure">): string {
  return `${VERIFICATION_WORDS[verification]}, ${uncapitalized(CLOSURE_WORDS[closure])}`;
}

type Dates = Pick<ListRow, "originalDue" | "currentDue" | "nextMilestoneDue">;

/** What stands under a due date: how far it moved, or the next dated step when none is set; `null` when there is nothing. */
export function dueDetail(row: Dates): string | null {
  const { originalDue, currentDue, nextMilestoneDue } = row;
  if (currentDue === null) {
    return nextMilestoneDue === null ? null : `next step ${formatShortDate(nextMilestoneDue)}`;
  }
  const days = daysSlipped({ originalDue, currentDue, slips: [] }) ?? 0;
  if (days === 0 || originalDue === null) return null;
  const distance = `${formatCount(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return `was ${formatShortDate(originalDue)}, ${distance} ${days > 0 ? "later" : "earlier"}`;
}

/** The supporting agencies for a narrow column: "with NIST, NSF". */
export function supportingWords({ supporting }: Pick<ListRow, "supporting">): string | null {
  return supporting.length === 0 ? null : `with ${supporting.join(", ")}`;
}

/** Who is to be called at the lead. */
export type ContactWords = {
  readonly main: string;
  readonly detail: string | null;
  readonly isMissing: boolean;
};

export function contactWords({ contact }: Pick<ListRow, "contact">): ContactWords {
  if (contact === null) return { main: "No contact named", detail: null, isMissing: true };
  const { title, holderName } = contact;
  return { main: holderName ?? "Vacant", detail: title, isMissing: holderName === null };
}
