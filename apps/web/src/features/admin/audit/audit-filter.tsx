import { AUDIT_DAYS_MAXIMUM } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { Link } from "../../../ui/link.tsx";
import type { AuditAddress } from "./audit-address.ts";

interface AuditFilterProps {
  readonly address: AuditAddress;
  /** The days that are shown. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Areas of acts that are asked for most. */
const AREAS = [
  ["session.", "Signing in and out"],
  ["person.", "People"],
  ["seat.", "Seats"],
  ["agency.", "Agencies"],
  ["token.", "Tokens"],
  ["recommendation.", "Recommendations"],
  ["assignment.", "Shares of agencies"],
  ["audit.noteExport", "Exports"],
] as const;

/** Asks for days, a person, acts, what was acted on, and the outcome; works without scripts. */
export function AuditFilter({ address, from, to }: AuditFilterProps) {
  const { actor, action, object, outcome } = address;
  const isListed = action === null || AREAS.some(([area]) => area === action);
  return (
    <form className="admin-filter" action="/admin/audit">
      <label>
        From
        <input className="usa-input" type="date" name="from" defaultValue={from} />
      </label>
      <label>
        To
        <input className="usa-input" type="date" name="to" defaultValue={to} />
      </label>
      <label>
        Short name of who did it
        <input
          className="usa-input"
          name="actor"
          defaultValue={actor ?? ""}
          maxLength={64}
          autoComplete="off"
        />
      </label>
      <label>
        Acts
        <select className="usa-select" name="action" defaultValue={action ?? ""}>
          <option value="">Any</option>
          {!isListed && <option value={action}>{action}</option>}
          {AREAS.map(([area, label]) => (
            <option key={area} value={area}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        To what, such as CHIP-1
        <input
          className="usa-input"
          name="object"
          type="search"
          defaultValue={object ?? ""}
          maxLength={200}
          autoComplete="off"
        />
      </label>
      <label>
        Outcome
        <select className="usa-select" name="outcome" defaultValue={outcome ?? ""}>
          <option value="">Any</option>
          <option value="accepted">Accepted</option>
          <option value="denied">Denied</option>
        </select>
      </label>
      <button className="usa-button" type="submit">
        Show
      </button>
      <Link href="/admin/audit">Show the last 30 days</Link>
      <p className="quiet small">At most {AUDIT_DAYS_MAXIMUM} days at once, in UTC.</p>
    </form>
  );
}
