import { changeTextInput, textAccepted } from "@entente/contract";
import type { StoredText } from "@entente/db";
import { changeText as decideChange, ownStatementOf, roundAfterFact } from "@entente/domain";
import { authorOf, type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { authorized } from "./stored-round.ts";
import { frozen } from "./text-of-subject.ts";

/** Lost races are decided anew; more than this in a row is not a race. */
const ATTEMPTS = 8;

/** Puts down another wording. Answers to the one before lapse with it, unless only line breaks and spaces moved. */
export const changeText = procedureFor("call-clearance")
  .input(changeTextInput)
  .output(textAccepted)
  .mutation(async ({ ctx, input: { subject, seen, content, reason }, path }) => {
    const { clearance } = ctx.repositories;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const present = await putDown(ctx, subject);
      await authorized(ctx, path, subject.key, ownStatementOf(present.owner));
      if (present.version !== seen) throw textChanged(present, seen);

      const stored = await clearance.findLatest(subject);
      const text = frozen(content);
      const change = { text, at: ctx.now(), by: authorOf(ctx.actor) };
      const fact = orRefuse(decideChange(present.text, stored?.round ?? null, change));
      const bound = stored === null || fact === null ? null : { stored, fact };
      const next = { ...present, text, reason: reason === "" ? null : reason };
      const saved = await clearance.appendText(next, seen, bound, signatureOf(ctx, ctx.actor, path));
      if (!saved.ok) continue;
      const after = bound === null ? null : roundAfterFact(bound.stored.round, bound.fact);
      const round = after === null ? null : { id: after.id, status: after.status };
      return { subject, version: saved.value, sha256: text.sha256, round };
    }
    throw new Error(`the text ${subject.key} changed ${ATTEMPTS} times while one request was decided`);
  });

/** The wording that was put down: what stands in the register only is changed there. */
async function putDown(ctx: SignedInContext, subject: StoredText["subject"]): Promise<StoredText> {
  const present = await ctx.repositories.clearance.findText(subject);
  if (present === null) throw refusalError({ code: "not-found", kind: "text", value: subject.key });
  return present;
}

/** The refusal for whoever did not see the wording in force, with who put that down. */
export function textChanged({ version, by, personName, at }: StoredText, seen: number) {
  return seen > version
    ? refusalError({ code: "not-found", kind: "page", value: `version ${seen}` })
    : refusalError({
        code: "entry-changed-meanwhile",
        kind: "text",
        seen,
        present: version,
        by,
        personName,
        at,
      });
}
