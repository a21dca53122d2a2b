import { exponential, naturalLogarithm } from "./elementary.ts";
import { nextInnerUniform, nextUniform, nextWord, type RandomStream } from "./random.ts";
import { ziggurat } from "./ziggurat.ts";

/** Where the tail begins and the area of each of 256 layers (Doornik 2005). */
const EXPONENTIAL_TAIL = 7.69711747013105;
const EXPONENTIAL_AREA = 3.949659822581556e-3;
const NORMAL_TAIL = 3.6541528853610088;
const NORMAL_AREA = 4.928673233974658e-3;

const EXPONENTIAL = ziggurat(
  (x) => exponential(-x),
  (height) => -naturalLogarithm(height),
  EXPONENTIAL_TAIL,
  EXPONENTIAL_AREA,
);
const HALF_NORMAL = ziggurat(
  (x) => exponential(-0.5 * x * x),
  (height) => Math.sqrt(-2 * naturalLogarithm(height)),
  NORMAL_TAIL,
  NORMAL_AREA,
);

/** Exponential with mean 1; above 0. */
export function nextExponential(stream: RandomStream): number {
  const { widths, heights } = EXPONENTIAL;
  for (let begin = 0; ; ) {
    const word = nextWord(stream);
    const layer = word & 0xff;
    const share = ((word >>> 8) * 2 ** 26 + (nextWord(stream) >>> 6) + 0.5) * 2 ** -50;
    const x = share * (widths[layer] as number);
    if (x < (widths[layer + 1] as number)) return begin + x;
    if (layer === 0) begin += EXPONENTIAL_TAIL;
    else if (heightWithin(stream, heights, layer) < exponential(-x)) return begin + x;
  }
}

/** Normal with mean 0 and standard deviation 1. */
export function nextNormal(stream: RandomStream): number {
  const { widths, heights } = HALF_NORMAL;
  for (;;) {
    const word = nextWord(stream);
    const layer = word & 0xff;
    const sign = (word & 0x100) === 0 ? 1 : -1;
    const share = ((word >>> 9) * 2 ** 26 + (nextWord(stream) >>> 6) + 0.5) * 2 ** -49;
    const x = share * (widths[layer] as number);
    if (x < (widths[layer + 1] as number)) return sign * x;
    if (layer === 0) return sign * nextNormalTail(stream);
    if (heightWithin(stream, heights, layer) < exponential(-0.5 * x * x)) return sign * x;
  }
}

function heightWithin(stream: RandomStream, heights: Float64Array, layer: number): number {
  const [lower, upper] = [heights[layer] as number, heights[layer + 1] as number];
  return lower + nextUniform(stream) * (upper - lower);
}

/** The normal distribution beyond the place where its tail begins (Marsaglia 1964). */
function nextNormalTail(stream: RandomStream): number {
  for (;;) {
    const x = nextExponential(stream) / NORMAL_TAIL;
    if (2 * nextExponential(stream) > x * x) return NORMAL_TAIL + x;
  }
}

/** Triangular between `low` and `high`, densest at `mode`, by inversion. The three may coincide. */
export function nextTriangular(stream: RandomStream, low: number, mode: number, high: number): number {
  const u = nextUniform(stream);
  const width = high - low;
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Gamma of this shape, at least 1, and scale 1. Marsaglia and Tsang (2000). */
export function nextGamma(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = nextNormal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const square = x * x;
    const u = nextInnerUniform(stream);
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (naturalLogarithm(u) < 0.5 * square + d * (1 - v + naturalLogarithm(v))) return d * v;
  }
}

/** Beta on 0 to 1, as a share of two gamma draws; by their logarithms where a draw of a small shape could vanish. */
export function nextBeta(stream: RandomStream, alpha: number, beta: number): number {
  if (alpha >= 1 && beta >= 1) {
    const first = nextGamma(stream, alpha);
    return first / (first + nextGamma(stream, beta));
  }
  const first = nextGammaLogarithm(stream, alpha);
  return 1 / (1 + exponential(nextGammaLogarithm(stream, beta) - first));
}

/** A draw of shape + 1 times the 1/shape-th power of a uniform one is a draw of the shape. */
function nextGammaLogarithm(stream: RandomStream, shape: number): number {
  return naturalLogarithm(nextGamma(stream, shape + 1)) - nextExponential(stream) / shape;
}
