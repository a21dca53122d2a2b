import { auditVerifyOutput } from "@entente/contract";
import { procedureFor, router } from "../procedure.ts";

/** Recomputes every chain of the audit and names the first broken link. */
const verify = procedureFor("verify-audit")
  .output(auditVerifyOutput)
  .query(({ ctx }) => ctx.repositories.audit.verify());

export const auditRouter = router({ verify });
