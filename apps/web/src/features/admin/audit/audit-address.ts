import type { Entente } from "@entente/client";
import { AUDIT_OUTCOMES, type AuditListOutput } from "@entente/contract";
import {
  type CalendarDate,
  type Instant,
  type PersonId,
  parseCalendarDate,
  parseInstant,
  parsePersonId,
} from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";

type AuditPlace = NonNullable<AuditListOutput["next"]>;

/** What the audit is asked for; everything stands in the address. */
export interface AuditAddress {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly actor: PersonId | null;
  readonly action: string | null;
  readonly object: string | null;
  readonly outcome: (typeof AUDIT_OUTCOMES)[number] | null;
  /** Where the page before ended. */
  readonly after: AuditPlace | null;
}

/** Reads the address; what cannot be used is left out. */
export function auditAddress(parameters: Parameters): AuditAddress {
  const [from, to, actor] = [
    parseCalendarDate(parameterOf(parameters, "from")),
    parseCalendarDate(parameterOf(parameters, "to")),
    parsePersonId(parameterOf(parameters, "actor")),
  ];
  const action = parameterOf(parameters, "action");
  const object = parameterOf(parameters, "object").slice(0, 200);
  return {
    from: from.ok ? from.value : null,
    to: to.ok ? to.value : null,
    actor: actor.ok ? actor.value : null,
    action: /^[A-Za-z][A-Za-z.-]{0,60}$/u.test(action) ? action : null,
    object: object === "" ? null : object,
    outcome: AUDIT_OUTCOMES.find((outcome) => outcome === parameterOf(parameters, "outcome")) ?? null,
    after: placeIn(parameterOf(parameters, "after")),
  };
}

/** The place as its parts with blanks between: moment, number in its chain, chain. */
function placeIn(text: string): AuditPlace | null {
  const [, moment = "", number = "", chain = ""] = /^(\S+) (\d{1,9}) (\S{1,200})$/u.exec(text) ?? [];
  const at = parseInstant(moment);
  return at.ok && number !== "0" ? { at: at.value, chain, sequence: Number(number) } : null;
}

function placeText({ at, chain, sequence }: AuditPlace): string {
  return `${at satisfies Instant} ${sequence} ${chain}`;
}

export function auditHref({ after, ...address }: Partial<AuditAddress>): string {
  const given = Object.entries(address).filter(([, value]) => value !== null && value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  if (after !== null && after !== undefined) query.set("after", placeText(after));
  const text = query.toString();
  return text === "" ? "/admin/audit" : `/admin/audit?${text}`;
}

/** The rows that the address asks for. */
export function loadAudit(client: Entente, address: AuditAddress): Promise<AuditListOutput> {
  return client.audit.list.query(address);
}
