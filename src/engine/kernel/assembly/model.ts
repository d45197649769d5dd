/**
 * One model in memory, as the host lays it out (`../layout.ts` names the same fields in the same order; all are 4
 * bytes wide). Two variations are computed at once, one in each lane: what may differ between them is kept as a
 * pair of doubles ("lanes", 16 bytes), what they share as a single double. Months are padded to a multiple of twelve,
 * and each series that is convolved has six months of zeros before it.
 */
@unmanaged
export class Model {
  months: i32
  paddedMonths: i32
  channels: i32
  stages: i32

  /** 0: cash alone, in one chain; 1: customers and costs in chains of their own, so that all figures come out */
  isSplit: i32
  /** Whether figures are wanted that cumulative cash does not end with */
  hasFigures: i32
  /** Whether growth may be another at each evaluation; if not, whether `grown` is filled already */
  hasVaryingGrowth: i32
  isGrown: i32
  /** Whether the units of the sums are computed already */
  areUnitsReady: i32

  /** i32 for each channel: 1 where its volume is what a budget buys */
  isBought: usize
  /** i32 for each channel: 1 where a ceiling or a budget may limit its volume */
  isLimited: usize
  /** i32 for each channel; never active where the last is before the first */
  firstMonths: usize
  lastMonths: usize
  /** channels × padded months, shared: what base and growth are multiplied by */
  shapes: usize
  /** Lanes for each channel; base is the budget where a budget buys the volume */
  base: usize
  growth: usize
  /** Infinity: none */
  ceiling: usize
  costPerEntry: usize

  /** Lanes, channels × (stages - 1) */
  rates: usize
  /** Lanes for each stage */
  stageCosts: usize
  /** Lanes, (stages - 1) × lagStride bytes; i32 for each step */
  lags: usize
  lagStride: i32
  tapCounts: usize

  /** Channels and openings are in the order of the stage that they enter; one group for each such stage */
  groupCount: i32
  groups: usize
  /** i32 for each opening: its channel; lanes: its people */
  openingChannels: usize
  openings: usize

  dealSize: usize
  recurringFee: usize
  churn: usize
  expansion: usize
  margin: usize
  investment: usize
  /** A year */
  discountRate: usize
  /** Lanes */
  dealShares: usize
  dealTaps: i32
  paymentDelay: i32

  /** Lanes, padded months: minus the costs that no variation changes */
  sharedCash: usize
  /** Costs that may vary: lanes for each; two i32, its first and its last month */
  amountCount: i32
  amounts: usize
  amountMonths: usize

  /** Room for the computation: lanes, channels × padded months */
  grown: usize
  volumes: usize
  /** Lanes, stages × channels: what the volumes of a group are multiplied by at each stage */
  reach: usize
  /** Lanes: weights of what is added up, channels or at least 6 of them */
  scaled: usize
  /** Lanes for each stage: people of the opening that reach it */
  impulses: usize
  /** Lanes, padded months: people of a group who become customers, and right behind it their revenue */
  flow: usize
  revenue: usize
  chain: usize
  customers: usize
  cash: usize

  /**
   * Units of the sums (`./sums.ts`), of channels and openings: two lanes for each stage, entries and the same discounted;
   * six lanes for what customers bring; two lanes for what is paid of the shared costs and of each amount
   */
  unitEntries: usize
  unitValues: usize
  paid: usize
  /** Lanes, six series of padded months with six months of zeros before each */
  values: usize

  /** What comes out. Lanes, padded months */
  cumulative: usize
  /**
   * Lanes: npv, end of cash, peak funding, payback (-1: none), total cost, revenue, customers, gross profit,
   * investment
   */
  figures: usize
}

/** Channels and openings that enter the funnel at one stage. */
@unmanaged
export class Group {
  entryStage: i32
  firstChannel: i32
  channelCount: i32
  firstOpening: i32
  openingCount: i32
}
