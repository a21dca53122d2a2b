import { type ClearanceRoundId, parseClearanceRoundId } from "@entente/domain";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";

/** The round that the address names, asked once for each request. */
export const loadRound = cache(async (text: string) => {
  const { clearance } = await api();
  return ask(clearance.get.query({ round: roundIdIn(text) }));
});

function roundIdIn(text: string): ClearanceRoundId {
  const parsed = parseClearanceRoundId(text);
  return parsed.ok ? parsed.value : notFound();
}
