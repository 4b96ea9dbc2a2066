import { describe, expect, spyOn, test } from "bun:test";
import { constants } from "node:os";
import {
  XenBusyError,
  errnoName,
  hypercallError,
  XenNoSuchDomainError,
  XenUnavailableError,
  openError,
  systemError,
  XenPermissionError,
  XenUnsupportedOperationError,
  XenError,
} from "../../../../src/runtime/base/errors/index.ts";

const {
  EACCES,
  EAGAIN,
  EBUSY,
  EFAULT,
  EINVAL,
  EMFILE,
  ENODEV,
  ENOENT,
  ENOMEM,
  ENOSYS,
  ENXIO,
  EOPNOTSUPP,
  EPERM,
  ESRCH,
} = constants.errno;

describe("the error of a failed hypercall", () => {
  test.each([
    [EPERM, XenPermissionError, "EPERM"],
    [EACCES, XenPermissionError, "EACCES"],
    [EBUSY, XenBusyError, "EBUSY"],
    [EAGAIN, XenBusyError, "EAGAIN"],
    [ENOSYS, XenUnsupportedOperationError, "ENOSYS"],
    [EOPNOTSUPP, XenUnsupportedOperationError, "EOPNOTSUPP"],
    [EINVAL, XenError, "EINVAL"],
    [ESRCH, XenError, "ESRCH"],
  ] as const)("%p has its class, number, name and operation", (errno, type, code) => {
    const error = hypercallError(-errno, { operation: "domctl pausedomain" });
    expect(error.constructor).toBe(type);
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ errno, code, operation: "domctl pausedomain", name: type.name });
    expect(error.message).toContain("domctl pausedomain");
    expect(error.message).toContain(code);
  });

  test("names the domain that does not exist", () => {
    const error = hypercallError(-ESRCH, { operation: "domctl pausedomain", domid: 7 });
    expect(error).toBeInstanceOf(XenNoSuchDomainError);
    expect(error).toMatchObject({ domid: 7, errno: ESRCH, code: "ESRCH" });
  });

  test("says that an operation may have taken effect after EFAULT, unless it only reads", () => {
    expect(hypercallError(-EFAULT, { operation: "x" }).message).toContain("may have taken effect");
    expect(hypercallError(-EFAULT, { operation: "x", readOnly: true }).message).not.toContain("may have taken effect");
  });

  test("has no error number if the result is not one", () => {
    for (const result of [-5000, -0x7fff_ffff]) {
      const error = hypercallError(result, { operation: "x" });
      expect(error.errno).toBeUndefined();
      expect(error.message).toContain(String(result));
    }
  });
});

describe("the error for a device that cannot be opened", () => {
  test.each([ENOENT, ENXIO, ENODEV])("says for %p that this is not a Xen system, and what to try", (errno) => {
    const error = openError("/proc/xen/privcmd", errno, ["/dev/xen/privcmd"]);
    expect(error).toBeInstanceOf(XenUnavailableError);
    expect(error.errno).toBe(errno);
    for (const part of ["/dev/xen/privcmd", "/proc/xen/privcmd", errnoName(errno), "modprobe xen-privcmd", "dom0"]) {
      expect(error.message).toContain(part);
    }
  });

  test.each([EACCES, EPERM])("says for %p that permission is missing", (errno) => {
    const error = openError("/dev/xen/privcmd", errno);
    expect(error).toBeInstanceOf(XenPermissionError);
    expect(error.message).toContain("root");
  });

  test("tells root of a container's rules and of file systems without devices", () => {
    const geteuid = spyOn(process, "geteuid");
    try {
      geteuid.mockReturnValue(0);
      expect(openError("/dev/xen/evtchn", EPERM).message).toContain("--device /dev/xen/evtchn");
      expect(openError("/dev/xen/evtchn", EACCES).message).toContain("/dev/xen may be mounted nodev");
      expect(openError("/dev/xen/evtchn", EACCES).message).not.toContain("Run as root");
      geteuid.mockReturnValue(1000);
      for (const errno of [EPERM, EACCES])
        expect(openError("/dev/xen/evtchn", errno).message).toEndWith(". Run as root");
    } finally {
      geteuid.mockRestore();
    }
  });

  test("keeps the error number for any other reason, and advises if descriptors or memory are missing", () => {
    expect(openError("/dev/xen/privcmd", EMFILE).message).toContain("ulimit -n");
    expect(systemError("mmap", -ENOMEM).message).toContain("memory");
    expect(openError("/dev/xen/privcmd", EMFILE)).toMatchObject({ errno: EMFILE, code: "EMFILE" });
  });
});

test("errnoName returns the right name for every error number of Linux", () => {
  for (const [name, number] of Object.entries(constants.errno)) {
    if (name === "EWOULDBLOCK" || name === "ENOTSUP") continue;
    expect(errnoName(number)).toBe(name);
  }
  expect(errnoName(4000)).toBe("E4000");
});
