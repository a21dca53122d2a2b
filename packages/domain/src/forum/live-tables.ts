import type { Collaboration, Forum } from "./forum.ts";
import type { LiveTable } from "./load.ts";

/**
 * The tables at which countries sit: every forum, and every working group of it, at which its members sit too. A forum
 * is about the technologies of the collaborations that run there; of a working group the register does not know.
 */
export function liveTables(
  forums: readonly Forum[],
  collaborations: readonly Pick<Collaboration, "forum" | "technologies" | "endedYear">[],
): readonly LiveTable[] {
  return forums.flatMap(({ id, members, workingGroups }): readonly LiveTable[] => {
    const running = collaborations.filter(({ forum, endedYear }) => forum === id && endedYear === null);
    const technologies = [...new Set(running.flatMap((one) => one.technologies))];
    return [
      { id, members, technologies },
      ...workingGroups.map((name): LiveTable => ({ id: `${id}: ${name}`, members, technologies: [] })),
    ];
  });
}
