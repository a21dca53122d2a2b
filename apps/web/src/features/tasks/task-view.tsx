import type { TaskingGetOutput } from "@entente/contract";
import { type CalendarDate, owesAnswer } from "@entente/domain";
import { formatDate, formatDays, formatInstantFrom } from "../../lib/dates.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { Figure, Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { Missing } from "../../ui/missing.tsx";
import { factSentence } from "./fact-sentence.ts";
import { acknowledgeTask } from "./task-acts.ts";
import { CONTACT_WORDS, owedWords, STANDING_WORDS, STEP_LABELS, stepHref, taskHref } from "./task-words.ts";

interface TaskViewProps {
  readonly page: TaskingGetOutput;
  readonly today: CalendarDate;
}

/** One tasking: what is asked, how each office stands, and all that was said. */
export function TaskView({ page, today }: TaskViewProps) {
  const { tasking, version, aboutTitle, parts, facts, mayPutOff } = page;
  const { id, set, offices, suspense } = tasking;
  const owing = offices.filter(({ standing }) => owesAnswer(standing)).length;
  return (
    <>
      <Lede>
        {owing === 0 ? (
          "No answer is owed any more."
        ) : (
          <>
            <Figure href="#offices">
              {owing} of {offices.length} {offices.length === 1 ? "office" : "offices"}
            </Figure>{" "}
            {owing === 1 ? "owes" : "owe"} an answer {owedWords(today, suspense)}.
          </>
        )}
      </Lede>
      <section aria-labelledby="asked">
        <h2 id="asked">What is asked</h2>
        <p className="written">{set.request}</p>
        <dl className="facts">
          <div>
            <dt>Asked by</dt>
            <dd>
              {set.tasker}, {formatInstantFrom(today, set.at)}
            </dd>
          </div>
          <div>
            <dt>About</dt>
            <dd>
              {set.about === null ? (
                <Missing words="nothing in the register" />
              ) : (
                <Link href={`/recommendations/${set.about}`}>
                  {set.about}
                  {aboutTitle === null ? "" : `: ${aboutTitle}`}
                </Link>
              )}
            </dd>
          </div>
          <div>
            <dt>Suspense</dt>
            <dd>
              {formatDate(suspense)}
              {mayPutOff && (
                <>
                  {" "}
                  <Link href={`${taskHref(id)}/put-off`}>Put it off</Link>
                </>
              )}
            </dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="offices">
        <h2 id="offices">The offices</h2>
        {parts.map((part, index) => {
          const office = offices[index];
          if (office === undefined) return null;
          return (
            <article className="task-part" key={part.office} aria-labelledby={`part-${index}`}>
              <h3 id={`part-${index}`}>
                {part.office}: {STANDING_WORDS[office.standing].toLowerCase()}
                {office.returned !== null && ", its answer was returned"}
              </h3>
              {office.answer === null ? (
                <p className="quiet">It has not answered.</p>
              ) : (
                <figure className="task-answer">
                  <blockquote className="written">{office.answer.answer}</blockquote>
                  <figcaption className="quiet">
                    Answered {formatInstantFrom(today, office.answer.at)}
                    {part.daysLate !== null && part.daysLate > 0
                      ? `, ${formatDays(part.daysLate)} after the suspense`
                      : ", within the suspense"}
                  </figcaption>
                </figure>
              )}
              {office.returned !== null && <p>Returned: {office.returned.reason}</p>}
              {office.closing !== null && office.closing.reason !== null && (
                <p>Closed: {office.closing.reason}</p>
              )}
              <p className="quiet">
                Told for it:{" "}
                {part.contacts.length === 0
                  ? "nobody, it has no contacts"
                  : part.contacts
                      .map(
                        ({ step, seatTitle, personName }) =>
                          `${CONTACT_WORDS[step].toLowerCase()} ${personName ?? `vacant (${seatTitle ?? "no seat"})`}`,
                      )
                      .join("; ")}
                .
              </p>
              {part.steps.length > 0 && (
                <div className="task-acts">
                  {part.steps.map((step) =>
                    step === "acknowledge" ? (
                      <ActionForm
                        key={step}
                        action={acknowledgeTask.bind(null, {
                          tasking: id,
                          office: part.office,
                          next: taskHref(id),
                        })}
                        version={version}
                      >
                        <SubmitButton isSecondary>{STEP_LABELS[step]}</SubmitButton>
                      </ActionForm>
                    ) : (
                      <Link
                        className={`usa-button${step === "answer" ? "" : " usa-button--outline"}`}
                        key={step}
                        href={stepHref(id, step, part.office)}
                      >
                        {STEP_LABELS[step]}
                        <span className="usa-sr-only"> for {part.office}</span>
                      </Link>
                    ),
                  )}
                </div>
              )}
            </article>
          );
        })}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">All that was said</h2>
        <ol className="task-history" reversed>
          {facts.toReversed().map(({ sequence, fact, personName, seatTitle }) => (
            <li key={sequence}>
              {factSentence(fact)}{" "}
              <span className="quiet">
                {personName}
                {seatTitle === null ? "" : `, ${seatTitle}`} ({fact.by.agency}),{" "}
                {formatInstantFrom(today, fact.at)}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
