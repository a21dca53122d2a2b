import type { Entente } from "@entente/client";
import type { AlignmentBasis } from "@entente/contract";
import type { CalendarDate, CountryCode } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type AlignmentView, askedAlignment, membersOf, readAlignmentView } from "../frame/alignment-view.ts";
import type { BlocsAnswer, GroupAnswer, MapAnswer, PairsAnswer } from "../frame/outputs.ts";
import { type ApartAddress, type BlocSide, readApartAddress } from "./apart-address.ts";

export interface ApartPage {
  readonly basis: AlignmentBasis;
  readonly view: AlignmentView;
  readonly address: ApartAddress;
  readonly problems: readonly string[];
  /** Those who are compared. */
  readonly members: readonly CountryCode[];
  readonly pairs: PairsAnswer;
  readonly group: GroupAnswer;
  readonly map: MapAnswer;
  readonly blocs: BlocsAnswer;
  /** Everyone on everything on the same day, at the model's own weights: what the brief's claims are held against. */
  readonly whole: PairsAnswer;
}

/** Everything that the page shows, for the countries, families, day and weights that its address asks for. */
export async function loadApart(
  client: Entente,
  parameters: Parameters,
  today: CalendarDate,
): Promise<ApartPage> {
  const { model } = (await client.alignment.basis.query({})).model;
  const { view, problems } = readAlignmentView(parameters, model, today);
  const read = readApartAddress(parameters, model);
  const asked = askedAlignment(view, model);
  const [basis, pairs, group, map, blocs, whole] = await Promise.all([
    client.alignment.basis.query({ on: view.on }),
    client.alignment.pairs.query(asked),
    client.alignment.group.query(asked),
    client.alignment.map.query(asked),
    client.alignment.blocs.query({
      ...asked,
      first: sideAsked(read.address.one),
      second: sideAsked(read.address.other),
    }),
    client.alignment.pairs.query({ on: view.on }),
  ]);
  return {
    basis,
    view,
    address: read.address,
    problems: [...problems, ...read.problems],
    members: membersOf(view.group, model),
    pairs,
    group,
    map,
    blocs,
    whole,
  };
}

function sideAsked(side: BlocSide) {
  return side.kind === "bloc"
    ? { kind: "named" as const, name: side.name }
    : { kind: "countries" as const, members: [...side.members] };
}
