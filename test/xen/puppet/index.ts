/**
 * Puppets: domains whose vcpu does what a test says. A puppet makes hypercalls with the typed API, as a guest's kernel
 * does, and runs machine code. So a test sees an operation from its other side, and tries those that act on their caller.
 *
 * @example
 * using puppet = new Puppet(xen, { kind: "pvh" });     // kinds: "pv" and "pvh" on x86-64, "arm64" on Arm
 * const guest = puppet.open();                         // a Xen whose hypercalls the guest makes
 * const { port } = unsafeOperations(guest).eventChannelOp("bind_ipi", { vcpu: 0 });
 * puppet.call(new X86Assembler().move("rax", "rdi").plain("ret").code, 7);    // runs machine code: [7n, …]
 * const page = puppet.page();                          // a free page: this process and the guest have it at one address
 * puppet.at(page)[0] = 1;                              // its bytes, live; `frameOf(page)` is its frame
 *
 * A puppet is a domain of 96 pages and two vcpus, the first of which waits for orders. It is destroyed when it is
 * disposed, and at the end of the process, whatever its vcpu does. An order that takes longer than five seconds throws.
 * Between orders it is paused, so it costs nothing; `run()` lets it run. Events never reach it: it has no callback. Hypercalls of PVH puppets are AMD's, as the lab's processor is.
 */

export { ArmAssembler } from "./arm.ts";
export { PAGE } from "./body.ts";
export type { PuppetOptions } from "./create.ts";
export type { Mailbox, Results, Word } from "./mailbox.ts";
export { Puppet } from "./puppet.ts";
export { X86Assembler } from "./x86.ts";
