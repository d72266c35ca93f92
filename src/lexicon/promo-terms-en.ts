import type { TermTable } from './types'

/**
 * English terms of marketing, fraud and illegal trade, as they stand in text messages. They match whole words only.
 * Words of everyday talk are weak or stand only inside a longer phrase.
 */
export const englishTerms: TermTable = {
  retail: {
    strong: `
      biggest_sale black_friday bogo buy_1,_get_1 buy_1_get_1 buy_one_get_one clearance_sale coupon_code cyber_monday
      don't_miss_out end_of_season exclusive_offer flash_sale flat_50% get_1_free huge_sale limited_period_offer
      limited_time_offer mega_sale off_everything order_now_and promo_code rush_to_your_nearest sale_ends shop_now
      shop_online_now special_offer starting_at_just starting_rs upto_50% upto_70% use_code
    `,
    medium: `
      act_now best_price buy_now call_now cash_back cashback clearance click_here ends_today ends_tonight final_hours
      free_delivery free_gift free_shipping great_offers half_price last_chance limited_time lowest_price
      lowest_prices members_only msg&data nearest_store new_arrivals no_extra_cost offer_ends offer_valid opt_out
      optout order_now reply_stop reply_yes save_up_to shop_online styling_festival t&c t&cs terms_apply text_stop tnc
      today_only ts&cs tsandcs txt_stop valid_till voucher vouchers
    `,
    weak: `
      coupon coupons customer_services deal deals discount discounts freephone hurry landline loyalty offer offers
      promo rewards sale store stores unsubscribe
    `,
  },
  telecom: {
    strong: `
      camcorder camera_phone data_pack double_mins entitled_to_update free_bluetooth free_camera free_data free_mins
      free_minutes free_ringtone free_texts free_tone free_tones half_price_line_rental latest_camera latest_colour
      latest_motorola latest_nokia polyphonic recharge_now recharge_offer to_the_latest unlimited_calls unlimited_data
      unlimited_texts
    `,
    medium: `
      airtel_thanks caller_tune caller_tunes callertune callertunes daily_data extra_data free_sms hello_tune
      hellotunes java_games linerental logo logos mob mobileupd8 mono motorola msg_rcvd nokia per_wk poly polys
      postpaid recharge recharges rental ringtone ringtones talktime tone tones unlimited_pack wallpaper wallpapers
    `,
    weak: `
      airtel bluetooth colour mins network operator topup txt_back upgrade
    `,
  },
  finance: {
    strong: `
      balance_transfer lifetime_free_credit no_annual_fee
    `,
    medium: `
      emi interest_rate pre-approved refinance
    `,
    weak: `
      apr credit_card mortgage
    `,
  },
  loan: {
    strong: `
      0%_interest bad_credit borrow_up_to cash_loan debt_relief lakhs_credit loan_offer loan_up_to
      loans_for_any_purpose loans_up_to no_credit_check payday_loan personal_loan personal_loans pre-approved_loan
      quick_loan your_loan_of
    `,
    medium: `
      approved_for get_cash homeowners instant_approval loans low_interest payday tenants_welcome
    `,
    weak: `
      borrow funds loan
    `,
  },
  collection: {
    strong: `
      debt_collection debt_collector failure_to_pay final_demand outstanding_debt
    `,
    medium: `
      final_notice final_warning legal_action overdue past_due
    `,
    weak: `
      arrears collections
    `,
  },
  gambling: {
    strong: `
      aviator_signals baccarat blackjack deposit_bonus fixed_matches free_spins play_rummy roulette sportsbook
      sure_odds teen_patti welcome_bonus
    `,
    medium: `
      betting casino gambling jackpot lottery poker rummy slots
    `,
    weak: `
      bet bonus lotto odds spins
    `,
  },
  'job-scam': {
    strong: `
      daily_income daily_pay daily_salary data_entry_job earn_daily extra_income financial_freedom like_youtube_videos
      liking_youtube mystery_shopper no_experience_needed paid_daily prepaid_tasks work_from_home_and
    `,
    medium: `
      easy_money online_job part-time_job part_time_job recruiter remote_position training_provided
    `,
    weak: `
      commission earn freelance hiring income job_offer part-time part_time per_day resume salary tasks work_from_home
    `,
  },
  job: {
    medium: `
      apply_now
    `,
    weak: `
      career careers
    `,
  },
  investment: {
    strong: `
      high_returns penny_stock stock_tips trading_signals
    `,
    medium: `
      airdrop cryptocurrency forex investment_opportunity
    `,
    weak: `
      bitcoin btc crypto dividends insider invest investing investment investors mining portfolio profit profits
      returns shares stocks token trader trading wallet
    `,
  },
  education: {
    strong: `
      admission_open enrol_now free_webinar
    `,
    medium: `
      bootcamp crash_course scholarship webinar
    `,
    weak: `
      admission course enrol tuition
    `,
  },
  'real-estate': {
    strong: `
      2_bhk 2bhk 3_bhk 3bhk cash_offer_for_your site_visit we_buy_houses
    `,
    medium: `
      bhk open_house plots realtor sqft
    `,
    weak: `
      apartments flats possession property
    `,
  },
  insurance: {
    strong: `
      accident_you_had final_expense free_quote medicare_advantage medicare_benefits records_indicate
      you_may_be_entitled_to
    `,
    medium: `
      extended_warranty medicare
    `,
    weak: `
      compensation coverage insurance ppi premium quote warranty
    `,
  },
  medical: {
    strong: `
      cialis viagra
    `,
    medium: `
      botox full_body_checkup keto lose_weight pharmacy slimming weight_loss
    `,
    weak: `
      clinic detox
    `,
  },
  sexual: {
    strong: `
      18+_only cheap_chat choose_your_girl dogging escort_service escorts gay_chat gaytextbuddy hard_live horny
      hot_girls hot_singles live_121_chat live_sex nudes pornhub sexy_singles shag singles_in_your_area
      xxxmobilemovieclub
    `,
    medium: `
      16+ 18+ 18yrs babes chatline chatlines erotic fantasies fantasy flirt flirting hardcore nude over_18 porn pussy
      singles
    `,
    weak: `
      adult girls hot_girl naked naughty sex sexy xxx
    `,
  },
  romance: {
    strong: `
      admirer are_you_the_yoga contacted_our_dating dating_service fancies_you find_out_who_it_is has_asked_our_dating
      singles_near_you speed_dating text_dating
    `,
    medium: `
      flirtparty mature_ladies soulmate
    `,
    weak: `
      chat_now dating lonely meet_someone single
    `,
  },
  prize: {
    strong: `
      awarded_a awarded_£ been_awarded bonus_caller_prize bonus_prize box95qu cash_award cash_prize chance_2_win
      chance_to_win claim_code claim_no claim_now claim_your_free claim_your_prize claim_your_reward complimentary_4
      costa_del_sol could_win customer_service_annoncement customer_service_announcement free_entry free_iphone
      free_msg freemsg guaranteed_award guaranteed_£ identifier_code important_customer_service instantly_withdraw
      lucky_day lucky_draw lucky_winner million_dollars national_rate_call next_of_kin prize_draw prize_draws
      prize_guaranteed redeemed_points sae_t&cs selected_to_receive specially_selected tenerife to_claim_call
      to_claim_txt trying_to_contact_you un-redeemed unredeemed urgent_message_waiting valid12hrs valid_12hrs
      weekly_comp weekly_draw win_a_£ win_cash win_£ winner! you've_won you_are_a_winner you_have_been_selected
      you_have_won
    `,
    medium: `
      08712 10p 150p 150ppm 50p attempt_to_contact award awarded bonus_points claim congrats_you free_text gbp
      get_a_free gift_card gift_cards giveaway guaranteed mobile_number_has per_msg po_box pobox ppm prize prizes
      raffle stop_to tried_to_contact_you txt u_have_won winner winners you_won £1.50
    `,
    weak: `
      cash chance competition congratulations draw entry free lucky quiz redeem reply_with reward selected text_now
      urgent win winning won
    `,
  },
  'bank-phishing': {
    strong: `
      account_has_been_locked account_has_been_suspended account_will_be_blocked card_has_been_suspended card_locked
      complete_kyc complete_your_kyc confirm_your_account confirm_your_details confirm_your_identity
      debit_card_has_been if_this_was_not_you_visit kyc_update new_payee restore_access unusual_activity update_kyc
      update_pan verify_your_account verify_your_details verify_your_identity
    `,
    medium: `
      fraud_alert net_banking reactivate security_alert security_notice temporarily_blocked unauthorised
      verify_immediately
    `,
    weak: `
      blocked device identity kyc locked log_in login pan_card payee secure suspended verify
    `,
  },
  'government-phishing': {
    strong: `
      cost_of_living_payment dmv e-zpass_balance economic_impact_payment electricity_power_will_be
      electricity_will_be_disconnected outstanding_toll parking_penalty power_will_be_disconnected tax_rebate
      tax_refund toll_balance toll_unpaid unpaid_toll unpaid_tolls your_electricity_will
    `,
    medium: `
      avoid_late dvla e-zpass ezpass fastrak grant hmrc irs late_fee late_fees rebate refund_of sunpass toll tolls
    `,
    weak: `
      penalty refund unpaid
    `,
  },
  'parcel-phishing': {
    strong: `
      cannot_be_delivered could_not_be_delivered customs_charge customs_fee delivery_attempt_failed delivery_failed
      delivery_waiting_for_you incomplete_address incorrect_address make_a_delivery package_held package_is_on_hold
      parcel_is_on_hold redelivery shipping_fee update_your_address
    `,
    medium: `
      customs delivery_fee depot on_hold redeliver undelivered warehouse
    `,
    weak: `
      courier delivery dhl fedex package parcel usps
    `,
  },
  'account-phishing': {
    strong: `
      account_will_be_deactivated icloud_storage_is_full netflix_membership_has new_voicemail update_billing
      update_your_payment
    `,
    medium: `
      amazon_prime
    `,
    weak: `
      membership netflix password paypal subscription
    `,
  },
  impersonation: {
    strong: `
      buy_gift_cards digital_arrest
    `,
    medium: `
      discreetly gift_cards_for hello_mum hi_mum moneygram this_is_my_new_number western_union
    `,
    weak: `
      ceo favor lawsuit my_phone new_number send_money text_me_on warrant western
    `,
  },
  'code-theft': {
    strong: `
      reply_with_the_code send_me_the_verification_code tell_me_the_otp
    `,
    medium: `
      give_me_the_code send_me_the_code
    `,
    weak: `
      6-digit_code 6_digit_code by_mistake
    `,
  },
  contraband: {
    strong: `
      cheap_cigarettes cheap_vapes cloned_card cloned_cards fullz
    `,
    medium: `
      counterfeit mdma steroids
    `,
    weak: `
      cigarettes guns pills shrooms vape vapes weed
    `,
  },
  app: {
    strong: `
      download_our_app free_game free_games java_game
    `,
    medium: `
      download_now download_the_app install_now new_game play_now refer_&_earn signup_bonus
    `,
    weak: `
      download game games install play
    `,
  },
  travel: {
    strong: `
      flights_from_£
    `,
    medium: `
      all-inclusive all_inclusive getaway tour_package
    `,
    weak: `
      cruise flights holiday holidays hotel resort tickets vacation
    `,
  },
}
