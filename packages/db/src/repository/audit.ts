import { anchorDay } from "../audit/anchor.ts";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { listAudit } from "../audit/list.ts";
import { verifyAudit } from "../audit/verify.ts";
import type { AuditRepository } from "../audit-port.ts";
import type { Asker, Database } from "../database.ts";

export function auditRepository(database: Database, asker: Asker): AuditRepository {
  return {
    verify: () => verifyAudit(database, asker),
    anchor: (day) => anchorDay(database, asker, day),
    denied: (signature, object, refusal) =>
      database.write(asker, (work) => {
        const event = { object, before: null, after: refusal, outcome: "denied" } as const;
        return appendToChain(work, personChain(signature.by.person), event, signature);
      }),
    noted: (signature, object, facts) =>
      database.write(asker, (work) => {
        const event = { object, before: null, after: facts, outcome: "accepted" } as const;
        return appendToChain(work, personChain(signature.by.person), event, signature);
      }),
    list: (query) => database.read(asker, (work) => listAudit(work, query)),
  };
}
