/** What a message is about, apart from whether it is junk. */
export type Category =
  | 'verification'
  | 'notification'
  | 'personal'
  | 'collection'
  | `marketing/${'retail' | 'telecom' | 'finance' | 'loan' | 'investment' | 'education' | 'real-estate' | 'insurance' | 'medical' | 'recruitment' | 'app' | 'travel' | 'other'}`
  | `fraud/${'bank-phishing' | 'government-phishing' | 'parcel-phishing' | 'account-phishing' | 'impersonation' | 'prize' | 'investment' | 'job' | 'loan' | 'code-theft' | 'romance' | 'other'}`
  | `illegal/${'gambling' | 'invoice' | 'sexual' | 'contraband' | 'other'}`
