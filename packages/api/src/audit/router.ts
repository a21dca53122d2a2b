import { auditVerifyOutput } from "@entente/contract";
import { procedureFor, router } from "../procedure.ts";
import { list } from "./list.ts";
import { noteExport } from "./note-export.ts";

/** Recomputes every chain of the audit and names the first broken link. */
const verify = procedureFor("verify-audit")
  .output(auditVerifyOutput)
  .query(({ ctx }) => ctx.repositories.audit.verify());

export const auditRouter = router({ list, verify, noteExport });
