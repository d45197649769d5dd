import path from 'node:path'
import { inProject } from '../../scripts/lib/project.mjs'
import { findOnPath } from '../../scripts/setup/display.mjs'
import { buildProgram } from './c-programs.mjs'
import { ensurePeerPackages } from './peer-packages.mjs'

const peers = inProject('tests', 'bench', 'peers')
const programFolder = inProject('out', 'bench', 'limit')
/** Our engine as a module for Node; see ours.ts. */
export const engineModule = inProject('out', 'bench', 'engine', 'ours.js')

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} title
 * @property {{ command: string, parameters?: string[], environment?: Record<string, string> } | { absence: string }} program
 */

/** What the product computes many projections with: its ratios are those of the bench. */
export const productName = 'kernel'
/** The first contender: what all others are divided by. */
export const limitName = 'limit'

/** @returns {Promise<Contender[]>} */
export async function prepareContenders() {
  const packages = await ensurePeerPackages()
  const ofPackage = (file) => (packages.absence ? packages : ofNode(file, packages.folder))
  return [
    { name: limitName, title: 'C with AVX2, tuned for this workload (the limit)', program: ofC('tuned') },
    {
      name: productName,
      title: 'Tuottolaskuri, kernel (many plans)',
      program: ofNode('kernel.mjs', engineModule),
    },
    { name: 'c', title: 'C, plain', program: ofC('plain') },
    {
      name: 'reference',
      title: 'Tuottolaskuri, plain engine (one plan)',
      program: ofNode('reference.mjs', engineModule),
    },
    { name: 'numpy', title: 'NumPy', program: ofPython('numpy_model.py') },
    { name: 'squiggle', title: 'Squiggle', program: ofPackage('squiggle.mjs') },
    { name: 'mathjs', title: 'math.js', program: ofPackage('mathjs.mjs') },
    { name: 'hyperformula', title: 'HyperFormula', program: ofPackage('hyperformula.mjs') },
  ]
}

function ofC(name) {
  return buildProgram(name, programFolder)
}

function ofNode(file, parameter) {
  return { command: process.execPath, parameters: [path.join(peers, file), parameter] }
}

function ofPython(file) {
  const python = ['python3', 'python'].find(findOnPath)
  if (!python) return { absence: 'no Python here' }
  // As many threads as all others have.
  const environment = { OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', OMP_NUM_THREADS: '1' }
  return { command: python, parameters: [path.join(peers, file)], environment }
}
