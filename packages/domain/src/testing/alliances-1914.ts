/**
 * Alliance commitments of Germany and Russia to the states of Europe in 1914 (0 none, 1 entente, 2 neutrality or
 * non-aggression, 3 defense, which each has with itself) and each state's share of capabilities: C. S. Signorino,
 * J. M. Ritter, "Tau-b or Not Tau-b", International Studies Quarterly 43 (1), 1999, Table 6. In order: Germany, Russia,
 * United Kingdom, France, Austria-Hungary, Italy, Belgium, Spain, Turkey, Netherlands, Sweden, Romania, Portugal,
 * Switzerland, Greece, Denmark, Serbia, Bulgaria, Norway, Albania.
 */
export const GERMANY_1914 = [3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0];
export const RUSSIA_1914 = [0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
export const CAPABILITIES_1914 = [
  0.25, 0.21, 0.2, 0.08, 0.08, 0.05, 0.03, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0, 0, 0, 0, 0, 0,
];
