/** The compiled kernel (`assembly/`), instantiated; the runner hands it in. One thread uses it at a time. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly exports: KernelExports
  /** Who laid out the memory last: whoever else computes lays it out anew. */
  tenant: object | null
}

/** Functions of `assembly/index.ts`, which take the addresses of what was laid out for them. */
export interface KernelExports {
  freeMemory(): number
  evaluate(model: number): void
  evaluateSums(model: number): void
  project(plan: number): void
  simulate(simulation: number): void
  countInBins(values: number, count: number, low: number, scale: number, bins: number, counts: number): void
  gatherFromBins(
    values: number,
    count: number,
    low: number,
    scale: number,
    bins: number,
    wanted: number,
    gathered: number,
  ): number
}
