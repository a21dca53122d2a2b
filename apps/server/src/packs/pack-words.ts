import type { PackInRegister } from "@entente/api";
import { formatPackProblem, type PackInvalid } from "@entente/data";
import type { PackNamesTaken } from "@entente/db";

/** One line on a pack that is in the register now. */
export function packLine({ pack, outcome, version, facts }: PackInRegister): string {
  const done = {
    loaded: `${facts} facts loaded`,
    replaced: `${facts} facts loaded in place of version ${version - 1}`,
    unchanged: `nothing changed: these ${facts} facts are loaded already`,
  }[outcome];
  return `${pack.id}, version ${version}: ${done}. License: ${pack.license}`;
}

/** Why nothing of a pack was loaded, a line for each problem. */
export function refusedPackLines(refusal: PackInvalid | PackNamesTaken): readonly string[] {
  if (refusal.code === "pack-names-taken") {
    return refusal.taken.map(
      ({ kind, id, pack }) => `${kind} ${id}: choose another name; ${pack} has this one`,
    );
  }
  const { length } = refusal.problems;
  const heading = `Nothing was loaded: ${length} ${length === 1 ? "problem" : "problems"}.`;
  return [...refusal.problems.map(formatPackProblem), heading];
}
