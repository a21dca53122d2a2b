import type { Entente } from "@entente/client";
import type { AlignmentBasis } from "@entente/contract";
import type { DescribedIssue } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import type { StanceHistory } from "../stances/load-stances.ts";
import { type ReadStancePlace, readStancePlace, type StancePlace } from "./record-address.ts";

/** A place with its issue and all that was ever put down there. */
export interface PlaceToRecord {
  readonly place: StancePlace;
  readonly issue: DescribedIssue;
  /** Newest first. */
  readonly history: StanceHistory;
}

export interface RecordPage {
  readonly basis: AlignmentBasis;
  readonly problems: ReadStancePlace["problems"];
  /** Absent until the place is chosen. */
  readonly chosen: PlaceToRecord | null;
}

/** Everything that the form for a stance shows. */
export async function loadRecord(client: Entente, parameters: Parameters): Promise<RecordPage> {
  const basis = await client.alignment.basis.query({});
  const { model } = basis.model;
  const { place, problems } = readStancePlace(parameters, model);
  const issue = model.issues.find(({ id }) => id === place?.issue);
  if (place === null || issue === undefined) return { basis, problems, chosen: null };
  const { entries } = await client.alignment.stanceHistory.query(place);
  return { basis, problems, chosen: { place, issue, history: entries } };
}
