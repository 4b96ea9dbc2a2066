// The records of Xen's public header io/xs_wire.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  copySignedBytes,
  readAddress,
  signedBytesAt,
} from "../../../../runtime/struct/records.ts";

/** struct xsd_errors (io/xs_wire.h), 16 bytes, align 8. */
export class XsdErrors extends Struct<"struct xsd_errors"> {
  static readonly cName = "struct xsd_errors";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    errnum 0 s32
    errstring 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get errnum(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set errnum(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get errstring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XsdErrorsPlain {
    return {
      errnum: dataView.getInt32(byteOffset, true),
    };
  }

  decode(): XsdErrorsPlain {
    return XsdErrors.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XsdErrorsPlain {
    return XsdErrors.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XsdErrorsPlain {
  errnum: number;
}

/** struct xsd_sockmsg (io/xs_wire.h), 16 bytes, align 4. */
export class XsdSockmsg extends Struct<"struct xsd_sockmsg"> {
  static readonly cName = "struct xsd_sockmsg";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u32
    req_id 4 u32
    tx_id 8 u32
    len 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tx_id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tx_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XsdSockmsgPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      req_id: dataView.getUint32(byteOffset + 4, true),
      tx_id: dataView.getUint32(byteOffset + 8, true),
      len: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XsdSockmsgPlain {
    return XsdSockmsg.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XsdSockmsgPlain {
    return XsdSockmsg.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XsdSockmsgPlain {
  type: number;
  req_id: number;
  tx_id: number;
  len: number;
}

/** struct xenstore_domain_interface (io/xs_wire.h), 2072 bytes, align 4. */
export class XenstoreDomainInterface extends Struct<"struct xenstore_domain_interface"> {
  static readonly cName = "struct xenstore_domain_interface";
  static readonly size = 2072;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 s8[1024]
    rsp 1024 s8[1024]
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

  get req(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 1024);
  }
  set req(value: ArrayLike<number>) {
    assignBytes(this.req, value);
  }

  get rsp(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1024, 1024);
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
      req: copySignedBytes(dataView, byteOffset, 1024),
      rsp: copySignedBytes(dataView, byteOffset + 1024, 1024),
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
  req: Int8Array;
  rsp: Int8Array;
  req_cons: number;
  req_prod: number;
  rsp_cons: number;
  rsp_prod: number;
  server_features: number;
  connection: number;
}
