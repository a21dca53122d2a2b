import type { MarkingGetOutput, MarkingHistoryEntry } from "@entente/contract";
import { formatInstant } from "../../lib/dates.ts";
import { refusalWords } from "../../lib/refusal-words.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { entrySentence, type ReleaseNames, receivesWords } from "./marking-words.ts";
import { RequestForm } from "./request-form.tsx";

interface MarkingViewProps {
  readonly page: MarkingGetOutput;
  readonly names: ReleaseNames;
}

/** How a recommendation is marked, who receives it so, what is asked for, and how it came about. */
export function MarkingView({ page, names }: MarkingViewProps) {
  const { recommendation, designation, banner, history, openRequests } = page;
  const asked = history.filter(({ sequence }) => openRequests.includes(sequence));
  return (
    <>
      <Lede>
        <strong>{banner}</strong>, designated by {designation.designatedBy.join(", ")}.{" "}
        {receivesWords(designation, names).join(" ")}
      </Lede>
      <ActLine page={page} />
      {asked.length > 0 && (
        <section aria-labelledby="asked-heading">
          <h2 id="asked-heading">What is asked for</h2>
          {asked.map((request) => (
            <div key={request.sequence}>
              <h3>
                Request {request.sequence}: {request.banner}
              </h3>
              <p>
                {entrySentence(request)} {request.reason}
              </p>
              <p>{receivesWords(request.designation, names).join(" ")}</p>
              {page.changeRefusal === null && (
                <RequestForm {...{ recommendation, request }} sequence={page.sequence} />
              )}
            </div>
          ))}
        </section>
      )}
      {history.length > 0 && (
        <section aria-labelledby="history-heading">
          <h2 id="history-heading">How it came about</h2>
          <ol reversed>
            {history.map((entry) => (
              <HistoryLine key={entry.sequence} entry={entry} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function ActLine({ page }: { readonly page: MarkingGetOutput }) {
  const { recommendation, changeRefusal, requestRefusal } = page;
  const href = `/recommendations/${recommendation}/marking/change`;
  if (changeRefusal === null) {
    return (
      <p className="no-print">
        <Link href={href}>Mark it otherwise</Link>
      </p>
    );
  }
  const { rule, present, remedy } = refusalWords(changeRefusal);
  return (
    <div className="no-print">
      {requestRefusal === null && (
        <p>
          <Link href={href}>Ask for another marking</Link>
        </p>
      )}
      <Disclosure summary="Why you cannot change it">
        <p>
          {rule} {present} {remedy}
        </p>
      </Disclosure>
    </div>
  );
}

function HistoryLine({ entry }: { readonly entry: MarkingHistoryEntry }) {
  return (
    <li>
      {formatInstant(entry.at)}: {entrySentence(entry)} {entry.reason}
    </li>
  );
}
