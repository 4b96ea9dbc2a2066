/** Patterns of the examples' output without numbers and names, so that they fit simulated and real Xens. */

/** Lines that each example prints, by its file. */
export const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  "status.ts": [
    /^Host$/m,
    /^│ cpus │ MHz +│ NUMA nodes │ memory MiB │ free MiB │ scheduler │ capabilities +│$/m,
    /^│ +\d+ │ +\d+ │ +\d+ │ +\d+ │ +\d+ │ credit2 +│ [a-z_0-9 ]+ │$/m,
    /^Domains$/m,
    /^│ domid │ name +│ kind │ state +│ vcpus │ memory MiB │ most MiB │ cpu time s │$/m,
    /^│ +0 │ \S* *│ (?:PV|HVM) +│ running +│ +\d+ │ +\d+ │ +(?:\d+|any) *│ +[\d.]+ │$/m,
  ],
  "list-domains.ts": [
    /^│ +│ domid +│ state +│ memory MiB +│ vcpus +│ cpu time s +│$/m,
    /^│ 0 +│ 0 +│ running +│ \d+ +│ \d+ +│ [\d.]+ +│$/m,
  ],
  "console-ring.ts": [/^\(XEN\) +\S/m],
  "follow-console.ts": [/^\(XEN\) +\S/m],
  "console.ts": [
    /^attached to domain \d+ by its (?:ring|tty); ctrl-\] leaves it$/m,
    /^(?:web login: |XEN-TS-GUEST kind=)/m,
  ],
  "event-channels.ts": [/^1000 round trips, [\d.]+ µs each$/m],
  "watch-domains.ts": [/^domain 0: created$/m, /^domain 0: running$/m],
  "vchan.ts": [/^HELLO FROM THE OTHER END$/m],
  "shared-page.ts": [/^the other end says: hello from the same domain$/m, /^the other end has gone$/m],
  "guest-addresses.ts": [/^domain 0: Domain-0, no address$/m],
  "serve-disk.ts": [
    /^disk xvda of domain \d+: front end \w+, back end init-wait$/m,
    /^unplugged; the device is gone$/m,
  ],
  "pci.ts": [/^(?:no PCI devices|.*\baddress\b.*)$/m, /^Xen uses (?:an IOMMU|no IOMMU: no guest can have a device)$/m],
  "serve-share.ts": [/^share of domain \d+: front end \w+, back end init-wait$/m, /^unplugged; the device is gone$/m],
  "serve-network.ts": [
    /^network [\da-f:]{17} of domain \d+: front end \w+, back end init-wait$/m,
    /^unplugged; the device is gone$/m,
  ],
  "serve-console.ts": [
    /^console hvc1 of domain \d+: front end \w+, back end \S+$/m,
    /^unplugged; the device is gone$/m,
  ],
  "boot-guest.ts": [/^built domain \d+ of kind pvh, paused$/m, /^destroyed; the domains are 0/m],
  "monitor.ts": [/^watched \d+ writes; the guest is alive$/m],
  "device-model.ts": [/^served (?:\d+ bytes by \d+ accesses|nothing: .*built without device models.*)$/m],
  "virtio-random.ts": [/^(?:gave (?:enough|\d+) random bytes|served nothing: .*(?:without device models|of Arm).*)$/m],
  "watch-devices.ts": [/^watching the devices of \d+ domains$/m],
  "hypervisor.ts": [
    /^build: compiled by \S+$/m,
    /^parameters: .*\bloglvl\b/m,
    /^crash kernel: (?:\d+ MiB reserved, none is loaded|only on x86_64|not in this Xen \(ENOSYS\))$/m,
    /^live patches: (?:\d+ loaded|not in this Xen \(E(?:NOSYS|OPNOTSUPP)\))$/m,
    /^performance counters: (?:\d+ counters with \d+ values|not in this Xen \(ENOSYS\))$/m,
    /^locks: (?:\d+ profiled|not in this Xen \(ENOSYS\))$/m,
    /^trace: cpu \d+: TRC_SCHED_\S+$/m,
  ],
  "settings.ts": [/^log-level is "debug"$/m, /^ {2}color: "never",$/m],
  "trace.ts": [
    /^xen_version\(version\) = \d+ </m,
    /^sysctl\(getdomaininfolist \{first_domain: 0, /m,
    /^domain 0: running, \d+ vcpus$/m,
  ],
};

/** The first line, which names the Xen. */
export const SIMULATED: RegExp =
  /^Xen 4\.\d+\S*, simulated: this machine does not run on Xen, or its driver is not loaded\n/;
export const REAL: RegExp = /^Xen 4\.\d+\S*, which this machine runs on\n/;

/** Examples that run until they are interrupted. */
const ENDLESS: ReadonlySet<string> = new Set([
  "follow-console.ts",
  "console.ts",
  "watch-devices.ts",
  "watch-domains.ts",
]);

export interface ExampleRun {
  readonly output: string;
  readonly problem: string;
  readonly exitCode: number;
}

/** Runs an example to its end, or until its output has its shape. */
export function runExample(name: string): Promise<ExampleRun> {
  return run([`examples/${name}`], (said) => (ENDLESS.has(name) && isSaid(name, said) ? 1 : 0));
}

/** Runs examples one after the other in one process, as `runExample` would. Returns each one's output by its name. */
export async function runTogether(names: readonly string[]): Promise<ExampleRun & { outputs: Map<string, string> }> {
  const interrupts = (said: string): number =>
    [...byExample(said)].filter(([name, output]) => ENDLESS.has(name) && isSaid(name, output)).length;
  const result = await run(["test/examples/together.ts", ...names], interrupts);
  return { ...result, outputs: byExample(result.output) };
}

/** Printed before the output of each example in one process. */
export const MARK = "\x1e";

function byExample(output: string): Map<string, string> {
  const parts = output.split(MARK).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
}

function isSaid(name: string, output: string): boolean {
  return SHAPES[name]?.every((line) => line.test(output)) ?? true;
}

/** Interrupts the program once for each interrupt that its output calls for: one too many would end it. */
async function run(command: readonly string[], interruptsFor: (said: string) => number): Promise<ExampleRun> {
  const cwd = `${import.meta.dir}/../..`;
  const child = Bun.spawn([process.execPath, ...command], { cwd, stdout: "pipe", stderr: "pipe" });
  let output = "";
  let interrupts = 0;
  for await (const chunk of child.stdout) {
    output += new TextDecoder().decode(chunk);
    if (interruptsFor(output) > interrupts) {
      interrupts++;
      child.kill("SIGINT");
    }
  }
  const problem = await child.stderr.text();
  return { output, problem, exitCode: await child.exited };
}
