import type { MarkingGetOutput } from "@entente/contract";
import { listOf } from "../../lib/sentence.ts";

type Recipients = NonNullable<MarkingGetOutput["designation"]["disseminationList"]>;
type Recipient = Recipients[number];

/** What the fields of the form hold of a list of recipients: bodies by their codes, people by short name. */
export function listedIn(list: Recipients | null) {
  const all = list ?? [];
  const whole = all.filter(({ person }) => person === null);
  const agencies = (kind: Recipient["kind"]) =>
    whole.flatMap((one) => (one.kind === kind && one.kind !== "partner" ? [one.agency] : [])).join(", ");
  return {
    agencies: agencies("agency"),
    contractors: agencies("contractor"),
    countries: whole.flatMap((one) => (one.kind === "partner" ? [one.country] : [])).join(", "),
    people: all.flatMap(({ person }) => person ?? []).join("\n"),
  };
}

/** Names for those whom a list names. */
export interface RecipientNames {
  readonly country: (code: string) => string;
  readonly person: (id: string) => string;
}

/** Who is on the list, as a part of a sentence. */
export function recipientsWords(list: Recipients, names: RecipientNames): string {
  return listOf(list.map((one) => recipientWords(one, names)));
}

const MEMBERS = { agency: "employees", contractor: "contractors", partner: "officials" } as const;

function recipientWords(one: Recipient, { country, person }: RecipientNames): string {
  const body = one.kind === "partner" ? country(one.country) : one.agency;
  if (one.person === null) return `the ${MEMBERS[one.kind]} of ${body}`;
  return `${person(one.person)} (${one.kind === "contractor" ? `contractor of ${body}` : body})`;
}
