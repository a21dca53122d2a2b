import { proposalInput, proposalOutput } from "@entente/contract";
import { contentHash, type StoredProposal } from "@entente/db";
import { COALITION_METHOD } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { explainedCoalition } from "./explained-coalition.ts";
import { rivalryOf } from "./kept-rivalry.ts";

/** A frozen proposal, computed again to show whether it still gives the same digits, and what is rated otherwise today. */
export const proposal = procedureFor("read-internal")
  .input(proposalInput)
  .output(proposalOutput)
  .query(async ({ ctx, input: { recommendation } }) => {
    const found = await ctx.repositories.coalition.findProposal(recommendation);
    if (found === null) throw refusalError({ code: "not-found", kind: "proposal", value: recommendation });
    const [marking, rivalry] = await Promise.all([
      markingOfNamed(ctx, [recommendation]),
      rivalryOf(ctx, found.inputs),
    ]);
    return { ...found, marking, replay: replayOf(found), rivalry };
  });

function replayOf({ method, inputs, resultHash }: StoredProposal) {
  if (method !== COALITION_METHOD) return { kind: "other-method", method: COALITION_METHOD } as const;
  const again = explainedCoalition(inputs);
  const hash = contentHash(again.ok ? again.value : again.error);
  return hash === resultHash
    ? ({ kind: "same" } as const)
    : ({ kind: "different", resultHash: hash } as const);
}
