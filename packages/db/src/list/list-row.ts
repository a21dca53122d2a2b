import type { Designation } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { designationOf } from "../marking/sight.ts";
import type { ListRow } from "../ports.ts";
import { instantOf } from "../schema/column.ts";

/** What a list row needs of `r`, a row of recommendations; `LIST_COLUMNS` reads it from there. */
export const STORED_COLUMNS: SQL = sql.raw(`
  r.id, r.key, r.title, r.theme, r.technologies, r.lead, r.supporting, r.partners, r.forums, r.lead_contact, r.position,
  r.resolution, r.implementation, r.shares_implemented, r.shares, r.verification, r.closure, r.health, r.findings,
  r.review_on, r.original_due, r.current_due, r.next_milestone_due, r.last_report_on, r.updated_at, r.version,
  r.health_facts, r.designation
`);

/** The columns of a list row as its mapper expects them. Contacts come from `CONTACT_JOIN`. */
export const LIST_COLUMNS: SQL = sql.raw(`
  r.id, r.key, r.title, r.theme, r.technologies, r.lead, r.supporting, r.partners, r.forums,
  r.position, r.resolution, r.implementation, r.shares_implemented as "sharesImplemented", r.shares,
  r.verification, r.closure, r.health, r.findings, r.review_on as "reviewOn",
  r.original_due as "originalDue", r.current_due as "currentDue", r.next_milestone_due as "nextMilestoneDue",
  r.last_report_on as "lastReportOn", r.designation, r.health_facts ->> 'issuedOn' as "issuedOn", r.updated_at as "updatedAt", r.version,
  contact.id as "contactSeat", contact.title as "contactTitle", holder.name as "holderName"
`);

/** The lead's main contact and who holds that seat now. */
export const CONTACT_JOIN: SQL = sql.raw(`
  left join seats contact on contact.id = r.lead_contact
  left join seat_holdings holding on holding.seat = r.lead_contact and holding.to_day is null
  left join persons holder on holder.id = holding.person
`);

type Contact = NonNullable<ListRow["contact"]>;

/** A list row as the statement returns it. */
export interface ListColumns extends Omit<ListRow, "health" | "contact" | "updatedAt" | "designation"> {
  readonly designation: Designation | null;
  readonly health: ListRow["health"]["label"];
  readonly findings: ListRow["health"]["findings"];
  readonly reviewOn: ListRow["health"]["reviewOn"];
  readonly updatedAt: string;
  readonly contactSeat: Contact["seat"] | null;
  readonly contactTitle: string | null;
  readonly holderName: string | null;
}

export function listRowOf(columns: ListColumns): ListRow {
  const {
    health: label,
    findings,
    reviewOn,
    updatedAt,
    contactSeat,
    contactTitle,
    holderName,
    designation,
    ...row
  } = columns;
  const contact =
    contactSeat === null || contactTitle === null
      ? null
      : { seat: contactSeat, title: contactTitle, holderName };
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    theme: row.theme,
    technologies: row.technologies,
    lead: row.lead,
    supporting: row.supporting,
    partners: row.partners,
    forums: row.forums,
    position: row.position,
    resolution: row.resolution,
    implementation: row.implementation,
    sharesImplemented: row.sharesImplemented,
    shares: row.shares,
    verification: row.verification,
    closure: row.closure,
    health: { label, findings, reviewOn },
    originalDue: row.originalDue,
    currentDue: row.currentDue,
    nextMilestoneDue: row.nextMilestoneDue,
    lastReportOn: row.lastReportOn,
    issuedOn: row.issuedOn,
    updatedAt: instantOf(updatedAt),
    version: row.version,
    designation: designationOf({ designation, lead: row.lead }),
    contact,
  };
}
