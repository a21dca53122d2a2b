import type { Person } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole } from "@entente/domain";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatPlain } from "../../../lib/figure-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { PassageWords } from "../../../ui/passage-words.tsx";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { StatementSource } from "../frame/statement-source.tsx";
import { missingWords } from "../picked/statement-lookup.ts";
import { CapabilityForms } from "./capability-forms.tsx";
import type { PlacePage } from "./load-capabilities.ts";

interface PlaceViewProps {
  readonly page: PlacePage;
  readonly person: Person;
  readonly today: CalendarDate;
  /** The entry that the address says was just saved. */
  readonly saved: string | readonly string[] | undefined;
}

/** What is said of a country on one requirement, how levels are read, the history, and the forms for analysts. */
export function PlaceView({ page, person, today, saved }: PlaceViewProps) {
  const { basis, country, row, entries } = page;
  const { requirement, inForce, others, reason } = row;
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const mayRecord = checkRole(actor, "record-capability").ok;
  const savedEntry = entries.find(({ sequence, by }) => String(sequence) === saved && by.person === id);
  const of = `${requirement.name}, ${country.name}`;
  return (
    <>
      <CoalitionPages current={null} />
      {savedEntry !== undefined && (
        <Alert kind="success" title="Saved">
          {savedEntry.capability === null
            ? "The entry is withdrawn; it stays in the history."
            : `Level ${formatPlain(savedEntry.capability.level)} is put down, by ${savedEntry.capability.source.title}.`}
        </Alert>
      )}
      <Lede>
        {inForce === null ? (
          <>
            <Missing words="not known" /> {reason === null ? "not known" : missingWords(reason)}: no level
            counts for {country.name} here.
          </>
        ) : (
          <>
            Level {formatPlain(inForce.capability.level)} of 4:{" "}
            {requirement.levelWords[inForce.capability.level]}, by {inForce.capability.source.title},{" "}
            {inForce.capability.source.year}.
          </>
        )}
      </Lede>
      <p>{requirement.meaning}</p>
      {[...(inForce === null ? [] : [inForce]), ...others].map((statement, place) => (
        <StatementSource
          key={`${statement.pack ?? ""} ${statement.sequence}`}
          of={of}
          label={`${place === 0 ? "What counts" : "Also said"}: level ${formatPlain(statement.capability.level)}, ${statement.capability.source.title}`}
          statement={statement}
          passages={basis.passages}
        />
      ))}
      <section aria-labelledby="levels">
        <h2 id="levels">How levels are read</h2>
        <ol className="levels" start={0}>
          {requirement.levelWords.map((words, level) => (
            <li key={level}>{words}</li>
          ))}
        </ol>
        <p>{requirement.readingRule}</p>
        {requirement.codings.map(({ indicator, title, unit, cutPoints }) => (
          <p key={indicator} className="quiet">
            {title}: levels 1 to 4 begin at {cutPoints.map(formatPlain).join(", ")} {unit}.
          </p>
        ))}
        {requirement.passage !== null && (
          <p className="quiet">
            The brief: <PassageWords passage={requirement.passage} passages={basis.passages} />
          </p>
        )}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        {entries.length === 0 ? (
          <p className="quiet">Nobody has put anything down here in the register.</p>
        ) : (
          <ol className="rating-history" reversed>
            {entries.map(({ sequence, capability, withdraws, withdrawalReason, personName, by, at }) => (
              <li key={sequence} value={sequence}>
                {capability === null ? (
                  <>
                    Entry {withdraws} withdrawn: {withdrawalReason}
                  </>
                ) : (
                  <>
                    Level {formatPlain(capability.level)}, {capability.confidence} confidence, by{" "}
                    {capability.source.title}, for {formatDate(capability.asOf)}: {capability.reason}
                  </>
                )}
                <span className="table__detail">
                  {personName} ({by.agency}), {formatInstant(at)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {mayRecord ? (
        <CapabilityForms page={page} today={today} />
      ) : (
        <p className="quiet">An analyst can put down what another source says.</p>
      )}
    </>
  );
}
