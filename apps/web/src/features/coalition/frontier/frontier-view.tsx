import { sum } from "d3-array";
import { formatNumber } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { claimCheck, levelsFromBrief } from "../claims/brief-claims.ts";
import { ClaimSection } from "../claims/claim-section.tsx";
import { bandWords } from "../frame/band-words.ts";
import { coalitionNames } from "../frame/coalition-names.ts";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { CAPABILITIES_PATH } from "../frame/country-href.ts";
import { OutOfReachSection } from "../picked/out-of-reach-section.tsx";
import { PickedSection } from "../picked/picked-section.tsx";
import { COALITIONS_PATH, coalitionHref } from "../question/question-address.ts";
import { QuestionForm } from "../question/question-form.tsx";
import { questionWords } from "../question/rule-words.ts";
import { boundWords } from "./bound-words.ts";
import { FrontierPlot } from "./frontier-plot.tsx";
import { essentialSentence, frontierSentence } from "./frontier-sentence.ts";
import { FrontierTable } from "./frontier-table.tsx";
import { pointOf } from "./fullest-point.ts";
import type { FrontierPage } from "./load-frontier.ts";

/** Who belongs at the table: the coalitions worth a choice, one of them explained, and what nobody can. */
export function FrontierView({ page }: { readonly page: FrontierPage }) {
  const { basis, vocabulary, known, read, answer, members, explained } = page;
  const { address, problems } = read;
  const { question } = address;
  const { frontier, requirements } = answer;
  const names = coalitionNames(known.set, vocabulary);
  const shown = members ?? [];
  const hrefOf = (set: readonly string[]) =>
    coalitionHref(COALITIONS_PATH, { ...address, members: set as NonNullable<typeof members> }, "coalition");
  const weightOf = (id: string) => requirements.find((one) => one.id === id)?.weight ?? 0;
  const totalWeight = sum(requirements, ({ weight }) => weight);
  const beyond = sum(frontier.unattainable, ({ requirement }) => weightOf(requirement));
  const essential = essentialSentence({ frontier, names });
  const bound = boundWords(frontier.front, totalWeight);
  return (
    <>
      <CoalitionPages current={COALITIONS_PATH} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      <Lede>
        <Sentence
          parts={frontierSentence({
            technology: names.technology(question.technology),
            requirements: requirements.length,
            frontier,
            figures: explained?.explanation.figures ?? null,
            point: pointOf(frontier.front.points, shown),
            names,
          })}
        />
      </Lede>
      <QuestionForm address={address} known={known} names={names} bandWords={bandWords} />
      <p className="print-only">{questionWords(question, names, bandWords)}</p>
      {bound !== null && <Alert kind="warning">{bound}</Alert>}
      {frontier.front.points.length === 0 ? (
        <EmptyState title="There is no coalition to choose">
          <p>
            What is known of each country is listed under <Link href={CAPABILITIES_PATH}>capabilities</Link>;
            an analyst can put down what a source says.
          </p>
        </EmptyState>
      ) : (
        <section aria-labelledby="frontier">
          <h2 id="frontier" className="usa-sr-only">
            Coalitions worth a choice
          </h2>
          <div className="priority-answer">
            <div>
              <FrontierPlot
                front={frontier.front}
                totalWeight={totalWeight}
                reachableWeight={totalWeight - beyond}
                requirements={requirements.length}
                members={shown}
                names={names}
                hrefOf={hrefOf}
              />
            </div>
            <div>
              {essential !== null && (
                <section aria-labelledby="essential">
                  <h2 id="essential">Who cannot be done without?</h2>
                  <p>{essential}</p>
                </section>
              )}
              <ClaimSection
                check={claimCheck(question.technology, answer.candidates, frontier)}
                levels={levelsFromBrief(
                  basis.cells,
                  requirements.map(({ id }) => id),
                )}
                names={names}
              />
            </div>
          </div>
          <Disclosure
            summary={`The same as a table, with every set (${formatNumber(frontier.front.points.length, "point")})`}
          >
            <FrontierTable
              points={frontier.front.points}
              requirements={requirements.length}
              members={shown}
              names={names}
              hrefOf={hrefOf}
            />
          </Disclosure>
        </section>
      )}
      {explained !== null && <PickedSection page={page} explained={explained} names={names} />}
      <OutOfReachSection unattainable={frontier.unattainable} weightOf={weightOf} names={names} />
    </>
  );
}
