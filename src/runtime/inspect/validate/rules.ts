/** All rules over one call, in the order in which violations are reported. */

import { readPath } from "../../abi/interpreter/index.ts";
import {
  type DecodedHypercall,
  type DecodedOperation,
  elementsOf,
  joinPath,
  type DecodedRecord,
  type DecodeContext,
  typeOf,
} from "../decode/index.ts";
import type { VersionTable } from "../../struct/index.ts";
import type { StructType } from "../../struct/index.ts";
import { arrayViolations, type CountContext, countViolations } from "./counts.ts";
import type { Violation } from "./error.ts";
import { paddingViolations, reservedViolations } from "./padding.ts";
import { misaligned, pointerViolations } from "./pointers.ts";

export interface RuleContext extends DecodeContext, CountContext {
  /** True if the tables are the running release's own. */
  readonly known: boolean;
}

export function* violations(call: DecodedHypercall, context: RuleContext): Generator<Violation> {
  const { family, hypercall, declared, obstacle } = call;
  if (!declared) {
    const expected = `a hypercall of Xen ${context.tables.abi.release}`;
    yield { rule: "hypercall", path: "", received: hypercall, expected };
  }
  if (family === undefined) {
    if (obstacle !== undefined) yield obstacle;
    for (const [index, inner] of call.calls.entries()) {
      for (const violation of violations(inner, context)) {
        yield { ...violation, path: joinPath(`[${index}]`, violation.path) };
      }
    }
    return;
  }
  if (family.container?.version !== undefined && !context.known) {
    yield { rule: "release", path: "", received: "a release without tables", expected: "one whose interface is known" };
  }
  // A record read at the wrong address would be reported as something else.
  const address = family.container && call.args[family.call.indexOf("container")];
  if (address !== undefined) yield* aligned(address, "", family.container?.type());
  if (obstacle !== undefined) yield obstacle;
  for (const [path, value] of call.zeroes) {
    if (value !== 0) yield { rule: "zero", path, received: String(value), expected: "0" };
  }
  yield* domidViolation(context, "domid", call.scalars.get("domid"));
  for (const operation of call.operations) yield* operationViolations(call, operation, context);
}

function* operationViolations(
  call: DecodedHypercall,
  operation: DecodedOperation,
  context: RuleContext,
): Generator<Violation> {
  const { container, arguments: records, pointers, table } = operation;
  if (container !== undefined) yield* containerViolations(call, operation, container, context);
  for (const place of records) {
    yield* aligned(place.address, place.path, typeOf(place.record));
    if (table.argument === undefined || table.argument.direction === "out") continue;
    const { version, domain, peers = [] } = table.argument;
    yield* arrayViolations(place, table, context);
    if (version !== undefined) yield* versionViolation(place, version, version.value);
    for (const path of domain === undefined || domain === "" ? peers : [domain, ...peers]) {
      yield* domidViolation(context, joinPath(place.path, path), readPath(place.record, path));
    }
    yield* paddingViolations(place.record, place.path, table.uses);
  }
  for (const pointer of pointers) {
    yield* pointerViolations(pointer, context);
    yield* countViolations(pointer, context);
    if (pointer.table.direction !== "in") continue;
    for (const { record, path } of elementsOf(context, pointer)) yield* reservedViolations(record, path);
  }
}

function* containerViolations(
  { family }: DecodedHypercall,
  { table }: DecodedOperation,
  place: DecodedRecord,
  context: RuleContext,
): Generator<Violation> {
  const { version, domain } = family?.container ?? {};
  if (version !== undefined) yield* versionViolation(place, version, table.stable ? 0 : version.value);
  if (domain !== undefined) {
    yield* domidViolation(context, joinPath(place.path, domain), readPath(place.record, domain));
  }
  yield* paddingViolations(place.record, place.path, undefined);
}

function* aligned(address: number, path: string, type: StructType | undefined): Generator<Violation> {
  const violation = type && misaligned(path, address, type.align, type.cName);
  if (violation !== undefined) yield violation;
}

function* versionViolation(
  { path, record }: DecodedRecord,
  { member }: VersionTable,
  value: number,
): Generator<Violation> {
  const found = readPath(record, member);
  if (Number(found) === value) return;
  yield { rule: "version", path: joinPath(path, member), received: String(found), expected: String(value) };
}

function* domidViolation(
  { tables }: RuleContext,
  path: string,
  value: number | bigint | undefined,
): Generator<Violation> {
  if (value === undefined) return;
  const { DOMID_FIRST_RESERVED } = tables.abi.load("xen.constants");
  const domid = Number(value);
  if (Number.isInteger(domid) && domid >= 0 && (domid < DOMID_FIRST_RESERVED || tables.specialDomids.has(domid)))
    return;
  const expected = `a domid below ${DOMID_FIRST_RESERVED}, or one of Xen's special ones`;
  yield { rule: "domid", path, received: String(value), expected };
}
