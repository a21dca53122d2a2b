import { NOBODY, type Repositories, type Signature } from "@entente/db";
import { dateOf, type Instant, recordNoAnswers } from "@entente/domain";

/** Rounds that are looked at together; the rest comes in the next batch. */
const BATCH = 100;

/**
 * Records the silence of all offices whose suspense has passed, and clears what waited for nothing else. Safe to run at
 * any time and in several processes: whoever is overtaken leaves the round to the other. Returns how many rounds moved.
 */
export async function passSuspenses(
  { clearance }: Pick<Repositories, "clearance">,
  now: () => Instant,
  requestId: string,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const at = now();
    const due = await clearance.silentRounds(dateOf(at), BATCH);
    let saved = 0;
    for (const id of due) {
      const stored = await clearance.find(id);
      if (stored === null) continue;
      const passed = recordNoAnswers(stored.round, at);
      if (!passed.ok || passed.value.facts.length === 0) continue;
      const signature: Signature = {
        ...NOBODY,
        at,
        action: "clearance.passSuspenses",
        source: "schedule",
        requestId,
      };
      if ((await clearance.append(stored, passed.value.facts, signature)).ok) saved += 1;
    }
    moved += saved;
    if (due.length < BATCH || saved === 0) return moved;
  }
}
