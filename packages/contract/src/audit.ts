import { z } from "zod";

export const AUDIT_FAULTS = [
  "row-altered",
  "row-missing",
  "row-unexpected",
  "link-broken",
  "head-differs",
  "anchor-differs",
] as const;

/** Outcome of recomputing every chain of the audit. */
export const auditVerifyOutput = z.object({
  chains: z.int(),
  rows: z.int(),
  anchors: z.int(),
  breaks: z.int(),
  firstBreak: z
    .object({
      record: z.string(),
      key: z.string().nullable(),
      sequence: z.int(),
      fault: z.enum(AUDIT_FAULTS),
      detail: z.string(),
    })
    .nullable(),
});
export type AuditVerify = z.output<typeof auditVerifyOutput>;
