import type { CalendarDate } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { WeightingChoice } from "../frame/weighting-choice.tsx";
import { capacityCut } from "./capacity-cut.ts";
import { CapacityForm } from "./capacity-form.tsx";
import type { NextPage } from "./load-next.ts";
import { PointsForm } from "./points-form.tsx";
import { PUSH_PATH, pushParameters } from "./push-address.ts";
import { PushKey } from "./push-key.tsx";
import { PushMethod } from "./push-method.tsx";
import { unknownOfAll, unknownOfAllWords } from "./push-reasons.ts";
import { firmnessWords, pushSentence } from "./push-sentence.ts";
import { PushTable } from "./push-table.tsx";

interface NextViewProps {
  readonly page: NextPage;
  readonly today: CalendarDate;
}

/** Which recommendations to push first, why, and where room for them ends. */
export function NextView({ page, today }: NextViewProps) {
  const { basis, triage, read, push, headlines, health, agencyNames } = page;
  const { weighting } = read;
  const { criteria, rows, ratings, total } = triage;
  const cut = capacityCut(rows, push.address.capacity);
  const leftOut = unknownOfAll(rows);
  const firmness = firmnessWords(cut);
  const { technology } = priorityNames(basis);
  if (rows.length === 0) {
    return (
      <>
        <PriorityPages current={PUSH_PATH} weighting={weighting} />
        <EmptyState title="No recommendation is open">
          <p>
            What was closed is in the <Link href="/recommendations">list of recommendations</Link>.
          </p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PriorityPages current={PUSH_PATH} weighting={weighting} />
      <Lede>
        <Sentence parts={pushSentence(cut, total)} />
      </Lede>
      {firmness !== null && <p className="push-firmness">{firmness}</p>}
      {push.problems.length > 0 && (
        <Alert kind="warning" title="Part of the address could not be used">
          {push.problems.join(" ")}
        </Alert>
      )}
      <WeightingChoice
        path={PUSH_PATH}
        read={read}
        basis={basis}
        agencyNames={agencyNames}
        others={pushParameters(push.address)}
      />
      <div className="push-controls">
        <CapacityForm
          weighting={weighting}
          address={push.address}
          ranked={cut.within.length + cut.next.length}
        />
        <PointsForm weighting={weighting} address={push.address} criteria={criteria} />
      </div>
      {leftOut.length > 0 && (
        <p className="push-left-out">
          Left out of every score, not counted as zero:{" "}
          {listOf(criteria.filter(({ id }) => leftOut.includes(id)).map(unknownOfAllWords))}.
        </p>
      )}
      <PushTable
        cut={cut}
        leftOutOfAll={leftOut}
        total={total}
        sources={{ criteria, headlines, ratings, technology, today }}
        passages={basis.passages}
        health={health}
      />
      <PushKey criteria={criteria} address={push.address} />
      <PushMethod model={basis.model} />
    </>
  );
}
