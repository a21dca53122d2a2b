/** The lines of the affine space of this dimension over three elements: a Steiner triple system of 3 to that power. */
export function steinerOverThree(dimension: number): readonly (readonly number[])[] {
  const count = 3 ** dimension;
  const rows: number[][] = [];
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      const third = thirdOnLine(first, second, dimension);
      if (third > second) rows.push([first, second, third]);
    }
  }
  return rows;
}

function thirdOnLine(first: number, second: number, dimension: number): number {
  let third = 0;
  for (let power = 3 ** (dimension - 1); power >= 1; power /= 3) {
    const sum = (Math.floor(first / power) % 3) + (Math.floor(second / power) % 3);
    third += ((6 - sum) % 3) * power;
  }
  return third;
}

/** The Steiner triple system of 15 of Fulkerson, Nemhauser and Trotter (1974), numbered from 0. */
export const STEINER_15: readonly (readonly number[])[] = [
  [3, 4, 6],
  [4, 5, 7],
  [1, 5, 8],
  [1, 2, 9],
  [2, 3, 10],
  [2, 5, 6],
  [1, 3, 7],
  [2, 4, 8],
  [3, 5, 9],
  [1, 4, 10],
  [8, 9, 11],
  [9, 10, 12],
  [6, 10, 13],
  [6, 7, 14],
  [7, 8, 15],
  [7, 10, 11],
  [6, 8, 12],
  [7, 9, 13],
  [8, 10, 14],
  [6, 9, 15],
  [1, 13, 14],
  [2, 14, 15],
  [3, 11, 15],
  [4, 11, 12],
  [5, 12, 13],
  [1, 12, 15],
  [2, 11, 13],
  [3, 12, 14],
  [4, 13, 15],
  [5, 11, 14],
  [1, 6, 11],
  [2, 7, 12],
  [3, 8, 13],
  [4, 9, 14],
  [5, 10, 15],
].map((row) => row.map((set) => set - 1));
