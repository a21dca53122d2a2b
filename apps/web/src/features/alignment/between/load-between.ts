import type { Entente } from "@entente/client";
import type { AlignmentBasis } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type AlignmentView, askedAlignment, readAlignmentView } from "../frame/alignment-view.ts";
import type { OverTimeAnswer, PairAnswer, PairsAnswer } from "../frame/outputs.ts";
import { type ReadPair, readPair } from "./between-address.ts";

/** A pair with everything that is said of it. */
export interface ExplainedPair {
  readonly first: NonNullable<ReadPair["pair"]>["first"];
  readonly second: NonNullable<ReadPair["pair"]>["second"];
  readonly answer: PairAnswer;
  readonly overTime: Extract<OverTimeAnswer, { kind: "pair" }>;
  /** Every pair of the group that is shown, to set this one among them. */
  readonly pairs: PairsAnswer;
}

export interface BetweenPage {
  readonly basis: AlignmentBasis;
  readonly view: AlignmentView;
  readonly problems: readonly string[];
  /** Absent until two countries are chosen. */
  readonly explained: ExplainedPair | null;
}

/** Everything that the page of one pair shows. */
export async function loadBetween(
  client: Entente,
  parameters: Parameters,
  today: CalendarDate,
): Promise<BetweenPage> {
  const { model } = (await client.alignment.basis.query({})).model;
  const { view, problems } = readAlignmentView(parameters, model, today);
  const read = readPair(parameters, model);
  const asked = askedAlignment(view, model);
  const { pair } = read;
  const [basis, explained] = await Promise.all([
    client.alignment.basis.query({ on: view.on }),
    pair === null ? null : explain(client, pair, asked),
  ]);
  return { basis, view, problems: [...problems, ...read.problems], explained };
}

async function explain(
  client: Entente,
  { first, second }: NonNullable<ReadPair["pair"]>,
  asked: ReturnType<typeof askedAlignment>,
): Promise<ExplainedPair> {
  const [answer, overTime, pairs] = await Promise.all([
    client.alignment.between.query({ ...asked, first, second }),
    client.alignment.overTime.query({ ...asked, pair: { first, second } }),
    client.alignment.pairs.query(asked),
  ]);
  if (overTime.kind !== "pair") throw new Error("a pair was asked about");
  return { first, second, answer, overTime, pairs };
}
