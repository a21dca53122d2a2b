import { figureSourceId, indicatorId, line, needed, technologyId } from "@entente/contract";
import { FACT_CONFIDENCES } from "@entente/domain";
import { z } from "zod";

const TEXT_LENGTH = 1000;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

export const textCell = needed(line(TEXT_LENGTH).nonoptional("write a text"), "write a text");
export const optionalText = textCell.nullable();
export const numberCell = z.string("write a number").regex(NUMBER, "write a number").transform(Number);
export const yearCell = z
  .string("write a year")
  .regex(/^[12]\d{3}$/, "write a year of four digits")
  .transform(Number);
export const optionalYear = yearCell.nullable();
export const yesCell = z.enum(["yes", "no"], "write yes or no").transform((answer) => answer === "yes");
export const sourceCell = z.string("name a source of sources.csv").pipe(figureSourceId);
export const indicatorCell = z.string("name an indicator of indicators.csv").pipe(indicatorId);
export const optionalTechnology = technologyId.nullable();
export const confidenceCell = z.enum(FACT_CONFIDENCES);
/** A short name of a status or kind, such as in-force. */
export const wordCell = z
  .string("write a short name")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write a short lower-case name, such as in-force");
