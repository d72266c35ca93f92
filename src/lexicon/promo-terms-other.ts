import type { TermTable } from './types'
import { words } from './words'

/** Sign words of marketing, gambling, lending and fraud in Thai, Turkish, Indonesian, Spanish and Russian. */
export const otherTerms = (): TermTable => ({
  retail: {
    strong: String.raw`
      firsati_kacirmayin no_te_pierdas oferta_especial oferta_exclusiva промокод
    `,
    medium: String.raw`
      firsati indirim indirimli kampanya hediye bedava kacirmayin varan taksitle diskon gratis oferta ofertas
      descuento descuentos aprovecha pierdas скидка скидки ส่วนลด โปรโมชั่น
    `,
    weak: String.raw`sadece hemen ozel özel dapatkan nikmati hanya desde ฟรี พิเศษ สมัคร`,
  },
  telecom: {
    medium: words`
      kuota isi_ulang internetan nelpon simcard mensajes_de_texto รับฟรี โทรฟรี เน็ต
    `,
    weak: `pulsa indosat tri_care turkcell`,
  },
  loan: {
    strong: String.raw`
      pinjaman_online ยื่นกู้ เงินด่วน สินเชื่อ เงินกู้
    `,
    medium: String.raw`pinjaman kredi kredisi préstamo préstamos займ кредит`,
  },
  gambling: {
    strong: String.raw`
      slot_gacor judi togel deneme_bonusu тотал บาคาร่า สล็อต คาสิโน เครดิตฟรี
    `,
    medium: String.raw`bahis ставки เดิมพัน หวย`,
  },
  'job-scam': {
    strong: String.raw`
      пишите_в_лс в_лс kerja_sampingan gana_dinero gana_dinero_desde_casa รายได้เสริม งานง่าย ทำงานที่บ้าน
      รายได้ต่อวัน งานออนไลน์
    `,
    medium: words`
      заработок подработка в_день доход_от desde_casa dinero_extra ek_gelir รายได้ ต่อวัน
    `,
    weak: String.raw`работа обучение dinero`,
  },
  prize: {
    strong: String.raw`
      pin_pemenang has_ganado has_sido_seleccionado un_premio_de вы_выиграли ลุ้นรับ
    `,
    medium: String.raw`
      pemenang undian hadiah terpilih selamat_anda premio sorteo ganado reclamar reclame выигрыш розыгрыш รางวัล
    `,
    weak: `gana urgente kazan`,
  },
  investment: {
    strong: String.raw``,
    medium: String.raw`invierte kripto`,
  },
  'bank-phishing': {
    strong: String.raw`
      su_cuenta_ha_sido necesitamos_verificar карта_заблокирована
    `,
    medium: `haz_clic su_cuenta hesabınız`,
  },
  'parcel-phishing': {
    strong: `paquete_retenido paket_anda_tertahan kargonuz_teslim_edilemedi`,
    medium: ``,
  },
})
