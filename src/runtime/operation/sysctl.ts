/** The system control hypercall (sysctl.h), whose interface is each release's own. */

import type { AbiModule } from "../../generated/index.ts";
import type { Abi, AbiTable } from "../abi/index.ts";
import { EACCES, errnoName, hypercallError, InterfaceVersionError, type XenError } from "../errors/index.ts";
import type { XenHypercall } from "../hypercall/index.ts";
import { KeptBuffer } from "./kept-buffer.ts";

type XenSysctl = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctl"]>;

/** Operations on the host that only read; each has a member of its own name. */
export type ReadOnlySysctl = "physinfo" | "getdomaininfolist";

export class Sysctl implements Disposable {
  readonly #hypercall: XenHypercall;
  readonly #abi: Abi;
  readonly #constants: AbiModule<"sysctl.constants", AbiTable>;
  readonly #op: number;
  readonly #operation: KeptBuffer<XenSysctl>;

  constructor(hypercall: XenHypercall, abi: Abi) {
    const { XenSysctl } = abi.load("sysctl");
    this.#hypercall = hypercall;
    this.#abi = abi;
    this.#constants = abi.load("sysctl.constants");
    this.#op = abi.load("xen.constants").__HYPERVISOR_sysctl;
    this.#operation = new KeptBuffer(() => hypercall.allocate(XenSysctl));
  }

  /**
   * Makes one operation: `prepare` fills its member of the zeroed record, `read` takes values out of what Xen wrote.
   * Throws an InterfaceVersionError where Xen refuses the version; a PermissionError or another XenError where it
   * refuses the operation.
   */
  run<T>(command: ReadOnlySysctl, prepare: (members: XenSysctl["u"]) => void, read: (members: XenSysctl["u"]) => T): T {
    return this.#operation.use((operation) => {
      const record = operation.value;
      // What the last operation left would be this one's reserved fields.
      const { dataView } = record;
      for (let at = 0; at < dataView.byteLength; at += 4) dataView.setUint32(at, 0, true);
      record.cmd = this.#constants[`XEN_SYSCTL_${command}`];
      record.interface_version = this.#constants.XEN_SYSCTL_INTERFACE_VERSION;
      prepare(record.u);
      const result = this.#hypercall.hypercall1(this.#op, operation.asHypercallPtr());
      if (result < 0) throw this.#error(result, command);
      operation.update();
      return read(record.u);
    });
  }

  [Symbol.dispose](): void {
    this.#operation[Symbol.dispose]();
  }

  #error(result: number, command: ReadOnlySysctl): XenError {
    const operation = `sysctl ${command}`;
    const cause = hypercallError(result, { operation, readOnly: true });
    if (cause.errno !== EACCES) return cause;
    const version = this.#constants.XEN_SYSCTL_INTERFACE_VERSION.toString(16);
    return new InterfaceVersionError(
      `${operation} failed: ${errnoName(EACCES)}. Xen refused interface version 0x${version}, that of Xen ` +
        `${this.#abi.release}: the running hypervisor was built with another one, or its security policy denies this`,
      { operation, errno: EACCES, cause },
    );
  }
}
