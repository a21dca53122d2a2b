import { clearanceGetInput, clearanceGetOutput } from "@entente/contract";
import {
  type Act,
  agenciesOf,
  agencyOf,
  type ClearanceRound,
  holdsOf,
  isRunning,
  lapseDifference,
  officeOptions,
  roundOptions,
  type TextDifference,
  textDifference,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { permittedActs } from "./permitted-acts.ts";
import { storedRound } from "./stored-round.ts";

const ACTS_ON_ROUND: readonly Act[] = [
  "call-clearance",
  "answer-clearance",
  "withdraw-non-concurrence",
  "resolve-comment",
  "elevate-clearance",
  "settle-clearance",
];

/** Everything about one round: who said what, what it waits for, what changed, and what the person may do. */
export const get = procedureFor("read-internal")
  .input(clearanceGetInput)
  .output(clearanceGetOutput)
  .query(async ({ ctx, input }) => {
    const stored = await storedRound(ctx, input.round);
    const { round } = stored;
    const agencies = new Set([
      ...officesOf(round).map(agencyOf),
      ...stored.facts.flatMap(({ by }) => by?.agency ?? []),
    ]);
    const [seats, sinceBefore] = await Promise.all([
      Promise.all([...agencies].map((agency) => ctx.repositories.reference.seatsOf(agency))),
      sinceRoundBefore(ctx, round),
    ]);
    const mine = officesOf(round).filter((office) => agencyOf(office) === ctx.actor.agency);
    const [first] = mine;
    return {
      ...stored,
      marking: await markingOfNamed(ctx, [stored.about]),
      asOf: ctx.now(),
      seats: seats.flat(),
      holds: isRunning(round.status) ? holdsOf(round) : [],
      options: roundOptions(round, ctx.today),
      offices: mine.map((office) => ({ office, options: officeOptions(round, office) })),
      permitted: permittedActs(ctx.actor, agenciesOf(round, first ?? null), ACTS_ON_ROUND),
      lapse: lapseDifference(round),
      sinceBefore,
    };
  });

function officesOf({ convener, offices }: ClearanceRound) {
  return [convener, ...offices.map(({ office }) => office)];
}

/** What changed between the text of the round before and the one that was sent now; absent when nothing did. */
async function sinceRoundBefore(
  ctx: SignedInContext,
  { follows, called }: ClearanceRound,
): Promise<TextDifference | null> {
  if (follows === null) return null;
  const before = await storedRound(ctx, follows);
  const { content } = before.round.text;
  return content === called.text.content ? null : textDifference(content, called.text.content);
}
