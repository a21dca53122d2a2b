import { priorityBasisOutput } from "@entente/contract";
import { briefPriorities } from "@entente/data";
import { procedureFor } from "../procedure.ts";

const PASSAGES = briefPriorities().passages;

/** Model, ratings and weights in force, with who put them there. */
export const basis = procedureFor("read-internal")
  .output(priorityBasisOutput)
  .query(async ({ ctx }) => {
    const { priority, reference } = ctx.repositories;
    const [model, technologies, ratings, weightSets] = await Promise.all([
      priority.getModel(),
      reference.technologies(),
      priority.ratings("technology"),
      priority.weightSets(),
    ]);
    return { model, technologies, ratings, weightSets, passages: PASSAGES };
  });
