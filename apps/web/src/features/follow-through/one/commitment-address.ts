import {
  type CommitmentKey,
  type Party,
  parseAgencyId,
  parseCommitmentKey,
  parseCountryCode,
} from "@entente/domain";
import { notFound } from "next/navigation";
import { FOLLOW_THROUGH_PATH } from "../frame/follow-through-address.ts";

/** What can be done with a commitment, as the address spells it. */
export const COMMITMENT_ACTS = ["claim", "dispute", "verify", "due", "link", "unlink"] as const;
export type CommitmentAct = (typeof COMMITMENT_ACTS)[number];

export function commitmentHref(key: string): string {
  return `${FOLLOW_THROUGH_PATH}/${key}`;
}

/** The form for an act on what a party owes, or on the whole. */
export function actHref(key: string, act: CommitmentAct, owedBy: Party | null = null): string {
  const address = `${commitmentHref(key)}/${act}`;
  return owedBy === null ? address : `${address}?owedBy=${partyText(owedBy)}`;
}

/** The key in an address; goes to the page for missing things when it is none. */
export function commitmentKeyOf(address: string): CommitmentKey {
  const key = parseCommitmentKey(decodeURIComponent(address).toUpperCase());
  return key.ok ? key.value : notFound();
}

/** Who owes, as an address spells it: "USA" or "USA.NIST". */
export function partyText({ country, agency }: Party): string {
  return agency === null ? country : `${country}.${agency}`;
}

/** The party that an address spells; absent when it spells none. */
export function readParty(text: string): Party | null {
  const [code = "", name] = text.split(".");
  const country = parseCountryCode(code);
  if (!country.ok) return null;
  if (name === undefined) return { country: country.value, agency: null };
  const agency = parseAgencyId(name);
  return agency.ok ? { country: country.value, agency: agency.value } : null;
}
