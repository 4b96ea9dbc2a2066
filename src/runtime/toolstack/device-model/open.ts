/** Opens a device model of a domain. */

import type { Domid } from "../../abi/numbers.ts";
import { checkMethods } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { DomainLife, NumberProof } from "../console/index.ts";
import { removeAbandoned } from "./abandoned-servers.ts";
import { IoreqDeviceModel } from "./device-model.ts";
import type { DeviceModel, DeviceModelOptions } from "./interfaces.ts";
import { IoreqServer } from "./ioreq-server.ts";
import { mapServer } from "./server-pages.ts";

/** The domain, and parts of a Xen that are opened at their first use. */
export interface OpenParts {
  readonly connection: Connection;
  readonly domain: { readonly domid: Domid; info(): { readonly highestVcpu: number | null } };
  readonly life: (proof: NumberProof) => DomainLife;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
  /** Objects that end with the Xen, before those of its parts that are open by now. */
  readonly open: () => Set<{ close(): void }>;
}

/** Opens a device model. If a step fails or the signal aborts, nothing is left. */
export async function openDeviceModel(parts: OpenParts, options?: DeviceModelOptions): Promise<DeviceModel> {
  const { signal, eventChannels: own } = readOptions("deviceModel", options, ["signal", "eventChannels"]);
  if (own !== undefined) checkMethods("eventChannels", own, ["bindInterdomain"]);
  signal?.throwIfAborted();
  const { connection, domain } = parts;
  const { domid } = domain;
  const vcpus = (domain.info().highestVcpu ?? -1) + 1;
  const eventChannels = own ?? parts.eventChannels();
  const foreignMemory = parts.foreignMemory();
  const places = { connection, domid, vcpus, eventChannels, foreignMemory };
  await removeAbandoned(places, signal);
  const server = IoreqServer.create(connection, domid);
  using stack = new DisposableStack();
  stack.defer(() => server.destroy());
  const pages = stack.use(await mapServer({ ...places, server }, signal));
  const life = parts.life("mapping");
  stack.move();
  const open = parts.open();
  return new IoreqDeviceModel({ server, pages, foreignMemory: parts.foreignMemory, eventChannels, life, open });
}
