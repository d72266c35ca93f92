import type { ComplaintField } from '../complaints/complaint'
import type { Locale } from '../core/detector'

const english = {
  title: 'Complaints about messages',
  complaint: 'Complaint',
  gaps: 'Still wanted',
  evidence: 'What speaks for it',
  send: 'Texts to send',
  to: 'To',
  or: 'Other sources give',
  unseen: 'The text holds characters that cannot be seen',
  none: 'missing',
  ours: 'our wording',
  secondary: 'Format as others report it',
  disputed: 'Sources disagree about the format',
  colon: ': ',
  comma: ', ',
  fields: {
    reportedNumber: 'Reported number',
    content: 'Full text',
    receivedAt: 'Received',
    recipient: 'Receiving number',
    reporterNumber: 'Complainant',
    screenshot: 'Picture',
    category: 'Category',
    channel: 'Channel',
  },
}

/** What the page of complaints says, in one language. */
export type ComplaintWords = Omit<typeof english, 'fields'> & {
  readonly fields: Readonly<Record<ComplaintField, string>>
}

const chinese: ComplaintWords = {
  title: '不良信息举报',
  complaint: '举报',
  gaps: '尚需补充',
  evidence: '举报依据',
  send: '举报短信',
  to: '发送至',
  or: '另有资料写作',
  unseen: '原文含有不可见字符',
  none: '缺失',
  ours: '本库用语',
  secondary: '格式据他处资料整理',
  disputed: '各处资料对格式说法不一',
  colon: '：',
  comma: '、',
  fields: {
    reportedNumber: '被举报号码',
    content: '短信全文',
    receivedAt: '接收时间',
    recipient: '接收号码',
    reporterNumber: '举报人号码',
    screenshot: '截图',
    category: '类别',
    channel: '渠道',
  },
}

/** The words of a language. */
export function complaintWords(locale: Locale): ComplaintWords {
  return locale === 'zh-CN' ? chinese : english
}
