import type { EntryChangedMeanwhile } from "@entente/contract";
import type { Authorship, SequenceMoved } from "@entente/db";
import type { TRPCError } from "@trpc/server";
import { refusalError } from "./refusal.ts";

/** The refusal for whoever did not see the last entry of a history, with who put that entry down. */
export async function entryChanged(
  kind: EntryChangedMeanwhile["kind"],
  { expected, actual }: SequenceMoved,
  history: () => Promise<readonly Authorship[]>,
): Promise<TRPCError> {
  const [last] = await history();
  if (last === undefined || expected > actual) {
    return refusalError({ code: "not-found", kind: "page", value: `entry ${expected}` });
  }
  const { by, personName, at } = last;
  return refusalError({
    code: "entry-changed-meanwhile",
    kind,
    seen: expected,
    present: actual,
    by,
    personName,
    at,
  });
}
