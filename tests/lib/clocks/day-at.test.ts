import { describe, expect, it } from 'vitest'
import { dayAt, momentAt } from '@/lib/clocks/day-at'

const EASTERN = 'America/New_York'
const CENTRAL = 'America/Chicago'

describe('The day at a place', () => {
  it.each([
    // Around midnight in winter: Eastern is five hours behind, the Panhandle six.
    ['2026-11-23T04:59:59.999Z', '2026-11-22', '2026-11-22'],
    ['2026-11-23T05:00:00Z', '2026-11-23', '2026-11-22'],
    ['2026-11-23T05:59:59.999Z', '2026-11-23', '2026-11-22'],
    ['2026-11-23T06:00:00Z', '2026-11-23', '2026-11-23'],
    // In summer: four and five hours behind.
    ['2026-07-04T03:59:59Z', '2026-07-03', '2026-07-03'],
    ['2026-07-04T04:00:00Z', '2026-07-04', '2026-07-03'],
    ['2026-07-04T04:59:59Z', '2026-07-04', '2026-07-03'],
    ['2026-07-04T05:00:00Z', '2026-07-04', '2026-07-04'],
    // Clocks go forward on Sunday 8 March 2026: that day begins by winter time and ends by summer time.
    ['2026-03-08T04:59:59Z', '2026-03-07', '2026-03-07'],
    ['2026-03-08T05:00:00Z', '2026-03-08', '2026-03-07'],
    ['2026-03-08T06:00:00Z', '2026-03-08', '2026-03-08'],
    ['2026-03-08T07:00:00Z', '2026-03-08', '2026-03-08'],
    ['2026-03-09T03:59:59Z', '2026-03-08', '2026-03-08'],
    ['2026-03-09T04:00:00Z', '2026-03-09', '2026-03-08'],
    ['2026-03-09T05:00:00Z', '2026-03-09', '2026-03-09'],
    // Clocks go back on Sunday 1 November 2026: that day has 25 hours.
    ['2026-11-01T03:59:59Z', '2026-10-31', '2026-10-31'],
    ['2026-11-01T04:00:00Z', '2026-11-01', '2026-10-31'],
    ['2026-11-01T05:00:00Z', '2026-11-01', '2026-11-01'],
    ['2026-11-01T06:30:00Z', '2026-11-01', '2026-11-01'],
    ['2026-11-02T04:59:59Z', '2026-11-01', '2026-11-01'],
    ['2026-11-02T05:00:00Z', '2026-11-02', '2026-11-01'],
    ['2026-11-02T06:00:00Z', '2026-11-02', '2026-11-02'],
    // Turn of the year, and a leap day.
    ['2027-01-01T04:59:59Z', '2026-12-31', '2026-12-31'],
    ['2027-01-01T05:00:00Z', '2027-01-01', '2026-12-31'],
    ['2027-01-01T06:00:00Z', '2027-01-01', '2027-01-01'],
    ['2028-02-29T05:30:00Z', '2028-02-29', '2028-02-28'],
  ])('at %s is %s in most of Florida, %s in the Panhandle', (instant, eastern, central) => {
    expect(dayAt(new Date(instant), EASTERN)).toBe(eastern)
    expect(dayAt(new Date(instant), CENTRAL)).toBe(central)
  })

  it('goes up day by day through a whole year, hour by hour, in both zones', () => {
    for (const zone of [EASTERN, CENTRAL]) {
      const hours = new Map<string, number>()
      for (let at = Date.parse('2026-01-01T12:00:00Z'); at < Date.parse('2027-01-01T12:00:00Z'); at += 3_600_000) {
        const day = dayAt(new Date(at), zone)
        hours.set(day, (hours.get(day) ?? 0) + 1)
      }
      expect([...hours.keys()]).toEqual([...hours.keys()].sort())
      expect(hours.size).toBe(366)
      expect([...hours].filter(([, count]) => count !== 24).slice(1, -1)).toEqual([
        ['2026-03-08', 23],
        ['2026-11-01', 25],
      ])
    }
  })

  it('refuses a time zone that does not exist', () => {
    expect(() => dayAt(new Date('2026-11-22T12:00:00Z'), 'America/Delray')).toThrow(RangeError)
  })

  it('refuses a moment that does not exist', () => {
    expect(() => dayAt(new Date('never'), EASTERN)).toThrow(RangeError)
  })
})

describe('The moment of a day and a time on a wall', () => {
  it.each([
    ['2026-11-20', '09:00', 'America/New_York', '2026-11-20T14:00:00Z'],
    ['2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00Z'],
    ['2026-11-20', '00:00', 'America/Chicago', '2026-11-20T06:00:00Z'],
    ['2026-11-20', '23:59', 'Pacific/Honolulu', '2026-11-21T09:59:00Z'],
    ['2026-07-01', '12:00', 'America/Phoenix', '2026-07-01T19:00:00Z'],
    // Clocks go forward at two on March 8, and back at two on November 1: the hours beside it.
    ['2026-03-08', '01:30', 'America/New_York', '2026-03-08T06:30:00Z'],
    ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00Z'],
    ['2026-11-01', '00:30', 'America/New_York', '2026-11-01T04:30:00Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-11-01', '02:30', 'America/New_York', '2026-11-01T07:30:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => expect(momentAt(day, time, zone)).toEqual(new Date(moment)))

  it('shows that day and that time there, at every hour of a year', () => {
    const wall = new Intl.DateTimeFormat('en-US', { timeZone: EASTERN, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' })
    for (let hour = 0; hour < 365 * 24; hour++) {
      const at = new Date(Date.UTC(2026, 0, 1, hour))
      const told = momentAt(dayAt(at, EASTERN), wall.format(at), EASTERN)
      expect([dayAt(told, EASTERN), wall.format(told)]).toEqual([dayAt(at, EASTERN), wall.format(at)])
    }
  })
})
