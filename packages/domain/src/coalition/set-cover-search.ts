/** A choice of sets that covers every row, and how good it is known to be. */
export interface CoverSearch {
  readonly chosen: readonly number[];
  readonly isProven: boolean;
  readonly sizeAtLeast: number;
  readonly nodes: number;
}

const FREE = 0;
const TAKEN = 1;
const LEFT_OUT = 2;

/** Searches for the fewest sets that cover all rows; every row has a set. */
export function searchCover(
  rows: readonly (readonly number[])[],
  setCount: number,
  nodeBudget: number,
): CoverSearch {
  const rowsOf: number[][] = Array.from({ length: setCount }, () => []);
  for (const [row, sets] of rows.entries()) for (const set of sets) rowsOf[set]?.push(row);

  const state = new Uint8Array(setCount);
  /** By row: how often it is covered, and how many free sets it has. By set: rows that it would newly cover. */
  const covered = new Int32Array(rows.length);
  const free = Int32Array.from(rows, (sets) => sets.length);
  const newRows = Int32Array.from(rowsOf, (list) => list.length);
  const setsNewlyCovering = new Int32Array(rows.length + 1);
  const decided: number[] = [];
  let size = 0;
  let open = rows.length;
  let nodes = 0;
  let isSpent = false;
  let best: readonly number[] = [...rowsOf.keys()];

  function take(set: number): void {
    state[set] = TAKEN;
    size++;
    decided.push(set);
    for (const row of rowsOf[set] as number[]) {
      free[row] = (free[row] as number) - 1;
      covered[row] = (covered[row] as number) + 1;
      if (covered[row] === 1) changeOpen(row, -1);
    }
  }

  function leaveOut(set: number): void {
    state[set] = LEFT_OUT;
    decided.push(set);
    for (const row of rowsOf[set] as number[]) free[row] = (free[row] as number) - 1;
  }

  function undoTo(length: number): void {
    while (decided.length > length) {
      const set = decided.pop() as number;
      for (const row of rowsOf[set] as number[]) {
        free[row] = (free[row] as number) + 1;
        if (state[set] !== TAKEN) continue;
        covered[row] = (covered[row] as number) - 1;
        if (covered[row] === 0) changeOpen(row, 1);
      }
      if (state[set] === TAKEN) size--;
      state[set] = FREE;
    }
  }

  function changeOpen(row: number, by: 1 | -1): void {
    open += by;
    for (const set of rows[row] as number[]) newRows[set] = (newRows[set] as number) + by;
  }

  /** Takes the last free set of every open row. No row is ever without: a branch leaves out fewer sets than any row has. */
  function takeForced(): void {
    for (let isForcing = true; isForcing; ) {
      isForcing = false;
      for (let row = 0; row < rows.length; row++) {
        if (covered[row] !== 0 || (free[row] as number) > 1) continue;
        take((rows[row] as number[]).find((set) => state[set] === FREE) as number);
        isForcing = true;
      }
    }
  }

  /** Sets that are still needed at least: those that newly cover most, as if they did not overlap. */
  function neededAtLeast(): number {
    setsNewlyCovering.fill(0);
    let most = 0;
    for (let set = 0; set < setCount; set++) {
      if (state[set] !== FREE) continue;
      const count = newRows[set] as number;
      setsNewlyCovering[count] = (setsNewlyCovering[count] as number) + 1;
      most = Math.max(most, count);
    }
    let needed = 0;
    for (let left = open, count = most; left > 0; count--) {
      const taken = Math.min(setsNewlyCovering[count] as number, Math.ceil(left / count));
      needed += taken;
      left -= taken * count;
    }
    return needed;
  }

  /** Free sets of the open row that has fewest; of several such rows the one whose sets newly cover most. Most first. */
  function branches(): readonly number[] {
    let chosenRow = -1;
    let fewest = Number.POSITIVE_INFINITY;
    let most = -1;
    for (let row = 0; row < rows.length; row++) {
      const count = free[row] as number;
      if (covered[row] !== 0 || count > fewest) continue;
      let covering = 0;
      for (const set of rows[row] as number[]) if (state[set] === FREE) covering += newRows[set] as number;
      if (count === fewest && covering <= most) continue;
      [chosenRow, fewest, most] = [row, count, covering];
    }
    return (rows[chosenRow] as number[])
      .filter((set) => state[set] === FREE)
      .sort((a, b) => (newRows[b] as number) - (newRows[a] as number) || a - b);
  }

  function expand(): void {
    isSpent ||= nodes >= nodeBudget;
    if (isSpent) return;
    nodes++;
    takeForced();
    if (open === 0) {
      if (size < best.length) best = decided.filter((set) => state[set] === TAKEN);
      return;
    }
    if (size + neededAtLeast() >= best.length) return;
    const before = decided.length;
    for (const set of branches()) {
      const here = decided.length;
      take(set);
      expand();
      undoTo(here);
      leaveOut(set);
    }
    undoTo(before);
  }

  const sizeAtLeast = neededAtLeast();
  expand();
  return { chosen: best, isProven: !isSpent, sizeAtLeast: isSpent ? sizeAtLeast : best.length, nodes };
}
