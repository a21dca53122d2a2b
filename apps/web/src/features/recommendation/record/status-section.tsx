import type { RecommendationGetOutput } from "@entente/contract";
import { type CalendarDate, dateOf, type StatusFact } from "@entente/domain";
import type { ReactNode } from "react";
import { formatDate } from "../../../lib/dates.ts";
import { StatusValue } from "../../../ui/mark.tsx";
import { type People, peopleOf } from "../words/people.ts";
import { spanFrom } from "../words/span.ts";
import { FactSource } from "./fact-source.tsx";
import { Section } from "./section.tsx";

/** The five facts side by side: each has its own clock and its own author. */
export function StatusSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { status, resolutionDue } = detail;
  const today = dateOf(detail.asOf);
  const people = peopleOf(detail);
  const shown = { people, today };
  return (
    <Section id="status">
      <div className="status-facts">
        <StatusFactColumn title="Position" sayer="by each agency addressed">
          {status.positions.map(({ agency, value, since }) => (
            <Entry key={agency} agency={agency} fact={since} {...shown}>
              <StatusValue fact="position" value={value} />
            </Entry>
          ))}
        </StatusFactColumn>
        <StatusFactColumn title="Resolution" sayer="by the lead agency and the follow-up official">
          <Entry fact={status.resolution.since} {...shown}>
            <StatusValue fact="resolution" value={status.resolution.value} />
          </Entry>
          <li>
            <Agreement fact={status.resolution.since} />
            <p className="quiet small">
              Due {formatDate(resolutionDue)}, {spanFrom(today, resolutionDue)}
            </p>
          </li>
        </StatusFactColumn>
        <StatusFactColumn title="Implementation, as claimed" sayer="by each agency, of its share">
          {status.implementations.map(({ agency, value, since }) => (
            <Entry key={agency} agency={agency} fact={since} {...shown}>
              <StatusValue fact="implementation" value={value} />
            </Entry>
          ))}
        </StatusFactColumn>
        <StatusFactColumn title="Verification" sayer="by a verifier of an agency without a share">
          <Entry fact={status.verification.since} {...shown}>
            <StatusValue fact="verification" value={status.verification.value} />
          </Entry>
        </StatusFactColumn>
        <StatusFactColumn title="Closure" sayer="by the verifier">
          <Entry fact={status.closure.since} {...shown}>
            <StatusValue fact="closure" value={status.closure.value} />
          </Entry>
        </StatusFactColumn>
      </div>
    </Section>
  );
}

interface StatusFactColumnProps {
  readonly title: string;
  /** Who may say it. */
  readonly sayer: string;
  readonly children: ReactNode;
}

function StatusFactColumn({ title, sayer, children }: StatusFactColumnProps) {
  return (
    <section className="status-fact">
      <h3>{title}</h3>
      <p className="quiet small">{sayer}</p>
      <ul>{children}</ul>
    </section>
  );
}

interface EntryProps {
  readonly agency?: string;
  /** What set the value; absent when nobody ever stated one. */
  readonly fact: StatusFact | null;
  readonly people: People;
  readonly today: CalendarDate;
  readonly children: ReactNode;
}

function Entry({ agency, fact, people, today, children }: EntryProps) {
  return (
    <li>
      <p className="status-fact__value">
        {agency !== undefined && <span className="status-fact__agency">{agency}</span>} {children}
      </p>
      {fact !== null && <FactSource fact={fact} people={people} today={today} />}
    </li>
  );
}

function Agreement({ fact }: { readonly fact: StatusFact | null }) {
  if (fact?.kind !== "resolution" || fact.agreedAction === null) return null;
  return (
    <p>
      {fact.agreedAction} <span className="quiet">Official: {fact.official}</span>
    </p>
  );
}
