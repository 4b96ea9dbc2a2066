/** The commands by name. Each is loaded when it is called, so that none pays for the others. */

import type { CommandSpec } from "./command/spec.ts";

export type CommandLoader = () => Promise<CommandSpec>;

/** Commands by the heading under which `--help` lists them. */
export const groups: Readonly<Record<string, Readonly<Record<string, CommandLoader>>>> = {
  Look: {
    list: async () => (await import("./commands/list.ts")).list,
    info: async () => (await import("./commands/info.ts")).info,
    vcpus: async () => (await import("./commands/vcpus.ts")).vcpus,
    top: async () => (await import("./commands/top.ts")).top,
    watch: async () => (await import("./commands/watch.ts")).watch,
    metrics: async () => (await import("./commands/metrics.ts")).metrics,
    serve: async () => (await import("./commands/serve.ts")).serve,
    dmesg: async () => (await import("./commands/dmesg.ts")).dmesg,
  },
  Steer: {
    run: async () => (await import("./commands/run.ts")).run,
    create: async () => (await import("./commands/create.ts")).create,
    console: async () => (await import("./commands/console.ts")).console,
    pause: async () => (await import("./commands/pause.ts")).pause,
    unpause: async () => (await import("./commands/unpause.ts")).unpause,
    shutdown: async () => (await import("./commands/shutdown.ts")).shutdown,
    reboot: async () => (await import("./commands/reboot.ts")).reboot,
    kill: async () => (await import("./commands/kill.ts")).kill,
    destroy: async () => (await import("./commands/destroy.ts")).destroy,
    save: async () => (await import("./commands/save.ts")).save,
    restore: async () => (await import("./commands/restore.ts")).restore,
    migrate: async () => (await import("./commands/migrate.ts")).migrate,
    receive: async () => (await import("./commands/receive.ts")).receive,
    set: async () => (await import("./commands/set.ts")).set,
  },
  "Look inside": {
    devices: async () => (await import("./commands/devices.ts")).devices,
    pci: async () => (await import("./commands/pci.ts")).pci,
    events: async () => (await import("./commands/events.ts")).events,
    call: async () => (await import("./commands/call.ts")).call,
    store: async () => (await import("./commands/store.ts")).store,
    hypfs: async () => (await import("./commands/hypfs.ts")).hypfs,
    dump: async () => (await import("./commands/dump.ts")).dump,
    inspect: async () => (await import("./commands/inspect.ts")).inspect,
    abi: async () => (await import("./commands/abi.ts")).abi,
  },
  "Find out": {
    doctor: async () => (await import("./commands/doctor.ts")).doctor,
    codegen: async () => (await import("./commands/codegen.ts")).codegen,
    trace: async () => (await import("./commands/trace.ts")).trace,
    completion: async () => (await import("./commands/completion.ts")).completion,
  },
};

/** Returns the loader of a command; undefined for an unknown name. */
export function loaderOf(name: string): CommandLoader | undefined {
  for (const group of Object.values(groups)) if (Object.hasOwn(group, name)) return group[name];
  return undefined;
}

/** Returns all names, in the order of `--help`. */
export function commandNames(): string[] {
  return Object.values(groups).flatMap((group) => Object.keys(group));
}
