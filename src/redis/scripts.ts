/** How many hexadecimal digits an identifier has: 96 bits of its HMAC. */
export const tokenLength = 24

/**
 * Counts an event, unless there is none, and tells how much the counter holds.
 *
 * Events and members are two sorted sets by time. Above `limit`, only ids whose hash is in a half, a quarter, … of the
 * range are kept (see src/store/timeline.ts); how often it was halved stands in a hash, where it is not 0.
 */
export const countScript = `
local at, longest, limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local ttl, recent, event, member = ARGV[4], tonumber(ARGV[5]), ARGV[6], ARGV[7]
local function text(number) return string.format('%.17g', number) end
local function newest(key)
  return tonumber(redis.call('ZREVRANGE', key, 0, 0, 'WITHSCORES')[2] or at)
end
local function kept(id, level)
  return level == 0 or tonumber(string.sub(id, 1, 8), 16) < 2 ^ (32 - level)
end
local last = math.max(at, newest(KEYS[1]), newest(KEYS[2]))
local start = last - longest

local function put(key, field, id, level)
  redis.call('ZREMRANGEBYSCORE', key, '-inf', text(start))
  local size = redis.call('ZCARD', key)
  local before = level
  if size == 0 then level = 0 end
  if at > start and kept(id, level) then
    local known = redis.call('ZSCORE', key, id)
    if not known then size = size + 1 end
    if not known or tonumber(known) < at then redis.call('ZADD', key, text(at), id) end
    while size > limit do
      level = level + 1
      for _, other in ipairs(redis.call('ZRANGE', key, 0, -1)) do
        if not kept(other, level) then redis.call('ZREM', key, other) end
      end
      size = redis.call('ZCARD', key)
    end
  end
  if level ~= before then redis.call('HSET', KEYS[3], field, level) end
  redis.call('PEXPIRE', key, ttl)
  return level
end

local levels = redis.call('HMGET', KEYS[3], 'events', 'members')
local ofEvents, ofMembers = tonumber(levels[1] or 0), tonumber(levels[2] or 0)
if event ~= '' then
  ofEvents = put(KEYS[1], 'events', event, ofEvents)
  ofMembers = put(KEYS[2], 'members', member, ofMembers)
  redis.call('PEXPIRE', KEYS[3], ttl)
end

local counts = {}
for i = 8, #ARGV do
  local from = last - tonumber(ARGV[i])
  local total, distinct = 0, 0
  if at > from then
    total = redis.call('ZCOUNT', KEYS[1], '(' .. text(from), '+inf') * 2 ^ ofEvents
    distinct = redis.call('ZCOUNT', KEYS[2], '(' .. text(from), '+inf') * 2 ^ ofMembers
  end
  counts[#counts + 1] = total
  counts[#counts + 1] = distinct
end
local function list(key)
  if recent == 0 then return {} end
  return redis.call('ZREVRANGEBYSCORE', key, '+inf', '(' .. text(start), 'WITHSCORES', 'LIMIT', 0, recent)
end
return { text(last), math.max(ofEvents, ofMembers), counts, list(KEYS[2]), list(KEYS[1]) }
`

/** Puts a candidate into a bucket, in place of an earlier one of the same id. */
export const rememberScript = `
local at, limit, ttl, entry = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local id = string.sub(entry, 1, ${tokenLength})
for _, other in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if string.sub(other, 1, ${tokenLength}) == id then
    if tonumber(redis.call('ZSCORE', KEYS[1], other)) > at then return end
    redis.call('ZREM', KEYS[1], other)
  end
end
local left = redis.call('PTTL', KEYS[1])
redis.call('ZADD', KEYS[1], ARGV[1], entry)
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -limit - 1)
redis.call('PEXPIRE', KEYS[1], math.max(left, ttl))
`

/** All that a bucket holds, the newest first. */
export const recallScript = `return redis.call('ZREVRANGE', KEYS[1], 0, -1)`

/** A value as it was written: when it expires, and its sealed text, whose token is the version. */
export const getScript = `return redis.call('GET', KEYS[1])`

/** Writes a value if the version that stands there is the one expected; tells whether it did, and what stood there. */
export const setScript = `
local found = redis.call('GET', KEYS[1])
local version = ''
if found then
  local expires, live = string.match(found, '^(%-?%d+)|(${'%x'.repeat(tokenLength)})')
  if tonumber(expires) > tonumber(ARGV[1]) then version = live else found = false end
end
if version ~= ARGV[2] then return { 0, found or '' } end
redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
return { 1, '' }
`
