import { anchorDay } from "../audit/anchor.ts";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { verifyAudit } from "../audit/verify.ts";
import type { Asker, Database } from "../database.ts";
import type { AuditRepository } from "../ports.ts";

export function auditRepository(database: Database, asker: Asker): AuditRepository {
  return {
    verify: () => verifyAudit(database),
    anchor: (day) => anchorDay(database, asker, day),
    denied: (signature, object, refusal) =>
      database.write(asker, (work) => {
        const event = { object, before: null, after: refusal, outcome: "denied" } as const;
        return appendToChain(work, personChain(signature.by.person), event, signature);
      }),
  };
}
