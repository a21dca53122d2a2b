/**
 * Mean consistency index of random comparison matrices, by their size from 1 on. Simulations differ, so a consistency
 * ratio is stated with the table it was made with.
 */
export const RANDOM_INDEXES = {
  // T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; used by pyDecision.
  "saaty-1980": [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  // V. M. Rao Tummala, H. Ling, Theory and Decision 44 (3), 1998, 221–230; used by pymcdm.
  "tummala-ling-1998": [
    0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714,
    1.5831,
  ],
  // J. Aguarón, J. M. Moreno-Jiménez, European Journal of Operational Research 147 (1), 2003, 137–145; used by R MCDA.
  "aguaron-moreno-2003": [
    0, 0, 0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583, 1.595,
  ],
} as const satisfies Record<string, readonly number[]>;

export type RandomIndexTable = keyof typeof RANDOM_INDEXES;

/** The random index of matrices of this size; absent beyond the end of the table. */
export function randomIndex(size: number, table: RandomIndexTable): number | null {
  const indexes: readonly number[] = RANDOM_INDEXES[table];
  return indexes[size - 1] ?? null;
}
