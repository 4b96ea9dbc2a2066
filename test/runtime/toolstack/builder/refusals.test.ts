/** Guests that are refused before anything is made. */

import { describe, expect, test } from "bun:test";
import type { GuestOptions } from "../../../../src/index.ts";
import { refused } from "./simulated-guests.ts";

describe("a guest is refused before anything is made", () => {
  test.each<[Partial<GuestOptions>, string]>([
    [{ name: "" }, "expected name to be letters"],
    [{ name: "12" }, "expected name to be letters"],
    [{ name: "a/b" }, "expected name to be letters"],
    [{ uuid: "web" }, "expected uuid to be a UUID"],
    [{ kind: "hvm" as never }, 'expected kind to be "pv" or "pvh"'],
    [{ memoryMiB: 15 }, "expected memoryMiB to be an integer from 16"],
    [{ vcpus: 129 }, "expected vcpus to be an integer from 1 to 128"],
    [{ commandLine: "a\0b" }, "expected commandLine to be text without NUL"],
    [{ memory: 5 } as never, 'domains.create has no option "memory"'],
    [{ kernel: undefined as never }, "expected a kernel"],
    [{ kernel: "/nowhere/vmlinuz" }, "ENOENT"],
    [{ ramdisk: "/nowhere/initrd" }, "ENOENT"],
    [{ kernel: new Uint8Array(100) }, "expected an ELF file, a bzImage or an Arm Image"],
    [{ memoryMiB: 1 << 20 }, "are free"],
    [{ reservedMemory: [{ address: 4095, bytes: 4096 }] }, "to be multiples of 4096, received 4095 and 4096"],
    [
      { reservedMemory: [{ address: 4096, bytes: 0 }] },
      "expected the bytes of reservedMemory to be an integer from 4096",
    ],
    [{ reservedMemory: [{ address: -4096, bytes: 4096 }] }, "expected the address of reservedMemory"],
    [{ reservedMemory: [{ start: 4096, bytes: 4096 } as never] }, 'reservedMemory has no option "start"'],
    [
      { reservedMemory: [{ address: 1 << 20, bytes: 4096 }] },
      "expected reservedMemory apart from the guest's kernel at",
    ],
    [
      {
        reservedMemory: [
          { address: 0x20_0000, bytes: 8192 },
          { address: 0x20_1000, bytes: 4096 },
        ],
      },
      "apart from each other, received 0x200000-0x201fff and 0x201000-0x201fff",
    ],
  ])("for %p", async (given, reason) => expect((await refused(given)).message).toContain(reason));

  test("for a name or a UUID that another domain has", async () => {
    const machine = { domains: [{ name: "web", uuid: "00000000-0000-4000-8000-000000000001" }] };
    expect((await refused({}, machine)).message).toContain(
      'expected a name that no domain has, received the name "web" of domain 1',
    );
    const uuid = "00000000-0000-4000-8000-000000000001";
    expect((await refused({ name: "other", uuid }, machine)).message).toContain("received the uuid");
  });

  test("for an Arm host, if the kind is PV or the kernel is for x86", async () => {
    expect((await refused({ kind: "pv" }, { architecture: "arm64" })).message).toContain(
      "expected an x86 host for a guest of kind pv, received arm64",
    );
    expect((await refused({}, { architecture: "arm64" })).message).toContain(
      "expected an Image for 64-bit Arm (Linux: arch/arm64/boot/Image), received an ELF file for x86_64",
    );
  });

  test("for a host without hardware virtualization", async () => {
    expect((await refused({}, { hostCapabilities: ["pv"] })).message).toContain(
      "expected a host with hardware virtualization",
    );
  });
});
