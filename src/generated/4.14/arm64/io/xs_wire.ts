// The records of Xen's public header io/xs_wire.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

export { XsdErrors, type XsdErrorsPlain, XsdSockmsg, type XsdSockmsgPlain } from "../../x86_64/io/xs_wire.ts";

/** struct xenstore_domain_interface (io/xs_wire.h), 2072 bytes, align 4. */
export class XenstoreDomainInterface extends Struct<"struct xenstore_domain_interface"> {
  static readonly cName = "struct xenstore_domain_interface";
  static readonly size = 2072;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 u8[1024]
    rsp 1024 u8[1024]
    req_cons 2048 u32
    req_prod 2052 u32
    rsp_cons 2056 u32
    rsp_prod 2060 u32
    server_features 2064 u32
    connection 2068 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2072);
  }

  get req(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 1024);
  }
  set req(value: ArrayLike<number>) {
    assignBytes(this.req, value);
  }

  get rsp(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1024, 1024);
  }
  set rsp(value: ArrayLike<number>) {
    assignBytes(this.rsp, value);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 2048, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 2048, value | 0, true);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 2052, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 2052, value | 0, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 2056, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 2056, value | 0, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 2060, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 2060, value | 0, true);
  }

  get server_features(): number {
    return this.dataView.getUint32(this.byteOffset + 2064, true);
  }
  set server_features(value: number) {
    this.dataView.setUint32(this.byteOffset + 2064, value | 0, true);
  }

  get connection(): number {
    return this.dataView.getUint32(this.byteOffset + 2068, true);
  }
  set connection(value: number) {
    this.dataView.setUint32(this.byteOffset + 2068, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenstoreDomainInterfacePlain {
    return {
      req: copyBytes(dataView, byteOffset, 1024),
      rsp: copyBytes(dataView, byteOffset + 1024, 1024),
      req_cons: dataView.getUint32(byteOffset + 2048, true),
      req_prod: dataView.getUint32(byteOffset + 2052, true),
      rsp_cons: dataView.getUint32(byteOffset + 2056, true),
      rsp_prod: dataView.getUint32(byteOffset + 2060, true),
      server_features: dataView.getUint32(byteOffset + 2064, true),
      connection: dataView.getUint32(byteOffset + 2068, true),
    };
  }

  decode(): XenstoreDomainInterfacePlain {
    return XenstoreDomainInterface.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenstoreDomainInterfacePlain {
    return XenstoreDomainInterface.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenstoreDomainInterfacePlain {
  req: Uint8Array;
  rsp: Uint8Array;
  req_cons: number;
  req_prod: number;
  rsp_cons: number;
  rsp_prod: number;
  server_features: number;
  connection: number;
}
