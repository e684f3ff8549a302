import type { TellingWords } from '../../triage/predicates.ts';

/** "dry" is said as "was dry" and "were dry". */
const was = (words: string) =>
  words
    .split(/\s+/)
    .filter((known) => known !== '')
    .map((known) => `${known} | was ${known.replaceAll('_', ' ')} | were ${known.replaceAll('_', ' ')}`)
    .join('\n');
/** "super small" and "tiny" are said as "was so small" and "were so small". */
const said = (known: string, is: string) => `${known} | was ${is} | were ${is}`;

const tooMuch = `
  ${was('too_salty too_dry too_sweet too_spicy too_sour too_bitter too_greasy too_oily too_hard too_tough too_chewy too_strong too_weak too_thick too_thin too_dense too_rich too_hot too_cold too_crunchy too_watery too_soft')}
  ${said('over_salted oversalted', 'too salty')}`;

const spoiled = `
  ${was('cold dry burnt tough chewy rubbery soggy stale greasy oily salty bland tasteless flavourless flavorless overcooked watery mushy hard lukewarm tepid disappointing mediocre average stodgy sickly bitter charred limp dense lumpy gristly fatty leathery gloopy claggy floppy crumbly doughy overdone underwhelming unseasoned underseasoned dried_out stone_cold freezing_cold ice_cold stringy')}
  ${tooMuch}
  ${said('burned burnt_to_a_crisp', 'burnt')}
  ${said('over_cooked over_done', 'overcooked')}
  ${said('squashed squashed_flat flattened squished', 'squashed')}
  ${said('stuck_together all_stuck_together clumped_together', 'stuck together')}
  ${said('room_temperature barely_warm luke_warm', 'lukewarm')}
  ${said('like_leather like_rubber like_shoe_leather tough_as_old_boots like_an_old_boot', 'tough')}
  ${said('dry_as_a_bone bone_dry dry_as_a_boot dry_as_dust like_cardboard like_sawdust', 'so dry')}
  ${said('hard_as_rock hard_as_a_rock like_a_brick like_a_rock rock_hard like_rocks like_bricks', 'so hard')}
  ${said('swimming_in_oil swimming_in_grease dripping_in_grease dripping_with_grease', 'so greasy')}
  ${said('lacking_flavour lacked_flavour lacking_in_flavour lacked_flavor lacking_flavor no_flavour had_no_flavour had_no_taste had_no_flavor no_taste', 'lacking in flavour')}
  cold_in_the_middle | was cold in the middle | were cold in the middle
  not_hot | wasn’t hot | weren’t hot
  not_fresh | wasn’t fresh | weren’t fresh
  not_warm | wasn’t warm | weren’t warm
  not_crispy not_crisp | wasn’t crisp | weren’t crisp
  not_tender | wasn’t tender | weren’t tender
  wasnt_hot | wasn’t hot | weren’t hot
  wasnt_fresh | wasn’t fresh | weren’t fresh
  ${was('awful terrible horrible dreadful poor')
    .split('\n')
    .map((line) => `${line.split(' ')[0]} | wasn’t good | weren’t good`)
    .join('\n')}`;

const small = said('tiny small minuscule miniscule measly', 'so small');
const cramped = `
  ${was('cramped dark dingy dated tired shabby stuffy noisy bare poky')}
  ${said('tiny small minuscule pokey', 'so small')}
  too_small | was too small | were too small
  loud too_loud deafening | was so loud | were so loud`;
const icy = `
  ${said('cold freezing freezing_cold ice_cold baltic arctic icy', 'so cold')}
  too_cold | was too cold | were too cold`;

