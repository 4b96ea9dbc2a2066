import { describe, expect, test } from "bun:test";
import { Xen } from "../../../src/index.ts";
import { unsafeOperations } from "../../../src/unsafe.ts";
import { guestKinds } from "../guests/index.ts";
import { ArmAssembler, Puppet, X86Assembler } from "./index.ts";

describe.each(guestKinds)("a %s puppet", (kind) => {
  /** Machine code that returns the sum of nothing: its first argument, and in the second register its third. */
  const echo =
    kind === "arm64" ? new ArmAssembler().move(1, 2).plain("ret") : new X86Assembler().move("rax", "rdi").plain("ret");

  test("makes typed hypercalls of its own", () => {
    using xen = Xen.open();
    using puppet = new Puppet(xen, { kind });
    const guest = puppet.open();
    expect(guest.version.release).toBe(xen.version.release);
    const { port } = unsafeOperations(guest).eventChannelOp("bind_ipi", { vcpu: 0 });
    const { EVTCHNSTAT_ipi } = xen.abi.load("event_channel.constants");
    expect(xen.eventChannelOp("status", { dom: puppet.domid, port })).toMatchObject({
      status: EVTCHNSTAT_ipi,
      vcpu: 0,
    });
  });

  test("runs machine code, and shares its memory with the test", () => {
    using xen = Xen.open();
    using puppet = new Puppet(xen, { kind });
    expect(puppet.call(echo.code, 7, 0, 8)).toEqual([7n, 8n]);
    const page = puppet.page();
    puppet.view.setBigUint64(page - puppet.base, 0x1234_5678_9abcn, true);
    const load = kind === "arm64" ? new ArmAssembler().load(0, 0) : new X86Assembler().load("rax", "rdi");
    expect(puppet.call(load.plain("ret").code, page)[0]).toBe(0x1234_5678_9abcn);
    expect(puppet.frameOf(page)).toBe(puppet.frames[(page - puppet.base) / 4096] ?? -1n);
  });

  test("is gone after disposal, also one that has stopped answering", () => {
    using xen = Xen.open();
    const puppet = new Puppet(xen, { kind });
    const { domid } = puppet;
    // the guest jumps to zeroes, and does not come back
    puppet.begin(new Uint8Array(64));
    puppet[Symbol.dispose]();
    puppet[Symbol.dispose]();
    expect(xen.domains.list().map((domain) => domain.domid)).not.toContain(domid);
  });
});
