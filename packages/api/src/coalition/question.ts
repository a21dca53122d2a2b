import type { explainOutput, frontierInput, StatedCapability } from "@entente/contract";
import { contentHash, type ProposalInputs } from "@entente/db";
import {
  bandsOfChoice,
  COALITION_METHOD,
  type CoalitionInputs,
  type CountryCode,
  candidatesOf,
  capabilitiesInForce,
  chosenRequirements,
  type OverlapSettings,
  type RequirementDefinition,
} from "@entente/domain";
import type { z } from "zod";
import type { SignedInContext } from "../context.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { storedAlignments } from "./alignments.ts";
import { checkCountries } from "./countries.ts";
import { storedStatements } from "./statements.ts";

type Question = z.output<typeof frontierInput>;
type Reading = Pick<SignedInContext, "repositories" | "today">;

/** What the question is computed from at this moment, on what is on record. */
export async function coalitionInputs(ctx: Reading, question: Question): Promise<CoalitionInputs> {
  return (await sourcedInputs(ctx, question)).inputs;
}

/** The same, with the statements that count and so where each level comes from. */
export async function sourcedInputs(
  ctx: Reading,
  question: Question,
): Promise<{ readonly inputs: CoalitionInputs; readonly counted: readonly StatedCapability[] }> {
  const { reference } = ctx.repositories;
  const [{ requirements: stored, statements }, countries, technologies] = await Promise.all([
    storedStatements(ctx),
    reference.countries(),
    reference.technologies(),
  ]);
  const { set } = stored;
  const { technology, bands, requirements, changes } = question;
  if (!technologies.some(({ id }) => id === technology)) {
    throw refusalError({ code: "not-found", kind: "technology", value: technology });
  }
  const candidates = question.candidates ?? candidatesOf(set);
  checkCountries(countries, "candidates", candidates);
  const { mandatory, excluded, incompatiblePairs, unknownPairs, sizeMaximum } = question;
  const counted = countedStatements(statements, candidates, set.requirements, technology);
  const inputs: CoalitionInputs = {
    set: { ...set, requirements: set.requirements.filter((one) => one.technology === technology) },
    choice: { technology, bands, requirements, changes },
    candidates,
    capabilities: counted.map(({ country, requirement, capability: { level }, sequence }) => ({
      country,
      requirement,
      level,
      sequence,
    })),
    alignments: await storedAlignments(ctx, candidates),
    mandatory,
    excluded,
    incompatiblePairs,
    unknownPairs,
    sizeMaximum,
    limits: { nodeBudget: question.nodeBudget, setsListedMaximum: question.setsListedMaximum },
  };
  return { inputs, counted };
}

function countedStatements(
  statements: readonly StatedCapability[],
  candidates: readonly CountryCode[],
  requirements: readonly RequirementDefinition[],
  technology: Question["technology"],
): readonly StatedCapability[] {
  const asked = new Set(requirements.filter((one) => one.technology === technology).map(({ id }) => id));
  const relevant = statements.filter(
    ({ country, requirement }) => candidates.includes(country) && asked.has(requirement),
  );
  return capabilitiesInForce(relevant).map(({ inForce }) => inForce);
}

/** The part of every answer that says what it follows from. */
export function answered(inputs: CoalitionInputs): Omit<z.output<typeof explainOutput>, "explained"> {
  return {
    method: COALITION_METHOD,
    inputsHash: contentHash(inputs),
    candidates: inputs.candidates,
    requirements: orRefuse(chosenRequirements(inputs.set, inputs.choice)),
    alignments: inputs.alignments,
  };
}

/** The inputs with these members and what exists around them. */
export async function proposalInputs(
  { repositories: { reference } }: Reading,
  coalition: CoalitionInputs,
  members: readonly CountryCode[],
  settings: OverlapSettings,
): Promise<ProposalInputs> {
  const [forums, collaborations] = await Promise.all([reference.forums(), reference.collaborations()]);
  const { technology } = coalition.choice;
  const bands = bandsOfChoice(
    coalition.choice,
    orRefuse(chosenRequirements(coalition.set, coalition.choice)),
  );
  const scope = { technologies: [technology], bands, members, issues: null };
  return { coalition, members, surroundings: { scope, forums, collaborations, settings } };
}
