import type { SenderType } from '../analysis/sender-type'

/**
 * What China's telecommunications numbering plan (MIIT, 电信网编号计划, edition of 2017) says about the head of a number.
 * The longest head that fits decides; `least` and `most` are the allowed lengths of the whole number.
 */
export interface SenderPrefix {
  /** Heads, separated by spaces. */
  readonly heads: string
  readonly type: SenderType
  readonly least: number
  readonly most: number
}

/** In no order: a longer head goes before a shorter one. */
export const senderPrefixes: readonly SenderPrefix[] = [
  // The carriers: Mobile, Unicom, Telecom, Broadnet, and their value-added services 125xx and 118xx.
  { heads: '10086 10010 10000 10099', type: 'carrier', least: 5, most: 11 },
  { heads: '125 118 116114', type: 'carrier', least: 5, most: 12 },
  // Public services: 12306, 12345, 12315, 12123, 12110, … and their sub-numbers.
  { heads: '12', type: 'government', least: 5, most: 12 },
  { heads: '96110', type: 'government', least: 5, most: 5 },
  // Enterprises: 95xxx nationwide, 96xxx in one province, the post's 11183 and 11185.
  { heads: '95', type: 'service-95', least: 5, most: 15 },
  { heads: '96', type: 'service-95', least: 5, most: 10 },
  { heads: '11183 11185', type: 'service-95', least: 5, most: 8 },
  { heads: '400 800', type: 'toll-free', least: 10, most: 10 },
  // Ports. 1060, 1061, 1067 and 1068 are reserved.
  { heads: '1062 1063', type: 'port-provincial', least: 8, most: 21 },
  { heads: '1064', type: 'iot', least: 8, most: 21 },
  { heads: '1065', type: 'port-1065', least: 8, most: 21 },
  { heads: '1066', type: 'port-1066', least: 8, most: 21 },
  { heads: '1069', type: 'port-1069', least: 8, most: 21 },
  // Cards for machines have 13 digits.
  { heads: '140 141 144', type: 'iot', least: 13, most: 13 },
  { heads: '13 14 15 16 17 18 19', type: 'mobile', least: 11, most: 11 },
  { heads: '162 165 167 170 171', type: 'virtual', least: 11, most: 11 },
  { heads: '192', type: 'broadnet', least: 11, most: 11 },
  { heads: '010', type: 'landline', least: 10, most: 11 },
  { heads: '020 021 022 023 024 025 027 028 029', type: 'landline', least: 10, most: 11 },
  { heads: '03 04 05 06 07 08 09', type: 'landline', least: 11, most: 12 },
]
