export interface Difference {
  onlyInModel: string[];
  onlyInGcc: string[];
}

export const NONE: Difference = { onlyInModel: [], onlyInGcc: [] };

export function difference(model: string[], gcc: string[]): Difference {
  const inModel = new Set(model);
  const inGcc = new Set(gcc);
  return {
    onlyInModel: model.filter((line) => !inGcc.has(line)),
    onlyInGcc: gcc.filter((line) => !inModel.has(line)),
  };
}
