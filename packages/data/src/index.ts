export { assemblePortfolio } from "./brief/assemble.ts";
export { briefPortfolio, passages } from "./brief/brief-portfolio.ts";
export * from "./portfolio.ts";
export * from "./row-problem.ts";
