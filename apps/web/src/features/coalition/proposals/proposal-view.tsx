import type { CountryCode, TechnologyId } from "@entente/domain";
import { formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { AboutClearances } from "../../clearance/list/about-clearances.tsx";
import { KeptRivalry } from "../../tension/cost/kept-rivalry.tsx";
import { bandWords } from "../frame/band-words.ts";
import { coalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { countedWords } from "../frame/count-words.ts";
import { coverageWords } from "../frontier/point-words.ts";
import { betweenHref } from "../picked/between-href.ts";
import { CoverageTable } from "../picked/coverage-table.tsx";
import { DocksTable } from "../picked/docks-table.tsx";
import { LeftOutTable } from "../picked/left-out-table.tsx";
import { MembersTable } from "../picked/members-table.tsx";
import { OverlapsTable } from "../picked/overlaps-table.tsx";
import { weakestPairSentence } from "../picked/pair-words.ts";
import { type StatementLookup, statementLookup } from "../picked/statement-lookup.ts";
import { COALITIONS_PATH, coalitionHref } from "../question/question-address.ts";
import { questionWords } from "../question/rule-words.ts";
import { frozenAddress } from "./frozen-address.ts";
import type { ProposalPage } from "./load-proposal.ts";
import { replayWords } from "./replay-words.ts";

/** A proposal as it was frozen: who, what they cover, whether it can be computed again, and what it became. */
export function ProposalView({
  page: { proposal, vocabulary, clearances, isJustSaved },
}: {
  readonly page: ProposalPage;
}) {
  const { inputs, result, recommendation, forum, duplicateReason } = proposal;
  const { set } = inputs.coalition;
  const names = coalitionNames(set, vocabulary);
  const { explanation, table, surroundings } = result;
  const { figures, leftOut } = explanation;
  const replay = replayWords(proposal.replay);
  const address = frozenAddress(inputs);
  return (
    <>
      <CoalitionPages current={null} />
      {isJustSaved && (
        <Alert kind="success" title="Proposed">
          It is kept with everything that went in, and tracked as{" "}
          <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>.
        </Alert>
      )}
      <Lede>
        {capitalized(countedWords(figures.size, "country", "countries"))} on{" "}
        {names.technology(proposal.technology)}: {countriesWords(figures.members, names)}. {replay.words}
      </Lede>
      {!replay.isSame && <Alert kind="warning">{replay.words}</Alert>}
      <dl className="facts">
        <div>
          <dt>Tracked as</dt>
          <dd>
            <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>
          </dd>
        </div>
        <div>
          <dt>Forum</dt>
          <dd>{forum === null ? "A table of its own" : names.forum(forum)}</dd>
        </div>
        <div>
          <dt>Asked</dt>
          <dd>{questionWords(address.question, names, bandWords)}</dd>
        </div>
        {duplicateReason !== null && (
          <div>
            <dt>Why although it repeats what runs</dt>
            <dd>{duplicateReason}</dd>
          </div>
        )}
      </dl>
      <p>
        {capitalized(coverageWords(figures, table.length))}.{" "}
        <Sentence parts={weakestPairSentence(figures, names, betweenHref)} />{" "}
        <Link href={coalitionHref(COALITIONS_PATH, address, "coalition")}>How it stands today</Link>
      </p>
      <SourceNote
        of="this proposal"
        who={`Proposed by ${proposal.personName} (${proposal.by.agency})`}
        when={formatInstant(proposal.at)}
        from={`${formatNumber(inputs.coalition.capabilities.length, "capability", "capabilities")}, ${formatNumber(inputs.coalition.alignments.length, "pair")} of known alignment, “${set.title}” version ${set.version}; inputs ${proposal.inputsHash.slice(0, 12)}, result ${proposal.resultHash.slice(0, 12)} (SHA-256)`}
        method={proposal.method}
      />
      <section aria-labelledby="clearance">
        <h2 id="clearance">Who has cleared it</h2>
        <AboutClearances {...clearances} />
      </section>
      <section aria-labelledby="coverage">
        <h2 id="coverage">What they cover</h2>
        <CoverageTable
          table={table}
          requirements={set.requirements}
          columns={figures.members}
          hasOthers
          caption={`Levels as they stood when it was proposed, ${
            inputs.statements === null ? "kept without their sources" : "each with where it came from"
          }. Hatched was not known, which is not 0.`}
          lookup={frozenLookup(inputs)}
          passages={[]}
          names={names}
        />
      </section>
      <section aria-labelledby="members">
        <h2 id="members">Why they are in</h2>
        <MembersTable explanation={explanation} essential={[]} names={names} />
      </section>
      <section aria-labelledby="left-out">
        <h2 id="left-out">Why the others are out</h2>
        <LeftOutTable leftOut={leftOut} requirements={table.length} names={names} hrefWith={null} />
      </section>
      <section aria-labelledby="rivalry-cost">
        <h2 id="rivalry-cost">What did rivalry among them cost?</h2>
        <KeptRivalry
          rivalry={proposal.rivalry}
          ratings={inputs.rivalries}
          nameOf={(country) => names.country(country as CountryCode)}
          technologyOf={(technology) => names.technology(technology as TechnologyId)}
        />
      </section>
      <section aria-labelledby="forums">
        <h2 id="forums">Was there a table for them already?</h2>
        <DocksTable surroundings={surroundings} size={figures.size} names={names} />
      </section>
      <section aria-labelledby="overlaps">
        <h2 id="overlaps">Did it repeat what ran?</h2>
        <OverlapsTable overlaps={surroundings.overlaps} names={names} />
      </section>
    </>
  );
}

/** Where each level came from, as it was kept; proposals that were kept without sources have none. */
function frozenLookup({ statements }: ProposalPage["proposal"]["inputs"]): StatementLookup {
  const cells = (statements ?? []).map((inForce) => {
    const { country, requirement } = inForce;
    return { country, requirement, inForce, others: [] };
  });
  return statementLookup({ cells, missing: [] });
}
