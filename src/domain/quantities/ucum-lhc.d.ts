/** The little of https://lhncbc.github.io/ucum-lhc/ that we use; the package has no types of its own. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumUnit {
    /** Size in the base units m, s, g, rad, K, C, cd. */
    magnitude_: number;
    /** Powers of the base units, in that order; null for pure numbers of some codes. */
    dim_: { dimVec_: number[] | null } | null;
  }
  class UcumLhcUtils {
    static getInstance(): UcumLhcUtils;
    getSpecifiedUnit(code: string, valConv: 'validate'): { unit: UcumUnit | null; retMsg: string[] };
  }
}
