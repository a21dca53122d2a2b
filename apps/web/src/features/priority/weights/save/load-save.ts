import type { Entente } from "@entente/client";
import type { Person, PriorityBasis } from "@entente/contract";
import type { SwingPoints } from "@entente/domain/priority";
import type { Parameters } from "../../../../lib/parameters.ts";
import type { KnownWeights } from "../../frame/weighting-address.ts";
import { type Order, orderOf } from "../order-lines.ts";
import { inModelOrder, shownPoints } from "../shown-points.ts";
import { readAddress, type Start, WEIGHTS_PATH, weightsHref } from "../weights-address.ts";

export interface SavePage {
  readonly basis: PriorityBasis;
  readonly person: Person;
  readonly points: SwingPoints;
  readonly start: Start;
  /** What stands for the agency now; absent when it has no weights. */
  readonly stored: PriorityBasis["weightSets"][number] | null;
  /** The order with these points, beside that of the weights in force; of equal ones where there are none. */
  readonly order: Order;
}

export type LoadedSave =
  | { readonly kind: "page"; readonly page: SavePage }
  | { readonly kind: "elsewhere"; readonly href: string };

/** The points that are about to be saved, what stands now, and what follows. */
export async function loadSave(client: Entente, parameters: Parameters, person: Person): Promise<LoadedSave> {
  const basis = await client.priority.basis.query();
  const { model } = basis.model;
  const known: KnownWeights = { model, weightSets: basis.weightSets };
  const read = readAddress(parameters, known, null);
  if (read.kind === "elsewhere") {
    return { kind: "elsewhere", href: read.href.replace(WEIGHTS_PATH, `${WEIGHTS_PATH}/save`) };
  }
  const { address } = read;
  if (address.typed !== null) return { kind: "elsewhere", href: asSent(parameters) };
  if (address.note !== null) return { kind: "elsewhere", href: weightsHref(address.weighting) };

  const points = inModelOrder(model, shownPoints(address.weighting, known));
  const stored = basis.weightSets.find(({ weightSet }) => weightSet.agency === person.agency) ?? null;
  const before =
    stored === null ? { kind: "equal" as const } : { kind: "agency" as const, agency: person.agency };
  const [after, now] = await Promise.all(
    [points, shownPoints(before, known)].map(async (asked) => {
      const { standing } = await client.priority.whatIf.query({
        weighting: { kind: "points", points: asked },
      });
      return standing.technologies;
    }),
  );
  return {
    kind: "page",
    page: {
      basis,
      person,
      points,
      stored,
      start: address.start,
      order: orderOf(after ?? [], now ?? []),
    },
  };
}

/** The page with the sliders as the form was sent, which says what to mend. */
function asSent(parameters: Parameters): string {
  const entries = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  return `${WEIGHTS_PATH}?${new URLSearchParams(entries).toString()}`;
}
