import { draftTextInput, textAccepted } from "@entente/contract";
import { checkText, ownStatementOf } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { authorized } from "./stored-round.ts";
import { frozen } from "./text-of-subject.ts";

/** Puts down the first wording of an update or a report, of the person's agency. Nobody is asked yet. */
export const draft = procedureFor("call-clearance")
  .input(draftTextInput)
  .output(textAccepted)
  .mutation(async ({ ctx, input: { kind, title, content, about }, path }) => {
    const owner = ctx.actor.agency;
    const subject = { kind, key: ctx.newId() };
    await authorized(ctx, path, subject.key, ownStatementOf(owner));
    if (about !== null) await storedRecord(ctx, about);
    const text = frozen(content);
    orRefuse(checkText(text));
    const first = { subject, title, about, owner, text, reason: null };
    const signature = signatureOf(ctx, ctx.actor, path);
    const saved = await ctx.repositories.clearance.appendText(first, 0, null, signature);
    if (!saved.ok) throw new Error(`the new text ${subject.key} has wordings already`);
    return { subject, version: saved.value, sha256: text.sha256, round: null };
  });
