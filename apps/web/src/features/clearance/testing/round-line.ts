import { type RoundLine, roundLine as schema } from "@entente/contract";
import type { z } from "zod";

/** A round on CHIP-1 that NIST still has to answer, unless changed. */
export function roundLine(changes: Partial<z.input<typeof schema>> = {}): RoundLine {
  return schema.parse({
    id: "01890000-0000-7000-8000-000000000001",
    subject: { kind: "recommendation", key: "CHIP-1" },
    title: "Fund the act",
    about: "CHIP-1",
    convener: "DOC",
    calledAt: "2026-05-04T12:00:00.000Z",
    suspense: "2026-05-14",
    atSuspense: "hold",
    status: "in-coordination",
    level: null,
    required: ["NIST"],
    owing: ["NIST"],
    opposing: [],
    openCritical: 0,
    version: 1,
    ...changes,
  });
}
