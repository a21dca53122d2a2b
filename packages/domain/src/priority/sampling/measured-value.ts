import { type Scale, valueOnScale } from "../criterion.ts";

/** Draws beyond this are taken as this: they cannot leave the numbers, and no order depends on it. */
const DRAW_MAXIMUM = 1e150;
const VALUE_MAXIMUM = 1e100;

/** Values ratings on a scale, of which those beyond it count as its end unless it extrapolates. Always a number. */
export function uncertainValue(scale: Scale): (x: number) => number {
  const { worst, best, points } = scale;
  const isOpen = scale.outOfRange === "extrapolate";
  const [lowest, highest] = isOpen
    ? [-DRAW_MAXIMUM, DRAW_MAXIMUM]
    : [Math.min(worst, best), Math.max(worst, best)];
  const width = best - worst;
  if (points === null) {
    return (x) => limited((Math.min(highest, Math.max(lowest, x)) - worst) / width);
  }
  const open: Scale = { ...scale, outOfRange: "extrapolate" };
  return (x) => {
    const value = valueOnScale(open, Math.min(highest, Math.max(lowest, x)));
    if (value.ok) return limited(value.value);
    return x > worst === best > worst ? VALUE_MAXIMUM : -VALUE_MAXIMUM;
  };
}

function limited(value: number): number {
  return Math.min(VALUE_MAXIMUM, Math.max(-VALUE_MAXIMUM, value));
}
