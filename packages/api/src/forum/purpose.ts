import type { TechnologyId } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** Refuses the first technology or issue that the register does not have. */
export async function checkPurpose(
  { repositories: { alignment, reference } }: SignedInContext,
  named: { readonly technologies: readonly TechnologyId[] | null; readonly issues: readonly string[] | null },
): Promise<void> {
  const known = await reference.technologies();
  const technology = named.technologies?.find((id) => !known.some((one) => one.id === id));
  if (technology !== undefined) {
    throw refusalError({ code: "not-found", kind: "technology", value: technology });
  }
  if (named.issues === null || named.issues.length === 0) return;
  const { model } = await alignment.getModel();
  const issues = model.issues.map(({ id }): string => id);
  const issue = named.issues.find((id) => !issues.includes(id));
  if (issue !== undefined) throw refusalError({ code: "not-found", kind: "issue", value: issue });
}
