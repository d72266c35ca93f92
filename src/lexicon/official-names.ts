import { words } from './words'

/**
 * Pieces of the names of banks and public bodies, which send from 95xxx, 12xxx and 106 ports only: a signature that
 * ends with or is one of these, as a piece of a regular expression.
 */
export const officialNames = (): string => words`
  (?:银行|农信社?|农商行|农村信用社|信用卡中心|银联|社保局?|社保中心|医保局?|医疗保障局|人社局?|公积金(?:中心)?|税务局?|公安局?|公安厅|交警|交管局?|法院|检察院|反诈中心|海关|政府|社会保障局|电子税务局|etc中心|etc|12123|12306|移动|联通|电信)$|
  ^(?:工行|建行|农行|中行|交行|招行|工商|中国(?:工商|建设|农业)银行|国家税务总局|个人所得税|国家医保局|中国etc服务|交管12123|铁路12306|中国移动|中国联通|中国电信|中国银联)
`
