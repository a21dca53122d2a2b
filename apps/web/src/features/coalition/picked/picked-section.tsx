import type { CountryCode } from "@entente/domain";
import { formatScore } from "../../../lib/figure-words.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { RivalryCostList } from "../../tension/cost/rivalry-cost.tsx";
import { COMPARE_PATH } from "../compare/load-compare.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { isSameSet } from "../frame/member-set.ts";
import { pointOf } from "../frontier/fullest-point.ts";
import type { FrontierPage } from "../frontier/load-frontier.ts";
import { coverageWords } from "../frontier/point-words.ts";
import { PROPOSE_PATH } from "../propose/load-propose.ts";
import { COALITIONS_PATH, coalitionHref, PINNED_MAXIMUM } from "../question/question-address.ts";
import { betweenHref } from "./between-href.ts";
import { brokenRuleWords } from "./broken-rule-words.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { DocksTable } from "./docks-table.tsx";
import type { Explained } from "./explained.ts";
import { LeftOutTable } from "./left-out-table.tsx";
import { MembersTable } from "./members-table.tsx";
import { OverlapsTable } from "./overlaps-table.tsx";
import { weakestPairSentence } from "./pair-words.ts";
import { statementLookup } from "./statement-lookup.ts";

interface PickedSectionProps {
  readonly page: FrontierPage;
  readonly explained: Explained;
  readonly names: CoalitionNames;
}

/** One coalition: what its members cover, why each is in and each other country is out, and what exists around it. */
export function PickedSection({ page, explained, names }: PickedSectionProps) {
  const { basis, read, answer } = page;
  const { address } = read;
  const { requirements, frontier } = answer;
  const { explanation, table, surroundings } = explained;
  const { figures, cost, leftOut } = explanation;
  const members = figures.members;
  const lookup = statementLookup(basis);
  const point = pointOf(frontier.front.points, members);
  const others = point?.sets.filter((set) => !isSameSet(set, members)) ?? [];
  const hrefOf = (set: readonly CountryCode[]) =>
    coalitionHref(COALITIONS_PATH, { ...address, members: set.toSorted() }, "coalition");
  return (
    <section aria-labelledby="coalition" className="picked">
      <h2 id="coalition">{capitalized(countriesWords(members, names))}</h2>
      <p>
        {capitalized(coverageWords(figures, requirements.length))}.{" "}
        <Sentence parts={weakestPairSentence(figures, names, betweenHref)} />{" "}
        {cost.meanPairAlignment.value !== null &&
          `The pairs are aligned ${formatScore(cost.meanPairAlignment.value)} on average.`}
      </p>
      {figures.brokenRules.length > 0 && (
        <Alert kind="warning" title="It breaks what the question asks">
          {capitalized(figures.brokenRules.map((broken) => brokenRuleWords(broken, names)).join("; "))}.
        </Alert>
      )}
      {point === null && figures.brokenRules.length === 0 && (
        <p className="quiet">
          It is not on the front: another coalition is as small, covers as much and is as well aligned, and
          better in one of them.
        </p>
      )}
      {others.length > 0 && (
        <p>
          Exactly as good:{" "}
          {others.map((set, place) => (
            <span key={set.join("-")}>
              {place > 0 && "; "}
              <Link href={hrefOf(set)}>{countriesWords(set, names)}</Link>
            </span>
          ))}
          .
        </p>
      )}
      <PickedActs address={address} members={members} />

      <h3 id="coverage">What they cover</h3>
      <CoverageTable
        caption="Levels run from 0 to 4; open one to see its source. Hatched is not known, which is not 0."
        columns={members}
        hasOthers
        {...{ table, requirements, lookup, names }}
        passages={basis.passages}
      />
      <Disclosure summary="All candidates on all requirements">
        <CoverageTable
          caption="Members and everybody else, in the order of their codes"
          columns={answer.candidates}
          hasOthers={false}
          {...{ table, requirements, lookup, names }}
          passages={basis.passages}
        />
      </Disclosure>

      <h3 id="members">Why they are in</h3>
      <MembersTable
        explanation={explanation}
        essential={frontier.essential.essential.map(({ member }) => member)}
        names={names}
      />

      <h3 id="rivalry-cost">What rivalry among them costs</h3>
      <RivalryCostList costs={page.rivalry} nameOf={(country) => names.country(country as CountryCode)} />

      <h3 id="left-out">Why the others are out</h3>
      <LeftOutTable
        leftOut={leftOut}
        requirements={requirements.length}
        names={names}
        hrefWith={(candidate) => hrefOf([...members, candidate as CountryCode])}
      />

      <h3 id="forums">Is there a table for them already?</h3>
      <DocksTable surroundings={surroundings} size={members.length} names={names} />

      <h3 id="overlaps">Does it repeat what runs?</h3>
      <OverlapsTable overlaps={surroundings.overlaps} names={names} />
    </section>
  );
}

type PickedActsProps = Pick<FrontierPage["read"], "address"> & { readonly members: readonly CountryCode[] };

function PickedActs({ address, members }: PickedActsProps) {
  const { pinned } = address;
  const isPinned = pinned.some((set) => isSameSet(set, members));
  const at = (sets: typeof pinned) =>
    coalitionHref(COALITIONS_PATH, { ...address, members, pinned: sets }, "coalition");
  return (
    <p className="picked__acts no-print">
      <Link className="usa-button" href={coalitionHref(PROPOSE_PATH, { ...address, members, pinned: [] })}>
        Propose this coalition
      </Link>
      {isPinned ? (
        <Link href={at(pinned.filter((set) => !isSameSet(set, members)))}>Unpin it</Link>
      ) : (
        pinned.length < PINNED_MAXIMUM && <Link href={at([...pinned, members])}>Pin it to compare</Link>
      )}
      {pinned.length >= 2 && (
        <Link href={coalitionHref(COMPARE_PATH, { ...address, members: null })}>
          Compare the {pinned.length} pinned
        </Link>
      )}
      {pinned.length === 1 && !isPinned && <span className="quiet">1 pinned; two can be compared.</span>}
    </p>
  );
}
