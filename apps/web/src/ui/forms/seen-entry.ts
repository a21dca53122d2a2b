import { refusalOf } from "@entente/client";
import { refresh } from "next/cache";
import type { FormState } from "./form-state.ts";

/** Last entry of a history that the person saw when the form was made. */
export function seenIn(data: FormData): number {
  return Number(data.get("version"));
}

/** The entry that the person saw stays with the form, also where the page around it was made anew. */
export function keepingSeen(state: FormState, data: FormData): FormState {
  return { ...state, version: state.version ?? seenIn(data) };
}

/** After a colleague's entry the page around the form is made anew, so that it shows what stands now. */
export async function refreshed<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (refusalOf(error)?.code === "entry-changed-meanwhile") refresh();
    throw error;
  }
}
