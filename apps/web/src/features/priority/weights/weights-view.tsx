import { Alert } from "../../../ui/alert.tsx";
import { priorityNames } from "../frame/names.ts";
import { type KnownWeights, usableAgencies } from "../frame/weighting-address.ts";
import { isIllustrative } from "../frame/weighting-words.ts";
import { AgreementSections } from "./agreement/agreement-sections.tsx";
import { agreementSentence } from "./agreement/agreement-words.ts";
import type { WeightsPage } from "./load-weights.ts";
import { checkSetWeights, whoMaySetWeights } from "./may-set-weights.ts";
import { OrderMethod } from "./order-method.tsx";
import type { StartOption } from "./start-choice.tsx";
import { startSentence, startWhose } from "./start-words.ts";
import { storedStandingInputs } from "./stored-standing-inputs.ts";
import { asTyped } from "./typed-points.ts";
import { type Start, startName, weightsHref } from "./weights-address.ts";
import { Workbench } from "./workbench.tsx";

/** What each agency weighs, what follows from it, and what would follow from other weights. */
export function WeightsView({ page }: { readonly page: WeightsPage }) {
  const { basis, agreement, person, agencyNames, address, points } = page;
  const { weightSets, model } = basis;
  const names = priorityNames(basis);
  const usable = usableAgencies({ model: model.model, weightSets });
  const illustrative = weightSets
    .filter(isIllustrative)
    .filter(({ weightSet }) => usable.includes(weightSet.agency)).length;
  return (
    <>
      {address.note !== null && <Alert kind="warning">{address.note}</Alert>}
      <Workbench
        key={weightsHref(address.weighting, address.start)}
        inputs={storedStandingInputs(basis)}
        typed={address.typed ?? asTyped(points)}
        points={points}
        standing={page.standing}
        start={{
          weighting: address.start,
          points: page.startPoints,
          standing: page.startStanding,
          whose: startWhose(address.start, weightSets),
          sentence: startSentence(address.start, weightSets),
        }}
        options={startOptions({ model: model.model, weightSets }, agencyNames)}
        saveFor={checkSetWeights(person).ok ? person.agency : null}
        whoMay={whoMaySetWeights(person.agency)}
        agreement={agreementSentence(agreement, illustrative)}
        method={<OrderMethod model={model} />}
      />
      <AgreementSections agreement={agreement} basis={basis} names={names} agencyNames={agencyNames} />
    </>
  );
}

function startOptions(known: KnownWeights, agencyNames: ReadonlyMap<string, string>): readonly StartOption[] {
  const agencies = usableAgencies(known);
  const option = (start: Start, label: string): StartOption => ({
    name: startName(start),
    label,
    href: weightsHref(start),
    title: agencyNames.get(label) ?? null,
  });
  return [
    option({ kind: "equal" }, "Equal"),
    ...(agencies.length > 1 ? [option({ kind: "mean" }, "Mean of agencies")] : []),
    ...agencies.map((agency) => option({ kind: "agency", agency }, agency)),
  ];
}
