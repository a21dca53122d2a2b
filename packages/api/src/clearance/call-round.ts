import { callClearanceInput, roundAccepted } from "@entente/contract";
import {
  type AgencyId,
  agencyOf,
  type ClearanceRoundId,
  checkOfficesAtHome,
  callRound as decideCalled,
  type OfficeId,
  ownStatementOf,
  parseClearanceRoundId,
  wholeAgency,
} from "@entente/domain";
import { authorOf, type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { textChanged } from "./change-text.ts";
import { authorized } from "./stored-round.ts";
import { textOfSubject } from "./text-of-subject.ts";

/** Lost races are decided anew; more than this in a row is not a race. */
const ATTEMPTS = 8;

/** Freezes the text and sends it to the offices, which answer by the suspense. Only the text that the person saw is sent. */
export const callRound = procedureFor("call-clearance")
  .input(callClearanceInput)
  .output(roundAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { clearance } = ctx.repositories;
    const { subject, offices, suspense, atSuspense } = input;
    await checkOffices(
      ctx,
      offices.map(({ office }) => office),
    );
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { isPutDown, text } = await textOfSubject(ctx, subject);
      await authorized(ctx, path, subject.key, ownStatementOf(text.owner));
      if (text.text.sha256 !== input.text) {
        if (isPutDown) throw textChanged(text, text.version - 1);
        throw refusalError({ code: "not-found", kind: "text", value: input.text });
      }
      const previous = await clearance.findLatest(subject);
      const called = orRefuse(
        decideCalled(
          {
            round: newRoundId(ctx),
            subject,
            text: text.text,
            convener: input.convener ?? wholeAgency(ctx.actor.agency),
            offices,
            suspense,
            atSuspense,
            at: ctx.now(),
            by: authorOf(ctx.actor),
          },
          previous?.round ?? null,
        ),
      );
      const first = isPutDown ? null : text;
      const saved = await clearance.appendCall(called, first, signatureOf(ctx, ctx.actor, path));
      if (saved.ok) return { round: called.round, version: saved.value, status: "in-coordination" as const };
    }
    throw new Error(`the text ${subject.key} changed ${ATTEMPTS} times while one request was decided`);
  });

/** Refuses the first office of an agency that is not in the register, or that is another country's. */
export async function checkOffices(ctx: SignedInContext, offices: readonly OfficeId[]): Promise<void> {
  const { reference } = ctx.repositories;
  const known = new Set<AgencyId>((await reference.agencies()).map(({ id }) => id));
  const missing = offices.find((office) => !known.has(agencyOf(office)));
  if (missing !== undefined) throw refusalError({ code: "not-found", kind: "agency", value: missing });
  orRefuse(checkOfficesAtHome(offices, await reference.agenciesAbroad()));
}

function newRoundId({ newId }: SignedInContext): ClearanceRoundId {
  const text = newId();
  const id = parseClearanceRoundId(text);
  if (!id.ok) throw new Error(`${text} is not a UUID`);
  return id.value;
}
