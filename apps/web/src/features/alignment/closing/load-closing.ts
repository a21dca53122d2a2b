import type { Entente, Refusal } from "@entente/client";
import { type AlignmentBasis, MOVES_LISTED_MAXIMUM, type ShownMarking } from "@entente/contract";
import type { CalendarDate, CountryCode, Result } from "@entente/domain";
import { ask } from "../../../lib/ask.ts";
import type { Parameters } from "../../../lib/parameters.ts";
import { type AlignmentView, askedAlignment, membersOf, readAlignmentView } from "../frame/alignment-view.ts";
import type { MovesAnswer, WhatIfAnswer } from "../frame/outputs.ts";
import { type ClosingAddress, readClosingAddress } from "./closing-address.ts";
import type { GainRow } from "./gain-rows.ts";

export interface ClosingPage {
  readonly basis: AlignmentBasis;
  readonly view: AlignmentView;
  readonly address: ClosingAddress;
  readonly problems: readonly string[];
  /** Those who are compared. */
  readonly members: readonly CountryCode[];
  readonly moves: MovesAnswer;
  /** What is supposed, or why it cannot be; absent when nothing is. */
  readonly supposed: Result<WhatIfAnswer, Refusal> | null;
  /** Open recommendations with their gain of alignment, each in its own group. */
  readonly gains: readonly GainRow[];
  /** Of those recommendations. */
  readonly marking: ShownMarking | null;
}

const STEPS = 6;

/** Everything that the page shows, for what its address asks for. */
export async function loadClosing(
  client: Entente,
  parameters: Parameters,
  today: CalendarDate,
): Promise<ClosingPage> {
  const { model } = (await client.alignment.basis.query({})).model;
  const { view, problems } = readAlignmentView(parameters, model, today);
  const read = readClosingAddress(parameters, model);
  const { address } = read;
  const asked = askedAlignment(view, model);
  const [basis, moves, gains, supposed] = await Promise.all([
    client.alignment.basis.query({ on: view.on }),
    client.alignment.moves.query({
      ...asked,
      movers: address.mover === null ? null : [address.mover],
      issues: address.issue === null ? null : [address.issue],
      steps: STEPS,
      limit: MOVES_LISTED_MAXIMUM,
    }),
    client.alignment.gains.query(),
    address.moves.length + address.taken.length === 0
      ? null
      : ask(
          client.alignment.whatIf.query({
            ...asked,
            changes: [...address.moves],
            recommendations: [...address.taken],
          }),
        ),
  ]);
  return {
    basis,
    view,
    address,
    problems: [...problems, ...read.problems],
    members: membersOf(view.group, model),
    moves,
    supposed,
    gains: gains.rows,
    marking: gains.marking,
  };
}
