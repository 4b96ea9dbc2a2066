/** The commands by name. Each is loaded when it is called, so that none pays for the others. */

import type { CommandSpec } from "./command/spec.ts";

export type CommandLoader = () => Promise<CommandSpec>;

/** Commands by the heading under which `--help` lists them. */
export const groups: Readonly<Record<string, Readonly<Record<string, CommandLoader>>>> = {
  Look: {
    list: async () => (await import("./commands/list.ts")).list,
    info: async () => (await import("./commands/info.ts")).info,
    vcpus: async () => (await import("./commands/vcpus.ts")).vcpus,
    watch: async () => (await import("./commands/watch.ts")).watch,
    dmesg: async () => (await import("./commands/dmesg.ts")).dmesg,
  },
};

/** Returns the loader of a command; undefined for an unknown name. */
export function loaderOf(name: string): CommandLoader | undefined {
  for (const group of Object.values(groups)) if (Object.hasOwn(group, name)) return group[name];
  return undefined;
}

export function commandNames(): string[] {
  return Object.values(groups).flatMap((group) => Object.keys(group));
}
