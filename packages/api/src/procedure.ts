import type { Refusal } from "@entente/contract";
import {
  type Act,
  checkRecent,
  checkRole,
  checkScope,
  dateOf,
  ok,
  PRIVILEGED_ACTS,
  type Result,
  viewerOf,
} from "@entente/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { type ApiContext, actorOf, type SignedInContext, signatureOf } from "./context.ts";
import { type FieldProblem, fieldProblems } from "./field-problem.ts";
import { madeOnce } from "./idempotency/made-once.ts";
import { RefusalCause, refusalError } from "./refusal.ts";

/** What an error tells a client beside its code: the refusal, the fields to mend, and a number to quote. */
export interface ErrorFacts {
  readonly refusal: Refusal | null;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string;
}

/** What the table of access says of a procedure: its act, absent where a session alone decides. */
export interface ProcedureMeta {
  readonly act: Act;
  /** What it answers is shown once and kept nowhere. */
  readonly isShownOnce?: true;
}

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx, input }) {
      const fields = error.cause instanceof ZodError ? fieldProblems(error.cause, input) : [];
      const facts: ErrorFacts = {
        refusal: refusalIn(error),
        fields,
        requestId: ctx?.requestId ?? "",
      };
      const { code, httpStatus, path } = shape.data;
      return {
        ...shape,
        message: messageOf(error, fields, facts.requestId),
        data: { code, httpStatus, path, ...facts },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Open to everybody. */
export const publicProcedure = t.procedure;

/** Needs a session. */
export const signedInProcedure = t.procedure.use(async ({ ctx, next }) => {
  const { session } = ctx;
  if (session === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  const signedIn: SignedInContext = {
    ...ctx,
    session,
    actor: actorOf(session.person),
    viewer: viewerOf(session.person),
    today: dateOf(ctx.now()),
  };
  return next({ ctx: signedIn });
});

/** Needs a person who is signed in, and not a token that acts as one. */
export const sessionProcedure = signedInProcedure
  .use(async ({ ctx, path, next }) => {
    if (ctx.session.token === null) return next();
    const refusal = { code: "session-needed" } as const;
    await ctx.repositories.audit.denied(signatureOf(ctx, ctx.actor, path), path, refusal);
    throw refusalError(refusal);
  })
  .use(({ next, ...call }) => madeOnce(call, (submission) => next({ ctx: { ...call.ctx, submission } })));

/**
 * Needs somebody whose role may do this to some record; a token made for it, where a token acts; and a recent sign-in
 * when the act is privileged, which no token has. Whether it may be done to this record is decided when it is loaded.
 * Of a privileged act the audit keeps every refusal, also of what somebody may do and did wrongly.
 */
export function procedureFor(act: Act) {
  return signedInProcedure
    .use(async ({ ctx, path, next }) => {
      const deny = (refusal: Refusal) =>
        ctx.repositories.audit.denied(signatureOf(ctx, ctx.actor, path), path, refusal);
      const allowed = checkAct(ctx, act);
      if (!allowed.ok) {
        await deny(allowed.error);
        throw refusalError(allowed.error);
      }
      const result = await next({ ctx: { ...ctx, act } });
      const refusal = result.ok ? null : refusalIn(result.error);
      if (refusal !== null && PRIVILEGED_ACTS.includes(act) && !DENIALS.includes(refusal.code))
        await deny(refusal);
      return result;
    })
    .use(({ next, ...call }) => madeOnce(call, (submission) => next({ ctx: { ...call.ctx, submission } })))
    .meta({ act });
}

/** Whoever decides on a record refuses these, and keeps them with the record's name. */
const DENIALS: readonly Refusal["code"][] = ["agency-not-allowed", "role-not-allowed"];

/** The refusal with which a call ended; absent when it failed otherwise. */
function refusalIn({ cause }: TRPCError): Refusal | null {
  return cause instanceof RefusalCause ? cause.refusal : null;
}

function checkAct({ actor, session, now }: SignedInContext, act: Act): Result<void, Refusal> {
  const allowed = checkRole(actor, act);
  if (!allowed.ok) return allowed;
  const inScope = session.token === null ? ok(undefined) : checkScope(session.token.scope, act);
  if (!inScope.ok) return inScope;
  return PRIVILEGED_ACTS.includes(act) ? checkRecent(act, session.authenticatedAt, now()) : ok(undefined);
}

/** A sentence for a client that reads nothing else; inner faults stay in the log. */
function messageOf(error: TRPCError, fields: readonly FieldProblem[], requestId: string): string {
  const [first] = fields;
  if (first !== undefined) return `${first.field}: ${first.remedy} (given: ${first.value})`;
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return `Something failed on our side and nothing was saved. Try again; if it stays, quote ${requestId}.`;
  }
  if (error.code === "PARSE_ERROR") return "The request is not valid JSON.";
  return error.message;
}
