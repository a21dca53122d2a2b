export { assemblePortfolio } from "./brief/assemble.ts";
export { briefPortfolio, passages } from "./brief/brief-portfolio.ts";
export { briefTexts, PORTFOLIO_FILES, type PortfolioFile, type PortfolioTexts } from "./brief/files.ts";
export { generatePortfolio } from "./generator/generate-portfolio.ts";
export type { GenerationOptions } from "./generator/setting.ts";
export * from "./portfolio.ts";
export { briefPriorities } from "./priority/brief-priorities.ts";
export * from "./priority/priorities.ts";
export * from "./row-problem.ts";
