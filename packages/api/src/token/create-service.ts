import { createServiceTokenInput, tokenCreated } from "@entente/contract";
import { tokenEnd } from "@entente/domain";
import { storedPerson } from "../person/load.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { newToken } from "./new-token.ts";

/** An administrator makes a token for a service, which acts as the person who answers for it. */
export const createService = procedureFor("manage-service-tokens")
  .meta({ act: "manage-service-tokens", isShownOnce: true })
  .input(createServiceTokenInput)
  .output(tokenCreated)
  .mutation(async ({ ctx, input: { name, person, scope, days }, path }) => {
    const { state } = await storedPerson(ctx, person);
    if (state.isDisabled) throw refusalError({ code: "person-disabled", person });
    const expiresAt = orRefuse(tokenEnd("service", state.role, { scope, days }, ctx.now()));
    return newToken(ctx, { kind: "service", name, person, scope, expiresAt }, path);
  });
