import { doneOutput, noteExportInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";

/** Keeps that the person takes rows out of the register as a file; asked before the file is sent. */
export const noteExport = procedureFor("read-register")
  .input(noteExportInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input: { what, query, rows }, path }) => {
    await ctx.repositories.audit.noted(signatureOf(ctx, ctx.actor, path), `export:${what}`, { query, rows });
    return { done: true as const };
  });
