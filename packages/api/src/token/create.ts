import { createTokenInput, tokenCreated } from "@entente/contract";
import { tokenEnd } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { newToken } from "./new-token.ts";

/** A person makes a token for their own tools, for acts that they may do. */
export const create = procedureFor("use-tokens")
  .meta({ act: "use-tokens", isShownOnce: true })
  .input(createTokenInput)
  .output(tokenCreated)
  .mutation(({ ctx, input: { name, scope, days }, path }) => {
    const { person, role } = ctx.actor;
    const expiresAt = orRefuse(tokenEnd("personal", role, { scope, days }, ctx.now()));
    return newToken(ctx, { kind: "personal", name, person, scope, expiresAt }, path);
  });
