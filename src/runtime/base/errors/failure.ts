/** Makes errors from error numbers: each says what the number means, and what to do. */

import {
  EACCES,
  EAGAIN,
  EBUSY,
  EFAULT,
  EMFILE,
  ENFILE,
  ENODEV,
  ENOENT,
  ENOMEM,
  ENOSYS,
  ENXIO,
  EOPNOTSUPP,
  EPERM,
  errnoName,
  ESRCH,
} from "./errno.ts";
import {
  NO_DESCRIPTOR,
  XenBusyError,
  XenNoSuchDomainError,
  XenUnavailableError,
  XenPermissionError,
  XenUnsupportedOperationError,
  XenError,
} from "./errors.ts";

/** The context of a failed hypercall. */
export interface HypercallFailure {
  operation: string;
  /** The domain of the operation. */
  domid?: number;
  /** True if the operation only reads, so that a failure has no effect. */
  readOnly?: boolean;
  /** The argument as Xen left it, if it has written it. */
  output?: unknown;
}

/** Makes the error for a hypercall's negative result. */
export function hypercallError(result: number, { operation, domid, readOnly, output }: HypercallFailure): XenError {
  const errno = -result;
  const options = { operation, errno, output };
  const failed = `${operation} failed: ${errnoName(errno)}`;
  // A number outside errno's range is a result that C's ioctl has cut to an int.
  if (!(errno > 0 && errno < 4096)) return new XenError(`${operation} returned ${result}`, { operation });
  switch (errno) {
    case EPERM:
    case EACCES:
      return new XenPermissionError(
        `${failed}. Xen, its security policy or Linux's privcmd refused: run as root in dom0 or in a domain with the ` +
          "privilege. In an ordinary guest privcmd refuses every hypercall unless loaded with unrestricted=1",
        options,
      );
    case ESRCH:
      if (domid === undefined) break;
      return new XenNoSuchDomainError(`${failed}. Domain ${domid} does not exist`, { ...options, domid });
    case EBUSY:
    case EAGAIN:
      // Xen that answers does not ask for patience.
      if (output !== undefined) break;
      return new XenBusyError(`${failed}. Try again later`, options);
    case ENOSYS:
      return new XenUnsupportedOperationError(`${failed}. This Xen does not have the operation`, options);
    case EOPNOTSUPP:
      return new XenUnsupportedOperationError(
        `${failed}. It is not for this domain or this machine, or this Xen was built or started without it`,
        options,
      );
    case EFAULT:
      if (readOnly === true) break;
      return new XenError(
        `${failed}. Xen could not read or write the memory, and the operation may have taken effect: it was not repeated`,
        options,
      );
  }
  return new XenError(
    output === undefined ? failed : `${failed}. What Xen tells with it is in the error's output`,
    options,
  );
}

/** True if a device is absent, and not refused: only then may another path be tried. */
export function isMissingDevice(errno: number): boolean {
  return errno === ENOENT || errno === ENXIO || errno === ENODEV;
}

/**
 * Makes the error for a device that could not be opened; `tried` are the missing paths before it, and `refusal` is Bun's
 * reason to call no C library.
 */
export function openError(path: string, errno: number, tried: string[] = [], refusal = ""): XenError {
  const options = { operation: `open ${path}`, errno };
  const failed = `cannot open ${[...tried, path].join(" or ")}: ${errnoName(errno)}`;
  if (isMissingDevice(errno)) {
    return new XenUnavailableError(
      `${failed}. Either this system does not run on Xen, or its driver is not loaded: try ${loading(path)}`,
      options,
    );
  }
  if (errno === ENOSYS) {
    const reason = libraryAdvice(refusal);
    return new XenUnavailableError(`${failed}. ${reason}. new SimulatedXen() of xen-ts/testing works here`, options);
  }
  if (errno === EACCES || errno === EPERM) {
    return new XenPermissionError(`${failed}. ${permissionAdvice(path, errno)}`, options);
  }
  return new XenError(`${failed}${adviceFor(errno)}`, options);
}

function libraryAdvice(refusal: string): string {
  if (process.platform !== "linux") return `Xen's devices are Linux's, and this computer runs ${process.platform}`;
  if (refusal !== "") return `${refusal}, which BUN_JSC_useJIT=0 turns off`;
  return "The C library of this Linux could not be loaded (libc.so.6, or musl's)";
}

/** Root too is refused: by a container's device rules (EPERM), or by a file system without devices (EACCES). */
function permissionAdvice(path: string, errno: number): string {
  if (process.geteuid?.() !== 0) return "Run as root";
  return errno === EPERM
    ? `This process is root, but a container's rules may refuse the device: pass it in, as in --device ${path}`
    : `This process is root, but ${folderOf(path)} may be mounted nodev (see findmnt -T ${path}), or a security module refuses`;
}

/** Makes the error for a system call's −errno; a hint says what to do. */
export function systemError(operation: string, result: number, hint?: string): XenError {
  const errno = -result;
  const advice = hint === undefined ? adviceFor(errno) : `. ${hint}`;
  return new XenError(`${operation} failed: ${errnoName(errno)}${advice}`, { operation, errno });
}

function adviceFor(errno: number): string {
  if (errno === EMFILE || errno === ENFILE) return `. ${NO_DESCRIPTOR}`;
  return errno === ENOMEM ? ". The kernel has no memory left, or this process has too many mappings" : "";
}

/** Each of Xen's devices has a driver of its name; only privcmd's is of no use but in dom0. */
function loading(path: string): string {
  const driver = /^\/dev\/xen\/(evtchn|gntdev|gntalloc)$/.exec(path)?.[1];
  return driver === undefined ? "`modprobe xen-privcmd` in dom0" : `\`modprobe xen-${driver}\``;
}

/** Returns the folder of an absolute path. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}
