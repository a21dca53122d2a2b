export { createTestDatabase, ENGINES } from "./engines.ts";
export { TEST_DESIGNATIONS } from "./markings.ts";
export { filledOnce, openTestDatabase } from "./memory.ts";
export { signedBy, TEST_NOW, TEST_TODAY, testRecord, testRecords } from "./records.ts";
export { mainSeatOf, officerOf, TEST_AGENCIES } from "./reference.ts";
export { fillRegister } from "./register.ts";
export { invite, lastAuditRow, setDisabled, TEST_ISSUER, testSession } from "./sessions.ts";
export { testOffice, testTasking } from "./taskings.ts";
