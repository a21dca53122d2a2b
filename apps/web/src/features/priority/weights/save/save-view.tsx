import { formatDate } from "../../../../lib/dates.ts";
import { refusalWords } from "../../../../lib/refusal-words.ts";
import { uncapitalized } from "../../../../lib/sentence.ts";
import { RefusalAlert } from "../../../../ui/forms/refusal-alert.tsx";
import { Lede } from "../../../../ui/lede.tsx";
import { Link } from "../../../../ui/link.tsx";
import { priorityNames } from "../../frame/names.ts";
import { PriorityPages } from "../../frame/priority-pages.tsx";
import { isIllustrative } from "../../frame/weighting-words.ts";
import { LiveOrder } from "../live-order.tsx";
import { checkSetWeights } from "../may-set-weights.ts";
import { movedLines } from "../order-lines.ts";
import { movedSentence } from "../order-words.ts";
import { weightsHref } from "../weights-address.ts";
import { ChangesTable } from "./changes-table.tsx";
import type { SavePage } from "./load-save.ts";
import { SaveForm } from "./save-form.tsx";

/** What will be saved, what follows from it, and the reason. */
export function SaveView({ page }: { readonly page: SavePage }) {
  const { basis, person, points, stored, start, order } = page;
  const { agency } = person;
  const names = priorityNames(basis);
  const technologyNames = Object.fromEntries(basis.technologies.map(({ id: key, name }) => [key, name]));
  const allowed = checkSetWeights(person);
  const comparedWith = stored === null ? "equal weights" : "the weights in force";
  return (
    <>
      <PriorityPages current={null} weighting={{ kind: "points", points }} />
      <Lede>
        {inForceWords(stored, agency)}{" "}
        {movedLines(order).length === 0
          ? `The order stays as with ${comparedWith}.`
          : `Compared with ${comparedWith}: ${uncapitalized(movedSentence(order, names))}`}
      </Lede>
      <div className="save-weights">
        <div>
          {allowed.ok ? (
            <SaveForm page={page} />
          ) : (
            <>
              <RefusalAlert words={refusalWords(allowed.error)} title={`Not yours to save for ${agency}`} />
              <Link href={weightsHref({ kind: "points", points }, start)}>Back to the points</Link>
            </>
          )}
          <h2>The order that follows</h2>
          <LiveOrder order={order} technologyNames={technologyNames} comparedWith={comparedWith} />
        </div>
        <ChangesTable page={page} />
      </div>
    </>
  );
}

function inForceWords(stored: SavePage["stored"], agency: string): string {
  if (stored === null) return `${agency} has stated no weights yet.`;
  const { statedOn } = stored.weightSet;
  return isIllustrative(stored)
    ? `What stands for ${agency} since ${formatDate(statedOn)} is our illustration; these would be its first own weights.`
    : `${agency}’s weights of ${formatDate(statedOn)}, put down by ${stored.personName}, are in force; these would follow them.`;
}
