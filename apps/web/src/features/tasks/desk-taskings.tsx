import type { TaskingListOutput } from "@entente/contract";
import type { AgencyId, CalendarDate } from "@entente/domain";
import { formatNumber } from "../../lib/numbers.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { Link } from "../../ui/link.tsx";
import { acknowledgeTask } from "./task-acts.ts";
import { owedWords, ownOffices, requestTitle, STANDING_WORDS, stepHref, taskHref } from "./task-words.ts";

interface DeskTaskingsProps {
  readonly page: TaskingListOutput;
  readonly agency: AgencyId;
  /** Whether the person may answer for the agency. */
  readonly mayAnswer: boolean;
  readonly today: CalendarDate;
}

/** What the agency owes an answer to, each with its acknowledgment and its answer. */
export function DeskTaskings({ page, agency, mayAnswer, today }: DeskTaskingsProps) {
  if (page.rows.length === 0) return null;
  return (
    <section aria-labelledby="taskings">
      <h2 className="desk-group" id="taskings">
        Answers owed <span className="quiet">{page.total.count}</span>
      </h2>
      <ul className="desk-list">
        {page.rows.flatMap((line) =>
          ownOffices(line, agency)
            .filter(({ days }) => days !== null)
            .map(({ office, standing }) => (
              <li key={`${line.id} ${office}`} data-row>
                <span className="desk-list__key">{office}</span>
                <div>
                  <p className="desk-list__title">
                    <Link href={taskHref(line.id)}>{requestTitle(line.request)}</Link>
                  </p>
                  <p>
                    {line.tasker} asks for an answer {owedWords(today, line.suspense)}.
                  </p>
                  <p className="quiet small desk-list__facts">
                    <span>{STANDING_WORDS[standing]}</span>
                    {line.about !== null && (
                      <span>
                        About <Link href={`/recommendations/${line.about}`}>{line.about}</Link>
                      </span>
                    )}
                  </p>
                </div>
                {mayAnswer && (
                  <div className="desk-list__act task-acts">
                    {standing === "not-acknowledged" && (
                      <ActionForm
                        action={acknowledgeTask.bind(null, { tasking: line.id, office, next: "/" })}
                        version={line.version}
                      >
                        <SubmitButton isSecondary>Acknowledge</SubmitButton>
                      </ActionForm>
                    )}
                    <Link
                      className="usa-button usa-button--small"
                      href={`${stepHref(line.id, "answer", office)}&from=desk`}
                    >
                      Answer
                      <span className="usa-sr-only"> {requestTitle(line.request)}</span>
                    </Link>
                  </div>
                )}
              </li>
            )),
        )}
      </ul>
      {page.nextCursor !== null && (
        <p className="quiet">
          The nearest are shown;{" "}
          <Link href="/tasks">see all {formatNumber(page.total.count, "tasking")}</Link>.
        </p>
      )}
    </section>
  );
}
