import type { Mark } from "../../../lib/marks.ts";
import { Marked } from "../../../ui/mark.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import { type ClaimCheck, type ClaimEvidence, type ClaimVerdict, claimChecks } from "./brief-claims.ts";
import { claimFindings, independenceWords } from "./claim-words.ts";

interface ClaimsSectionProps {
  readonly evidence: ClaimEvidence;
  readonly names: AlignmentNames;
  /** Where the pair of the United States and the European Union is explained. */
  readonly pairHref: string;
}

const VERDICTS: Readonly<Record<ClaimVerdict, { readonly word: string; readonly mark: Mark }>> = {
  agrees: { word: "The answers agree", mark: { shape: "full", tone: "good" } },
  "agrees-in-part": { word: "The answers agree in part", mark: { shape: "half", tone: "plain" } },
  differs: { word: "The answers differ", mark: { shape: "cross", tone: "bad" } },
  unknown: { word: "Not known", mark: { shape: "dashed", tone: "quiet" } },
};

/** What the brief says of how countries stand, its passage, and whether the answers of the day show the same. */
export function ClaimsSection({ evidence, names, pairHref }: ClaimsSectionProps) {
  return (
    <ul className="brief-claims">
      {claimChecks(evidence).map((check) => (
        <Claim key={check.claim.id} {...{ check, names, pairHref }} />
      ))}
    </ul>
  );
}

interface ClaimProps extends Pick<ClaimsSectionProps, "names" | "pairHref"> {
  readonly check: ClaimCheck;
}

function Claim({ check, names, pairHref }: ClaimProps) {
  const { claim, verdict } = check;
  const { word, mark } = VERDICTS[verdict];
  const independence = independenceWords(check);
  return (
    <li>
      <h3>{claim.words}</h3>
      <p>
        <q className="brief-quote">{claim.quote}</q>{" "}
        <span className="quiet small">
          {claim.passage.section}, paragraph {claim.passage.paragraph}
        </span>
      </p>
      <p className="small">Shown when {claim.reading}.</p>
      <p>
        <Marked mark={mark} word={word} />: <Sentence parts={claimFindings(check, pairHref, names)} />
      </p>
      {independence !== null && <p className="quiet small">{independence}</p>}
    </li>
  );
}
