import { briefPortfolio } from "@entente/data";
import type { Signature } from "@entente/db";
import type { Instant } from "@entente/domain";
import { v7 as uuidv7 } from "uuid";

const GENERATOR = "register-generator";

/** Who adds generated records: a person of the portfolio who stands for no official. */
export function generatorSignature(at: Instant): Signature {
  const person = briefPortfolio().reference.persons.find(({ id }) => id === GENERATOR);
  if (person === undefined) throw new Error(`the portfolio has no person ${GENERATOR}`);
  const by = { person: person.id, seat: null, agency: person.agency };
  return { by, role: person.role, at, action: "load", source: "load", requestId: uuidv7() };
}
