/** `xen-ts set`: changes a domain's memory, vcpus and scheduling. */

import type { Xen } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { findDomain, type NamedDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";

/** KiB that a domain may have beyond its target, as libxl allows too. */
const SLACK_KIB = 1024;

const UNITS: Readonly<Record<string, number>> = { k: 1, m: 1024, g: 1024 ** 2, t: 1024 ** 3 };

/** A change, ready to be made once all others have been read. */
type Change = (xen: Xen, domain: NamedDomain) => Promise<string>;

const settings: Readonly<Record<string, (value: string) => Change>> = {
  memory: (value) => {
    const kiB = kiBOf("memory", value);
    return async (xen, { domid, handle }) => {
      handle.memory.setLimitKiB(kiB + SLACK_KIB);
      await xen.store.write(`/local/domain/${domid}/memory/target`, String(kiB));
      return `memory target ${kiB / 1024} MiB`;
    };
  },
  "memory-limit": (value) => {
    const kiB = kiBOf("memory-limit", value);
    return async (_, { handle }) => {
      handle.memory.setLimitKiB(kiB);
      return `memory limit ${kiB / 1024} MiB`;
    };
  },
  vcpus: (value) => {
    const wanted = integerOf("vcpus", value, 1);
    return async (xen, { domid, info, label }) => {
      const most = (info.highestVcpu ?? -1) + 1;
      if (wanted > most) throw new UsageError(`expected at most ${most} vcpus for ${label}, received ${wanted}`);
      await xen.store.transaction(async (t) => {
        for (let id = 0; id < most; id++) {
          await t.write(`/local/domain/${domid}/cpu/${id}/availability`, id < wanted ? "online" : "offline");
        }
      });
      return `${wanted} of ${most} vcpus`;
    };
  },
  weight: (value) => {
    const weight = integerOf("weight", value, 1);
    return async (_, { handle }) => {
      handle.setScheduling({ weight });
      return `weight ${weight}`;
    };
  },
  cap: (value) => {
    const capPercent = integerOf("cap", value, 0);
    return async (_, { handle }) => {
      handle.setScheduling({ capPercent });
      return capPercent === 0 ? "no cap" : `cap ${capPercent} %`;
    };
  },
  name: (value) => {
    if (value === "") throw new UsageError("expected a name, received nothing");
    return async (xen, { domid, info }) => {
      await xen.store.transaction(async (t) => {
        await t.write(`/local/domain/${domid}/name`, value);
        if (await t.exists(`/vm/${info.uuid}/name`)) await t.write(`/vm/${info.uuid}/name`, value);
      });
      return `name ${value}`;
    };
  },
};

export const set: CommandSpec = {
  name: "set",
  summary: "change a domain's memory, vcpus, weight or name",
  about:
    "memory=SIZE sets the target of the guest's balloon and the limit above it; memory-limit=SIZE the limit alone. " +
    "SIZE is in MiB, or has the unit k, m, g or t. vcpus=N asks the guest to use N of its vcpus. weight=N and cap=PERCENT " +
    "are the scheduler's, and act at once. name=TEXT renames it. All values are checked before any is set.",
  words: [oneDomain, { name: "SETTING=VALUE", about: `one of ${Object.keys(settings).join(", ")}`, variadic: true }],
  options: [],
  examples: [
    ["set web memory=512", "a balloon target of 512 MiB"],
    ["set web memory=2g weight=512", "several at once"],
    ["set web vcpus=2 cap=150", "two vcpus, one and a half cpus' time at most"],
  ],
  async run({ words: [word = "", ...given], machine: open, io }) {
    const changes = given.map(readSetting);
    const machine = await open();
    const domain = await findDomain(machine, word);
    for (const change of changes) io.say(`${domain.label}: ${await change(machine.xen, domain)}`);
  },
};

function readSetting(text: string): Change {
  const equals = text.indexOf("=");
  const name = text.slice(0, equals);
  if (equals > 0 && Object.hasOwn(settings, name)) {
    const read = settings[name];
    if (read !== undefined) return read(text.slice(equals + 1));
  }
  throw new UsageError(`expected SETTING=VALUE with ${Object.keys(settings).join(", ")}, received "${text}"`);
}

/** Returns KiB of a size: MiB without a unit. Throws a UsageError. */
export function kiBOf(name: string, text: string): number {
  const [, digits = "", unit = "m"] = /^(\d{1,12}(?:\.\d+)?)([kmgt])?(?:i?b)?$/i.exec(text) ?? [];
  const kiB = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  if (digits !== "" && Number.isInteger(kiB) && kiB > 0 && kiB < 2 ** 42) return kiB;
  throw new UsageError(`expected ${name} to be a size such as 512, 512m or 2g, received "${text}"`);
}

function integerOf(name: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`expected ${name} to be an integer from ${least}, received "${text}"`);
}
