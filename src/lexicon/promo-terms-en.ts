import type { TermTable } from './types'

/**
 * English terms of marketing, fraud and illegal trade, as they stand in text messages. They match whole words only.
 * Words of everyday talk are weak or stand only inside a longer phrase.
 */
export const englishTerms: TermTable = {
  retail: {
    strong: `
      biggest_sale black_friday bogo buy_1,_get_1 buy_1_get_1 buy_one_get_one clearance_sale coupon_code cyber_monday
      discount_code don't_miss_out end_of_season exclusive_offer final_hours_of flash_sale flat_50% get_1_free
      huge_sale limited_period_offer limited_time_offer mega_sale off_everything off_sitewide order_now_and promo_code
      rush_to_your_nearest sale_ends shop_now shop_online_now special_offer starting_at_just starting_rs storewide
      today_only_sale upto_50% upto_70% use_code while_stocks_last while_supplies_last
    `,
    medium: `
      act_now best_price buy_now call_now cash_back cashback clearance click_here ends_today ends_tonight final_hours
      free_delivery free_gift free_shipping gift_with_purchase great_offers half_price last_chance limited_offer
      limited_time lowest_price lowest_prices members_only msg&data nearest_store new_arrivals no_extra_cost
      offer_ends offer_valid opt_out optout order_now pre-order price_drop reply_stop reply_yes save_up_to shop_online
      special_deal styling_festival t&c t&cs tap_here terms_apply text_stop tnc today_only ts&cs tsandcs txt_stop
      valid_till vip_sale voucher vouchers
    `,
    weak: `
      coupon coupons customer_services deal deals discount discounts freephone hurry landline loyalty offer offers
      promo rewards sale store stores unsubscribe
    `,
  },
  telecom: {
    strong: `
      bonus_talktime camcorder camera_phone data_pack dialer_tone double_mins double_minutes entitled_to_update
      free_bluetooth free_camera free_data free_local_calls free_mins free_minutes free_phone free_ringtone
      free_ringtones free_texts free_tone free_tones full_talktime half_price_line_rental half_price_linerental
      latest_camera latest_colour latest_motorola latest_nokia mobile_upgrade polyphonic recharge_now recharge_offer
      subscribe_for_rs talktime_offer to_the_latest top_up_bonus unlimited_calls unlimited_data unlimited_texts
    `,
    medium: `
      airtel_thanks caller_tune caller_tunes callertune callertunes daily_data extra_data free_sms hello_tune
      hellotunes java_games linerental local_calls logo logos mob mobileupd8 mono motorola msg_rcvd night_calls nokia
      per_wk poly polys postpaid realtone recharge recharges rental ringtone ringtones sim_only std_calls talktime
      tone tones truetone unlimited_pack wallpaper wallpapers
    `,
    weak: `
      airtel bluetooth colour mins network operator topup txt_back upgrade
    `,
  },
  finance: {
    strong: `
      0%_apr balance_transfer credit_card_offer lifetime_free_credit low_apr no_annual_fee no_cost_emi
      pre-approved_card pre-approved_credit preapproved_credit
    `,
    medium: `
      credit_limit_increase emi interest_rate mortgage_rates pre-approved preapproved refinance
    `,
    weak: `
      apr credit_card mortgage
    `,
  },
  loan: {
    strong: `
      0%_interest bad_credit borrow_up_to cash_loan cash_loans clear_your_debt consolidate_your_debt
      debt_consolidation debt_relief eligible_for_a_loan fast_cash instant_credit instant_loan instant_loans
      lakhs_credit loan_approved loan_offer loan_up_to loans_for_any_purpose loans_up_to no_credit_check
      no_credit_checks payday_loan payday_loans personal_loan personal_loans pre-approved_for_a_loan pre-approved_loan
      quick_cash quick_loan same_day_loan unsecured_loan write_off_your_debts your_loan_of
    `,
    medium: `
      approved_for fast_approval get_cash homeowners instant_approval loans low_interest payday tenant_welcome
      tenants_welcome
    `,
    weak: `
      borrow funds loan
    `,
  },
  collection: {
    strong: `
      debt_collection debt_collector failure_to_pay final_demand final_notice_before legal_action_will
      outstanding_debt passed_to_collections sent_to_collections
    `,
    medium: `
      final_notice final_warning legal_action outstanding_balance overdue past_due
    `,
    weak: `
      arrears collections
    `,
  },
  gambling: {
    strong: `
      aviator_signals baccarat bet_now betting_tips blackjack bonus_bet daily_odds deposit_bonus fixed_matches
      free_bet free_bets free_spins jackpot_winner live_casino online_casino place_your_bet play_rummy roulette
      rummy_bonus slot_machine slots_bonus sports_betting sportsbook sure_odds teen_patti welcome_bonus
    `,
    medium: `
      betting bookmaker casino gambling jackpot lottery poker rummy slots
    `,
    weak: `
      bet bonus deposit_now lotto odds spins wager
    `,
  },
  'job-scam': {
    strong: `
      app_optimization be_your_own_boss commission_per_task daily_income daily_pay daily_salary data_entry_job
      earn_daily earn_from_home earn_money_online extra_income financial_freedom like_youtube_videos liking_youtube
      make_money_fast make_money_from_home make_money_online mystery_shopper no_experience_needed
      no_experience_required online_agents paid_daily passive_income per_day_from per_day_salary prepaid_tasks
      product_boosting recommended_by_several recruiting_agency remote_job_offer work_at_home work_from_home_and
      work_from_home_job your_background_and_resume your_resume_has_been youtube_likes
    `,
    medium: `
      a_day_working earn_up_to easy_money flexible_hours flexible_job flexible_time hr_manager job_opportunity
      online_job part-time_job part_time_job recruiter remote_job remote_position remote_work training_provided
    `,
    weak: `
      commission earn freelance hiring income job_offer part-time part_time per_day resume salary tasks vacancy
      work_from_home
    `,
  },
  job: {
    medium: `
      apply_now job_fair join_our_team now_hiring walk-in_interview we_are_hiring
    `,
    weak: `
      career careers hiring_event job_alert
    `,
  },
  investment: {
    strong: `
      binary_options bitcoin_investment crypto_giveaway crypto_investment crypto_mining crypto_signals daily_profit
      daily_profits daily_returns double_your_bitcoin double_your_money forex_signals forex_trading guaranteed_profit
      guaranteed_profits guaranteed_return guaranteed_returns high_returns hot_stock intraday_tips invest_in_bitcoin
      invest_in_crypto multibagger passive_returns penny_stock risk-free_investment risk_free_investment stock_tips
      sure_shot_calls trading_platform_that trading_signals usdt_bonus vip_signals whatsapp_stock your_usdt
    `,
    medium: `
      airdrop cryptocurrency ethereum forex investment_opportunity presale stock_picks
    `,
    weak: `
      bitcoin btc crypto dividends insider invest investing investment investors mining portfolio profit profits
      returns shares stocks token trader trading wallet
    `,
  },
  education: {
    strong: `
      admission_open admissions_open enrol_now enroll_now free_masterclass free_webinar online_degree
      scholarship_up_to
    `,
    medium: `
      bootcamp coaching_classes crash_course free_course masterclass online_course scholarship webinar
    `,
    weak: `
      admission course enrol tuition
    `,
  },
  'real-estate': {
    strong: `
      2_bhk 2bhk 3_bhk 3bhk cash_for_your_house cash_offer_for_your dream_home interested_in_selling_your
      luxury_apartments luxury_flats plots_available pre-launch_offer ready_to_move_in sell_your_house_fast site_visit
      we_buy_houses
    `,
    medium: `
      bhk home_value open_house plots property_owner realtor sell_your_home sq_ft sqft villas
    `,
    weak: `
      apartments flats possession property
    `,
  },
  insurance: {
    strong: `
      accident_claim accident_you_had cheap_car_insurance claim_compensation compensation_claim
      entitled_to_compensation entitled_to_£ final_expense free_quote health_insurance_plan life_insurance_quote
      medicare_advantage medicare_benefits mis-sold ppi_claim record_indicate_you records_indicate
      you_may_be_entitled_to
    `,
    medium: `
      extended_warranty insurance_quote medicare obamacare premium_waived
    `,
    weak: `
      accident_in compensation coverage insurance ppi premium quote warranty
    `,
  },
  medical: {
    strong: `
      botox_offer burn_fat cbd_gummies cialis hair_transplant keto_gummies lose_weight_fast male_enhancement
      online_pharmacy slimming_pills viagra weight_loss_pills weight_loss_secret
    `,
    medium: `
      botox diet_plan erectile full_body_checkup keto lose_weight pharmacy slimming teeth_whitening weight_loss
    `,
    weak: `
      clinic detox supplement supplements
    `,
  },
  sexual: {
    strong: `
      18+_only adult_chat adult_dating adults_only blowjob call_girl call_girls chat_with_girls cheap_chat
      choose_your_girl cum_and dogging escort_service escorts filthy_chat filthy_stories gay_chat gay_dating
      gaytextbuddy girls_chat hard_live hook_up_tonight hookup horny hot_babes hot_girls hot_singles live_121_chat
      live_sex milf my_private_photos naked_pics naughty_chat naughty_singles nude_pics nudes onlyfans over_18s
      pornhub private_pics_of sex_chat sex_dating sexchat sexy_chat sexy_pics sexy_singles shag singles_in_your_area
      slut sluts webcam_girls wet_and xxxmobilemovieclub
    `,
    medium: `
      16+ 18+ 18yrs babes cam_show chatline chatlines erotic fantasies fantasy flirt flirting girls_waiting hardcore
      lap_dance nude over18 over_18 porn pussy singles
    `,
    weak: `
      adult girls hot_girl kinky naked naughty sex sexy xxx
    `,
  },
  romance: {
    strong: `
      admirer are_you_the_yoga blind_date_service contacted_our_dating dating_service entered_our_dating fancies_you
      find_love_tonight find_out_who_it_is has_asked_our_dating i_got_your_number_from_a_friend
      is_looking_to_make_contact is_this_the_number_of lonely_ladies meet_singles singles_near_you
      someone_you_know_fancies speed_dating text_dating thinks_you_are_hot txt_date who_wants_to_meet
    `,
    medium: `
      dating_site flirtparty looking_for_a_serious mature_ladies new_partner soulmate sugar_baby sugar_daddy
      sugar_mummy
    `,
    weak: `
      chat_now dating lonely looking_for_love meet_someone single
    `,
  },
  prize: {
    strong: `
      amazon_winner award_must_be awarded_a awarded_£ been_awarded bonus_caller_prize bonus_points_expire bonus_prize
      box95qu cash_award cash_prize chance_2_win chance_to_win claim_code claim_no claim_now claim_ur_prize
      claim_your_free claim_your_gift claim_your_prize claim_your_reward complimentary_4 complimentary_ibiza
      costa_del_sol could_win customer_service_annoncement customer_service_announcement free_entry free_gift_card
      free_iphone free_msg freemsg gift_card_winner guaranteed_award guaranteed_cash guaranteed_prize guaranteed_£
      holiday_cash holiday_prize identifier_code important_customer_service inheritance_fund instantly_withdraw
      lottery_winner loyalty_winner lucky_day lucky_draw lucky_number_has lucky_winner million_dollars
      national_rate_call next_of_kin powerball_winner private_your prize_draw prize_draws prize_guaranteed
      redeemed_points reward_points_expire sae_t&cs selected_as_a_winner selected_to_receive specially_selected
      tenerife text_and_win text_to_win to_claim_call to_claim_text to_claim_txt trying_to_contact_you txt_and_win
      txt_to_win un-redeemed unredeemed urgent_message_waiting urgent_your_mobile valid12hrs valid_12_hrs valid_12hrs
      weekly_comp weekly_draw win_a_£ win_cash win_£ winner! withdraw_now won_a_gift you've_won you_are_a_winner
      you_are_the_winner you_have_been_selected you_have_won you_were_selected
    `,
    medium: `
      08712 10p 150p 150ppm 50p attempt_to_contact award awarded bonus_points claim congrats_you custcare_08718720201
      free_text gbp get_a_free gift_card gift_cards giveaway guaranteed mobile_number_has per_msg po_box pobox ppm
      prize prizes raffle stop_to tried_to_contact_you txt u_have_won winner winners you_won £1.50
    `,
    weak: `
      cash chance competition congratulations draw entry free lucky quiz redeem reply_with reward selected text_now
      urgent win winning won
    `,
  },
  'bank-phishing': {
    strong: `
      a_new_device_has account_has_been_blocked account_has_been_limited account_has_been_locked
      account_has_been_restricted account_has_been_suspended account_is_suspended account_on_hold account_restricted
      account_suspended account_will_be_blocked account_will_be_locked account_will_be_suspended
      avoid_account_suspension avoid_suspension card_has_been_blocked card_has_been_suspended card_is_locked
      card_locked card_suspended complete_kyc complete_your_kyc confirm_your_account confirm_your_details
      confirm_your_identity debit_card_blocked debit_card_has_been if_this_was_not_you_visit if_this_wasn't_you_visit
      kyc_expired kyc_pending kyc_suspended kyc_update link_your_pan net_banking_will_be new_payee
      online_banking_suspended pan_card_not_updated pan_card_update payee_has_been_added reactivate_your regain_access
      restore_access restore_your_account suspicious_activity suspicious_login suspicious_transaction
      unauthorised_payment unauthorised_transaction unauthorized_transaction unrecognised_device unrecognized_device
      unusual_activity unusual_sign-in update_kyc update_pan update_your_details update_your_kyc verify_your_account
      verify_your_details verify_your_identity verify_your_information
    `,
    medium: `
      account_blocked account_locked confirm_now fraud_alert fraud_department has_been_limited net_banking reactivate
      security_alert security_notice temporarily_blocked temporarily_locked temporarily_suspended unauthorised
      unauthorized verify_immediately verify_now
    `,
    weak: `
      blocked device identity kyc locked log_in login pan_card payee restricted secure suspended verify
    `,
  },
  'government-phishing': {
    strong: `
      benefits_suspended cost_of_living_payment covid_grant dmv dvla_refund e-zpass_balance economic_impact_payment
      electricity_power_will_be electricity_will_be_disconnected energy_bill_support energy_rebate ezpass_balance
      final_notice_from_the hmrc_refund irs_notice irs_refund license_suspension medicare_card_update
      outstanding_parking outstanding_toll parking_penalty power_will_be_disconnected refund_from_hmrc relief_fund
      social_security_number_has ssn_has_been stimulus_check stimulus_payment subsidy_claim tax_rebate tax_refund
      toll_balance toll_invoice toll_services_notice toll_unpaid toll_violation traffic_ticket_unpaid
      traffic_violation unpaid_parking unpaid_toll unpaid_tolls vehicle_tax_is_unpaid your_electricity_will
    `,
    medium: `
      avoid_late dvla e-zpass electricity_bill ezpass fastrak grant hmrc irs late_fee late_fees late_penalties
      penalty_charge rebate refund_of refund_pending sunpass toll tolls
    `,
    weak: `
      penalty refund unpaid
    `,
  },
  'parcel-phishing': {
    strong: `
      address_is_incomplete can't_be_delivered cannot_be_delivered confirm_your_address could_not_be_delivered
      customs_charge customs_duty customs_fee customs_fees delivery_attempt_failed delivery_failed
      delivery_preferences delivery_waiting_for_you failed_delivery held_at_our_depot held_at_the_warehouse
      incomplete_address incomplete_delivery incorrect_address invalid_zip_code make_a_delivery missed_delivery
      missed_your_delivery missed_your_parcel missing_house_number package_has_been_held package_held
      package_is_on_hold package_is_pending package_on_hold package_pending parcel_is_on_hold parcel_on_hold
      pay_the_shipping rearrange_delivery rearrange_your_delivery redelivery reschedule_delivery
      reschedule_your_delivery shipping_fee unable_to_deliver_your undeliverable unpaid_shipping update_your_address
      update_your_delivery usps_alert usps_notice wrong_address_information
    `,
    medium: `
      confirm_delivery customs delivery_address delivery_fee depot on_hold re-delivery redeliver shipping_address
      undelivered warehouse
    `,
    weak: `
      courier delivery dhl fedex package parcel usps
    `,
  },
  'account-phishing': {
    strong: `
      account_will_be_deactivated account_will_be_deleted amazon_account_has_been amazon_account_locked
      apple_id_expire apple_id_has_been apple_id_is_due apple_id_locked auto-renewed_for auto_renewed_for
      facebook_account_will icloud_account_has icloud_locked icloud_storage_is_full lost_iphone_has_been_found
      netflix_account_has netflix_is_on_hold netflix_membership_has netflix_payment netflix_suspended new_voicemail
      payment_declined_update payment_method_expired paypal_account_has_been paypal_account_is renewed_for_$
      subscription_will_be_charged update_billing update_payment_details update_your_billing update_your_payment
      voicemail_waiting whatsapp_account_will whatsapp_will_expire you_have_a_voicemail you_will_be_charged_$
      your_lost_iphone
    `,
    medium: `
      amazon_prime auto_renewal billing_information cancel_subscription mailbox_full password_expired payment_declined
    `,
    weak: `
      account_alert membership netflix password paypal subscription
    `,
  },
  impersonation: {
    strong: `
      are_you_available_i_need arrest_warrant buy_gift_cards digital_arrest dropped_my_phone_down get_some_gift_cards
      hi_mom_my_phone hi_mom_this_is hi_mum_my_phone hi_mum_this_is i_need_a_favor_urgently i_need_gift_cards
      lawsuit_against_you legal_proceedings_against lost_my_phone_this my_new_number_save my_phone_broke
      narcotics_in_your_parcel police_case_against purchase_gift_cards save_this_number_and warrant_for_your_arrest
      warrant_has_been_issued
    `,
    medium: `
      discreetly gift_cards_for hello_mom hello_mum hey_mom hey_mum hi_mom hi_mum in_a_meeting_can moneygram
      this_is_my_new_number urgent_favor western_union wire_the wire_transfer
    `,
    weak: `
      ceo favor lawsuit my_phone new_number send_money text_me_on transfer_money warrant western
    `,
  },
  'code-theft': {
    strong: `
      code_by_accident forward_me_the_code help_me_receive_a_code read_me_the_code reply_with_the_code
      reply_with_the_otp send_me_the_otp send_me_the_verification_code sent_you_a_code_by_mistake tell_me_the_otp
      what_is_the_code_you whatsapp_code_by_mistake
    `,
    medium: `
      forward_the_code give_me_the_code send_me_that_code send_me_the_code tell_me_the_code text_me_the_code
      verification_code_to_me
    `,
    weak: `
      6-digit_code 6_digit_code by_accident by_mistake six-digit_code
    `,
  },
  contraband: {
    strong: `
      buy_cocaine buy_guns buy_mdma buy_weed carding cheap_cigarettes cheap_vapes cloned_card cloned_cards
      cocaine_for_sale counterfeit_money counterfeit_notes fake_id fake_ids fake_passport fake_passports fullz
      guns_for_sale plug_for_weed replica_rolex replica_watches steroids_for_sale weed_for_sale
    `,
    medium: `
      cocaine counterfeit mdma oxycontin percocet steroids xanax
    `,
    weak: `
      cigarettes guns pills replica shrooms vape vapes weed
    `,
  },
  app: {
    strong: `
      download_now_and_get download_our_app download_our_new_app free_game free_games install_now_and_get
      install_the_app_and java_game play_now_and_win refer_a_friend_and refer_and_earn
    `,
    medium: `
      download_now download_the_app install_now install_the_app invite_friends mobile_game new_game play_games
      play_now refer_&_earn signup_bonus
    `,
    weak: `
      download game games install play
    `,
  },
  travel: {
    strong: `
      all_inclusive_resort caribbean_cruise cheap_flights complimentary_stay discounted_flights flights_from_$
      flights_from_£ free_cruise free_holiday free_vacation holiday_deals hotel_deals last_minute_holiday timeshare
      vacation_package
    `,
    medium: `
      all-inclusive all_inclusive getaway holiday_offer tour_package tour_packages
    `,
    weak: `
      cruise flights holiday holidays hotel resort tickets vacation
    `,
  },
}