/** What is wrong with what is used, whatever it is. */
const amiss = `
  ${was('blocked empty missing locked rusty wobbly rickety jammed stuck faulty cracked outdated illegible unreadable torn stiff flimsy creaky squeaky overgrown neglected misleading inaccurate expired incomplete unclear overflowing closed uncomfortable')}
  ${said('broken bust knackered', 'broken')}
  ${said('clogged clogged_up blocked_up bunged_up', 'blocked')}
  ${said('out_of_order out_of_service out_of_action not_in_use', 'out of order')}
  ${said('out_of_date', 'out of date')}
  ${said('worn_out worn threadbare frayed tatty', 'worn out')}
  ${said('falling_apart falling_to_bits', 'falling apart')}
  ${said('hard_to_read difficult_to_read impossible_to_read', 'hard to read')}
  ${said('hard_to_hear difficult_to_hear impossible_to_hear', 'hard to hear')}
  ${said('leaking leaky', 'leaking')}
  ${said('soaked soaking soaking_wet soaked_through', 'soaked')}
  ${said('hard_to_find difficult_to_find impossible_to_find well_hidden', 'hard to find')}
  ${said('hard_to_use difficult_to_use impossible_to_use fiddly', 'hard to use')}
  ${said('hard_to_follow difficult_to_follow impossible_to_follow', 'hard to follow')}
  ${said('confusing complicated', 'confusing')}
  ${said('too_far too_far_away miles_away far_away', 'too far away')}
  ${said('too_small tiny', 'so small')}
  ${said('too_narrow narrow', 'so narrow')}
  ${said('too_steep steep', 'so steep')}
  ${said('too_dark dark too_dim', 'so dark')}
  ${said('too_bright harsh', 'too bright')}
  ${said('too_thin paper_thin', 'so thin')}
  ${said('slow too_slow painfully_slow', 'so slow')}
  ${said('too_loud deafening noisy', 'so loud')}
  ${said('switched_off turned_off', 'switched off')}
  ${said('incorrect all_wrong', 'wrong')}
  shut | was closed | were closed
  not_clear wasnt_clear werent_clear | wasn’t clear | weren’t clear
  not_working nt_working wasnt_working werent_working isnt_working arent_working | wasn’t working | weren’t working`;
/** Where it is of no use: nobody says so of a team. */
const useless = said('useless hopeless pointless no_use no_good a_waste_of_time', 'no use');
const handy =
  'handy useful clear well_kept well_maintained well_organised well_organized well_stocked well_thought_out easy_to_use easy_to_follow easy_to_read easy_to_find practical convenient informative interesting fascinating fun';
const goods =
  'perfect excellent beautiful gorgeous lovely great comfortable sturdy stunning amazing fantastic comfy brilliant superb wonderful fabulous solid soft stylish';
const flawed = `
  ${was('faulty damaged flimsy scratched cracked defective wonky wobbly uneven stained itchy scratchy dented chipped torn ripped bent smashed shattered uncomfortable loose squashed warped faded frayed')}
  ${said('broken bust snapped knackered', 'broken')}
  ${said('too_small too_tight', 'too small')}
  ${said('too_big too_large', 'too big')}
  ${said('too_thin paper_thin', 'so thin')}
  ${said('crushed battered', 'damaged')}
  ${said('in_pieces in_bits', 'broken')}
  not_working nt_working | wasn’t working | weren’t working
  missing | was missing | were missing`;

