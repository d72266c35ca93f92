/** The codes of the operator-label detector that a label at the head of a text can have. */
export type TextLabelCode = 'likely-scam' | 'junk-label' | 'unverified' | 'advert' | 'from-abroad' | 'sent-by-web'

/**
 * Labels that stand in brackets at the head of a text: what is inside, in lower case without spaces. One string per
 * code, separated by spaces.
 *
 * Sources: Singapore's Infocomm Media Development Authority (Likely-SCAM) and Spam Control Act (<ADV>), the Australian
 * Communications and Media Authority (Unverified), article 50 of Korea's Network Act ((광고)) and the Korean carriers
 * ([Web발신], [국제발신]), Spain's LSSI (publi); the Chinese ones are what handsets and carriers show.
 */
export const bracketedLabels: Readonly<Record<TextLabelCode, string>> = {
  'likely-scam':
    'likely-scam likelyscam scam 疑似诈骗 疑似诈骗短信 诈骗短信 涉嫌诈骗 高危诈骗 疑似詐騙 疑似詐騙訊息 詐騙訊息',
  'junk-label': 'spam suspectedspam likelyspam 骚扰短信 垃圾短信 疑似垃圾短信 疑似骚扰 疑似骚扰短信 疑似垃圾 垃圾訊息',
  unverified: 'unverified 未验证 未驗證',
  advert: '광고 adv ad publi publicidad 广告 廣告',
  'from-abroad': '국제발신 국외발신',
  'sent-by-web': 'web발신 웹발신',
}

/** Labels without brackets at the head of a text; `_` stands for a space. Japan's 未承諾広告※ is a former mark. */
export const bareLabels: Readonly<Record<TextLabelCode, string>> = {
  'likely-scam': 'likely-scam',
  'junk-label': '',
  unverified: 'unverified: unverified_sender',
  advert: 'publi_ publi: publi. publicidad: 未承諾広告※',
  'from-abroad': '',
  'sent-by-web': 'web발신',
}

/** What operators and handsets put in the place of a sender's name, in lower case; `_` stands for a space. */
export const senderLabels: Readonly<Partial<Record<TextLabelCode, string>>> = {
  'likely-scam': 'likely-scam likely_scam scam_likely potential_fraud potential_scam 疑似诈骗 疑似詐騙',
  'junk-label': 'spam spam_likely spam_risk potential_spam suspected_spam likely_spam 骚扰短信 垃圾短信',
  unverified: 'unverified unverified_sender',
}
