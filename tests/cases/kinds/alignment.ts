import { type Adapters, exactly } from "../adapter.ts";
import { alphaFigures, kappaFigures, setAlphaFigures, similarityFigures } from "./agreement.ts";
import { closestChangeFigures } from "./closest-change.ts";
import { gowerFigures, heterogeneityFigures } from "./mixed-rows.ts";

/** How close holders stand, beyond chance, and what would bring them closer. */
export const ALIGNMENT: Adapters = {
  position_similarity: exactly(similarityFigures),
  weighted_kappa: exactly(kappaFigures),
  krippendorff_alpha: exactly(alphaFigures),
  krippendorff_alpha_set: exactly(setAlphaFigures),
  krippendorff_alpha_degenerate: exactly(alphaFigures),
  gower: exactly(gowerFigures),
  gower_edge: exactly(gowerFigures),
  stri_heterogeneity: exactly(heterogeneityFigures),
  closest_change: exactly(closestChangeFigures),
};
