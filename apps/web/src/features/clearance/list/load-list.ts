import type { Entente, EntenteOutputs } from "@entente/client";
import type { ClearanceView } from "./list-address.ts";

export type ClearanceDrafts = EntenteOutputs["clearance"]["drafts"]["drafts"];

/** One page of a view, and the texts of the person's agency that nobody was sent. */
export async function loadClearances(client: Entente, view: ClearanceView, cursor: string) {
  const [page, { drafts }] = await Promise.all([
    client.clearance.list.query({ view, cursor: cursor === "" ? null : cursor }),
    client.clearance.drafts.query(),
  ]);
  return { page, drafts };
}
