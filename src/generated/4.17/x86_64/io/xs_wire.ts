// The records of Xen's public header io/xs_wire.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, readAddress, signedBytesAt } from "../../../../runtime/struct/index.ts";

/** struct xsd_errors (io/xs_wire.h), 16 bytes, align 8. */
export class XsdErrors extends Struct<"struct xsd_errors"> {
  static readonly cName = "struct xsd_errors";
  static readonly size = 16;
  static readonly align = 8;

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

  decode(): XsdErrorsPlain {
    return {
      errnum: this.errnum,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get tx_id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tx_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XsdSockmsgPlain {
    return {
      type: this.type,
      req_id: this.req_id,
      tx_id: this.tx_id,
      len: this.len,
    };
  }
}

export interface XsdSockmsgPlain {
  type: number;
  req_id: number;
  tx_id: number;
  len: number;
}

/** struct xenstore_domain_interface (io/xs_wire.h), 2076 bytes, align 4. */
export class XenstoreDomainInterface extends Struct<"struct xenstore_domain_interface"> {
  static readonly cName = "struct xenstore_domain_interface";
  static readonly size = 2076;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2076);
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
    this.dataView.setUint32(this.byteOffset + 2048, value, true);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 2052, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 2052, value, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 2056, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 2056, value, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 2060, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 2060, value, true);
  }

  get server_features(): number {
    return this.dataView.getUint32(this.byteOffset + 2064, true);
  }
  set server_features(value: number) {
    this.dataView.setUint32(this.byteOffset + 2064, value, true);
  }

  get connection(): number {
    return this.dataView.getUint32(this.byteOffset + 2068, true);
  }
  set connection(value: number) {
    this.dataView.setUint32(this.byteOffset + 2068, value, true);
  }

  get error(): number {
    return this.dataView.getUint32(this.byteOffset + 2072, true);
  }
  set error(value: number) {
    this.dataView.setUint32(this.byteOffset + 2072, value, true);
  }

  decode(): XenstoreDomainInterfacePlain {
    return {
      req: this.req.slice(),
      rsp: this.rsp.slice(),
      req_cons: this.req_cons,
      req_prod: this.req_prod,
      rsp_cons: this.rsp_cons,
      rsp_prod: this.rsp_prod,
      server_features: this.server_features,
      connection: this.connection,
      error: this.error,
    };
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
  error: number;
}
