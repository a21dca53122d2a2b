import { proposalAccepted, proposeInput } from "@entente/contract";
import { contentHash } from "@entente/db";
import {
  type AgencyId,
  bandsOfChoice,
  COALITION_KEY_PREFIX,
  COALITION_METHOD,
  checkAccess,
  checkDuplicateReason,
  checkProposable,
  chosenRequirements,
  duplicatesIn,
  nextKey,
  type ProposedCoalition,
  parseCoalitionProposalId,
  parseRecommendationId,
  proposedRecord,
  type Subject,
} from "@entente/domain";
import type { z } from "zod";
import { type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { explainedCoalition } from "./explained-coalition.ts";
import { standingRivalries } from "./kept-rivalry.ts";
import { proposalInputs, sourcedInputs } from "./question.ts";

type Input = z.output<typeof proposeInput>;

/**
 * Keeps a coalition for good and makes it a recommendation that is tracked like any other. Refused when its inputs are
 * not those that were seen, when it breaks its own rules, and without a reason when it duplicates what runs.
 */
export const propose = procedureFor("propose-coalition")
  .input(proposeInput)
  .output(proposalAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const signature = signatureOf(ctx, ctx.actor, path);
    const allowed = checkAccess(ctx.actor, ctx.act, subjectOf(input));
    if (!allowed.ok) {
      await ctx.repositories.audit.denied(signature, input.lead, allowed.error);
      throw refusalError(allowed.error);
    }
    await checkNames(ctx, input);

    const { inputs: coalition, counted } = await sourcedInputs(ctx, input);
    const present = contentHash(coalition);
    if (present !== input.inputsHash) {
      throw refusalError({ code: "inputs-changed", seen: input.inputsHash, present });
    }
    const inputs = await proposalInputs(ctx, coalition, input.members, input.settings);
    const result = orRefuse(explainedCoalition(inputs));
    orRefuse(checkProposable(result.explanation.figures));
    const { overlaps } = result.surroundings;
    orRefuse(checkDuplicateReason(overlaps, input.duplicateReason));

    const chosen = orRefuse(chosenRequirements(coalition.set, coalition.choice));
    const proposed: ProposedCoalition = {
      ...input,
      id: newId(ctx, parseRecommendationId),
      bands: bandsOfChoice(coalition.choice, chosen),
    };
    orRefuse(proposedRecord(nextKey(COALITION_KEY_PREFIX, []), proposed, ctx.today));

    const rivalries = await standingRivalries(ctx, input.members, input.technology);
    const id = newId(ctx, parseCoalitionProposalId);
    const recommendation = await ctx.repositories.coalition.appendProposal(
      {
        id,
        title: input.title,
        method: COALITION_METHOD,
        forum: input.forum,
        inputs: { ...inputs, statements: counted, rivalries },
        result,
        duplicateReason: duplicatesIn(overlaps).length > 0 ? input.duplicateReason : null,
      },
      (key) => orRefuse(proposedRecord(key, proposed, ctx.today)),
      signature,
    );
    return { id, recommendation };
  });

function subjectOf({ lead, supporting }: Input): Subject {
  return { lead, assigned: [lead, ...supporting], share: null };
}

/** Refuses the first agency, seat, forum or collaboration that is not there. */
async function checkNames(
  { repositories: { reference } }: SignedInContext,
  { lead, supporting, mainContact, forum, buildsOn }: Input,
): Promise<void> {
  const [agencies, seats, forums, collaborations] = await Promise.all([
    reference.agencies(),
    reference.seatsOf(lead),
    reference.forums(),
    reference.collaborations(),
  ]);
  const isKnown = (agency: AgencyId) => agencies.some(({ id }) => id === agency);
  const agency = [lead, ...supporting].find((id) => !isKnown(id));
  if (agency !== undefined) throw refusalError({ code: "not-found", kind: "agency", value: agency });
  if (mainContact !== null && !seats.some(({ id }) => id === mainContact)) {
    throw refusalError({ code: "seat-not-of-agency", seat: mainContact, agency: lead });
  }
  if (forum !== null && !forums.some(({ id }) => id === forum)) {
    throw refusalError({ code: "not-found", kind: "forum", value: forum });
  }
  const missing = buildsOn.find((id) => !collaborations.some((one) => one.id === id));
  if (missing !== undefined) {
    throw refusalError({ code: "not-found", kind: "collaboration", value: missing });
  }
}

function newId<Id>(
  { newId: make }: SignedInContext,
  parse: (text: string) => { readonly ok: true; readonly value: Id } | { readonly ok: false },
): Id {
  const text = make();
  const id = parse(text);
  if (!id.ok) throw new Error(`${text} is not a UUID`);
  return id.value;
}
