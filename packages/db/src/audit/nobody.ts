import { parseAgencyId, parsePersonId } from "@entente/domain";
import type { Signature } from "../ports.ts";

const person = parsePersonId("nobody");
const agency = parseAgencyId("NONE");
if (!person.ok || !agency.ok) throw new Error("the audit has no name for nobody");

/** Who acts when nobody is signed in. No person and no agency of the register has these names. */
export const NOBODY: Pick<Signature, "by" | "role"> = {
  by: { person: person.value, seat: null, agency: agency.value },
  role: "none",
};
