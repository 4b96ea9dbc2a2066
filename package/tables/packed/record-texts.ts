/**
 * The code of records' classes, written from their layouts by the generator's own functions: those that write
 * src/generated.
 */

import { accessOf, companionOf } from "../../../codegen/emit/typescript/access.ts";
import { layoutField } from "../../../codegen/emit/typescript/layout-text.ts";
import { hasBigint, plainExpression } from "../../../codegen/emit/typescript/plain-form.ts";
import type { FieldPlan, RecordPlan } from "../../../codegen/emit/typescript/plan.ts";
import type { Nested, RecordRow } from "./data.ts";

/** A class's code, with `records.NAME` for a nested record, and the references of those. */
export interface RecordText {
  readonly text: string;
  readonly nested: Nested;
}

interface PlannedRecord {
  readonly reference: string;
  readonly row: RecordRow;
  /** Its fields are read when they are asked for: a union has a hundred records, of which a program uses few. */
  readonly plan: RecordPlan;
}

export class RecordTexts {
  readonly #rows: (header: string) => readonly RecordRow[];
  readonly #records: Map<string, PlannedRecord> = new Map();
  readonly #ofPlan: WeakMap<RecordPlan, PlannedRecord> = new WeakMap();

  constructor(rows: (header: string) => readonly RecordRow[]) {
    this.#rows = rows;
  }

  /** Returns the code of a reference's class: "domctl#13". */
  of(reference: string): RecordText {
    const { row, plan } = this.#planned(reference);
    const nested = new Map<string, string>();
    const text = classText(row, plan, (inner) => {
      const record = this.#ofPlan.get(inner);
      if (record === undefined) throw new RangeError(`there is no record ${inner.cName}`);
      const [name] = record.row;
      nested.set(name, record.reference);
      return `records.${name}`;
    });
    return { text, nested: [...nested].flat() };
  }

  #planned(reference: string): PlannedRecord {
    let record = this.#records.get(reference);
    if (record === undefined) this.#records.set(reference, (record = this.#plan(reference)));
    return record;
  }

  #plan(reference: string): PlannedRecord {
    const at = reference.indexOf("#");
    const header = reference.slice(0, at);
    const row = this.#rows(header)[Number(reference.slice(at + 1))];
    if (row === undefined) throw new RangeError(`there is no record ${reference}`);
    const [, cName, size, align, isUnion, layout] = row;
    const fieldOf = (line: string): FieldPlan =>
      layoutField(
        line,
        (inner) => this.#planned(inner.startsWith("@#") ? header + inner.slice(1) : inner.slice(1)).plan,
      );
    let fields: FieldPlan[] | undefined;
    const plan: RecordPlan = {
      cName,
      kind: isUnion === 1 ? "union" : "struct",
      size,
      align,
      header,
      get fields() {
        return (fields ??= linesOf(layout).map(fieldOf));
      },
    };
    const record = { reference, row, plan };
    this.#ofPlan.set(plan, record);
    return record;
  }
}

function linesOf(layout: string): string[] {
  return layout === "" ? [] : layout.split("\n");
}

function classText([name, cName, size, align, , layout]: RecordRow, plan: RecordPlan, classOf: ClassNames): string {
  const lines = linesOf(layout).map((line, index) => withName(line, plan.fields[index]));
  const fields = lines.length === 0 ? "" : `\n${lines.map((line) => `    ${line}\n`).join("")}  `;
  return `class ${name} extends ${plan.kind === "union" ? "Union" : "Struct"} {
  static cName = ${JSON.stringify(cName)};
  static size = ${size};
  static align = ${align};
  static fields = ${JSON.stringify(fields)};
  constructor(dataView, byteOffset) {
    super(dataView, byteOffset, ${size});
  }
  ${plan.fields.map((field) => accessors(field, classOf)).join("\n  ")}
  ${plan.kind === "struct" ? decoding(name, plan, classOf) : ""}
}`;
}

type ClassNames = (record: RecordPlan) => string;

/** Puts a nested record's C name back into a line of a layout. */
function withName(line: string, field: FieldPlan | undefined): string {
  let shape = field?.shape;
  while (shape?.kind === "array") shape = shape.of;
  if (shape?.kind !== "record") return line;
  const { cName } = shape.record;
  return line.replace(/ @[^[]*/, () => ` ${cName}`);
}

function accessors({ name, offset, shape }: FieldPlan, classOf: ClassNames): string {
  const companion = companionOf(shape, offset);
  const all = [
    { suffix: "", ...accessOf(shape, offset, { name, classOf }) },
    ...(companion === null ? [] : [companion]),
  ];
  return all
    .map(({ suffix, read, write }) => {
      const setter = write === undefined ? "" : `\n  set ${name}${suffix}(value) { ${write}; }`;
      return `get ${name}${suffix}() { return ${read}; }${setter}`;
    })
    .join("\n  ");
}

function decoding(name: string, plan: RecordPlan, classOf: ClassNames): string {
  const wide = hasBigint({ kind: "record", record: plan });
  return `${decodeAt("decodeAt", plan, classOf, false)}
  ${wide ? decodeAt("decodeNumbersAt", plan, classOf, true) : ""}
  decode() { return ${name}.decodeAt(this.dataView, this.byteOffset); }
  decodeNumbers() { return ${name}.${wide ? "decodeNumbersAt" : "decodeAt"}(this.dataView, this.byteOffset); }`;
}

function decodeAt(method: string, plan: RecordPlan, classOf: ClassNames, numbers: boolean): string {
  const members = plan.fields.flatMap((field) => {
    const expression = plainExpression(field, classOf, numbers);
    return expression === null ? [] : [`${field.name}: ${expression}`];
  });
  return `static ${method}(dataView, byteOffset) { return { ${members.join(", ")} }; }`;
}
