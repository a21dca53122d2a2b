import type { AlignmentBasis } from "@entente/contract";
import { formatPlain } from "../../../lib/figure-words.ts";
import { BASIS_WORDS } from "../../../lib/words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { PassageWords } from "../../../ui/passage-words.tsx";

interface IssueCodingProps {
  readonly issue: AlignmentBasis["model"]["model"]["issues"][number];
  readonly passages: AlignmentBasis["passages"];
}

/** What is asked, what each answer means, how sources are read, and what the weight rests on. */
export function IssueCoding({ issue, passages }: IssueCodingProps) {
  const { name, question, answers, codingRule, weightReason, basis, passage } = issue;
  return (
    <Disclosure
      summary={
        <>
          How it is coded<span className="usa-sr-only">: {name}</span>
        </>
      }
    >
      <dl className="coding">
        <dt>Asked</dt>
        <dd>{question}</dd>
        <dt>Answers</dt>
        <dd>
          <ul>
            {answers.map(({ value, name: words, meaning }) => (
              <li key={String(value)}>
                {words}: {meaning}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Coding rule</dt>
        <dd>{codingRule}</dd>
        <dt>Weight</dt>
        <dd>
          {formatPlain(issue.weight)}. {weightReason}
        </dd>
        <dt>Raised by</dt>
        <dd>
          {passage === null ? (
            BASIS_WORDS[basis]
          ) : (
            <>
              The brief, <PassageWords passage={passage} passages={passages} />
            </>
          )}
        </dd>
      </dl>
    </Disclosure>
  );
}
