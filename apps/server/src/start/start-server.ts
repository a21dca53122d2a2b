import { url as inspectorUrl } from "node:inspector";
import { type Database, repositories } from "@entente/db";
import { dateOf } from "@entente/domain";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { v7 as uuidv7 } from "uuid";
import { now } from "../clock.ts";
import { createListener } from "../http/listener.ts";
import { knownSessions } from "../http/rate-limit.ts";
import { startDay } from "../jobs/new-day.ts";
import { type LiveHub, liveHub } from "../live/hub.ts";
import type { Settings } from "../settings.ts";
import { identityProviders } from "../sign-in/provider/identity-providers.ts";
import { type ProviderSettings, providersFrom } from "../sign-in/provider/provider-file.ts";
import { dueWork } from "./due-work.ts";
import { endListener, listenOn } from "./listening.ts";
import { openPacks } from "./open-packs.ts";
import { refuseUnsafe } from "./production.ts";
import { seedRegister } from "./seed-register.ts";
import { type Shutdown, shutdownOnSignals } from "./shutdown.ts";
import { openStorage, storagePromise } from "./storage.ts";

/** Opens the storage, listens, prepares the register, and serves until a signal comes. Throws `RefusedStart`. */
export async function startServer(settings: Settings, log: Logger): Promise<void> {
  const shutdown = shutdownOnSignals(log);
  try {
    await startUntilReady(settings, log, shutdown);
  } catch (error) {
    if (!shutdown.hasBegun()) throw error;
  }
}

async function startUntilReady(settings: Settings, log: Logger, shutdown: Shutdown): Promise<void> {
  const providers = settings.providersFile === null ? [] : providersFrom(settings.providersFile);
  refuseUnsafe(settings, providers, inspectorUrl() !== undefined);
  const database = await openStorage(settings);
  shutdown.onEnd("storage", () => database.close());
  log.info(storagePromise(settings));

  let hasStarted = false;
  const hub = liveHub();
  const app = await listenerFor(database, settings, providers, log, hub, () => hasStarted);
  await listenOn(app, settings);
  shutdown.onEnd("listener", () => endListener(app, log));

  if (await seedRegister(database, now())) log.info("the register holds the brief's portfolio");
  if (settings.opensWithPacks) await openPacks(database, now(), log);
  await database.changes(hub);
  await startDay(database, dateOf(now()), log);
  const work = dueWork(database, settings, log);
  const looking = work.scheduler.start();
  shutdown.onEnd("mail", work.end);
  shutdown.onEnd("daily work", looking.end);

  hasStarted = true;
  log.info({ address: `http://${settings.host}:${settings.apiPort}` }, "ready");
}

function listenerFor(
  database: Database,
  settings: Settings,
  providers: readonly ProviderSettings[],
  log: Logger,
  hub: LiveHub,
  hasStarted: () => boolean,
): Promise<FastifyInstance> {
  const { webOrigins, signInContact: contact } = settings;
  const notices = { sendsMail: settings.mail !== null, digestHour: settings.digestHour };
  return createListener({
    repositoriesFor: (asker) => repositories(database, asker, notices),
    notices,
    now,
    newId: uuidv7,
    host: settings.host,
    hasPersonas:
      settings.personas === null
        ? providers.length === 0 && !settings.isProduction
        : settings.personas === "on",
    identityProviders: identityProviders({ settings: providers, webOrigins, contact, now, log }),
    known: knownSessions(),
    hub,
    webOrigins,
    hasStarted,
    log,
    rateLimit: settings.rateLimit,
    async isReady() {
      if (!hasStarted()) return false;
      await database.ping();
      return true;
    },
  });
}
