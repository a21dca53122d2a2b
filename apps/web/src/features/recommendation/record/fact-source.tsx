import type { CalendarDate, StatusFact } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import { factAuthorWords, type People } from "../words/people.ts";
import { spanFrom } from "../words/span.ts";
import { EvidenceLine } from "./evidence-line.tsx";

interface FactSourceProps {
  readonly fact: StatusFact;
  readonly people: People;
  readonly today: CalendarDate;
}

/** Since when a value stands, who said so, and behind a line why and on what evidence. */
export function FactSource({ fact, people, today }: FactSourceProps) {
  const { on, reason, evidence, basis } = fact;
  return (
    <>
      <p className="status-fact__since">
        since {formatDate(on)}, {spanFrom(today, on)}
      </p>
      <p className="quiet small">
        {factAuthorWords(fact, people)} <BasisTag basis={basis} />
      </p>
      <Disclosure summary="Reason and evidence">
        <div className="status-fact__source">
          <p>{reason ?? "No reason was given."}</p>
          {evidence.length === 0 ? (
            <p>No evidence was given.</p>
          ) : (
            <ul>
              {evidence.map((piece) => (
                <li key={piece.id}>
                  <EvidenceLine evidence={piece} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </Disclosure>
    </>
  );
}
