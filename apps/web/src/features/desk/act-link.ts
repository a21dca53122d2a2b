import type { DeskDuty, DeskReason } from "@entente/domain";
import type { DeskItem } from "./reason-sentence.ts";

interface ActLink {
  readonly label: string;
  readonly href: string;
}

type Answerable = Pick<DeskItem, "entries"> & { readonly row: Pick<DeskItem["row"], "key"> };

/** The form that answers the item's first reason; absent when it is somebody else's to answer. */
export function actLink({ row, entries }: Answerable, duty: DeskDuty, agency: string): ActLink | null {
  const reason = entries[0]?.reason;
  if (reason === undefined) return null;
  const form = duty === "oversee" ? OVERSEER_FORMS[reason] : OWNER_FORMS[reason];
  if (form === null) return null;
  const [label, path] = form;
  const query = OF_AN_AGENCY.includes(path) ? `?agency=${encodeURIComponent(agency)}` : "";
  return { label, href: `/recommendations/${row.key}/${path}${query}` };
}

type Form = readonly [label: string, path: string] | null;

const OF_AN_AGENCY: readonly string[] = ["report", "position", "contact"];

const OWNER_FORMS: Readonly<Record<DeskReason, Form>> = {
  due: ["Report", "report"],
  overdue: ["Report", "report"],
  stale: ["Report", "report"],
  "to-verify": ["Verify", "verify"],
  "to-settle": ["Settle", "verify"],
  "to-close": ["Close", "close"],
  "to-resolve": ["Agree an action", "resolve"],
  "position-owed": ["Give a position", "position"],
  "contact-vacant": ["Name a contact", "contact"],
};

/** Somebody who oversees moves dates and settles; reporting is for the agencies. */
const OVERSEER_FORMS: Readonly<Record<DeskReason, Form>> = {
  due: null,
  overdue: ["Change the due date", "due"],
  stale: null,
  "to-verify": null,
  "to-settle": ["Agree an action", "resolve"],
  "to-close": null,
  "to-resolve": null,
  "position-owed": null,
  "contact-vacant": null,
};
