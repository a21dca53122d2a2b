import type { AgencyId, DeskDuty } from "@entente/domain";
import { DESK_REASON_WORDS } from "../../lib/words.ts";
import { Link } from "../../ui/link.tsx";
import { HealthLabelMark, StatusValue } from "../../ui/mark.tsx";
import { actLink } from "./act-link.ts";
import type { DeskGroup } from "./desk-groups.ts";
import { type DeskItem, reasonInBrief, reasonSentence } from "./reason-sentence.ts";

interface DeskListProps {
  readonly group: DeskGroup;
  readonly duty: DeskDuty;
  readonly agency: AgencyId;
}

/** One group of the desk: each recommendation with its reasons and the form that answers it. */
export function DeskList({ group, duty, agency }: DeskListProps) {
  return (
    <section aria-labelledby={group.reason}>
      <h2 className="desk-group" id={group.reason}>
        {DESK_REASON_WORDS[group.reason]} <span className="quiet">{group.items.length}</span>
      </h2>
      <ul className="desk-list">
        {group.items.map((item) => (
          <DeskRow key={item.row.key} item={item} duty={duty} agency={agency} />
        ))}
      </ul>
    </section>
  );
}

function DeskRow({ item, duty, agency }: Omit<DeskListProps, "group"> & { readonly item: DeskItem }) {
  const { row, entries, ownShare } = item;
  const act = actLink(item, duty, agency);
  const owner = duty === "oversee" ? row.lead : agency;
  const [first, ...further] = entries;
  return (
    <li data-row>
      <span className="desk-list__key">{row.key}</span>
      <div>
        <p className="desk-list__title">
          <Link href={`/recommendations/${row.key}`}>{row.title}</Link>
        </p>
        {first !== undefined && <p>{reasonSentence(first, owner, row.lead)}.</p>}
        {further.length > 0 && <p className="quiet">Also: {further.map(reasonInBrief).join(", ")}.</p>}
        <p className="quiet small desk-list__facts">
          <HealthLabelMark label={row.health.label} />
          {ownShare !== null && (
            <span>
              {agency}'s share: <StatusValue fact="implementation" value={ownShare} />
            </span>
          )}
          <span>Lead: {row.lead}</span>
        </p>
      </div>
      {act !== null && (
        <p className="desk-list__act">
          <Link className="usa-button usa-button--outline usa-button--small" href={act.href}>
            {act.label}
            <span className="usa-sr-only"> {row.key}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
