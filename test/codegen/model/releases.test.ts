/** Facts about Xen's releases, checked in the generator's recorded models. */
import { expect, test } from "bun:test";
import { PROJECT_DIRECTORY, readRecorded } from "../../../codegen/cli/recorded-models.ts";
import { ARCHITECTURES } from "../../../codegen/cli/options.ts";
import type { Abi, Architecture } from "../../../codegen/model/abi.ts";
import { type AbiDifference, diffAbi, type RecordChange } from "../../../codegen/model/diff.ts";

const RELEASES = ["4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22"];

const recorded = readRecorded(PROJECT_DIRECTORY);

function modelOf(xen: string, arch: Architecture = "x86_64"): Abi {
  const abi = recorded.find((one) => one.xen === xen && one.arch === arch);
  if (abi === undefined) throw new Error(`Xen ${xen} is not recorded on ${arch}`);
  return abi;
}

/** Returns a constant's value in each release. */
function versions(name: string): number[] {
  return RELEASES.map((xen) => Number(modelOf(xen).constants[name]));
}

/** Returns a record's size in each release. */
function sizes(name: string, arch: Architecture): (number | undefined)[] {
  return RELEASES.map((xen) => modelOf(xen, arch).structs[name]?.size);
}

/** Returns the changes of a release. */
function news(release: string, arch: Architecture = "x86_64"): AbiDifference {
  return diffAbi(modelOf(RELEASES[RELEASES.indexOf(release) - 1] ?? "", arch), modelOf(release, arch));
}

function change(release: string, name: string): RecordChange {
  const found = news(release).structs.changed.find((record) => record.name === name);
  if (found === undefined) throw new Error(`Xen ${release} did not change ${name}`);
  return found;
}

/** Lists "altp2m.opts: added @ 48" for every member that changed. */
function members(release: string, name: string): string[] {
  return change(release, name).members.map(
    ({ name: member, changes, from, to }) => `${member}: ${changes.join(", ")} @ ${(to ?? from)?.offset}`,
  );
}

function isNewLayout({ members, from, to }: RecordChange): boolean {
  return from.size !== to.size || members.some(({ changes }) => !changes.every((kind) => kind === "respelled"));
}

/** Lists records with a changed layout; a new name for a member's type is not a change. */
function laidOutAnew({ structs }: AbiDifference): string[] {
  return structs.changed.filter(isNewLayout).map(({ name }) => name);
}

test.each([
  ["4.15", 13],
  ["4.16", 5],
  ["4.17", 7],
  ["4.18", 6],
  ["4.19", 23],
  ["4.20", 2],
  ["4.21", 7],
  ["4.22", 1],
])("Xen %s changed the layout of %d records on x86_64", (release, count) => {
  expect(laidOutAnew(news(release))).toHaveLength(count);
});

test("each release's domctl and sysctl have the interface version that its hypervisor requires", () => {
  expect(versions("XEN_DOMCTL_INTERFACE_VERSION")).toEqual([0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x17, 0x17, 0x18]);
  expect(versions("XEN_SYSCTL_INTERFACE_VERSION")).toEqual([0x13, 0x13, 0x14, 0x15, 0x15, 0x15, 0x15, 0x16, 0x16]);
});

test("getdomaininfo is 104 bytes up to 4.15 and 112 from 4.16 on x86_64, and 120 on arm64", () => {
  const INFO = "struct xen_domctl_getdomaininfo";
  expect(sizes(INFO, "x86_64")).toEqual([104, 104, 112, 112, 112, 112, 112, 112, 112]);
  expect(new Set(sizes(INFO, "arm64").slice(2))).toEqual(new Set([120]));
  expect(members("4.16", INFO)).toEqual([
    "pad1: added @ 2",
    "gpaddr_bits: added @ 96",
    "pad2: added @ 97",
    "arch_config: moved @ 104",
  ]);
});

test("createdomain changed in 4.15, 4.16, 4.17, 4.19 and 4.21", () => {
  const changed = RELEASES.slice(1).filter((release) =>
    laidOutAnew(news(release)).includes("struct xen_domctl_createdomain"),
  );
  expect(changed).toEqual(["4.15", "4.16", "4.17", "4.19", "4.21"]);
});

test("Xen 4.18 put CPPC data in place of a frequency, without a new version of sysctl", () => {
  const changes = members("4.18", "struct xen_get_cpufreq_para");
  expect(changes).toContain("scaling_cur_freq: removed @ 68");
  expect(changes).toContain("u.cppc_para: added @ 68");
  expect(changes).toContain("u.s.scaling_cur_freq: added @ 68");
  expect(change("4.18", "struct xen_get_cpufreq_para")).toMatchObject({ from: { size: 120 }, to: { size: 120 } });
  expect(news("4.18").constants.changed.map(({ name }) => name)).not.toContain("XEN_SYSCTL_INTERFACE_VERSION");
});

test("Xen 4.21 split createdomain's altp2m_opts in two, without a new version of domctl", () => {
  expect(members("4.21", "struct xen_domctl_createdomain")).toEqual([
    "altp2m_opts: removed @ 48",
    "altp2m: added @ 48",
    "altp2m.opts: added @ 48",
    "altp2m.nr: added @ 50",
  ]);
  expect(news("4.21").constants.changed.map(({ name }) => name)).not.toContain("XEN_DOMCTL_INTERFACE_VERSION");
});

test("Xen 4.19 made rings end in a flexible array", () => {
  const rings = news("4.19").structs.changed.filter(({ name }) => name.endsWith("_sring"));
  expect(rings.length).toBeGreaterThan(10);
  for (const { members } of rings) expect(members).toMatchObject([{ name: "ring", to: { type: { length: null } } }]);
});

test.each(ARCHITECTURES.flatMap((arch) => RELEASES.slice(1).map((release) => [release, arch] as const)))(
  "Whatever record Xen %s changed on %s, it is shown in what",
  (release, arch) => {
    const { structs, handles } = news(release, arch);
    const silent = [...structs.changed, ...handles.changed].filter(
      ({ members, from, to, reordered, movedFrom }) =>
        members.length === 0 && Bun.deepEquals(from, to) && reordered === undefined && movedFrom === undefined,
    );
    expect(silent).toEqual([]);
  },
);
