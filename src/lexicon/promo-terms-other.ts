import type { TermTable } from './types'
import { raw, words } from './words'

/** Sign words of marketing, gambling, lending and fraud in Thai, Turkish, Indonesian, Spanish and Russian. */
export const otherTerms = (): TermTable => ({
  retail: {
    strong: raw`
      fırsatı_kaçırmayın firsati_kacirmayin indirim_kodu büyük_indirim diskon_hingga promo_spesial beli_1_gratis_1
      no_te_pierdas aprovecha_la_oferta oferta_especial oferta_exclusiva descuento_exclusivo скидка_до промокод
    `,
    medium: raw`
      fırsatı firsati indirim indirimli kampanya hediye bedava kacirmayin kaçırmayın varan taksitle promo_hanya diskon
      gratis oferta ofertas descuento descuentos promoción aprovecha pierdas скидка скидки распродажа ส่วนลด โปรโมชั่น
    `,
    weak: raw`sadece hemen ozel özel dapatkan nikmati hanya desde акция ฟรี พิเศษ สมัคร`,
  },
  telecom: {
    medium: words`
      kuota pulsa_gratis isi_ulang internetan nelpon simcard mensajes_de_texto saldo_gratis รับฟรี โทรฟรี เน็ต
    `,
    weak: `pulsa indosat tri_care turkcell`,
  },
  loan: {
    strong: raw`
      pinjaman_tanpa_agunan tanpa_agunan pinjaman_online dana_tunai butuh_dana_cepat ihtiyaç_kredisi préstamo_inmediato
      préstamos_rápidos préstamo_aprobado займ_онлайн микрозайм деньги_в_долг ยื่นกู้ เงินด่วน สินเชื่อ เงินกู้
    `,
    medium: raw`pinjaman bunga_ringan kredi kredisi préstamo préstamos crédito_aprobado займ кредит`,
  },
  gambling: {
    strong: raw`
      slot_gacor judi_online judi togel situs_slot bandar_togel bahis_sitesi canlı_bahis deneme_bonusu freebet
      apuestas_deportivas казино онлайн-казино ставки_на_спорт тотал บาคาร่า สล็อต คาสิโน เครดิตฟรี แทงบอล หวยออนไลน์ เว็บพนัน
    `,
    medium: raw`bahis iddaa çevrimsiz apuestas ставки букмекер เดิมพัน หวย แจ็คพอต`,
  },
  'job-scam': {
    strong: raw`
      пишите_в_лс пиши_в_лс в_лс удаленный_заработок доход_в_день заработок_от от_100$ kerja_sampingan gana_dinero
      gana_dinero_desde_casa trabaja_desde_casa ingresos_extra ek_gelir_fırsatı evden_para_kazan รายได้เสริม งานง่าย
      ทำงานที่บ้าน รายได้ต่อวัน งานออนไลน์
    `,
    medium: words`
      заработок подработка удаленная_работа в_день доход_от desde_casa dinero_extra ek_gelir รายได้ ต่อวัน
    `,
    weak: raw`работа обучение dinero`,
  },
  prize: {
    strong: raw`
      pin_pemenang pemenang_undian anda_mendapatkan_hadiah hadiah_resmi selamat_anda_mendapat selamat_anda_terpilih
      has_ganado ha_ganado has_sido_seleccionado ha_sido_seleccionado para_reclamar_su reclame_su_premio un_premio_de
      reclama_tu_premio вы_выиграли ваш_выигрыш tebrikler_kazandınız ลุ้นรับ คุณได้รับรางวัล
    `,
    medium: raw`
      pemenang undian hadiah terpilih selamat_anda premio sorteo ganado reclamar reclame выигрыш розыгрыш çekiliş
      รางวัล
    `,
    weak: `gana urgente kazan`,
  },
  investment: {
    strong: raw`invierte_en_criptomonedas сигналы_крипто пассивный_доход арбитраж_криптовалюты`,
    medium: raw`invierte criptomonedas криптовалюта инвестиции kripto investasi`,
  },
  'bank-phishing': {
    strong: raw`
      su_cuenta_ha_sido cuenta_bloqueada cuenta_suspendida necesitamos_verificar verifique_su_cuenta tarjeta_bloqueada
      rekening_anda_diblokir hesabınız_askıya карта_заблокирована บัญชีของท่านถูกระงับ
    `,
    medium: `haz_clic verificar_su_cuenta su_cuenta hesabınız`,
  },
  'parcel-phishing': {
    strong: `su_paquete_no_pudo paquete_retenido tasas_de_aduana paket_anda_tertahan kargonuz_teslim_edilemedi`,
    medium: `paquete_pendiente`,
  },
})
