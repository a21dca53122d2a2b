import type { IdempotencyRefusal } from "@entente/contract";
import { formatInstant } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";

/** Words for a form that was sent before. */
export const IDEMPOTENCY_REFUSAL_WORDS: Pick<WordsByCode, IdempotencyRefusal["code"]> = {
  "submitted-before": ({ at }) => ({
    rule: "A form is saved once, however often it is sent.",
    present: `This one was saved on ${formatInstant(at)}.`,
    remedy: "Open the page again to see what was saved.",
  }),
  "idempotency-key-reused": () => ({
    rule: "A form that was saved is not sent again with other entries.",
    present: "This one was saved before with what stood in it then.",
    remedy: "Open the form again from its page, and enter what should change.",
  }),
};
