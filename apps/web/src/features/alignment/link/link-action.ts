"use server";

import { linkChangeInput, unlinkChangeInput } from "@entente/contract";
import type { IssueKind } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import type { StancePlace } from "../record/record-address.ts";
import { savedLinkHref } from "./link-address.ts";
import { changeIn, chosenStance, LINK_LABELS, TAKEN_BACK, UNLINK_REASON } from "./link-entry.ts";

/** The change that is linked, without what is typed. */
export interface LinkPlace extends StancePlace {
  readonly recommendation: string;
  readonly kind: IssueKind;
}

/** Links a change to a recommendation and shows what is linked then. */
export async function linkChange(
  { recommendation, kind, holder, issue }: LinkPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { alignment } = await api();
  const outcome = await submit({
    before,
    data,
    schema: linkChangeInput,
    input: { recommendation, seen: seenIn(data), holder, issue, ...changeIn(data, kind) },
    labels: LINK_LABELS,
    send: (input) => refreshed(alignment.linkChange.mutate(input)),
  });
  if (outcome.ok) redirect(savedLinkHref(recommendation, outcome.value.sequence));
  return keepingSeen(outcome.state, data);
}

/** Takes a link back and shows what is linked then. */
export async function unlinkChange(
  recommendation: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { alignment } = await api();
  const outcome = await submit({
    before,
    data,
    schema: unlinkChangeInput,
    input: {
      recommendation,
      seen: seenIn(data),
      ...chosenStance(data.get(TAKEN_BACK)),
      reason: data.get(UNLINK_REASON),
    },
    labels: { ...LINK_LABELS, holder: LINK_LABELS.change, issue: LINK_LABELS.change },
    send: (input) => refreshed(alignment.unlinkChange.mutate(input)),
  });
  if (outcome.ok) redirect(savedLinkHref(recommendation, outcome.value.sequence));
  return keepingSeen({ ...outcome.state, errors: inForm(outcome.state.errors) }, data);
}

/** Errors at the fields of the form; a stance that was not chosen is one error, not two. */
function inForm(errors: FormState["errors"]): FormState["errors"] {
  return errors.flatMap((error) => {
    if (error.field === "issue") return [];
    if (error.field === "holder") {
      return [{ field: TAKEN_BACK, message: "Change: choose which one is taken back." }];
    }
    return error.field === "reason" ? [{ ...error, field: UNLINK_REASON }] : [error];
  });
}
