import { analyze, createScanner, inbox } from 'junksift'

/** What any runtime must be able to do, also with several messages at once. */
export async function smoke() {
  const texts = ['代开发票,验后付款,电话13800001234', '您的验证码是482913,5分钟内有效', 'http://пример.рф:8080/x']
  const verdicts = []
  for await (const { verdict } of createScanner(inbox()).scanMany(texts.slice(0, 2))) verdicts.push(verdict)
  return `${verdicts.join()} ${analyze(texts[2]).urls[0]?.host}`
}
