import { describe, expect, test } from 'vitest'
import { usualAgenda } from '#domain/agreement/party.ts'
import {
  minutesAndSeconds,
  minutesLeft,
  newClock,
  plannedEnd,
  plannedTimes,
  startedOrPaused,
  timeLeft,
  turnedTo,
} from './clock.ts'

const minute = 60_000
const start = 1_800_000_000_000

describe('the clock of a workshop', () => {
  const running = startedOrPaused(newClock('introduction'), start)

  test('counts down from the minutes of the part, and below nothing', () => {
    expect(timeLeft(newClock('introduction'), usualAgenda, start)).toBe(10 * minute)
    expect(timeLeft(running, usualAgenda, start + 4 * minute)).toBe(6 * minute)
    expect(timeLeft(running, usualAgenda, start + 12 * minute)).toBe(-2 * minute)
  })

  test('stands while it is paused, and goes on where it stood', () => {
    const paused = startedOrPaused(running, start + 3 * minute)
    expect(timeLeft(paused, usualAgenda, start + 60 * minute)).toBe(7 * minute)
    const again = startedOrPaused(paused, start + 60 * minute)
    expect(timeLeft(again, usualAgenda, start + 61 * minute)).toBe(6 * minute)
    expect(again.startedAt).toBe(start)
  })

  test('gives each part what was spent in it, also when it is come back to', () => {
    const align = turnedTo(running, 'align', start + 8 * minute)
    expect(timeLeft(align, usualAgenda, start + 13 * minute)).toBe(15 * minute)
    const back = turnedTo(align, 'introduction', start + 13 * minute)
    expect(timeLeft(back, usualAgenda, start + 14 * minute)).toBe(minute)
    expect(turnedTo(back, 'introduction', start + 20 * minute)).toBe(back)
  })

  test('turns to another part without running', () => {
    const turned = turnedTo(newClock('introduction'), 'numbers', start)
    expect(timeLeft(turned, usualAgenda, start + 5 * minute)).toBe(20 * minute)
    expect(turned.startedAt).toBeNull()
  })
})

test('parts follow each other, two hours in all', () => {
  const times = plannedTimes(usualAgenda, start)
  expect(times[0]).toStrictEqual({ part: 'introduction', from: start, to: start + 10 * minute })
  times.slice(1).forEach(({ from }, place) => expect(from).toBe(times[place]!.to))
  expect(plannedEnd(usualAgenda, start)).toBe(start + 120 * minute)
  expect(plannedEnd([], start)).toBe(start)
})

test('time is written as a watch shows it', () => {
  expect([0, 59_999, 61_000, 725_000, -133_000].map(minutesAndSeconds)).toStrictEqual([
    '0:00',
    '0:59',
    '1:01',
    '12:05',
    '2:13',
  ])
  expect([0, 1, minute, minute + 1, -5].map(minutesLeft)).toStrictEqual([0, 1, 1, 2, 0])
})
