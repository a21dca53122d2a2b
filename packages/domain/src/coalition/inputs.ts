import type { CountryCode, RequirementId, TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/index.ts";
import type { RequirementUnknown } from "./capability.ts";
import type { UnknownPairRule } from "./member-rule.ts";
import { type CoalitionModel, type CoalitionModelRefusal, coalitionModel } from "./model.ts";
import type { MemberPair } from "./pair-alignment.ts";
import type { CoalitionRequirement, RequirementRepeated } from "./requirement.ts";
import { isCounted, type RequirementDefinition, type RequirementSet } from "./requirement-set.ts";
import type { SearchLimits } from "./search-limit.ts";

/** Name of the method that fronts and explanations are computed by. It changes whenever the same inputs would give other digits. */
export const COALITION_METHOD = "coalition-1";

/** A requirement taken with another weight, level or depth; what is absent stays as defined. */
export interface RequirementChange {
  readonly requirement: RequirementId;
  readonly weight: number | null;
  readonly level: number | null;
  readonly depth: number | null;
}

/** Which requirements a coalition is sought for. */
export interface RequirementChoice {
  readonly technology: TechnologyId;
  /** Where along the chain; everywhere when empty. */
  readonly bands: readonly ReadinessBand[];
  /** All of the technology in these bands when empty. */
  readonly requirements: readonly RequirementId[];
  readonly changes: readonly RequirementChange[];
}

/** The level of a country on a requirement, and which entry of their history says so. */
export interface CountedCapability {
  readonly country: CountryCode;
  readonly requirement: RequirementId;
  readonly level: number;
  /** 0 where a data pack says so. */
  readonly sequence: number;
}

/** How well two countries are aligned, 0 to 1; a pair that is not named is not known. */
export interface AlignedPair {
  readonly first: CountryCode;
  readonly second: CountryCode;
  readonly alignment: number;
}

/** Everything that coalitions are computed from; a frozen proposal keeps it whole. */
export interface CoalitionInputs {
  readonly set: RequirementSet;
  readonly choice: RequirementChoice;
  readonly candidates: readonly CountryCode[];
  readonly capabilities: readonly CountedCapability[];
  readonly alignments: readonly AlignedPair[];
  readonly mandatory: readonly CountryCode[];
  readonly excluded: readonly CountryCode[];
  readonly incompatiblePairs: readonly MemberPair<CountryCode>[];
  readonly unknownPairs: UnknownPairRule;
  readonly sizeMaximum: number | null;
  readonly limits: SearchLimits;
}

export type RequirementChoiceRefusal = RequirementUnknown | RequirementRepeated<RequirementId>;
export type CoalitionInputsRefusal =
  | RequirementChoiceRefusal
  | CoalitionModelRefusal<CountryCode, RequirementId>;

/**
 * The model that these inputs describe, ready to be searched. Capabilities that are counted with others, or of
 * requirements that are not chosen, have no effect.
 *
 * Fails as `chosenRequirements` and `coalitionModel` do.
 */
export function coalitionModelOf(
  inputs: CoalitionInputs,
): Result<CoalitionModel<CountryCode, RequirementId>, CoalitionInputsRefusal> {
  const { set, candidates, capabilities, alignments } = inputs;
  const { mandatory, excluded, incompatiblePairs, unknownPairs, sizeMaximum, limits } = inputs;
  const definitions = chosenRequirements(set, inputs.choice);
  if (!definitions.ok) return definitions;
  const levels = new Map(
    capabilities.map(({ country, requirement, level }) => [cellName(country, requirement), level]),
  );
  const aligned = new Map(
    alignments.flatMap(({ first, second, alignment }) => [
      [cellName(first, second), alignment],
      [cellName(second, first), alignment],
    ]),
  );
  return coalitionModel({
    candidates,
    requirements: definitions.value.map(
      ({ id, weight, level, depth }): CoalitionRequirement<RequirementId> => ({ id, weight, level, depth }),
    ),
    capability: candidates.map((country) =>
      definitions.value.map((definition) =>
        isCounted(set, definition, country) ? (levels.get(cellName(country, definition.id)) ?? null) : null,
      ),
    ),
    alignment: candidates.map((row) =>
      candidates.map((column) => (row === column ? 1 : (aligned.get(cellName(row, column)) ?? null))),
    ),
    alignmentMaximum: 1,
    mandatory,
    excluded,
    incompatiblePairs,
    unknownPairs,
    sizeMaximum,
    limits,
  });
}

/**
 * The chosen requirements in the order of the set, with the changes made.
 *
 * Fails with `requirement-unknown` when the choice names one that the technology does not have in these bands, or
 * changes one that is not chosen, and with `requirement-repeated` when one is changed twice.
 */
export function chosenRequirements(
  { requirements }: Pick<RequirementSet, "requirements">,
  choice: RequirementChoice,
): Result<readonly RequirementDefinition[], RequirementChoiceRefusal> {
  const { technology, bands, changes } = choice;
  const offered = requirements.filter(
    (requirement) =>
      requirement.technology === technology &&
      (bands.length === 0 || requirement.bands.some((band) => bands.includes(band))),
  );
  const unknown = strangerIn(offered, "requirements", choice.requirements);
  if (unknown !== null) return err(unknown);
  const chosen = offered.filter(
    ({ id }) => choice.requirements.length === 0 || choice.requirements.includes(id),
  );
  const changed = changes.map(({ requirement }) => requirement);
  const notChosen = strangerIn(chosen, "changes", changed);
  if (notChosen !== null) return err(notChosen);
  const repeated = changed.find((id, index) => changed.indexOf(id) !== index);
  if (repeated !== undefined) return err({ code: "requirement-repeated", requirement: repeated });
  return ok(
    chosen.map((definition) => {
      const change = changes.find(({ requirement }) => requirement === definition.id);
      return {
        ...definition,
        weight: change?.weight ?? definition.weight,
        level: change?.level ?? definition.level,
        depth: change?.depth ?? definition.depth,
      };
    }),
  );
}

/** Where along the chain these requirements lie: the chosen bands, or those of all that is chosen. */
export function bandsOfChoice(
  { bands }: Pick<RequirementChoice, "bands">,
  chosen: readonly Pick<RequirementDefinition, "bands">[],
): readonly ReadinessBand[] {
  const named = bands.length > 0 ? bands : chosen.flatMap((one) => one.bands);
  return READINESS_BANDS.filter((band) => named.includes(band));
}

function strangerIn(
  offered: readonly RequirementDefinition[],
  field: RequirementUnknown["field"],
  named: readonly RequirementId[],
): RequirementUnknown | null {
  const known = offered.map(({ id }) => id);
  const requirement = named.find((id) => !known.includes(id));
  return requirement === undefined ? null : { code: "requirement-unknown", field, requirement, known };
}

function cellName(first: string, second: string): string {
  return `${first}\n${second}`;
}
