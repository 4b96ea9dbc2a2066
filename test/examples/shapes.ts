/** What the examples print, numbers and names apart: the same on a simulated Xen and on a real one. */

/** By the example's file: a line that it prints, and how often at the least. */
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
  "watch-devices.ts": [/^watching the devices of \d+ domains$/m],
  "settings.ts": [/^log-level is "debug"$/m, /^ {2}color: "never",$/m],
  "trace.ts": [/^sysctl\(getdomaininfolist \{first_domain: 0, /m, /^domain 0: running, \d+ vcpus$/m],
};

/** The first line, which tells which Xen it is. */
export const SIMULATED: RegExp =
  /^Xen 4\.\d+\S*, simulated: this machine does not run on Xen, or its driver is not loaded\n/;
export const REAL: RegExp = /^Xen 4\.\d+\S*, which this machine runs on\n/;

/** Examples that go on until they are interrupted. */
const ENDLESS: ReadonlySet<string> = new Set([
  "follow-console.ts",
  "console.ts",
  "watch-devices.ts",
  "watch-domains.ts",
]);

/** Runs an example to its end, or until it has said its shape. */
export async function runExample(name: string): Promise<{ output: string; problem: string; exitCode: number }> {
  const root = `${import.meta.dir}/../..`;
  const child = Bun.spawn([process.execPath, `examples/${name}`], { cwd: root, stdout: "pipe", stderr: "pipe" });
  let output = "";
  let interrupted = false;
  for await (const chunk of child.stdout) {
    output += new TextDecoder().decode(chunk);
    const said = SHAPES[name]?.every((line) => line.test(output)) ?? true;
    // A second one would end it as though nobody heeded the first.
    if (ENDLESS.has(name) && said && !interrupted) {
      interrupted = true;
      child.kill("SIGINT");
    }
  }
  const problem = await child.stderr.text();
  return { output, problem, exitCode: await child.exited };
}
