import { isJunksiftError, wrong } from '../core/errors'
import { searchBlocks } from './block-search'
import { crc32 } from './crc32'
import { comparedLength, templateIndexOf, type TemplateIndex } from './template-index'
import { textOfUnits } from './units'

/*
 * The saved form, numbers little-endian:
 *
 *   0   8 bytes   "JSTEMPLT"
 *   8   uint32    version of the form
 *   12  uint32    CRC-32 of all that follows
 *   16  float64   threshold
 *   24  uint32    how many names
 *   28  uint32    how many templates
 *   32  uint32    length of each name, then of id and masked text of each template, in UTF-16 units
 *   …   uint16    the units of all of these, one after another
 */
const mark = 'JSTEMPLT'
const version = 1
const headLength = 32

/**
 * Writes an index as bytes: options, ids and masked texts, from which
 * {@link loadTemplateIndex} makes an equal one. About two bytes a character.
 *
 * @example
 * ```ts
 * import { createTemplateIndex, loadTemplateIndex, saveTemplateIndex } from 'junksift'
 *
 * const index = createTemplateIndex({ threshold: 0.9 })
 * index.add('points', '您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品')
 * const bytes = saveTemplateIndex(index) // a Uint8Array, to be kept in a file or a database
 *
 * const loaded = loadTemplateIndex(bytes)
 * console.log(loaded.size, loaded.threshold) // 1 0.9
 * ```
 */
export function saveTemplateIndex(index: Pick<TemplateIndex, 'threshold' | 'names' | 'size' | 'entries'>): Uint8Array {
  const { threshold, names, size } = index
  const count = names.length + 2 * size
  const lengths = new Uint32Array(count)
  let units = 0
  let next = 0
  const measure = (text: string) => {
    lengths[next++] = text.length
    units += text.length
  }
  names.forEach(measure)
  for (const entry of index.entries()) entry.forEach(measure)

  const bytes = new Uint8Array(headLength + 4 * count + 2 * units)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < mark.length; i++) bytes[i] = mark.charCodeAt(i)
  view.setUint32(8, version, true)
  view.setFloat64(16, threshold, true)
  view.setUint32(24, names.length, true)
  view.setUint32(28, size, true)
  lengths.forEach((length, i) => view.setUint32(headLength + 4 * i, length, true))
  let at = headLength + 4 * count
  const write = (text: string) => {
    for (let i = 0; i < text.length; i++, at += 2) view.setUint16(at, text.charCodeAt(i), true)
  }
  names.forEach(write)
  for (const entry of index.entries()) entry.forEach(write)
  view.setUint32(12, crc32(bytes.subarray(16)), true)
  return bytes
}

/**
 * Makes an index from what {@link saveTemplateIndex} wrote.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_DATA` for bytes that are no saved index, of
 * another version, cut short or damaged
 */
export function loadTemplateIndex(data: Uint8Array): TemplateIndex {
  const { threshold, names, templates } = read(data)
  try {
    const { index, addMasked } = templateIndexOf({ threshold, names }, searchBlocks)
    for (const [id, masked] of templates) addMasked(id, masked)
    return index
  } catch (error) {
    // The checksum is right, but nothing that was saved reads so.
    if (isJunksiftError(error)) throw damaged(error.message)
    throw error
  }
}

function read(data: Uint8Array) {
  if (!(data instanceof Uint8Array)) throw dataError(typeof data, 'the bytes of a saved index')
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.length < headLength || ![...mark].every((letter, i) => data[i] === letter.charCodeAt(0)))
    throw dataError(`${data.length} bytes of something else`, 'the bytes of a saved index')
  if (view.getUint32(8, true) !== version)
    throw dataError(`of version ${view.getUint32(8, true)}`, `of version ${version}: save the index again`)
  if (view.getUint32(12, true) !== crc32(data.subarray(16))) throw damaged('the checksum differs')
  const nameCount = view.getUint32(24, true)
  const textCount = nameCount + 2 * view.getUint32(28, true)
  let at = headLength + 4 * textCount
  if (at > data.length) throw damaged('it is too short')
  let next = 0
  const readText = (most: number) => {
    const length = view.getUint32(headLength + 4 * next++, true)
    if (length === 0 || length > most || at + 2 * length > data.length) throw damaged('a length is wrong')
    const units = new Uint16Array(length)
    for (let i = 0; i < length; i++, at += 2) units[i] = view.getUint16(at, true)
    return textOfUnits(units)
  }
  function* templates() {
    while (next < textCount) yield [readText(Infinity), readText(comparedLength)] as const
    if (at !== data.length) throw damaged('it is too long')
  }
  const names = Array.from({ length: nameCount }, () => readText(Infinity))
  return { threshold: view.getFloat64(16, true), names, templates: templates() }
}

function dataError(given: string, allowed: string) {
  return wrong('ERR_DATA', 'loadTemplateIndex.data', given, allowed)
}

function damaged(how: string) {
  return dataError(`damaged: ${how}`, 'as saveTemplateIndex wrote it')
}
