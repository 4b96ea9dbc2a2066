// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../../runtime/struct/records.ts";
import { XenFlaskAccess } from "./XenFlaskAccess.ts";
import { XenFlaskBoolean } from "./XenFlaskBoolean.ts";
import { XenFlaskCacheStats } from "./XenFlaskCacheStats.ts";
import { XenFlaskDevicetreeLabel } from "./XenFlaskDevicetreeLabel.ts";
import { XenFlaskHashStats } from "./XenFlaskHashStats.ts";
import { XenFlaskLoad } from "./XenFlaskLoad.ts";
import { XenFlaskOcontext } from "./XenFlaskOcontext.ts";
import { XenFlaskPeersid } from "./XenFlaskPeersid.ts";
import { XenFlaskRelabel } from "./XenFlaskRelabel.ts";
import { XenFlaskSetavcThreshold } from "./XenFlaskSetavcThreshold.ts";
import { XenFlaskSetenforce } from "./XenFlaskSetenforce.ts";
import { XenFlaskSidContext } from "./XenFlaskSidContext.ts";
import { XenFlaskTransition } from "./XenFlaskTransition.ts";

/** struct xen_flask_op (xsm/flask_op.h), 40 bytes, align 8. */
export class XenFlaskOp extends Struct<"struct xen_flask_op"> {
  static readonly cName = "struct xen_flask_op";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_flask_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenFlaskOpU {
    return new XenFlaskOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenFlaskOpU) {
    copyRecord(XenFlaskOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 32),
    };
  }

  decode(): XenFlaskOpPlain {
    return XenFlaskOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskOpPlain {
    return XenFlaskOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskOpPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_flask_op (xsm/flask_op.h): union, 32 bytes, align 8. */
export class XenFlaskOpU extends Union<"struct xen_flask_op.u"> {
  static readonly cName = "struct xen_flask_op.u";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    load 0 struct xen_flask_load
    enforce 0 struct xen_flask_setenforce
    sid_context 0 struct xen_flask_sid_context
    access 0 struct xen_flask_access
    transition 0 struct xen_flask_transition
    boolean 0 struct xen_flask_boolean
    setavc_threshold 0 struct xen_flask_setavc_threshold
    hash_stats 0 struct xen_flask_hash_stats
    cache_stats 0 struct xen_flask_cache_stats
    ocontext 0 struct xen_flask_ocontext
    peersid 0 struct xen_flask_peersid
    relabel 0 struct xen_flask_relabel
    devicetree_label 0 struct xen_flask_devicetree_label
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get load(): XenFlaskLoad {
    return new XenFlaskLoad(this.dataView, this.byteOffset);
  }
  set load(value: XenFlaskLoad) {
    copyRecord(XenFlaskLoad, this.dataView, this.byteOffset, value);
  }

  get enforce(): XenFlaskSetenforce {
    return new XenFlaskSetenforce(this.dataView, this.byteOffset);
  }
  set enforce(value: XenFlaskSetenforce) {
    copyRecord(XenFlaskSetenforce, this.dataView, this.byteOffset, value);
  }

  get sid_context(): XenFlaskSidContext {
    return new XenFlaskSidContext(this.dataView, this.byteOffset);
  }
  set sid_context(value: XenFlaskSidContext) {
    copyRecord(XenFlaskSidContext, this.dataView, this.byteOffset, value);
  }

  get access(): XenFlaskAccess {
    return new XenFlaskAccess(this.dataView, this.byteOffset);
  }
  set access(value: XenFlaskAccess) {
    copyRecord(XenFlaskAccess, this.dataView, this.byteOffset, value);
  }

  get transition(): XenFlaskTransition {
    return new XenFlaskTransition(this.dataView, this.byteOffset);
  }
  set transition(value: XenFlaskTransition) {
    copyRecord(XenFlaskTransition, this.dataView, this.byteOffset, value);
  }

  get boolean(): XenFlaskBoolean {
    return new XenFlaskBoolean(this.dataView, this.byteOffset);
  }
  set boolean(value: XenFlaskBoolean) {
    copyRecord(XenFlaskBoolean, this.dataView, this.byteOffset, value);
  }

  get setavc_threshold(): XenFlaskSetavcThreshold {
    return new XenFlaskSetavcThreshold(this.dataView, this.byteOffset);
  }
  set setavc_threshold(value: XenFlaskSetavcThreshold) {
    copyRecord(XenFlaskSetavcThreshold, this.dataView, this.byteOffset, value);
  }

  get hash_stats(): XenFlaskHashStats {
    return new XenFlaskHashStats(this.dataView, this.byteOffset);
  }
  set hash_stats(value: XenFlaskHashStats) {
    copyRecord(XenFlaskHashStats, this.dataView, this.byteOffset, value);
  }

  get cache_stats(): XenFlaskCacheStats {
    return new XenFlaskCacheStats(this.dataView, this.byteOffset);
  }
  set cache_stats(value: XenFlaskCacheStats) {
    copyRecord(XenFlaskCacheStats, this.dataView, this.byteOffset, value);
  }

  get ocontext(): XenFlaskOcontext {
    return new XenFlaskOcontext(this.dataView, this.byteOffset);
  }
  set ocontext(value: XenFlaskOcontext) {
    copyRecord(XenFlaskOcontext, this.dataView, this.byteOffset, value);
  }

  get peersid(): XenFlaskPeersid {
    return new XenFlaskPeersid(this.dataView, this.byteOffset);
  }
  set peersid(value: XenFlaskPeersid) {
    copyRecord(XenFlaskPeersid, this.dataView, this.byteOffset, value);
  }

  get relabel(): XenFlaskRelabel {
    return new XenFlaskRelabel(this.dataView, this.byteOffset);
  }
  set relabel(value: XenFlaskRelabel) {
    copyRecord(XenFlaskRelabel, this.dataView, this.byteOffset, value);
  }

  get devicetree_label(): XenFlaskDevicetreeLabel {
    return new XenFlaskDevicetreeLabel(this.dataView, this.byteOffset);
  }
  set devicetree_label(value: XenFlaskDevicetreeLabel) {
    copyRecord(XenFlaskDevicetreeLabel, this.dataView, this.byteOffset, value);
  }
}