export const tellings: TellingWords = {
  nouns: {
    food: `
      food | | the food
      meal dinner lunch brunch | | your meal
      mains | | the mains
      starters | | the starters
      starter | | the starter
      pasta | | the pasta
      rice | | the rice
      cheese | | the cheese
      sauce | | the sauce`,
    breakfast: `
      breakfast | | the breakfast
      buffet | | the buffet`,
    coffee: `
      coffee coffees | | the coffee
      latte | | the latte
      cappuccino | | the cappuccino`,
    meat: 'meat | | the meat',
    fish: 'fish | | the fish',
    dessert: `
      dessert | | the dessert
      desserts | | the desserts
      cake | | the cake
      cakes | | the cakes`,
    soup: `
      soup | | the soup
      soups | | the soups`,
    burger: `
      burger | | the burger
      burgers | | the burgers`,
    salad: `
      salad | | the salad
      salads | | the salads`,
    sushi: 'sushi | | the sushi',
    drinks: `
      drinks | | the drinks
      cocktails | | the cocktails
      beer | | the beer
      wine | | the wine
      tea | | the tea`,
    menu: 'menu | | the menu',
    pizza: `
      pizza | | the pizza
      pizzas | | the pizzas`,
    portion: `
      portions | | the portions
      portion | | the portion`,
    room: `
      room | | the room
      rooms | | the rooms
      suite | | the suite
      apartment | | the apartment
      balcony | | the balcony`,
    bed: `
      bed | | the bed
      beds | | the beds
      mattress | | the mattress
      pillows | | the pillows
      pillow | | the pillow`,
    bathroom: `
      bathroom | | the bathroom
      shower | | the shower
      showers | | the showers`,
    pool: `
      pool | | the pool
      gym | | the gym
      sauna | | the sauna
      facilities | | the facilities`,
    atmosphere: `
      atmosphere vibe vibes | | the atmosphere
      ambience ambiance | | the ambience
      decor | | the decor
      terrace | | the terrace`,
    view: `
      view | | the view
      views | | the views`,
    location: 'location | | the location',
    music: 'music | | the music',
    service: 'service | | the service',
    staff: 'staff team | | our team',
    reception: 'reception | | reception',
    waiter: 'waiter waitress server | | our team',
    delivery: 'delivery | | the delivery',
    packaging: 'packaging | | the packaging',
    order: 'order | | your order',
    price: `
      price | | the price
      prices | | the prices`,
    quality: 'quality | | the quality',
    range: `
      range | | the range
      selection | | the selection
      choice | | the choice`,
    haircut: `
      haircut | | the haircut
      hair | | your hair
      fringe | | your fringe`,
    manicure: `
      nails | | your nails
      manicure | | the manicure
      pedicure | | the pedicure`,
    master: `
      lashes eyelashes | | your lashes
      brows eyebrows | | your brows`,
    massage: `
      massage | | the massage
      facial | | the facial`,
    app: 'app | | the app',
    wifi: `
      wifi | | the Wi-Fi
      internet | | the internet`,
    lesson: `
      lesson | | the lesson
      lessons | | the lessons
      course | | the course`,
  },
  agreement: [
    '^\\S+ the noise of |(?:hummus|asparagus|couscous|molasses|citrus|octopus|lemongrass|ss|gas|bus|houmous|pilates|haggis|chablis)$|[^s]$',
    's$',
  ],
  reworded: { was: 'turned out to be', were: 'turned out to be' },
  links: 'was were is are came arrived tasted felt went',
  degrees:
    'really very so a bit little absolutely completely totally quite pretty rather just all also both way far extremely incredibly super slightly utterly always still out truly simply again overly sadly unfortunately fairly somewhat',
  unless:
    'if unless when never not nt no than like as without expected thought said would could other another previous last elsewhere worried afraid hope hoped wish unlike though hardly one wanted',
  within: 'of from in on with for at by to under over behind beside near like than',
  absent: [
    {
      before:
        'no without_a without_an without_any not_a_single not_even_a not_even_an not_any not_have_a not_have_an not_have_any not_get_a not_get_an not_get_any not_got_a not_got_any not_given_a not_given_any not_give_us_a not_give_us_any not_provide_a not_provide_any not_bring_us_any there_was_not_a there_was_not_an there_is_not_a there_is_not_an',
      unless:
        'for ordered order ordering want wanted wants said say saying need needed needs requested request prefer preferred only eat ate drink drank like likes think thought doubt whether or',
      said: ['there was no {bare}', 'there were no {bare}'],
      joins: 'no {bare}',
    },
    {
      before:
        'forgot_the forgot_my forgot_our forgot_to_bring_the forgot_to_bring_our forgot_to_bring_my forgot_to_send_the forgot_to_include_the forgot_to_put_the forgot_to_add_the forgotten_the forgotten_my forgotten_our left_out_the left_out_my left_out_our left_off_the left_off_my missed_out_the missed_off_the missed_off_my missing_the missing_my missing_our',
      unless: 'i we not never be nothing without',
      said: ['{is} was missing', '{is} were missing'],
    },
    {
      before:
        'never_got_the never_got_my never_got_our never_received_the never_received_my never_received_our never_brought_the never_brought_our never_brought_my never_brought_us_the never_saw_the never_saw_our',
      unless: 'had have',
      said: ['{is} never came'],
    },
  ],
  goesOn:
    'in at on or nor and either left available anywhere provided whatsoever when which despite until just so because even though at all but by inside there here anymore again whatever with',
  beside: 'before',
  faults: {
    any: amiss,
    place: `
      ${useless}
      ${was('disappointing dated tired shabby crowded overcrowded cramped rusty')}`,
    food: spoiled,
    drinks: `
      ${was('flat watery bitter weak too_sweet too_weak too_strong disappointing sickly watered_down')}
      ${was('warm')}`,
    coffee: `
      ${was('cold lukewarm tepid weak bitter burnt watery stone_cold disappointing too_strong too_weak too_bitter stale')}
      ${said('burned', 'burnt')}
      ${said('like_dishwater', 'weak')}
      not_hot | wasn’t hot | weren’t hot`,
    menu: `
      ${was('limited disappointing confusing')}
      ${said('too_small tiny small', 'so small')}`,
    portion: `
      ${small}
      too_small | was too small | were too small
      ${was('stingy disappointing')}
      ${said('stingy mean miserly', 'so small')}`,
    room: cramped,
    bathroom: `
      ${cramped}
      ${icy}
      ${was('lukewarm scratchy rough cracked loose')}
      ${useless}
      ${said('weak feeble pathetic', 'so weak')}
      too_hot scalding boiling | was too hot | were too hot`,
    bed: `
      ${was('uncomfortable lumpy saggy hard rock_hard creaky squeaky broken too_hard too_soft too_small sagging flat thin')}
      ${said('tiny small narrow', 'so small')}
      ${said('like_a_rock like_concrete like_a_board like_cardboard hard_as_a_rock like_rocks like_bricks like_a_brick hard_as_nails', 'so hard')}
      not_comfortable | wasn’t comfortable | weren’t comfortable`,
    pool: `
      ${was('small crowded overcrowded closed shut tired dated boring dull ancient')}
      ${useless}
      ${said('tiny', 'so small')}
      ${said('cold freezing freezing_cold', 'so cold')}
`,
    wifi: `
      ${was('slow patchy weak unreliable intermittent spotty')}
      down not_working broken useless terrible awful hopeless | wasn’t working properly | weren’t working properly`,
    view: was('disappointing'),
    location: `
      ${useless}
      ${was('noisy dated tired shabby cramped crowded disappointing')}`,
    atmosphere: `
      ${was('flat dull cold dead lacking noisy dark dim harsh uncomfortable bent scratched chipped')}`,
    service: `
      ${was('slow disappointing')}
      ${said('too_slow painfully_slow', 'so slow')}`,
    delivery: `
      late | was late | were late
      slow | was slow | were slow`,
    order: `
      late | was late | were late
      wrong incorrect mixed_up | wasn’t right | weren’t right
      incomplete | was incomplete | were incomplete`,
    noise: said(
      'loud too_loud very_loud deafening unbearable incessant constant non_stop nonstop relentless',
      'so loud',
    ),
    price: said('high too_high steep expensive ridiculous excessive extortionate', 'so high'),
    quality: `
      ${flawed}
      ${useless}
      ${was('poor disappointing')}
      ${said('bad terrible awful low rubbish dreadful', 'so poor')}`,
    range: was('limited poor small disappointing'),
    packaging: `
      ${was('poor flimsy damaged torn ripped crushed inadequate')}
      ${said('battered squashed', 'damaged')}`,
    repair: `
      not_fixed still_broken | wasn’t fixed | weren’t fixed
      scratched dented damaged cracked | was damaged | were damaged`,
    haircut: `
      ${was('uneven wonky patchy lopsided too_short')}
      ${said('choppy', 'uneven')}`,
    manicure: was('uneven bumpy patchy'),
    master: was('uneven wonky patchy'),
    massage: `
      ${was('disappointing rushed too_short too_hard too_rough painful')}
      ${said('short', 'too short')}`,
    lesson: was('disappointing rushed boring dull confusing overcrowded disorganised disorganized too_basic'),
    product: flawed,
    app: `
      ${was('buggy confusing unreliable clunky slow laggy glitchy fiddly inaccurate cluttered ugly')}
      ${said('useless unusable broken', 'no use to you')}
      ${said('sluggish', 'slow')}`,
  },
  merits: {
    any: was(handy),
    food: `${was(
      'delicious tasty tender juicy perfect excellent superb lovely amazing fantastic incredible fresh crisp crispy gorgeous divine outstanding great wonderful beautiful brilliant fluffy creamy moist succulent flavourful flavorful exceptional fabulous spectacular phenomenal heavenly yummy sublime scrumptious moreish spot_on cooked_to_perfection cooked_perfectly perfectly_cooked beautifully_cooked authentic awesome magnificent',
    )}
      ${said('to_die_for out_of_this_world unreal unbelievable insane next_level', 'so good')}`,
    portion: was('generous huge massive enormous big'),
    drinks: was(
      'delicious perfect excellent superb lovely amazing fantastic great refreshing wonderful brilliant tasty fabulous gorgeous outstanding spot_on',
    ),
    coffee: was(
      'delicious perfect excellent superb lovely amazing fantastic great wonderful brilliant smooth spot_on outstanding gorgeous hot divine',
    ),
    menu: was('varied interesting excellent great fantastic superb extensive amazing'),
    place: was(
      'spacious comfy comfortable lovely beautiful spotless immaculate cosy cozy quiet stunning clean bright modern perfect fantastic amazing great superb excellent gorgeous wonderful luxurious spotlessly_clean heavenly incredible fabulous warm peaceful relaxing brilliant outstanding',
    ),
    bathroom: was(
      'spotless immaculate clean modern lovely spacious huge powerful hot fantastic great gorgeous beautiful amazing',
    ),
    bed: was('comfy comfortable super_comfy lovely heavenly amazing great perfect fantastic cosy cozy wonderful'),
    view: was(
      'stunning amazing beautiful lovely gorgeous incredible fantastic breathtaking spectacular superb wonderful fabulous magnificent great unreal',
    ),
    location: was(
      'perfect great excellent ideal superb fantastic brilliant amazing convenient lovely wonderful spacious clean spotless modern bright',
    ),
    wifi: was('fast great excellent reliable quick'),
    music: was('great lovely fantastic brilliant amazing superb excellent wonderful perfect'),
    service: `
      ${was('excellent great fantastic brilliant superb outstanding amazing wonderful quick prompt fast efficient impeccable attentive friendly first_class exceptional perfect lovely spot_on faultless flawless fabulous professional seamless top_notch second_to_none incredible')}`,
    staff: `
      ${was('friendly helpful kind attentive welcoming patient polite knowledgeable courteous')}`,
    waiter: `
      ${was('friendly helpful kind attentive welcoming patient polite knowledgeable')}`,
    reception: was('friendly helpful welcoming efficient'),
    delivery: was('quick fast prompt speedy on_time excellent great early efficient'),
    order: was('perfect spot_on on_time'),
    price: was('fair reasonable great good'),
    quality: was(
      `${goods} excellent great superb fantastic amazing outstanding brilliant lovely exceptional top_notch`,
    ),
    range: was('great excellent fantastic amazing huge brilliant superb'),
    packaging: was('beautiful lovely excellent great perfect'),
    product: was(goods),
    repair: was('perfect excellent great'),
    haircut: was('perfect excellent great fantastic amazing lovely brilliant superb'),
    manicure: was('perfect amazing gorgeous beautiful lovely fabulous stunning fantastic great immaculate'),
    master: was('perfect amazing gorgeous beautiful lovely fabulous stunning fantastic'),
    massage: was(
      'amazing relaxing perfect fantastic wonderful excellent lovely incredible heavenly brilliant superb great divine',
    ),
    lesson: was(
      'brilliant excellent great fantastic amazing fun enjoyable interesting superb wonderful inspiring informative',
    ),
    app: was(
      'brilliant excellent great intuitive fantastic reliable amazing easy_to_use simple lovely superb accurate helpful',
    ),
  },
  failings: {
    any: `
      did_not_work does_not_work do_not_work didnt_work doesnt_work dont_work never_worked never_works never_work barely_work barely_works barely_worked hardly_works hardly_worked would_not_work wouldnt_work broke broke_down kept_breaking_down keeps_breaking keeps_breaking_down | didn’t work | didn’t work
      stopped_working has_stopped_working packed_up gave_up conked_out | stopped working | stopped working
      fell_off came_off falls_off fell_down | came off | came off
      got_stuck kept_getting_stuck gets_stuck jams jammed kept_jamming keeps_jamming | got stuck | got stuck
      made_no_sense makes_no_sense make_no_sense did_not_make_sense didnt_make_sense | made no sense | made no sense
      kept_cutting_out keeps_cutting_out cut_out cuts_out | kept cutting out | kept cutting out
      ran_out kept_running_out had_run_out | ran out | ran out
      squeaks squeaked creaks creaked | squeaked | squeaked
      rattles rattled rattling | rattled | rattled
      wobbles wobbled | wobbled | wobbled`,
    noise: `
      woke_us woke_me woke_us_up woke_me_up woke_everyone wakes_you_up | woke you | woke you
      kept_us_awake kept_me_awake all_night going_all_night running_all_night | kept you awake | kept you awake
      starts_at started_at at_5am at_6am at_7am at_8am at_dawn all_day all_morning every_morning outside_the_window outside_our_window outside_my_window under_our_window | disturbed you | disturbed you`,
    place: `
      squeaks squeaked creaks creaked | squeaked | squeaked
      rattles rattled rattling | rattled | rattled
      wobbles wobbled | wobbled | wobbled
      fell_off came_off falls_off fell_down fell_apart falls_apart | came off | came off
      got_stuck gets_stuck jams jammed kept_jamming | got stuck | got stuck
      ran_out kept_running_out had_run_out | ran out | ran out
      stopped_working packed_up gave_up conked_out | stopped working | stopped working
      did_not_work does_not_work do_not_work dont_work never_work never_works didnt_work doesnt_work broke had_broken never_worked barely_worked hardly_worked would_not_work wouldnt_work | didn’t work | didn’t work
      leaked leaks was_leaking kept_leaking | leaked | leaked
      did_not_open would_not_open wouldnt_open didnt_open | wouldn’t open | wouldn’t open
      did_not_close would_not_close wouldnt_close would_not_shut wouldnt_shut | wouldn’t close | wouldn’t close`,
    bathroom: 'flooded floods | flooded | flooded',
    pool: 'did_not_work | didn’t work | didn’t work',
    wifi: `
      did_not_work does_not_work didnt_work doesnt_work never_worked barely_worked hardly_worked | didn’t work | didn’t work
      kept_dropping kept_dropping_out kept_cutting_out keeps_dropping dropped_out | kept dropping out | kept dropping out
      did_not_reach didnt_reach does_not_reach | didn’t reach you | didn’t reach you`,
    food: `
      had_no_flavour had_no_taste had_no_flavor lacked_flavour lacked_flavor lacked_seasoning lacked_taste | lacked flavour | lacked flavour
      tasted_of_nothing tasted_like_nothing tasted_like_cardboard tasted_like_water | lacked flavour | lacked flavour
      never_came never_arrived never_turned_up never_appeared never_showed_up did_not_come didnt_come | never came | never came`,
    product: `
      came_undone is_coming_undone unravelled coming_undone | came undone | came undone
      fell_apart falls_apart is_falling_apart started_falling_apart | fell apart | fell apart
      broke breaks snapped has_broken | broke | broke
      broke_off snapped_off | broke off | broke off
      fell_off came_off falls_off has_come_off | came off | came off
      ripped tore split has_split has_ripped | tore | tore
      shrank shrunk has_shrunk | shrank | shrank
      faded has_faded | faded | faded
      did_not_work does_not_work didnt_work doesnt_work never_worked wo_not_work wont_work will_not_work | didn’t work | didn’t work
      leaks leaked is_leaking | leaked | leaked
      stopped_working has_stopped_working packed_up gave_up died conked_out | stopped working | stopped working`,
    repair: `
      leaks leaked is_leaking | leaked | leaked
      broke | broke | broke
      failed | failed | failed
      stopped_working died packed_up | stopped working | stopped working`,
    master: 'fell_out fell_off falling_out came_off dropped_off | didn’t last | didn’t last',
    manicure: `
      chipped chips peeled lifted | didn’t last | didn’t last
      fell_off came_off popped_off pinged_off fell_out | didn’t last | didn’t last`,
    app: `
      crashes crashed crashing keeps_crashing kept_crashing constantly_crashes always_crashes | keeps crashing | keep crashing
      stopped_working has_stopped_working does_not_work doesnt_work did_not_work wo_not_work wont_work no_longer_works will_not_work | stopped working for you | stopped working for you
      will_not_open wont_open does_not_open doesnt_open will_not_load wont_load does_not_load doesnt_load | wouldn’t open | wouldn’t open
      freezes keeps_freezing kept_freezing froze constantly_freezes | keeps freezing | keep freezing
      drains_battery drains_my_battery drains_the_battery | drains your battery | drain your battery`,
  },
};
