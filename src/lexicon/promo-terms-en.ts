import type { TermTable } from './types'

/**
 * English terms of marketing, fraud and illegal trade, as they stand in text messages. They match whole words only.
 * Words of everyday talk are weak or stand only inside a longer phrase.
 */
export const englishTerms: TermTable = {
  retail: {
    strong: `
      limited_time_offer flash_sale mega_sale clearance_sale buy_one_get_one bogo shop_now order_now_and
      today_only_sale final_hours_of sale_ends biggest_sale huge_sale use_code promo_code coupon_code discount_code
      exclusive_offer special_offer don't_miss_out while_stocks_last while_supplies_last black_friday cyber_monday
      off_everything off_sitewide storewide buy_1_get_1 buy_1,_get_1 get_1_free limited_period_offer
      rush_to_your_nearest shop_online_now starting_at_just starting_rs end_of_season flat_50% upto_50% upto_70%
    `,
    medium: `
      limited_time limited_offer today_only final_hours last_chance clearance voucher vouchers special_deal best_price
      lowest_price lowest_prices half_price great_offers new_arrivals free_shipping free_gift gift_with_purchase
      cashback cash_back members_only vip_sale pre-order price_drop save_up_to ends_tonight ends_today offer_ends
      offer_valid order_now buy_now act_now reply_yes click_here tap_here t&c t&cs t&c's ts&cs tsandcs terms_apply
      optout opt_out txt_stop text_stop reply_stop msg&data call_now shop_online no_extra_cost styling_festival
      nearest_store valid_till tnc t&c_apply free_delivery
    `,
    weak: `
      sale offer offers deal deals store stores loyalty rewards unsubscribe promo customer_services freephone landline
      hurry discount discounts coupon coupons
    `,
  },
  telecom: {
    strong: `
      free_minutes free_mins free_texts free_ringtone free_ringtones free_polyphonic free_tone free_tones polyphonic
      dialer_tone double_mins double_minutes camcorder latest_nokia latest_motorola latest_colour latest_camera
      free_camera camera_phone free_phone unlimited_calls unlimited_texts unlimited_data half_price_line_rental
      half_price_linerental free_bluetooth data_pack top_up_bonus bonus_talktime full_talktime free_data
      free_local_calls recharge_offer recharge_now talktime_offer mobile_upgrade entitled_to_update to_the_latest
      subscribe_for_rs
    `,
    medium: `
      mobileupd8 sim_only line_rental linerental talktime recharge rental local_calls std_calls night_calls free_sms
      logo logos wallpaper wallpapers polys mono poly tone tones realtone truetone java_games mob msg_rcvd nokia
      motorola per_wk callertune callertunes caller_tune caller_tunes ringtone ringtones hello_tune hellotunes
      airtel_thanks extra_data daily_data unlimited_pack postpaid recharges
    `,
    weak: `txt_back colour bluetooth upgrade mins network operator topup airtel`,
  },
  finance: {
    strong: `
      0%_apr low_apr credit_card_offer balance_transfer pre-approved_credit preapproved_credit pre-approved_card
      lifetime_free_credit no_annual_fee no_cost_emi
    `,
    medium: `pre-approved preapproved credit_limit_increase emi refinance interest_rate mortgage_rates`,
    weak: `apr credit_card mortgage`,
  },
  loan: {
    strong: `
      cash_loan cash_loans payday_loan payday_loans instant_loan instant_loans personal_loan personal_loans
      pre-approved_loan pre-approved_for_a_loan quick_loan quick_cash fast_cash bad_credit no_credit_check
      no_credit_checks bad_credit_ok loan_approved loan_offer loans_for_any_purpose loan_up_to loans_up_to
      borrow_up_to same_day_loan debt_consolidation unsecured_loan eligible_for_a_loan your_loan_of
      consolidate_your_debt clear_your_debt debt_relief write_off_your_debts 0%_interest lakhs_credit instant_credit
    `,
    medium: `
      payday loans low_interest instant_approval get_cash homeowners tenant_welcome tenants_welcome approved_for
      fast_approval
    `,
    weak: `loan borrow funds`,
  },
  collection: {
    strong: `
      final_demand legal_action_will debt_collector debt_collection outstanding_debt sent_to_collections
      passed_to_collections failure_to_pay final_notice_before
    `,
    medium: `legal_action overdue past_due outstanding_balance final_notice final_warning`,
    weak: `arrears collections`,
  },
  gambling: {
    strong: `
      online_casino free_spins free_bet free_bets bonus_bet no_deposit_bonus deposit_bonus welcome_bonus
      sports_betting betting_tips jackpot_winner place_your_bet bet_now roulette blackjack slot_machine slots_bonus
      sportsbook live_casino baccarat fixed_matches sure_odds daily_odds aviator_signals rummy_bonus play_rummy
      teen_patti
    `,
    medium: `casino jackpot betting poker slots bookmaker gambling rummy lottery`,
    weak: `bet bonus deposit_now lotto spins odds wager`,
  },
  'job-scam': {
    strong: `
      earn_money_online earn_from_home make_money_from_home make_money_fast make_money_online work_from_home_and
      work_from_home_job work_at_home remote_job_offer no_experience_needed no_experience_required daily_income
      daily_salary earn_daily paid_daily per_day_salary daily_pay get_paid_daily per_day_from extra_income
      passive_income data_entry_job like_youtube_videos liking_youtube youtube_likes app_optimization product_boosting
      your_resume_has_been recommended_by_several your_background_and_resume online_agents recruiting_agency
      financial_freedom be_your_own_boss mystery_shopper prepaid_tasks commission_per_task
    `,
    medium: `
      remote_work remote_position remote_job hr_manager job_opportunity earn_up_to a_day_working flexible_hours
      flexible_time recruiter training_provided part_time_job part-time_job flexible_job easy_money online_job
    `,
    weak: `
      job_offer salary vacancy resume income tasks earn hiring per_day part_time part-time commission work_from_home
      freelance
    `,
  },
  job: {
    medium: `we_are_hiring now_hiring join_our_team walk-in_interview job_fair apply_now`,
    weak: `job_alert hiring_event career careers`,
  },
  investment: {
    strong: `
      guaranteed_returns guaranteed_profit guaranteed_profits guaranteed_return high_returns double_your_money
      double_your_bitcoin risk-free_investment risk_free_investment stock_tips hot_stock penny_stock crypto_signals
      trading_signals vip_signals forex_signals forex_trading crypto_investment bitcoin_investment invest_in_bitcoin
      invest_in_crypto crypto_giveaway trading_platform_that daily_returns daily_profit daily_profits passive_returns
      binary_options multibagger sure_shot_calls intraday_tips crypto_mining usdt_bonus your_usdt whatsapp_stock
    `,
    medium: `cryptocurrency ethereum forex stock_picks presale investment_opportunity airdrop`,
    weak: `
      stocks shares returns wallet trader profit investors investment trading profits investing invest portfolio
      mining token dividends insider bitcoin crypto btc
    `,
  },
  education: {
    strong: `
      admissions_open admission_open enroll_now enrol_now online_degree free_webinar scholarship_up_to
      free_masterclass
    `,
    medium: `webinar masterclass bootcamp scholarship crash_course free_course online_course coaching_classes`,
    weak: `course enrol admission tuition`,
  },
  'real-estate': {
    strong: `
      sell_your_house_fast we_buy_houses cash_offer_for_your cash_for_your_house interested_in_selling_your
      ready_to_move_in 2_bhk 3_bhk 2bhk 3bhk 2/3_bhk luxury_apartments luxury_flats pre-launch_offer dream_home
      plots_available book_your_site_visit site_visit
    `,
    medium: `bhk sqft sq_ft villas plots realtor home_value sell_your_home open_house property_owner`,
    weak: `apartments flats property possession`,
  },
  insurance: {
    strong: `
      claim_compensation compensation_claim accident_claim you_may_be_entitled_to entitled_to_compensation
      entitled_to_£ life_insurance_quote cheap_car_insurance health_insurance_plan final_expense ppi_claim mis-sold
      medicare_benefits record_indicate_you records_indicate accident_you_had medicare_advantage free_quote
    `,
    medium: `extended_warranty insurance_quote medicare obamacare premium_waived`,
    weak: `insurance premium coverage quote ppi compensation warranty accident_in`,
  },
  medical: {
    strong: `
      viagra cialis weight_loss_pills lose_weight_fast cbd_gummies keto_gummies male_enhancement weight_loss_secret
      online_pharmacy botox_offer hair_transplant burn_fat slimming_pills
    `,
    medium: `keto weight_loss lose_weight botox teeth_whitening slimming diet_plan full_body_checkup pharmacy erectile`,
    weak: `supplement supplements detox clinic`,
  },
  sexual: {
    strong: `
      hot_singles hot_girls horny sexy_singles adult_chat live_sex sex_chat sexchat sex_dating adult_dating nude_pics
      nudes hot_babes escorts escort_service call_girls call_girl webcam_girls naked_pics gay_chat gay_dating wet_and
      pornhub milf naughty_chat naughty_singles onlyfans my_private_photos private_pics_of sexy_pics fancy_a_shag shag
      dogging gaytextbuddy filthy_chat filthy_stories 18+_only adults_only over_18s hookup hook_up_tonight cum_and
      slut sluts xxxmobilemovieclub blowjob cheap_chat choose_your_girl live_121_chat hard_live sexy_chat girls_chat
      chat_with_girls singles_in_your_area hot_singles_in_your_area
    `,
    medium: `
      18+ nude flirt chatlines chatline babes singles over_18 over18 18yrs 16+ girls_waiting lap_dance fantasies
      fantasy cam_show pussy porn hardcore erotic flirting
    `,
    weak: `sex girls hot_girl kinky xxx sexy naked naughty adult`,
  },
  romance: {
    strong: `
      secret_admirer fancies_you someone_you_know_fancies who_fancies_you thinks_you_are_hot dating_service
      blind_date_service speed_dating text_dating txt_date find_love_tonight meet_singles singles_near_you
      lonely_ladies find_out_who_it_is who_wants_to_meet someone_has_contacted_our_dating entered_our_dating
      has_asked_our_dating contacted_our_dating admirer is_looking_to_make_contact i_got_your_number_from_a_friend
      is_this_the_number_of are_you_the_yoga
    `,
    medium: `
      dating_site new_partner soulmate looking_for_a_serious sugar_daddy sugar_mummy sugar_baby flirtparty
      mature_ladies
    `,
    weak: `single chat_now looking_for_love meet_someone dating lonely`,
  },
  prize: {
    strong: `
      you_have_won you_have_been_selected you've_won you_are_a_winner you_are_the_winner winner!! winner!
      claim_your_prize claim_your_reward claim_your_gift claim_ur_prize claim_your_free to_claim_call to_claim_txt
      to_claim_text claim_now prize_guaranteed guaranteed_prize guaranteed_£ guaranteed_cash guaranteed_£1000
      guaranteed_award cash_prize cash_award bonus_caller_prize bonus_prize prize_draw prize_draws weekly_draw
      weekly_comp free_entry free_entry_in text_to_win txt_to_win text_and_win txt_and_win chance_to_win chance_2_win
      could_win you_could_win win_a_£ win_£ win_cash lucky_winner lucky_draw you_were_selected
      been_selected_to_receive selected_to_receive selected_as_a_winner specially_selected awarded_a awarded_£
      been_awarded urgent_your_mobile trying_to_contact_you unredeemed un-redeemed redeemed_points
      reward_points_expire bonus_points_expire identifier_code private_your holiday_cash claim_code claim_no
      loyalty_winner costa_del_sol tenerife national_rate_call holiday_prize free_iphone free_gift_card
      gift_card_winner amazon_winner won_a_gift complimentary_4 complimentary_ibiza valid_12hrs valid_12_hrs
      valid12hrs sae_t&cs award_must_be box95qu lottery_winner powerball_winner million_dollars inheritance_fund
      next_of_kin lucky_number_has free_msg freemsg customer_service_announcement customer_service_annoncement
      important_customer_service urgent_message_waiting instantly_withdraw withdraw_now your_lucky_day lucky_day
    `,
    medium: `
      prizes winners claim_your congrats_you gift_card gift_cards giveaway raffle 150ppm 150p 10p 50p gbp ppm 08712
      free_text 1st_prize bonus_points claim txt_your stop_to po_box pobox per_msg £1.50 mobile_number_has
      custcare_08718720201 you_won u_have_won attempt_to_contact txt guaranteed prize winner awarded award get_a_free
      tried_to_contact_you
    `,
    weak: `
      win free urgent won lucky cash draw reply_with winning text_now chance competition entry quiz congratulations
      selected reward redeem
    `,
  },
  'bank-phishing': {
    strong: `
      account_suspended account_has_been_suspended account_is_suspended account_has_been_locked account_will_be_locked
      account_has_been_restricted account_restricted account_on_hold account_has_been_limited account_will_be_blocked
      account_will_be_suspended account_has_been_blocked card_has_been_blocked card_has_been_suspended card_is_locked
      card_locked card_suspended debit_card_locked debit_card_blocked debit_card_has_been verify_your_account
      verify_your_identity confirm_your_identity confirm_your_account verify_your_details verify_your_information
      confirm_your_details update_your_details unusual_activity unusual_sign-in suspicious_activity suspicious_login
      suspicious_transaction unauthorized_transaction unauthorised_transaction unauthorised_payment
      unrecognised_device unrecognized_device new_payee payee_has_been_added a_new_device_has
      if_this_was_not_you_visit if_this_wasn't_you_visit kyc_expired kyc_pending kyc_suspended update_your_kyc
      update_kyc complete_your_kyc complete_kyc kyc_update update_pan pan_card_update pan_card_not_updated
      link_your_pan net_banking_will_be reactivate_your online_banking_suspended avoid_suspension
      avoid_account_suspension restore_access restore_your_account regain_access
    `,
    medium: `
      verify_now verify_immediately confirm_now unauthorized unauthorised security_alert security_notice fraud_alert
      net_banking has_been_limited fraud_department reactivate temporarily_blocked temporarily_locked
      temporarily_suspended account_blocked account_locked
    `,
    weak: `verify log_in login secure identity blocked payee device locked suspended restricted kyc pan_card`,
  },
  'government-phishing': {
    strong: `
      toll_unpaid unpaid_toll unpaid_tolls outstanding_toll toll_balance toll_violation toll_invoice
      toll_services_notice e-zpass_balance ezpass_balance tax_refund tax_rebate refund_from_hmrc hmrc_refund
      irs_refund irs_notice stimulus_check stimulus_payment economic_impact_payment council_tax_rebate energy_rebate
      energy_bill_support cost_of_living_payment dvla_refund vehicle_tax_refund vehicle_tax_is_unpaid
      outstanding_parking parking_penalty unpaid_parking traffic_violation traffic_ticket_unpaid final_notice_from_the
      dmv license_suspension electricity_will_be_disconnected power_will_be_disconnected electricity_power_will_be
      your_electricity_will social_security_number_has ssn_has_been medicare_card_update benefits_suspended
      subsidy_claim covid_grant relief_fund
    `,
    medium: `
      e-zpass ezpass sunpass fastrak tolls toll hmrc irs rebate refund_of refund_pending late_fee late_fees avoid_late
      penalty_charge grant electricity_bill dvla late_penalties
    `,
    weak: `refund unpaid penalty`,
  },
  'parcel-phishing': {
    strong: `
      package_could_not_be_delivered parcel_could_not_be_delivered could_not_be_delivered cannot_be_delivered
      can't_be_delivered unable_to_deliver_your package_is_on_hold parcel_is_on_hold package_on_hold parcel_on_hold
      package_has_been_held package_held held_at_our_depot held_at_the_warehouse package_is_pending package_pending
      undeliverable failed_delivery delivery_failed delivery_attempt_failed missed_delivery missed_your_delivery
      missed_your_parcel customs_fee customs_fees customs_charge customs_duty shipping_fee redelivery_fee
      unpaid_shipping pay_the_shipping reschedule_delivery reschedule_your_delivery redelivery rearrange_delivery
      rearrange_your_delivery incomplete_address incorrect_address incomplete_delivery invalid_zip_code
      missing_house_number wrong_address_information address_is_incomplete update_your_address update_your_delivery
      confirm_your_address delivery_preferences set_delivery_preferences usps_notice usps_alert
      delivery_waiting_for_you make_a_delivery tried_to_make_a_delivery
    `,
    medium: `
      customs on_hold undelivered delivery_fee confirm_delivery shipping_address delivery_address re-delivery
      redeliver depot warehouse
    `,
    weak: `parcel package usps dhl fedex courier delivery`,
  },
  'account-phishing': {
    strong: `
      apple_id_has_been apple_id_is_due apple_id_locked apple_id_expire icloud_locked icloud_storage_is_full
      icloud_account_has paypal_account_has_been paypal_account_is amazon_account_has_been amazon_account_locked
      netflix_payment netflix_membership_has netflix_account_has netflix_is_on_hold netflix_suspended
      payment_declined_update update_your_payment update_your_billing update_payment_details update_billing
      payment_method_expired subscription_will_be_charged you_will_be_charged_$ auto-renewed_for auto_renewed_for
      renewed_for_$ whatsapp_account_will whatsapp_will_expire facebook_account_will lost_iphone_has_been_found
      your_lost_iphone account_will_be_deleted account_will_be_deactivated voicemail_waiting new_voicemail
      you_have_a_voicemail
    `,
    medium: `amazon_prime cancel_subscription billing_information payment_declined auto_renewal mailbox_full password_expired`,
    weak: `subscription membership password account_alert paypal netflix`,
  },
  impersonation: {
    strong: `
      my_phone_broke dropped_my_phone_down lost_my_phone_this my_new_number_save save_this_number_and
      i_need_gift_cards buy_gift_cards purchase_gift_cards get_some_gift_cards are_you_available_i_need
      i_need_a_favor_urgently arrest_warrant warrant_for_your_arrest warrant_has_been_issued legal_proceedings_against
      lawsuit_against_you police_case_against narcotics_in_your_parcel digital_arrest hi_mum_this_is hi_mom_this_is
      hi_mum_my_phone hi_mom_my_phone
    `,
    medium: `
      wire_transfer wire_the gift_cards_for western_union moneygram urgent_favor discreetly in_a_meeting_can
      this_is_my_new_number hi_mum hi_mom hey_mum hey_mom hello_mum hello_mom
    `,
    weak: `transfer_money send_money ceo favor new_number warrant lawsuit western my_phone text_me_on`,
  },
  'code-theft': {
    strong: `
      send_me_the_verification_code forward_me_the_code read_me_the_code what_is_the_code_you send_me_the_otp
      tell_me_the_otp reply_with_the_code reply_with_the_otp sent_you_a_code_by_mistake code_by_accident
      whatsapp_code_by_mistake help_me_receive_a_code
    `,
    medium: `
      verification_code_to_me send_me_the_code send_me_that_code give_me_the_code tell_me_the_code text_me_the_code
      forward_the_code
    `,
    weak: `6-digit_code 6_digit_code six-digit_code by_mistake by_accident`,
  },
  contraband: {
    strong: `
      buy_weed weed_for_sale cocaine_for_sale buy_cocaine buy_mdma fake_passport fake_passports fake_id fake_ids
      counterfeit_money counterfeit_notes cloned_cards cloned_card fullz replica_watches replica_rolex
      cheap_cigarettes cheap_vapes buy_guns guns_for_sale steroids_for_sale carding plug_for_weed
    `,
    medium: `counterfeit cocaine mdma xanax oxycontin percocet steroids`,
    weak: `cigarettes pills guns weed vape vapes shrooms replica`,
  },
  app: {
    strong: `
      download_our_app download_our_new_app install_now_and_get install_the_app_and refer_a_friend_and refer_and_earn
      download_now_and_get play_now_and_win free_game free_games java_game
    `,
    medium: `
      download_now install_now install_the_app download_the_app play_now new_game mobile_game signup_bonus
      refer_&_earn invite_friends play_games
    `,
    weak: `download install game games play`,
  },
  travel: {
    strong: `
      holiday_deals last_minute_holiday cheap_flights discounted_flights free_holiday free_vacation vacation_package
      all_inclusive_resort timeshare free_cruise caribbean_cruise complimentary_stay hotel_deals flights_from_£
      flights_from_$
    `,
    medium: `all-inclusive all_inclusive getaway tour_packages holiday_offer tour_package`,
    weak: `flights hotel holiday holidays tickets cruise vacation resort`,
  },
}
