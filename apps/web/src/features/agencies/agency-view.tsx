import type { CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import { byNextDate } from "../../lib/next-date.ts";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { Link } from "../../ui/link.tsx";
import { AgencyLede } from "./agency-lede.tsx";
import { AgencyPlace } from "./agency-place.tsx";
import type { AgencyPage } from "./load-agency.ts";
import { SeatTable } from "./seat-table.tsx";
import { ShareTable } from "./share-table.tsx";

interface AgencyViewProps {
  readonly page: AgencyPage;
  readonly today: CalendarDate;
}

/** One agency: its place, what it leads and supports, and the people to call. */
export function AgencyView({ page, today }: AgencyViewProps) {
  const { agency, parent, bureaus, led, supported, ledTotal, supportedTotal, claims } = page;
  const { id } = agency;
  return (
    <>
      <AgencyLede page={page} />
      <AgencyPlace agency={agency} parent={parent} bureaus={bureaus} />
      {ledTotal > 0 && (
        <section aria-labelledby="leads">
          <h2 id="leads">What {id} leads</h2>
          <ShareTable
            caption={
              <Listed shown={led.length} total={ledTotal}>
                <Link href={recommendationsHref({ lead: id })}>See them in the list</Link>
              </Listed>
            }
            agency={id}
            rows={byNextDate(led)}
            claims={claims}
            today={today}
          />
        </section>
      )}
      {supportedTotal > 0 && (
        <section aria-labelledby="supports">
          <h2 id="supports">What {id} supports</h2>
          <ShareTable
            caption={
              <Listed shown={supported.length} total={supportedTotal}>
                <Link href={recommendationsHref({ agency: id })}>See all in which it has a share</Link>
              </Listed>
            }
            agency={id}
            rows={byNextDate(supported)}
            claims={claims}
            today={today}
          />
        </section>
      )}
      <section aria-labelledby="seats">
        <h2 id="seats">Whom to call</h2>
        <SeatTable agency={agency} seats={page.seats} contacts={page.contacts} />
      </section>
    </>
  );
}

interface ListedProps {
  readonly shown: number;
  readonly total: number;
  readonly children: ReactNode;
}

/** How many rows there are, and that some are left out when they are. */
function Listed({ shown, total, children }: ListedProps) {
  return (
    <>
      {shown < total ? `${formatCount(shown)} of ` : ""}
      {formatNumber(total, "recommendation")}, next date first. {children}
    </>
  );
}
