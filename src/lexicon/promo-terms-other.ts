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
    weak: String.raw`sadece hemen ozel özel dapatkan nikmati hanya desde акция ฟรี พิเศษ สมัคร`,
  },
  telecom: {
    medium: words`
      kuota isi_ulang internetan nelpon simcard mensajes_de_texto รับฟรี โทรฟรี เน็ต
    `,
    weak: `pulsa indosat tri_care turkcell`,
  },
  loan: {
    strong: String.raw`
      tanpa_agunan pinjaman_online dana_tunai ยื่นกู้ เงินด่วน สินเชื่อ เงินกู้
    `,
    medium: String.raw`pinjaman kredi kredisi préstamo préstamos займ кредит`,
  },
  gambling: {
    strong: String.raw`
      slot_gacor judi togel deneme_bonusu казино тотал บาคาร่า สล็อต คาสิโน เครดิตฟรี หวยออนไลน์ เว็บพนัน
    `,
    medium: String.raw`bahis ставки เดิมพัน หวย แจ็คพอต`,
  },
  'job-scam': {
    strong: String.raw`
      пишите_в_лс пиши_в_лс в_лс заработок_от kerja_sampingan gana_dinero gana_dinero_desde_casa trabaja_desde_casa
      ingresos_extra รายได้เสริม งานง่าย ทำงานที่บ้าน รายได้ต่อวัน งานออนไลน์
    `,
    medium: words`
      заработок подработка в_день доход_от desde_casa dinero_extra ek_gelir รายได้ ต่อวัน
    `,
    weak: String.raw`работа обучение dinero`,
  },
  prize: {
    strong: String.raw`
      pin_pemenang pemenang_undian anda_mendapatkan_hadiah selamat_anda_mendapat has_ganado ha_ganado
      has_sido_seleccionado para_reclamar_su un_premio_de вы_выиграли ลุ้นรับ คุณได้รับรางวัล
    `,
    medium: String.raw`
      pemenang undian hadiah terpilih selamat_anda premio sorteo ganado reclamar reclame выигрыш розыгрыш çekiliş
      รางวัล
    `,
    weak: `gana urgente kazan`,
  },
  investment: {
    strong: String.raw``,
    medium: String.raw`invierte criptomonedas kripto`,
  },
  'bank-phishing': {
    strong: String.raw`
      su_cuenta_ha_sido necesitamos_verificar карта_заблокирована
    `,
    medium: `haz_clic su_cuenta hesabınız`,
  },
  'parcel-phishing': {
    strong: `su_paquete_no_pudo paquete_retenido paket_anda_tertahan kargonuz_teslim_edilemedi`,
    medium: ``,
  },
})
