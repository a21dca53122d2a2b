import { providersOutput } from "@entente/contract";
import { publicProcedure } from "../procedure.ts";

/** Who vouches for people here, and whom to ask when one cannot enter. */
export const providers = publicProcedure.output(providersOutput).query(({ ctx }) => {
  const { all, contact } = ctx.identityProviders;
  return { providers: all.map(({ id, name, country }) => ({ id, name, country })), contact };
});
