/** The commands of docs/cli/transcripts.md: lines of a shell in dom0, of xen-ts and of the tools that came before. */

export interface Section {
  readonly title: string;
  /** A sentence about the difference. */
  readonly about: string;
  readonly lines: readonly string[];
}

/** The guest is called web, and is the first that the machine has started. */
export const sections: readonly Section[] = [
  {
    title: "Domains",
    about: "States are words, headings have units, and `-o json` has all of it for programs.",
    lines: ["xen-ts list", "xl list", "xen-ts list -o wide", "xl list -v"],
  },
  { title: "Vcpus", about: "Cpus of an affinity are ranges in both.", lines: ["xen-ts vcpus", "xl vcpu-list"] },
  {
    title: "The host",
    about: "Values of Xen alone: xl also has what Linux says of itself.",
    lines: ["xen-ts info", "xl info"],
  },
  { title: "A domain", about: "xl has no such command.", lines: ["xen-ts info web"] },
  {
    title: "Loads",
    about:
      "Elsewhere than on a terminal top prints one reading, over a second here. xentop's first one has no loads yet.",
    lines: ["xen-ts top -d 1", "xentop -b -i 2 -d 1"],
  },
  {
    title: "xenstore",
    about: "Trees, values and permissions are printed byte for byte as C's tools do. Lists are sorted.",
    lines: [
      "xen-ts store tree -p /local/domain/1/console",
      "xenstore-ls -p /local/domain/1/console",
      "xen-ts store ls /local/domain/1",
      "xenstore-list /local/domain/1",
      "xen-ts store read /local/domain/1/name",
      "xenstore-read /local/domain/1/name",
    ],
  },
  {
    title: "Messages of the hypervisor",
    about: "Also with --follow.",
    lines: ["xen-ts dmesg | head -n 3", "xl dmesg | head -n 3"],
  },
  {
    title: "Mistakes",
    about: "One line says what is wrong, and the exit status says of what kind it is.",
    lines: ["xen-ts pause nobody; echo $?", "xl pause nobody; echo $?", "xen-ts destroy 0; echo $?"],
  },
  {
    title: "Inside",
    about: "xl has none of these.",
    lines: [
      "xen-ts devices web",
      "xen-ts events web",
      "xen-ts call domctl scheduler_op.getinfo web '{\"sched_id\": 6}'",
      "xen-ts trace -- list -o name",
      "xen-ts metrics --collectors domains | grep 'seconds.*web'",
      "xen-ts doctor",
    ],
  },
];
