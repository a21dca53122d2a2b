import { agreementInput, agreementOutput } from "@entente/contract";
import { agencyAgreement } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedInputs } from "./stored-inputs.ts";

/** How the agencies' own weights order the technologies, how far they agree, and on what they do not. */
export const agreement = procedureFor("read-internal")
  .input(agreementInput)
  .output(agreementOutput)
  .query(async ({ ctx, input }) => {
    const inputs = await storedInputs(ctx, { kind: "equal" }, input);
    return orRefuse(agencyAgreement(inputs, input));
  });
