import { actsForTokens, type Role } from "@entente/domain";
import { capitalized } from "../../lib/sentence.ts";
import { ACT_WORDS } from "../../lib/words.ts";
import type { Option } from "../../ui/forms/select-field.tsx";

/** What a token of somebody with this role can be made for. */
export function actOptions(role: Role): readonly Option[] {
  return actsForTokens(role).map((act) => ({ value: act, label: capitalized(ACT_WORDS[act]) }));
}
