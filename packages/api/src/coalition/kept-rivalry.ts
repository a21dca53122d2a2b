import type { ProposalRivalry } from "@entente/contract";
import type { FrozenInputs, StandingRivalry } from "@entente/db";
import {
  type CountryCode,
  isAmong,
  type RivalryCost,
  rivalryCosts,
  rivalryMoves,
  type TechnologyId,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";

/** What is rated of these members on this technology at this moment. */
export async function standingRivalries(
  { repositories: { statements } }: Pick<SignedInContext, "repositories">,
  members: readonly CountryCode[],
  technology: TechnologyId,
): Promise<readonly StandingRivalry[]> {
  const standing = await statements.rivalries.standing();
  return standing
    .filter(({ content }) => isAmong(content, members, [technology]))
    .map(({ id, sequence, content: rivalry, at, by, personName }) => ({
      id,
      sequence,
      rivalry,
      at,
      by,
      personName,
    }));
}

/** What rivalry among the members of a kept proposal cost when it was made, and costs today. */
export async function rivalryOf(
  ctx: Pick<SignedInContext, "repositories">,
  { members, rivalries, coalition }: FrozenInputs,
): Promise<ProposalRivalry> {
  const { technology } = coalition.choice;
  const costs = (rated: readonly StandingRivalry[]): readonly RivalryCost[] =>
    orRefuse(
      rivalryCosts(
        members,
        [technology],
        rated.map(({ rivalry }) => rivalry),
      ),
    );
  const today = costs(await standingRivalries(ctx, members, technology));
  if (rivalries === null) return { kept: null, today, moves: null };
  const kept = costs(rivalries);
  return { kept, today, moves: rivalryMoves(kept, today) };
}
