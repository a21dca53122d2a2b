import { vocabularyOutput } from "@entente/contract";
import { procedureFor, router } from "../procedure.ts";

/** Names for everything that records refer to. */
const vocabulary = procedureFor("read-register")
  .output(vocabularyOutput)
  .query(async ({ ctx }) => {
    const { reference } = ctx.repositories;
    const [agencies, agenciesAbroad, technologies, forums, collaborations, countries, sources, figures] =
      await Promise.all([
        reference.agencies(),
        reference.agenciesAbroad(),
        reference.technologies(),
        reference.forums(),
        reference.collaborations(),
        reference.countries(),
        reference.sources(),
        reference.figures(),
      ]);
    return { agencies, agenciesAbroad, technologies, forums, collaborations, countries, sources, figures };
  });

export const referenceRouter = router({ vocabulary });
