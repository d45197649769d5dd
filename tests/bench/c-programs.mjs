import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/lib/project.mjs'
import { findOnPath } from '../../scripts/setup/display.mjs'
import { workload } from './workloads.mjs'

const sources = inProject('tests', 'bench', 'limit')
const optimised = ['-O3', '-march=native', '-ffast-math', '-fno-finite-math-only']

/**
 * Builds a C program of ours.
 * @param {'plain' | 'tuned'} name
 * @param {string} folder where it goes
 * @returns {{ command: string } | { absence: string }} the program, or why there is none
 */
export function buildProgram(name, folder) {
  const compiler = findCompiler()
  if (!compiler) return { absence: 'no C compiler here' }
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'workload.h'), workloadHeader(workload))
  if (name === 'tuned' && !hasVectors(compiler, folder)) return { absence: 'this processor has no AVX2' }
  return compile(compiler, name, folder, optimised)
}

/** @returns {string | undefined} */
export function findCompiler({ CC: named } = process.env) {
  return [named, 'gcc', 'cc', 'clang'].filter(Boolean).find(findOnPath)
}

/**
 * The workload as constants, so that there is one description of it.
 * @param {typeof workload} inputs
 * @returns {string}
 */
export function workloadHeader({ mc, ...inputs }) {
  const { volumePert, ...risk } = mc
  const pert = Object.fromEntries(
    ['min', 'mode', 'max'].map((name) => [`pert${name[0].toUpperCase()}${name.slice(1)}`, volumePert[name]]),
  )
  const sizes = {
    C: inputs.channels.length,
    S: inputs.stages.length,
    N: inputs.months,
    K: inputs.lag[0].length,
    START: inputs.startMonth,
    GRID: inputs.grid.n,
  }
  const values = Object.entries({ ...inputs, ...risk, ...pert })
  return [
    '#pragma once',
    ...Object.entries(sizes).map(([name, size]) => `#define ${name} ${size}`),
    ...values.flatMap(([name, value]) => {
      if (typeof value === 'number') return [`#define W_${name} ${cNumber(value)}`]
      if (typeof flatFirst(value) !== 'number') return []
      return [`static const double W_${name}${dimensions(value)} = ${cList(value)};`]
    }),
    '',
  ].join('\n')
}

function cNumber(value) {
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

function cList(value) {
  return Array.isArray(value) ? `{${value.map(cList).join(', ')}}` : cNumber(value)
}

function dimensions(value) {
  return Array.isArray(value) ? `[${value.length}]${dimensions(value[0])}` : ''
}

function flatFirst(value) {
  return Array.isArray(value) ? flatFirst(value[0]) : value
}

function hasVectors(compiler, folder) {
  const probe = compile(compiler, 'features', folder, [])
  return probe.command !== undefined && spawnSync(probe.command).status === 0
}

function compile(compiler, name, folder, flags) {
  const command = path.join(folder, name)
  const parameters = [...flags, '-w', '-I', folder, path.join(sources, `${name}.c`), '-o', command, '-lm']
  const { status, stderr } = spawnSync(compiler, parameters, { encoding: 'utf8' })
  if (status === 0) return { command }
  return { absence: `${compiler} could not build it: ${stderr?.trim().split('\n')[0] ?? 'no message'}` }
}
