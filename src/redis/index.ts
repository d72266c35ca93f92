export type { IoRedisClient, NodeRedisClient, RedisClientLike } from './client'
export { redisStore, type RedisStoreOptions } from './redis-store'
