import { exponential } from "../../internal/elementary.ts";
import { nextUniform, type RandomStream } from "../../internal/random.ts";
import { nextBeta, nextNormal, nextTriangular } from "../../internal/random-variate.ts";
import { MEASUREMENT_KINDS, type Measurement, type MeasurementKind, parametersOf } from "./measurement.ts";

/** Draws anew from every one of a list of measurements. */
export interface MeasurementDraws {
  /** The last draws, in the order of `places`. */
  readonly drawn: Float64Array;
  /** For each draw, which measurement of the list it is from: they are grouped by kind. */
  readonly places: readonly number[];
  readonly draw: (stream: RandomStream) => void;
}

/** Parameters of each measurement, in the order in which `parametersOf` names them. */
interface DrawnParameters {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

/** Writes the draws from one index to another, all of one kind: a loop of its own runs at full speed. */
type Drawing = (
  stream: RandomStream,
  parameters: DrawnParameters,
  drawn: Float64Array,
  from: number,
  to: number,
) => void;

const DRAWINGS: Readonly<Record<MeasurementKind, Drawing>> = {
  exact: (_stream, { first }, drawn, from, to) => {
    for (let index = from; index < to; index++) drawn[index] = first[index] as number;
  },
  interval: (stream, { first, second }, drawn, from, to) => {
    for (let index = from; index < to; index++) {
      const low = first[index] as number;
      drawn[index] = low + nextUniform(stream) * ((second[index] as number) - low);
    }
  },
  triangular: (stream, { first, second, third }, drawn, from, to) => {
    for (let index = from; index < to; index++) {
      const [low, mode, high] = [first[index] as number, second[index] as number, third[index] as number];
      drawn[index] = nextTriangular(stream, low, mode, high);
    }
  },
  normal: (stream, { first, second }, drawn, from, to) => {
    for (let index = from; index < to; index++) {
      drawn[index] = (first[index] as number) + (second[index] as number) * nextNormal(stream);
    }
  },
  lognormal: (stream, { first, second }, drawn, from, to) => {
    for (let index = from; index < to; index++) {
      drawn[index] = exponential((first[index] as number) + (second[index] as number) * nextNormal(stream));
    }
  },
  beta: (stream, { first, second }, drawn, from, to) => {
    for (let index = from; index < to; index++) {
      drawn[index] = nextBeta(stream, first[index] as number, second[index] as number);
    }
  },
};

export function measurementDraws(measurements: readonly Measurement[]): MeasurementDraws {
  const placed = [...measurements.entries()];
  const groups = MEASUREMENT_KINDS.map((kind) =>
    placed.filter(([, measurement]) => measurement.kind === kind),
  );
  const grouped = groups.flat();
  const parameter = (index: number) =>
    Float64Array.from(grouped, ([, measurement]) => Object.values(parametersOf(measurement))[index] ?? 0);
  const parameters = { first: parameter(0), second: parameter(1), third: parameter(2) };
  const drawn = new Float64Array(grouped.length);

  let end = 0;
  const runs = groups.map((group, index) => {
    const from = end;
    end += group.length;
    return { drawing: DRAWINGS[MEASUREMENT_KINDS[index] as MeasurementKind], from, to: end };
  });
  return {
    drawn,
    places: grouped.map(([place]) => place),
    draw: (stream) => {
      for (const { drawing, from, to } of runs) drawing(stream, parameters, drawn, from, to);
    },
  };
}
