import { basisWords } from "../../../lib/basis-words.ts";
import { Link } from "../../../ui/link.tsx";
import { STATE_WORDS } from "../between/state-words.ts";
import { costWords } from "../closing/cost-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { GainAnswer } from "../frame/outputs.ts";
import { stanceHref } from "../frame/stance-address.ts";

interface LinkedChangesProps {
  readonly linked: NonNullable<GainAnswer["linked"]>;
  readonly effect: GainAnswer["effect"];
  readonly names: AlignmentNames;
}

/** The stances that carrying out a recommendation would change: from what to what, why, and who says so. */
export function LinkedChanges({ linked, effect, names }: LinkedChangesProps) {
  return (
    <ul>
      {linked.effect.changes.map((change) => (
        <li key={`${change.holder} ${change.issue}`}>
          <ChangeWords change={change} effect={effect} names={names} /> {change.reason}{" "}
          <span className="quiet">({basisWords(change.basis, linked)})</span>
        </li>
      ))}
    </ul>
  );
}

interface ChangeWordsProps extends Pick<LinkedChangesProps, "effect" | "names"> {
  readonly change: LinkedChangesProps["linked"]["effect"]["changes"][number];
}

function ChangeWords({ change: { holder, issue, to }, effect, names }: ChangeWordsProps) {
  const from = effect?.changes.find((one) => one.holder === holder && one.issue === issue)?.from;
  const place = (
    <>
      {names.country(holder)}, <Link href={stanceHref({ holder, issue })}>{names.issue(issue)}</Link>
    </>
  );
  if (from === undefined || from.value === null) {
    return (
      <>
        {place}: {from === undefined ? "" : `${STATE_WORDS[from.state]} today, `}would be “
        {names.answer(issue, to)}”.
      </>
    );
  }
  if (from.value === to) {
    return (
      <>
        {place}: “{names.answer(issue, to)}” already; nothing changes.
      </>
    );
  }
  const cost = costWords({ issue, from: from.value, to }, names);
  return (
    <>
      {place}: “{names.answer(issue, from.value)}” becomes “{names.answer(issue, to)}”.
      {cost !== null && ` ${cost}`}
    </>
  );
}
