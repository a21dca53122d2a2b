import type { TechnologyId } from "@entente/domain";
import { refusalError } from "../refusal.ts";

/** Refuses the first technology that the register does not have. */
export function checkTechnologies(
  technologies: readonly { readonly id: TechnologyId }[],
  named: readonly TechnologyId[],
): void {
  const known = technologies.map(({ id }) => id);
  const technology = named.find((id) => !known.includes(id));
  if (technology !== undefined) throw refusalError({ code: "technology-unknown", technology, known });
}
