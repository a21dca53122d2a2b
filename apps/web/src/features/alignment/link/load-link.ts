import type { Entente } from "@entente/client";
import type { AlignmentBasis, ShownMarking } from "@entente/contract";
import type { DescribedIssue } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import type { GainRow } from "../closing/gain-rows.ts";
import type { GainAnswer } from "../frame/outputs.ts";
import type { StancePlace } from "../record/record-address.ts";
import { type ReadLinkAddress, readLinkAddress } from "./link-address.ts";

/** A stance that would change, with its issue and what is answered now. */
export interface PlaceToChange {
  readonly place: StancePlace;
  readonly issue: DescribedIssue;
  readonly present: AlignmentBasis["cells"][number] | null;
}

export interface LinkPage {
  readonly basis: AlignmentBasis;
  readonly address: ReadLinkAddress;
  /** Open recommendations, to choose from. */
  readonly open: readonly GainRow[];
  /** Of those, or of the one that is chosen where none is open. */
  readonly marking: ShownMarking | null;
  /** Absent until a recommendation is chosen. */
  readonly gain: GainAnswer | null;
  /** Absent until a country and an issue are chosen. */
  readonly chosen: PlaceToChange | null;
}

/** Everything that the forms for links show. */
export async function loadLink(client: Entente, parameters: Parameters): Promise<LinkPage> {
  const [basis, gains] = await Promise.all([
    client.alignment.basis.query({}),
    client.alignment.gains.query(),
  ]);
  const { model } = basis.model;
  const address = readLinkAddress(parameters, model);
  const { recommendation, place } = address;
  const issue = model.issues.find(({ id }) => id === place?.issue);
  const gain = recommendation === null ? null : await client.alignment.gain.query({ recommendation });
  return {
    basis,
    address,
    open: gains.rows,
    marking: gains.marking ?? gain?.marking ?? null,
    gain,
    chosen:
      place === null || issue === undefined
        ? null
        : {
            place,
            issue,
            present:
              basis.cells.find((cell) => cell.holder === place.holder && cell.issue === place.issue) ?? null,
          },
  };
}
