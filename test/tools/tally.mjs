// Compares what was found on a made-up day with what is true of it.

const isHit = (outcome) => outcome.status === 'hit'

/** Keeps count of what was found: `note` each message in turn, then read the `figures`. */
export function createTally() {
  const bombings = new Map()
  const seen = new Map()
  const sums = { hidden: [0, 0], blast: [0, 0], rotation: [0, 0], ordinary: 0 }
  const wrong = { alarms: 0, warnings: 0, returns: 0, campaigns: 0 }

  const add = (pair, found) => {
    pair[0]++
    if (found) pair[1]++
  }
  const noteCode = ({ message: { receivedAt }, group }, outcome) => {
    const known = bombings.get(group) ?? { codes: 0, startedAt: receivedAt }
    known.codes++
    if (isHit(outcome)) known.finding ??= { code: known.codes, delayMs: receivedAt - known.startedAt }
    if (isHit(outcome) && outcome.finding.code === 'alarm')
      known.alarm ??= { code: known.codes, delayMs: receivedAt - known.startedAt }
    bombings.set(group, known)
  }
  const noteOrdinary = ({ kind, message }, outcomes) => {
    if (bombings.has(message.recipient)) return
    sums.ordinary++
    const bombing = outcomes['verification-bombing']
    if (isHit(bombing)) wrong[bombing.finding.code === 'warning' ? 'warnings' : 'alarms']++
    if (isHit(outcomes['sender-rotation'])) wrong.returns++
    const { campaign } = outcomes
    if (isHit(campaign) && (kind === 'chat' || campaign.finding.code !== 'notice')) wrong.campaigns++
  }

  return {
    note(event, outcomes) {
      const { kind, group } = event
      if (kind === 'repeat') return
      if (kind === 'bombing') noteCode(event, outcomes['verification-bombing'])
      else if (kind === 'hidden') add(sums.hidden, isHit(outcomes['verification-bombing']))
      else if (kind === 'blast') {
        const count = (seen.get(group) ?? 0) + 1
        seen.set(group, count)
        if (count > 20) add(sums.blast, isHit(outcomes.campaign))
      } else if (kind === 'rotation') {
        if (seen.has(group)) add(sums.rotation, isHit(outcomes['sender-rotation']))
        seen.set(group, 1)
      } else noteOrdinary(event, outcomes)
    },
    figures() {
      const all = [...bombings.values()]
      const perMillion = (count) => round((count / sums.ordinary) * 1e6, 1)
      return {
        bombings: all.length,
        bombingRecall: share(all.length, all.filter(({ alarm }) => alarm).length),
        latestFirstFinding: latest(all.map(({ finding }) => finding)),
        latestFirstAlarm: latest(all.map(({ alarm }) => alarm)),
        hiddenNoticeRecall: share(...sums.hidden),
        blastRecallAfter20: share(...sums.blast),
        rotationRecall: share(...sums.rotation),
        ordinary: sums.ordinary,
        falseAlarmsPerMillion: perMillion(wrong.alarms),
        falseWarningsPerMillion: perMillion(wrong.warnings),
        falseReturnsPerMillion: perMillion(wrong.returns),
        falseCampaignsPerMillion: perMillion(wrong.campaigns),
      }
    },
  }
}

/** The worst of the first findings: at which code of the bombing, and the mean time since its first code. */
function latest(firsts) {
  const found = firsts.filter((first) => first !== undefined)
  const mean = found.reduce((sum, { delayMs }) => sum + delayMs, 0) / found.length / 1000
  return `code ${Math.max(...found.map(({ code }) => code))} (mean delay ${round(mean, 1)} s)`
}

export function share(all, hit) {
  return round(hit / all, 4)
}

export function round(value, places = 2) {
  return Math.round(value * 10 ** places) / 10 ** places
}
