import { type Choice, frontOf, meets } from "@entente/cases/coalition-program.ts";
import type { Instance } from "./instance.ts";

export interface Enumeration {
  readonly front: readonly Choice[];
  readonly sets: number;
}

/** Every set to which each member, in the order of the candidates, added something that was needed: a bare loop. */
export function enumerated(instance: Instance): Enumeration {
  const { candidates, requirements, alignment, alignmentMaximum } = instance;
  const [count, open] = [candidates.length, requirements.length];
  const met = candidates.map((_name, candidate) =>
    Int32Array.from(
      [...requirements.keys()].filter((requirement) => meets(instance, candidate, requirement)),
    ),
  );
  const need = Int32Array.from(requirements, ({ depth }) => depth);
  const weight = Float64Array.from(requirements, (requirement) => requirement.weight);
  const aligned = Float64Array.from(alignment.flat(), (value) => value ?? 0);
  const chosen = new Int32Array(count);
  const total = weight.reduce((sum, one) => sum + one, 0);
  /** Highest weakest pair seen, by size and coverage. */
  const highest = new Float64Array((count + 1) * (total + 1)).fill(-1);
  let sets = 0;

  function extend(size: number, from: number, coverage: number, weakest: number): void {
    sets += 1;
    const at = size * (total + 1) + coverage;
    if (weakest > (highest[at] as number)) highest[at] = weakest;
    for (let candidate = from; candidate < count; candidate += 1) {
      const own = met[candidate] as Int32Array;
      let gain = 0;
      let isNeeded = false;
      for (let index = 0; index < own.length; index += 1) {
        const requirement = own[index] as number;
        const needed = need[requirement] as number;
        if (needed > 0) isNeeded = true;
        if (needed === 1) gain += weight[requirement] as number;
        need[requirement] = needed - 1;
      }
      if (isNeeded) {
        let least = weakest;
        for (let member = 0; member < size; member += 1) {
          least = Math.min(least, aligned[(chosen[member] as number) * count + candidate] as number);
        }
        chosen[size] = candidate;
        extend(size + 1, candidate + 1, coverage + gain, least);
      }
      for (let index = 0; index < own.length; index += 1) {
        const requirement = own[index] as number;
        need[requirement] = (need[requirement] as number) + 1;
      }
    }
  }

  if (open > 0) extend(0, 0, 0, alignmentMaximum);
  const choices: Choice[] = [];
  for (let size = 1; size <= count; size += 1) {
    for (let coverage = 1; coverage <= total; coverage += 1) {
      const weakest = highest[size * (total + 1) + coverage] as number;
      if (weakest >= 0) choices.push({ size, coverage, weakest });
    }
  }
  return { front: frontOf(choices), sets };
}
