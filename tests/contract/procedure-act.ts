import { appRouter, type ProcedureMeta } from "@entente/api";
import type { Act } from "@entente/domain";

/** What nobody needs to be signed in for. */
export const OPEN_PROCEDURES: readonly string[] = [
  "session.personas",
  "session.signInAsPersona",
  "session.providers",
  "session.beginSignIn",
  "session.completeSignIn",
];

type Flat = Readonly<Record<string, { readonly _def: { readonly meta?: ProcedureMeta } }>>;

/** The act that the procedure needs; absent where a session alone decides, or nothing. */
export function actOf(path: string): Act | null {
  const procedures: unknown = appRouter._def.procedures;
  return (procedures as Flat)[path]?._def.meta?.act ?? null;
}
