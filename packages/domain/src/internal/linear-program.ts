/** `coefficients · x` against `limit`. */
export interface LinearConstraint {
  readonly coefficients: ArrayLike<number>;
  readonly limit: number;
}

/** Maximize `objective · x` over x of at least 0, for a few dozen variables and constraints. */
export interface LinearProgram {
  readonly objective: ArrayLike<number>;
  readonly atMost: readonly LinearConstraint[];
  readonly equal: readonly LinearConstraint[];
}

/** `given-up` after too many pivots. */
export type LinearStatus = "optimal" | "infeasible" | "unbounded" | "given-up";

export interface LinearSolution {
  readonly status: LinearStatus;
  /** Best point found; it satisfies the constraints only if the status is `optimal` or `unbounded`. */
  readonly point: Float64Array;
}

const PIVOTS_MAXIMUM = 20_000;
/** Smaller figures are rounding; the figures of a program should be near 1. */
const ROUNDING = 1e-11;
const INFEASIBILITY_MINIMUM = 1e-9;

/**
 * Solves a small dense program by the two-phase simplex method on a tableau. Bland's rule (1977) picks the pivots, so
 * that it cannot cycle, and the same program always ends at the same point.
 */
export function solveLinearProgram(program: LinearProgram, pivotsMaximum = PIVOTS_MAXIMUM): LinearSolution {
  const tableau = tableauOf(program);
  const { artificialStart, width } = tableau;
  const budget = { pivotsLeft: pivotsMaximum };

  const shortfall = Float64Array.from({ length: width }, (_none, column) =>
    column < artificialStart ? 0 : -1,
  );
  const first = maximize(tableau, shortfall, width, budget);
  if (first === "given-up") return { status: first, point: pointOf(tableau) };
  if (missing(tableau) > INFEASIBILITY_MINIMUM) return { status: "infeasible", point: pointOf(tableau) };
  dismissArtificials(tableau);

  const costs = new Float64Array(width);
  costs.set(program.objective);
  return { status: maximize(tableau, costs, artificialStart, budget), point: pointOf(tableau) };
}

/** The constraints as equations, solved for one basic variable each; the right side is the last entry of a row. */
interface Tableau {
  readonly rows: readonly Float64Array[];
  /** Column of the variable that each row is solved for. */
  readonly basis: Int32Array;
  readonly variables: number;
  /** Behind the variables stand the slacks, then the artificial variables. */
  readonly artificialStart: number;
  readonly width: number;
}

function tableauOf({ objective, atMost, equal }: LinearProgram): Tableau {
  const variables = objective.length;
  const constraints = [...atMost, ...equal];
  const artificialStart = variables + atMost.length;
  const needsArtificial = constraints.map(({ limit }, index) => index >= atMost.length || limit < 0);
  const width = artificialStart + needsArtificial.filter(Boolean).length;
  const basis = new Int32Array(constraints.length);
  let artificial = artificialStart;
  const rows = constraints.map(({ coefficients, limit }, index) => {
    const sign = limit < 0 ? -1 : 1;
    const row = new Float64Array(width + 1);
    for (let column = 0; column < variables; column++) row[column] = sign * (coefficients[column] as number);
    row[width] = sign * limit;
    if (index < atMost.length) row[variables + index] = sign;
    basis[index] = needsArtificial[index] === true ? artificial++ : variables + index;
    row[basis[index] as number] = 1;
    return row;
  });
  return { rows, basis, variables, artificialStart, width };
}

function maximize(
  tableau: Tableau,
  costs: Float64Array,
  usable: number,
  budget: { pivotsLeft: number },
): "optimal" | "unbounded" | "given-up" {
  const gains = gainsOf(tableau, costs);
  for (;;) {
    const entering = gains.findIndex((gain, column) => gain > ROUNDING && column < usable);
    if (entering === -1) return "optimal";
    const leaving = leavingRow(tableau, entering);
    if (leaving === -1) return "unbounded";
    if (budget.pivotsLeft === 0) return "given-up";
    budget.pivotsLeft--;
    pivot(tableau, leaving, entering);
    subtract(gains, tableau.rows[leaving] as Float64Array, gains[entering] as number);
  }
}

/** What each variable adds to the objective when it grows from 0. */
function gainsOf({ rows, basis }: Tableau, costs: Float64Array): Float64Array {
  const gains = costs.slice();
  for (const [index, row] of rows.entries()) subtract(gains, row, costs[basis[index] as number] as number);
  return gains;
}

/** The row that allows the entering variable least, the one with the first basic variable among equals; −1 if none does. */
function leavingRow({ rows, basis, width }: Tableau, entering: number): number {
  let leaving = -1;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const rate = row[entering] as number;
    if (rate <= ROUNDING) continue;
    const allowed = (row[width] as number) / rate;
    const isEarlier = (basis[index] as number) < (basis[leaving] as number);
    if (allowed < smallest - ROUNDING || (allowed <= smallest + ROUNDING && isEarlier)) {
      smallest = Math.min(smallest, allowed);
      leaving = index;
    }
  }
  return leaving;
}

function pivot({ rows, basis }: Tableau, leaving: number, entering: number): void {
  const solved = rows[leaving] as Float64Array;
  const rate = solved[entering] as number;
  for (let column = 0; column < solved.length; column++) solved[column] = (solved[column] as number) / rate;
  for (const [index, row] of rows.entries()) {
    if (index !== leaving) subtract(row, solved, row[entering] as number);
  }
  basis[leaving] = entering;
}

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (times === 0) return;
  for (let column = 0; column < row.length; column++) {
    row[column] = (row[column] as number) - times * (other[column] as number);
  }
}

/** By how much the constraints are missed: the sum of the artificial variables. */
function missing({ rows, basis, artificialStart, width }: Tableau): number {
  return rows.reduce(
    (sum, row, index) => ((basis[index] as number) < artificialStart ? sum : sum + (row[width] as number)),
    0,
  );
}

/** Solves rows for other variables where they are solved for an artificial one; what is left repeats other rows. */
function dismissArtificials(tableau: Tableau): void {
  const { rows, basis, artificialStart } = tableau;
  for (const [index, row] of rows.entries()) {
    if ((basis[index] as number) < artificialStart) continue;
    const other = row.findIndex((rate, column) => column < artificialStart && Math.abs(rate) > ROUNDING);
    if (other !== -1) pivot(tableau, index, other);
  }
}

function pointOf({ rows, basis, variables, width }: Tableau): Float64Array {
  const point = new Float64Array(variables);
  for (const [index, row] of rows.entries()) {
    const variable = basis[index] as number;
    if (variable < variables) point[variable] = Math.max(0, row[width] as number);
  }
  return point;
}
