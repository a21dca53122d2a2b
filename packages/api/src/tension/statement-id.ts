import type { IdMalformed, Result } from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** A new id for something that is stated. */
export function newStatementId<Id>(
  { newId }: Pick<SignedInContext, "newId">,
  parse: (text: string) => Result<Id, IdMalformed>,
): Id {
  const id = parse(newId());
  if (!id.ok) throw new Error(`${id.error.value} is not a UUID`);
  return id.value;
}
