import { clearanceTextInput, clearanceTextOutput } from "@entente/contract";
import { clearanceStatusOf, ownStatementOf } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { permittedActs } from "./permitted-acts.ts";
import { textOfSubject } from "./text-of-subject.ts";

/** What can be cleared: its wording in force and where its clearance stands. */
export const text = procedureFor("read-internal")
  .input(clearanceTextInput)
  .output(clearanceTextOutput)
  .query(async ({ ctx, input: subject }) => {
    const [{ isPutDown, text: wording }, latest] = await Promise.all([
      textOfSubject(ctx, subject),
      ctx.repositories.clearance.findLatest(subject),
    ]);
    const { title, about, owner } = wording;
    return {
      marking: await markingOfNamed(ctx, [about]),
      subject,
      title,
      about,
      owner,
      text: wording.text,
      version: isPutDown ? wording.version : 0,
      changed: isPutDown ? wording : null,
      status: clearanceStatusOf(latest === null ? [] : [latest.round]),
      latest: latest?.round.id ?? null,
      permitted: permittedActs(ctx.actor, ownStatementOf(owner), ["call-clearance"]),
    };
  });
