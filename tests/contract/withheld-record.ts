import { type Entente, type EntenteInputs, signInAsPersona } from "@entente/client";
import { callWithText, type RawAnswer } from "./raw-call.ts";

/** Led by NIST; HOME-4, which stays public, waits for it. */
export const WITHHELD = "STD-3";
/** A key of the same kind that the register does not have. */
export const MISSING = "STD-99";
/** A word of the record's title and of nothing else. */
export const WITHHELD_WORD = "Fund government experts";

type Listed = NonNullable<EntenteInputs["marking"]["change"]["marking"]["disseminationList"]>[number];

/** A tool that is signed in as a persona. */
export interface Signed {
  readonly entente: Entente;
  readonly token: string;
}

/** Signs personas in, each once. */
export function signedIn(url: string, name: string): (persona: string) => Promise<Signed> {
  const known = new Map<string, Promise<Signed>>();
  return (persona) => {
    const found = known.get(persona) ?? signInAsPersona({ url, name }, persona);
    known.set(persona, found);
    return found;
  };
}

/** Marks the record so that NIST and these alone may receive it. */
export async function withholdFromAllBut(
  { entente }: Signed,
  recommendation: string,
  others: readonly Listed[] = [],
): Promise<void> {
  const { sequence } = await entente.marking.get.query({ recommendation });
  const disseminationList: Listed[] = [{ kind: "agency", agency: "NIST", person: null }, ...others];
  await entente.marking.change.mutate({
    recommendation,
    seen: sequence,
    marking: { level: "cui", controls: ["dl-only"], disseminationList },
    reason: "It names what firms told us in confidence.",
  });
}

/** The answer as text without what differs from call to call: numbers to quote and moments. */
export async function answerOf(
  url: string,
  call: { readonly path: string; readonly type: "query" | "mutation"; readonly input: unknown },
  token: string,
): Promise<string> {
  const text = call.input === undefined ? undefined : JSON.stringify(call.input);
  return settled(await callWithText(url, call, text, token));
}

function settled({ status, text }: RawAnswer): string {
  const still = text
    .replaceAll(/"requestId":"[^"]*"/gu, '"requestId":""')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, "then");
  return `${status} ${still}`;
}
