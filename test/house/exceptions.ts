/** Exceptions to the rules of the house, each with its reason. */

/** Circles of files inside a room that are allowed, since the data they read, write or describe is recursive. */
export const recurring: readonly { readonly files: readonly string[]; readonly because: string }[] = [
  {
    files: ["families.ts", "refusal.ts"].map((name) => `src/runtime/hypercall/operation/${name}`),
    because: "the compiler's answer to a wrong name names the function that has it, and the functions give the answer",
  },
  {
    files: ["declarations.ts", "declarators.ts", "enums.ts", "records.ts", "specifiers.ts"].map(
      (name) => `codegen/c/${name}`,
    ),
    because: "C's grammar recurs: a declaration has specifiers, which may be a record of declarations",
  },
];

/** Files that other rooms import past the room's index.ts, by reason; paths below src. */
export const pastTheFace: Readonly<Record<string, readonly string[]>> = {
  "importing or opening loads these, and the rest of the room later (start.test.ts has the list)": [
    "runtime/abi/numbers.ts",
    "runtime/base/errors/errors.ts",
    "runtime/base/errors/failure.ts",
    "runtime/hypercall/buffers/buffers.ts",
    "runtime/hypercall/buffers/mapped-buffers.ts",
    "runtime/hypercall/buffers/memory-pointer.ts",
    "runtime/hypercall/memory/page-pool.ts",
    "runtime/hypercall/memory/page-source.ts",
    "runtime/hypercall/operation/connection.ts",
    "runtime/hypercall/operation/families.ts",
    "runtime/hypercall/operation/multicall.ts",
    "runtime/hypercall/privcmd/privcmd-hypercall.ts",
    "runtime/hypercall/version/release.ts",
    "runtime/inspect/validate/error.ts",
    "runtime/interdomain/xenstore/errors.ts",
    "runtime/linux/device/argument-page.ts",
    "runtime/linux/device/device.ts",
    "runtime/struct/bitmap.ts",
    "runtime/struct/owned-pointers.ts",
    "runtime/struct/pointer.ts",
    "runtime/struct/records.ts",
    "runtime/struct/text.ts",
    "runtime/toolstack/domain/domains.ts",
    "runtime/toolstack/host/cpupools.ts",
    "runtime/toolstack/host/host.ts",
  ],
  "a list of domains for a program that then ends loads these alone": [
    "runtime/linux/ffi/few-calls.ts",
    "runtime/linux/ffi/linux.ts",
    "runtime/toolstack/domain/short-list/short-list.ts",
  ],
  "only a program that shares folders loads these functions of the C library": ["runtime/linux/ffi/files.ts"],
  "only a program that serves devices loads these": ["runtime/linux/ffi/vector-io.ts"],
  "a program's start loads no threads and no copies": [
    "runtime/linux/ffi/copy.ts",
    "runtime/linux/ffi/ioctl-thread.ts",
    "runtime/linux/ffi/poll-thread.ts",
  ],
  "an entry file exports all types that this one lists: named again there, they would fill it": [
    "runtime/toolstack/builder/public.ts",
    "runtime/toolstack/host/public.ts",
    "runtime/toolstack/migration/public.ts",
    "runtime/toolstack/device-model/interfaces.ts",
    "runtime/toolstack/monitor/event-types.ts",
    "runtime/toolstack/monitor/interfaces.ts",
  ],
  "the simulation is the other end of the protocol": [
    "runtime/interdomain/xenstore/permissions.ts",
    "runtime/interdomain/xenstore/wire/constants.ts",
    "runtime/interdomain/xenstore/wire/decoder.ts",
    "runtime/interdomain/xenstore/wire/encoder.ts",
    "runtime/interdomain/xenstore/wire/path.ts",
    "runtime/interdomain/xenstore/wire/payload.ts",
  ],
  "the simulation needs one file where the index loads Linux's devices": [
    "runtime/base/errors/errno.ts",
    "runtime/interdomain/foreign-memory/foreign-memory.ts",
    "runtime/interdomain/grant/grants.ts",
    "simulated/event-channel/switchboard.ts",
  ],
};
