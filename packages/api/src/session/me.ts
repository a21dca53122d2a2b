import { meOutput } from "@entente/contract";
import { signedInProcedure } from "../procedure.ts";

/** Who is asking. */
export const me = signedInProcedure.output(meOutput).query(({ ctx }) => ctx.session);
