import { createLog } from "./log.ts";
import { settingsFrom } from "./settings.ts";
import { endOver } from "./start/end.ts";
import { startServer } from "./start/start-server.ts";

try {
  const settings = settingsFrom(process.env);
  await startServer(settings, createLog(settings));
} catch (error) {
  endOver(error);
}
