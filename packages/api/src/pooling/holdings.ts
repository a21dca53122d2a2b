import { HOLDINGS_MAXIMUM, holdingsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** The register of data holdings: who holds what, how much, how sensitive and on which legal basis, as last put down. */
export const holdings = procedureFor("read-internal")
  .output(holdingsOutput)
  .query(({ ctx }) => ctx.repositories.pooling.holdings(HOLDINGS_MAXIMUM));
