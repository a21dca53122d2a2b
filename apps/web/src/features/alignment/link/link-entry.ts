import type { IssueKind } from "@entente/domain";
import { answerIn } from "../record/stance-entry.ts";

/** What the form says of a change, in the contract's shape. */
export function changeIn(data: FormData, kind: IssueKind) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const groupReason = text("groupReason");
  return {
    to: answerIn(text("to"), { kind }),
    basis: text("basis"),
    group: data.getAll("group").map(String),
    groupReason: groupReason === "" ? null : groupReason,
    reason: text("reason"),
  };
}

/** Labels of the fields by their names, for messages that name their field. */
export const LINK_LABELS = {
  to: "Answer",
  basis: "What it rests on",
  group: "The group",
  groupReason: "Reason for the group",
  reason: "Reason",
  change: "Change",
} as const;

/** Name of the choice of the change that is taken back, and of its reason; the page has the other form beside it. */
export const TAKEN_BACK = "change";
export const UNLINK_REASON = "unlinkReason";

/** A stance as a choice: "USA privacy-law". */
export function stanceChoice({ holder, issue }: { readonly holder: string; readonly issue: string }): string {
  return `${holder} ${issue}`;
}

/** Whose stance on what was chosen; both empty when nothing was. */
export function chosenStance(entry: FormDataEntryValue | null): {
  readonly holder: string;
  readonly issue: string;
} {
  const [holder = "", issue = ""] = typeof entry === "string" ? entry.split(" ") : [];
  return { holder, issue };
}
