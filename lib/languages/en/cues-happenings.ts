import type { Cues } from '../../triage/cue-book.ts';
import { things } from './things.ts';

const nobody = 'nobody|noone|(no one)|(no body)|(not one person)|(not a single person)|(not a soul)|(no staff)';
const not = 'not|didnt|dont|doesnt|wasnt|werent|isnt|arent|couldnt|cant|cannot|wouldnt|wont|havent|hadnt|hasnt|never';
const was = 'was|were|is|are|been|be|being|got|gets|get';
const many = '<number>|two|three|four|five|six|seven|eight|ten|several|multiple|many|countless|numerous|couple|few';
const often = 'twice|repeatedly|(more than once)|(again and again)|(over and over)|(numerous times)|(countless times)';
const times = `${often}|(two times)|(three times)|(3 times)|(four times)|(4 times)|(five times)|(5 times)|(six times)|(6 times)|(several times)|(multiple times)|(many times)|(a few times)|(a couple of times)|(so many times)`;
const span = 'hour|hours|hr|hrs|day|days|week|weeks|month|months';
const soon = `day|days|week|weeks|fortnight|wash|washes|use|uses|wear|wears|month|months`;
const eaten =
  'food|meal|meals|pizza|pizzas|curry|burger|burgers|chips|fries|kebab|order|mains|main|starter|starters|dinner|lunch|breakfast|takeaway|chinese|everything|dish|dishes|plates|it|all';
const sent =
  'order|parcel|package|delivery|item|items|food|meal|pizza|takeaway|shopping|flowers|bouquet|sofa|table|bed|mattress|it|they|everything|box|shoes|dress|goods';
/** Of goods with a name what they did is told by that name. */
const goods = (things.named.product ?? '')
  .split('\n')
  .flatMap((line) => (line.split('|')[0] ?? '').trim().split(' '))
  .filter((name) => /^[a-z]{3,}$/.test(name))
  .map((name) => `=${name}`)
  .join('|');
const broke =
  '=broke|=breaks|=snapped|=ripped|=tore|=split|=shrank|=shrunk|=faded|=leaked|=leaks|=died|(has broken)|(fell apart)|(falls apart)|(fell off)|(came off)|(stopped working)|(packed up)|(gave up)|(conked out)|(broke off)|(snapped off)';
const table = 'table|tables';
/** Too long to wait at a desk or for a bill. */
const long =
  'hour|hours|hr|hrs|ages|forever|eternity|(so long)|(too long)|(very long)|(a long time)|(half hour)|((ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|10|15|20|25|30|35|40|45|50|55|60|70|80|90) ..1 (minutes|minute|mins|min))';
/** Who sits at the same table. */
const company =
  'husband|wife|partner|friend|friends|boyfriend|girlfriend|daughter|son|kids|children|mum|mom|dad|mother|father|sister|brother|others|other|his|hers|theirs|mine|rest|(everyone else)|(everybody else)';
const appointment = 'appointment|slot|(booked for)|(booked in)|(booked at)|(allotted time)|(booked time)';
const worker =
  'engineer|technician|plumber|electrician|courier|driver|cleaner|cleaners|taxi|cab|uber|transfer|builder|builders|fitter|fitters|installer|guy|bloke|mechanic|surveyor|tradesman|instructor|tutor|carer|rep|agent|decorator|roofer|gardener|locksmith|handyman|(tow truck)|van|shuttle|estimator|workmen|someone|somebody';
const changed =
  'delay|delays|delayed|late|later|change|changed|changes|moved|closed|closing|closure|shut|cancelled|canceled|unavailable|postponed|rescheduled|refurbishment|(building work)|(out of stock)|broken|(out of order)|(held up)|longer';
const doing =
  'send|email|come|be|fix|get|replace|sort|have|post|arrive|let|look|do|contact|bring|give|put|add|arrange|honour|waive|return|keep|text|deal|make|finish|order|check|investigate|resolve|pay|move|clean|pass|escalate|hold|save|collect|pick';
const deal =
  'discount|discounts|coupon|coupons|promo|promotion|offer|deal|(promo code)|(early bird)|(happy hour)|(two for one)|(2 for 1)|(price match)|groupon|(loyalty points)|(loyalty card)|(sale price)|(senior rate)|(member price)|(student price)';
const belongings =
  'car|bumper|wheel|wheels|alloy|alloys|door|doors|paintwork|bonnet|wing|mirror|floor|floors|flooring|wall|walls|carpet|carpets|sofa|table|fridge|phone|screen|laptop|watch|ring|dress|jumper|coat|shirt|shirts|suitcase|luggage|bag|jacket|worktop|tiles|furniture|fence|gate|lawn|driveway|skirting|tv|bike|clothes|trousers|jeans|suit|blouse|curtains|rug|washing|windscreen|wardrobe|piano|sweater|cooker|hob|sink|ceiling|property|glasses|van|plants|plaster|paint';
const examined =
  'knee|knees|back|foot|feet|tooth|teeth|mouth|gums|ear|ears|throat|eye|eyes|skin|rash|leg|arm|shoulder|hip|neck|wrist|ankle|chest|toe|mole|lump|stomach|tummy|wound|son|daughter|child|baby|dog|cat|puppy|boiler|car|engine|laptop|bike|roof|notes|brakes|machine|problem';
const papers =
  'results|(blood test)|(blood tests)|bloods|biopsy|quote|quotation|estimate|documents|paperwork|report|certificate|contract|invoice|prescription|referral|v5|logbook|deeds|transcript|(scan results)|survey|(letter)|(test result)';
const otp =
  'passcode|otp|((verification|security|confirmation|access|login|activation|authentication|sms|2fa|one time|time|pin|text|log in|sign in) (code|codes|password|passcode))|((verification|activation|reset|password reset) (email|text|sms|link|message|mail))|(magic link)|code|codes';
const voucher =
  'voucher|vouchers|(gift card)|(gift cards)|giftcard|(gift certificate)|(gift certificates)|(gift token)|groupon|(credit note)|(store credit)';
const key =
  'key|keys|keycard|keycards|(key card)|(key cards)|fob|(room card)|(door card)|((door|entry|access|key|gate|lockbox|entrance) code)|keypad|lockbox|(key safe)|(room code)';
const cutThing =
  'hair|haircut|fringe|bangs|bob|layers|sides|side|beard|cut|trim|back|neckline|ends|brow|brows|eyebrow|eyebrows|nail|nails|fade|line|lines|lashes|sideburns|edges|it|polish|shape|tips';
const notice = 'notification|notifications|alert|alerts|reminder|reminders|(push messages)';
const kidsStuff =
  'highchair|highchairs|(high chair)|(high chairs)|(booster seat)|(booster seats)|((baby|nappy|diaper) (changing|change|changer|station))|(changing (table|tables|facilities|station|mat|area|unit))|((kids|kid|children|childrens|child|baby) (menu|menus|meal|meals|option|options|portion|portions|food|area|corner|room|club|pool|activities|facilities|entertainment|play))|(play (area|corner|room|park|space))|playground|crayons|cot|cots';
const wheels =
  'wheelchair|wheelchairs|pram|prams|pushchair|pushchairs|buggy|buggies|stroller|strollers|mobility|crutches|disabled|disability|walker|zimmer|(walking stick)|rollator';
const occasion =
  'birthday|anniversary|honeymoon|engagement|wedding|babymoon|graduation|retirement|proposal|celebration|(special occasion)|christening|(hen do)|(hen party)|th|40th|50th|60th|70th|80th|30th|21st|18th';
const earlyIn =
  '((early|earlier) (check in|checkin|(check into)|access|entry))|((late|later|extended) (check out|checkout|departure))';

export const happenings: Cues['happenings'] = {
  'not-served': `
    ${nobody} ..1 (came|come) ..1 (to|and) ..1 serve|(take our)|(take my)|(see us)|(our table)|(look after)|(ask us),
    ${nobody} ..1 (came|come) ..1 near|over,
    ${nobody} ..2 took|take|asked ..1 our|my|(for our)|(for my) order|orders|(drinks order)|(drink order),
    ${nobody} ..1 served|serves|serve|acknowledged|acknowledge|greeted us|me,
    ${nobody} even acknowledged|greeted|(looked at)|(looked up),
    we|i ${was} ..2 ignored, ignored ..1 us|me, - ignored ..1 us|me ..3 (message|email|call), being ignored ..3 by|for|at,
    could|couldnt|cant|can not? ..1 get served, still|not been|had|get served ..2 after|so ..4 left|walked|gave,
    we|i walked|left|leave|leaving ..3 without|before ..2 (being|been|getting) served,
    - ${nobody} ..1 (came|come) ..1 near ..2 (price|quality|standard|them|this|it)`,
  'asked-again': `
    - ${not}|without ..2 (had|have|having) to ..1 ask, - asked ..4 to (come|go|book|order) ..2 twice,
    had|have|having to ..2 ask|chase|remind|ring|call|email|request|prompt|nag ..5 again|${times},
    had|have|having to ..1 keep asking|chasing|reminding|ringing|calling|phoning|emailing|prompting|nagging,
    had|have|having to ..1 chase ..1 them|up|it|my|our|for|everything,
    i|we ..2 asked|requested|reminded|emailed|rang|phoned|called ..5 ${often}|(three times)|(3 times)|(four times)|(4 times)|(several times)|(multiple times)|(many times)|(a few times),
    asked ..2 for ..4 ${times},
    - told|complained ..12 (allergy|allergic|coeliac|nut|nuts|celiac), told reception|(the front desk)|(front desk) ..1 ${times}, complained to ..3 ${times}`,
  'no-apology': `
    - no|not|nothing ..2 apology ..1 (needed|necessary|required),
    no|never|without ..3 apology|apologies, not|nt ..1 a|an|even|one|single ..2 apology, not so much as ..2 (apology|sorry),
    didnt|(did not)|wouldnt|(would not)|couldnt|never|${nobody}|(not even)|(not once) ..1 apologise|apologised|apologize|apologized,
    didnt|(did not)|never|${nobody}|(could not)|couldnt ..1 say|said|saying ..1 sorry, (no|not even|not a) ..1 sorry|(i am sorry)|(word of apology) ..1 from|or|nothing|just`,
  'not-listened': `
    you|i|we ..1 (did not)|didnt feel listened to, you|i|we not feel listened to, felt unheard,
    - did not listen ..3 (reviews|friend|wife|husband|advice|gut|instinct), - listen ..1 (music|bands|sound|sea),
    did|would|does|will|do not listen ..1 to ..1 me|us|what|a|word|my|our|anything|customers|feedback,
    didnt|wouldnt|doesnt|wont|dont|never ..1 listen|listened ..1 to ..1 me|us|what|a|word|my|our|anything|customers,
    (barber|stylist|hairdresser|she|he|they|manager|staff|doctor|nurse|technician|waiter|receptionist|owner) ..1 (did|would|was) not ..1 (listen|listening),
    (barber|stylist|hairdresser|she|he|they|manager|staff|technician|waiter|receptionist|owner) ..1 didnt|wouldnt|wasnt ..1 listen|listening,
    (manager|staff|waiter|waitress|receptionist|reception|owner|they|he|she|guy|girl|lady|server) ..3 (was|were) not ..1 (interested|bothered),
    (manager|staff|waiter|waitress|receptionist|reception|owner|they|he|she|guy|girl|lady|server) ..3 wasnt|werent ..1 (interested|bothered),
    (manager|staff|waiter|waitress|receptionist|reception|owner|they|he|she|guy|girl|lady|server) ..1 (could not)|couldnt ..1 care less,
    (manager|staff|waiter|waitress|receptionist|reception|owner|they|he|she|guy|girl|lady|server|just) ..1 shrugged,
    complaint|complaints|concerns|concern ..1 ${was} ..1 ignored|dismissed|(brushed off)|(brushed aside)|(not taken seriously)|(not listened),
    fell|falling on deaf ears, (fobbed us|me off)`,
  'staff-busy-elsewhere': `
    you|i|we ..1 (did not)|didnt|never (have|had|get|got) ..1 their|our|your full|(undivided) attention,
    (staff|waiter|waitress|waiters|girl|girls|lad|lads|receptionist|barber|stylist|server|assistant|assistants|she|he|they|barman|bartender|hostess|guy|woman|man|technician|cashier) ..3 on her|his|their|the ..1 (phone|phones|mobile|mobiles) ..2 (whole|entire|all|most|rather|instead|constantly|throughout|while|and|during),
    (on|glued to|looking at|staring at|scrolling|playing on|playing with|texting on|checking) her|his|their ..1 (phone|phones|mobile|mobiles) ..1 (the|whole|entire|all|most|constantly|throughout|half),
    (staff|waiter|waitress|waiters|girls|lads|bartenders|they|were|assistants|all) ..3 (chatting|talking|gossiping|laughing|messing|nattering) ..1 (among|amongst|with|to|between) ..1 (themselves|each|one|other|colleagues),
    more interested ..1 in ..1 her|his|their|chatting|talking|gossiping|each,
    (too|so) busy ..1 (chatting|talking|gossiping|texting|scrolling|laughing|looking at|on)`,
  'felt-rushed': `
    =felt|=feel|=feeling ..2 (rushed|hurried),
    i|we|us|me ..1 (felt|feel|were|was|being|got) ..2 (rushed|hurried),
    (rushed|hurried|hustled|ushered) us|me ..1 (out|off|along|through),
    (plates|plate|food|dishes|glasses) ..1 (whipped|taken|cleared|snatched|whisked|removed) ..1 away ..1 before,
    (trying|tried|wanted|could not wait) ..1 to ..1 (get rid of|get us out|rush us|rush me|hurry us)`,
  'short-staffed': `
    (not|werent|needed) ..1 more (staff|of us|people|waiters) ..3 (help|serve|cope|on),
    short staffed, understaffed, under staffed, shortstaffed, (not|nowhere near|nt) ..1 enough ..1 (staff|waiters|people working|servers|tills), short of staff, skeleton staff|crew,
    (only|just) one ..2 (waiter|waitress|server|person|member of staff|staff|girl|lad|guy|lady|barman|bartender|barista|receptionist) ..1 (serving|working|on|running|for|doing|covering|behind|to serve),
    one ..2 (waiter|waitress|server|lad|girl|guy|lady|barman|person) ..2 (running around|on his own|on her own|on their own|by himself|by herself)`,
  'nobody-there': `
    ${nobody} ..2 (at|on|behind|manning) ..1 reception|desk|(front desk)|counter|bar|till|checkout,
    ${nobody} ..1 (around|there|about) ..1 to ..1 help|serve|ask|let|check|greet|assist|open|(take),
    reception|desk|(front desk)|counter|till ..1 ${was} ..2 (unmanned|unattended|deserted|(never manned)|(not manned)),
    (could|can) not find ..2 (anyone|anybody|staff|a member|someone|assistant) ..2 to ..1 (help|serve|ask|pay), couldnt|cant find ..2 (anyone|anybody|staff|assistant) ..2 to ..1 (help|serve|ask|pay)`,
  'nobody-knew': `
    ${nobody} could|would give you|me|us ..1 (clear|straight|proper|definite) answer, (could|couldnt|would|never) ..2 (get|give|got|gave) ..2 (straight|clear|proper) answer,
    - ${nobody} knew ..2 (about this place|about it then|existed),
    ${nobody} ..2 knew|know|knows|(had a clue)|(has a clue)|(have a clue)|(had any idea)|(has any idea) ..1 what|anything|how|where|why|about|who,
    (staff|they|receptionist|waiter|waitress|server|he|she|support|reception|assistant) ..2 (had|have|has) ..1 no|(not a) ..1 idea|clue ..1 (what|how|where|about|who|why|and),
    (staff|they|waiter|waitress|server|he|she|assistant|assistants) ..2 (did not)|didnt|doesnt|dont|(do not)|(does not) ..1 (know|seem to know) ..1 (what|anything about|how|their own|the menu|their products),
    (got|gave|given|told|different|get) ..1 ${many} different|conflicting ..1 answers|stories|explanations|versions,
    (everyone|each person|each one|every person|everybody) ..3 (says|said|told|tells|gave|gives) ..2 (something different|something else|a different),
    (one|left) hand ..4 (not know|doesnt know|what the other|what the right)`,
  'not-explained': `
    - ${nobody} ..1 told me|us ..3 (how good|about this place), - told me|us|him|her off,
    ${nobody}|never ..2 (explained|explain) ..2 (what|how|why|anything|to|the|it|this|that|where|properly),
    (did|would|could|was|were) not ..1 (explain|explained) ..2 (what|how|why|anything|to|the|it|this|that|properly|where),
    didnt|wouldnt|couldnt|wasnt|doesnt ..1 (explain|explained) ..2 (what|how|why|anything|to|the|it|this|that|properly|where),
    (would|wouldve) ..1 been nice|good|helpful to know|(be told)|(have been told), no explanation, without ..1 (any|an) explanation,
    ${nobody} ..2 (=told|informed|warned|mentioned|notified) ..1 (us|me|it|anything|about|that|this|customers|guests), ${nobody} ..1 let us|me ..1 know,
    ${nobody} had|have told|informed|warned me|us,
    which ${nobody} mentioned|(told us)|(told me)|(warned us),
    (was|were) not ..1 (told|informed|warned|notified|(made aware)) ..1 (about|of|that|until|when|in|anything|what|before),
    wasnt|werent ..1 (told|informed|warned|notified|(made aware)) ..1 (about|of|that|until|when|in|anything|what|before),
    no|without|zero ..1 (warning|notice|update|updates|information|communication|heads) ..2 (of|about|from|that|whatsoever|given|when|up|on|at),
    without ..1 (telling|informing|warning|asking|notifying|(letting)|(saying anything)|consulting|checking with) ..1 (us|me|anyone|anybody|customers|first|know),
    not one|a|single ..1 (call|update|word|message|email) ..1 to ..1 (tell|say|let|explain|inform),
    never ..1 (told|informed|warned|notified|mentioned|(rang to ask)|(called to ask)) ..1 (us|me|that|before|this|it|about)`,
  'no-reply': `
    - i|we ..1 wont|(will not)|(am not going to) ..2 pick|answer|reply|respond,
    you|i|we could not get an answer, you|i|we couldnt get an answer, (could|can) not ..1 get ..1 (answer|reply|response) ..1 (from|out of), couldnt|cant get ..1 (answer|reply|response) ..1 (from|out of),
    - other|another firms|companies|garages|places|shops|salons|plumbers|builders|people|suppliers ..6 no|never|not|nobody, - no ..1 reply|response|answer ..1 (needed|necessary|required|to that), - quick|fast|prompt ..1 reply|response|answer, - no ..2 wait ..3 reply|response|answer,
    emailed|messaged|wrote|called|rang|phoned|texted|contacted|email|emails|messages|message|calls|call|tried|letters|enquiry|enquiries|complaint|form ..6 no|(not one)|(not a single)|(without a)|(without any)|zero ..1 reply|response|answer|acknowledgement|acknowledgment,
    ${many} ..1 emails|messages|calls|(phone calls)|letters ..4 no|not|zero|never ..2 reply|replies|response|answer|answered|replied|(got back),
    no|never|zero|(not one)|(not had a)|(without a) ..2 reply|response|answer|acknowledgement ..1 to my|our|any|the|from,
    never|${nobody} ..2 (replied|responded|(got back to)|(gets back to)|(get back to)|(wrote back)|(come back to)|(came back to)|(reply)|(respond)),
    ${nobody}|never ..2 answered|answers|answer|(picked up)|(picks up)|(pick up) ..2 phone|phones|calls|call|email|emails|messages|message|query|(when i)|(when we),
    - i ..2 not ..2 (reply|respond|replied), (did|does|have|has) not ..1 (replied|responded|reply|respond), (they|you|company|support|owner|helpdesk|service) ..1 (do|does|will|would) not ..1 (reply|respond|answer), (they|you|company|support|owner|helpdesk|service) (doesnt|dont|wont) ..1 (reply|respond|answer), (did|do|does|have|has|will|would) not ..2 ((answer the phone)|(answer their phone)|(answer phones)|(answer calls)|(answer my)|(answer emails)|(answer the phones)|(pick up the phone)|(get back to)),
    didnt|doesnt|havent|hasnt ..1 (replied|responded|reply|respond), didnt|dont|doesnt|havent|hasnt|wont|wouldnt ..2 ((answer the phone)|(answer their phone)|(answer phones)|(answer calls)|(answer my)|(answer emails)|(pick up the phone)|(get back to)),
    (emails|messages|calls|email|message|letters) ..4 (ignored|unanswered|(go unanswered)|(went unanswered)),
    ignored ..2 (emails|messages|calls|email|message|requests),
    left ..1 on read, radio silence, (then|just) silence, nothing ..1 (back from them|heard back), (have|has|ve|still|never|(have not)|havent|not) ..1 heard ..2 nothing|back|anything ..1 (since|from|yet|back),
    ${not} ..1 (get|got|getting) ..1 (hold of|through to) ..1 (anyone|them|anybody|someone|a human|a person),
    impossible to ..1 (get hold of|contact|reach|(get through to|speak to)) ..1 (anyone|them|anybody|someone|a human|human|support|customer)`,
  'passed-around': `
    passed|sent|transferred|bounced|pushed|shunted from|between|around|(pillar to post)|back ..2 (pillar|one|department|person|person|departments|people|agent|agents|to|and|them|everyone|pillar),
    pillar to post, passed|pass me|us ..1 (around|between|from|on to|onto),
    (transferred|transfered) ..1 ${many} ..1 times, (sent|sending) me|us ..1 (round|in circles|around in circles|back and forth), (going|went|go) ..1 (round|around) in circles,
    (keep|kept|just) passing ..1 (me|us|the buck)`,
  'told-again': `
    (explain|explained|repeat|repeating|explaining|tell|start|go through) ..6 (again|(all over)|(from scratch)|(from the start)|(from the beginning)|(each time)|(every time)) ..1 (again|to|every|someone|from|and|with|because),
    (had|have|having) to ..2 (explain|repeat|(go through)|(start)) ..3 (it all again|everything again|all over again|again and again|every time|each time|myself|from scratch|over and over|the whole thing again|the whole story),
    (asked|asking|asks|ask|want|wanted) ..2 for ..2 (same|photos|pictures|details|information|documents) ..4 (again|already|twice|(over and over)), (already|have) ..1 sent ..1 (twice|them|already)`,
  'standard-answers': `
    - before|please|save|spare|dont|without|no ..6 (copy|canned|template|templated|generic|scripted|automated), - not ..6 (copy and paste|canned|template|generic), copy|cut|copied ..1 and paste|pasted, copypaste*, (canned|scripted|generic|templated|template|automated|stock|boilerplate|standard|robotic|automatic) ..1 reply|replies|response|responses|answer|answers|email|emails|message|messages,
    same ..1 (reply|response|answer|message|email) (every|each|over|again), (talking|speaking|talk) to ..1 (a|robot|bot|chatbot|robots|wall|(brick wall)) ..1 robot|bot|chatbot|wall`,
  'call-back-missing': `
    ${nobody}|never|(not one) ..2 (called|call|calls|rang|ring|phoned|phone) ..1 (me|us|my|you)? ..1 back,
    (did|do|does|would|have|has|will) not ..1 (call|ring|phone|called|rang|phoned) ..1 (me|us)? back, didnt|dont|doesnt|wouldnt|havent|hasnt|wont ..1 (call|ring|phone|called|rang|phoned) ..1 (me|us)? back,
    (promised|supposed|told|said|meant|going|waiting) ..6 (call|ring|phone|callback) ..2 (back|me back|us back|callback) ..3 (never|not|nothing|nobody|didnt|no),
    (promised|waiting|waited) ..3 (callback|(call back)|(phone call)) ..3 (never|not|nothing|nobody|didnt|that never), (never|no) ..1 (got|received|had|get) ..1 (callback|(a call back)|(that call)|(the call back)), never ..1 (got|received) ..2 call back,
    no callback|(call back)|(return call)`,
  'forgot-part': `
    - forgot ..2 (mention|say|name|how good|how|wallet|phone|umbrella|bag|password|code|to book|to tell|to add|to order), - i|we forgot, - ${not} ..2 (forgot|forget|forgotten|missed), - let ..2 forget,
    forgot|forgotten|forget|forgetting|(left out)|=missed our|my|the|half|part|one|to ..3 (starter|starters|side|sides|drink|drinks|sauce|sauces|chips|fries|rice|naan|dip|dips|salad|dessert|desserts|poppadoms|bread|cutlery|order|burger|pizza|main|coffee|coffees|cheese|bacon|topping|toppings|item|items|curry|(bring)|(include)|(pack)|soup|garlic|straws|napkins|milk|gravy|mayo|ketchup|noodles|wine|bag|parts|pudding),
    (they|always|driver|restaurant|waiter|waitress|kitchen|also|then|again|she|he) forgot|forget|forgets half|part|some|something|items|things|one,
    missing ..1 (half|part|some|items|item|several|most|one|two|three|a|(my)|(our)) ..3 (order|items|item|food|drink|drinks|things|dish|side|sides|meal|starter|dishes),
    ordered (two|three|four|five|six|2|3|4|5|6) ..4 only ..1 (one|two|three|1|2|3) ..1 (came|arrived|(turned up)|(showed up)|delivered), half|part|some|most ..2 order|food|meal|items ..2 (missing|(never came)|(was not there)|(not there)|(did not come)|(not in the bag)|(never arrived)|(not delivered)|(never turned up)),
    items|item|drinks|drink|sides|side|sauces|chips|fries|rice|naan|dessert|starter|starters ..1 (was|were|is|are) ..1 (missing|(not there)|(not in the bag)|(not included)|(left out)),
    (drinks|drink|sides|side|chips|dessert|starter|starters|rice|naan|bread|sauces|garlic bread|soup) never ..1 (came|arrived|appeared|(turned up)|(showed up)),
    incomplete order, order ..2 incomplete, (missing items), (items missing)`,
  'wrong-order': `
    not|didnt|never get|got|receive|given what you|i|we ordered,
    - ${not} ..2 wrong ..1 order, - go wrong,
    (brought|given|gave|sent|received|got|delivered|send|had|get|made|bring|serve|served|brings) ..3 wrong ..1 (order|item|items|food|dish|meal|drink|drinks|pizza|burger|coffee|product|one|thing|model|colour|color|parts|part|size|curry|mains|main|sandwich|bag|shoes|everything),
    (order|orders) ..1 (was|were|is|came|arrived|came out) ..2 (wrong|incorrect|(mixed up)|(messed up)), (got|get|gets) ..1 (our|my|the|half the|every) order ..1 (wrong|(all wrong)|(completely wrong)), wrong order, (and|with|got|had) ..1 the wrong (fries|chips|drinks|drink|pizza|sauce|sauces|burger|curry|rice|sides|side|toppings|topping|milk|coffee),
    (someone|somebody) else s? ..1 (order|food|meal|parcel), (mixed|messed|muddled) up ..1 (our|my|the) ..1 (order|orders), (our|my|the) ..1 (order|orders) ..1 (mixed|messed|muddled) up,
    not what ..1 (i|we) ordered, (was not|nothing like|isnt|wasnt|not) what|(the one) ..1 (i|we) ..1 ordered,
    ordered ..5 (got|received|came|brought|sent|given|gave|instead) ..1 (a|an|the|with|me|us|two|something|one|in) ..3 (instead|one|different|wrong)`,
  'order-cancelled': `
    (your|my|our) order was cancelled|canceled,
    - i|we ..1 (cancelled|canceled|cancel) ..1 (my|the|our) order, - (had|wanted|tried|decided|trying|asked|able|option|refused|refuse) ..1 to cancel,
    (they|restaurant|shop|store|company|driver|app|you|seller|and|then|just) ..2 (cancelled|canceled) ..1 (my|our|the|it|half) ..1 (order|orders|delivery),
    (my|our|the|whole) order ..1 (was|got|gets|has been|had been|is|been|then|automatically) ..1 (cancelled|canceled),
    order (cancelled|canceled) ..1 (without|after|for|by|with|and|an|no)`,
  'wishes-ignored': `
    what you|i|we asked for was overlooked|ignored|forgotten,
    (ignored|ignore|ignores|overlooked|=missed|(did not read)|(do not read)|(never read)|(didnt read)|(dont read)|(did not follow)|(didnt follow)|(disregarded)) ..2 (instructions|notes|note|request|requests|comments|preferences|special),
    (instructions|notes|request|requests|preferences) ..1 (was|were|are|completely|totally) ..1 (ignored|overlooked|disregarded|(not followed)|(not read)),
    asked|ordered|requested|said|specified ..2 (no|without|extra|(it without)) ..2 (onion|onions|cheese|mayo|sauce|tomato|tomatoes|mushrooms|pickles|ice|sugar|olives|coriander|cilantro|garlic|gherkins|salad|milk|ketchup|dressing|peppers|feathers) ..4 (covered|full|got|loaded|came|still|(and it)|(was all)|(there was)|ignored|(but)|smothered|drowned|none|plenty)`,
  'arrived-cold': `
    - ${not} ..3 cold, - cold drinks|beer|beers|front|brew|brews|plate|starters|cuts|meats,
    everything|order|takeaway|chinese|dishes|plates|meals|all|(all of it)|it ..1 (came|arrived|(came out)) ..2 (cold|lukewarm|(not hot)|(barely warm)|(stone cold)|tepid),
    ${eaten} ..1 ((turned up)|(showed up)|delivered|(got here)|(was delivered)|(were delivered)|(was served)|(were served)|served) ..2 (cold|lukewarm|(not hot)|(barely warm)|(stone cold)|tepid),
    everything|order|takeaway|chinese|dishes|plates|meals ..1 (was|were) ..2 (cold|lukewarm|(stone cold)|(freezing cold))`,
  'arrived-late': `- (they|lads|movers|crew|team|plumber|engineer|electrician|driver|he|she) ..3 (was|were) ..3 (hour|minutes|mins|bit) late, 
    your|my|our|the order|delivery|parcel|package|food took ..1 (so|too|very|incredibly|far too) long,
    - ${not} ..3 late, - we|i|guests|friends ..1 (arrived|came) late, - late ..1 (night|evening|lunch|breakfast|dinner|checkout|shift),
    ${sent} ..3 (came|arrived|(turned up)|(showed up)|delivered|(was delivered)|(got here)) ..5 late,
    ${sent} ..1 (was|is|were) ..3 ${span}|minutes|mins late,
    late ..1 (delivery|deliveries), (delivery|deliveries) ..1 (was|is|always|were) ..2 late,
    ${sent} ..1 took|takes|taken ..4 ${span} to ..1 (arrive|come|deliver|(get here)|(get to)|turn|(be delivered)),
    took ..4 (hour|hours|days|weeks|months|(and a half)) to ..1 (arrive|(be delivered)|(get delivered)|(turn up)|(come half)|deliver),
    (paid|ordered|promised|next day|express|guaranteed|delivery) ..5 (came|arrived|(turned up)|delivered|took) ..2 ${many} ..1 (days|weeks|hours|months) ..1 (later|late|after),
    (still waiting) ..3 (delivery|parcel|(my order)|(our order)|(my sofa)|(our sofa)|package) ..4 ${span}|later|(ordered in)|(ordered on),
    ${many} ..1 (days|weeks|hours|months) ..1 (late|later) ..1 than ..2 (promised|stated|said|expected|advertised)`,
  'never-arrived': `
    your|my|our|the order|parcel|package|delivery|food (did not)|didnt|never reach|reached you|me|us,
    - ${not} ..1 late, (order|parcel|package|delivery|food|item|items|pizza|meal|goods|flowers|bouquet|voucher|tickets|dress|shoes) ..1 (never|(did not)|didnt|(has not)|hasnt|(have not)|havent) ..1 (arrived|arrive|came|come|delivered|(turned up)|(turn up)|(showed up)|(show up)|appeared|(been delivered)),
    (never|(did not)|didnt|(still not)|(have not)|havent|(yet to)) ..1 (received|receive|got|get|receiving) ..1 (it|(my order)|(our order)|(my parcel)|(our parcel)|(my food)|(our food)|(my package)|(the package)|(the parcel)|(the order)|(the item)|(my items)|(the goods)|(my delivery)),
    (parcel|order|package) ..1 (lost|disappeared|(went missing)|(gone missing)|(got lost)) ..1 (in|and|by|somewhere|then),
    (wheres|(where is)|(where the)|(still no)|(no sign of)) ..1 (my|our|the) ..1 (parcel|order|package|food|delivery|item), still no (parcel|order|package|delivery|refund and)`,
  'left-outside': `
    - (ask|asked|told|instructions|please|request|requested) ..4 (leave|left),
    (left|dumped|thrown|threw|leaving|leave|chucked|dropped|lobbed) ..1 (it|parcel|parcels|package|food|order|box|boxes|everything|them|bag|delivery|(my parcel)|(my order)|(my food)|(my package)|(our food)|(our order)|(the parcel)|(the food)|(the order)|(the box)|(the bag)|(the package)) ..2 (outside|(in the rain)|(on the pavement)|(on the doorstep)|(on the street)|(in the street)|(on the step)|(on the wall)|(in the bin)|(in a bin)|(in a hedge)|(in the hedge)|(over the fence)|(over the gate)|(on the floor)|(on the ground)|(by the gate)|(in the open)|(on the road)|(on the porch)|(in the lobby)|(at the gate)|(in the hallway)),
    (parcel|package|food|order|box|delivery|it) ..1 (was|been|just) ..1 (left|dumped|thrown|chucked) ..2 (outside|(in the rain)|(on the pavement)|(on the doorstep)|(on the street)|(in the street)|(in the bin)|(in a hedge)|(in the hedge)|(over the fence)|(over the gate)|(in the open)|(on the porch)),
    parcel|package in the|a ..1 (hedge|bush|bin)`,
  'said-delivered': `
    - (said|saying|says|told|promised|claimed|reckoned) ..2 (would|d|theyd|itd|youd|hed|shed|will|ll|can|could|to) ..2 deliver|delivered, - (be|being|get|getting) delivered,
    (says|said|say|saying|marked|shows|showed|showing|claims|claimed|claim|tracking|status|confirmed|reported) ..3 (delivered|(handed to resident)|(signed for)) ..4 (but|when|yet|never|not|nothing|wasnt|didnt|isnt|no|wheres|hasnt|(nobody)),
    (handed to resident), (delivered) ..1 according ..5 (but|never|not|nothing)`,
  'wrong-address': `
    - ${not} ..3 wrong ..1 (address|house), - i|we ..2 (put|gave|entered|typed) ..3 wrong, - my own ..2 wrong,
    (delivered|left|sent|took|went|deliver|delivering|delivers|dropped|taken|gave|posted|shipped|driver|order|parcel|food) ..3 (to|at|outside|the|with) ..1 wrong ..1 (address|house|flat|door|street|doorstep|person|place|road|number|neighbour|building|block),
    (delivered|left|sent|took|gave) ..3 (to|at) ..1 (someone else s?|(a neighbour i)|(a different)|(another)) ..1 (house|address|street|flat)`,
  'arrived-damaged': `
    - ${not}|nothing ..3 (damaged|broken|smashed|scratched), - came back|in, - (broken|shard|shards|bits|pieces|piece) ..1 (of)? glass, - box|boxes|packaging ..3 (damaged|crushed|squashed|ripped) ..3 (but|fine|contents|ok|inside was),
    (came|arrived|(turned up)|delivered|received|(showed up)) ..3 (damaged|broken|smashed|cracked|shattered|crushed|scratched|dented|torn|ripped|squashed|(in pieces)|(in bits)|chipped|bent|(with a crack)|(with a scratch)|(with scratches)|(with a dent)|snapped),
    (inside|item|vase|lamp|glass|glasses|mirror|screen|plate|plates|contents|bottle|bottles|parcel|package|ornament|pot|mug|panel|tv|frame) ..1 (was|were|had) ..2 (smashed|shattered|cracked|(in pieces)|(in bits)|crushed|(about ..1 pieces)),
    (in|into) ..2 (a thousand|hundred|million|many|forty|bits|tiny) ..1 pieces, damaged ..1 (in|during) ..1 (transit|delivery|shipping|transport), damaged on arrival|delivery`,
  'badly-packed': `
    not|wasnt|could packed more carefully, (order|it|they|item|goods) was|were not packed ..1 (carefully|properly|well),
    (badly|poorly|terribly|carelessly|hardly|barely|not|wasnt|never|awfully) ..2 (packed|packaged|wrapped) ..1 (well|properly|.|and|at|in|so|with|for),
    (badly|poorly|terribly|carelessly) packed|packaged|wrapped, no|without|zero ..1 (bubble wrap|padding|protection|(protective packaging)), (poor|terrible|awful|rubbish|flimsy|inadequate|shoddy) packaging,
    packaging ..1 (was|is) ..1 (ripped|torn|poor|terrible|awful|flimsy|inadequate|useless|rubbish|destroyed|open|(falling apart)|(not good))`,
  spilled: `
    some|half|most|all of your|my|our|the order|food|drinks|soup had|has leaked|spilled,
    - ${not}|nothing|without ..2 (spilled|spilt|leaked|leaking), (leaked|leaking|spilled|spilt|spilling|spillage) ..1 (all|everywhere|in|inside|into|over|out|through) ..2 (bag|box|container|containers|transit|everywhere|over|packaging|delivery|parcel|everything|car),
    (drink|drinks|soup|curry|sauce|sauces|gravy|milkshake|coffee|food|lids|half) ..1 (had|was|were|has|have|all|completely|half)? (leaked|spilled|spilt|(leaking)), all over the ..1 bag,
    (sauce|soup|curry|drink|drinks|gravy|milkshake) ..1 all over ..1 (bag|food|everything|place)`,
  'table-given-away': `
    your|my|our|the table had been given away,
    - ${not} ..2 give, gave|given|giving|give ..1 (our|my|your|the) ..1 ${table}|reservation|booking ..1 away|(to someone)|(to somebody)|(to other)|(to another)|(to walk), gave|given|giving away ..1 (our|my|the) ..1 ${table}|reservation|booking,
    (our|my) ${table}|reservation ..3 (had|was|been|got) ..1 (given|gone|taken) ..1 (away|to someone|to somebody|to other|to another|to walk|by someone|when)`,
  'booking-lost': `
    (nobody|(no one)) ..2 (find|found|locate|trace) ..1 (our|my|the|any) ..2 (booking|reservation),
    no|(not a)|without ..1 (record|trace) of ..1 (my|our|the|any|a) ..1 (booking|reservation|table|appointment|room), no record of us|me|it,
    lost ..1 (our|my|the) ..1 (booking|reservation|appointment), (could|did|can) not ..1 (find|have|locate) ..1 (our|my|the|any) ..2 (booking|reservation), couldnt|cant|didnt ..1 (find|have|locate) ..1 (our|my|the|any) ..2 (booking|reservation),
    (booking|reservation) ..2 (not|wasnt|didnt|never|nowhere) ..3 (system|book|exist|found|(gone through)|(been made)|recorded|(to be found)), (booking|reservation) ..1 (had been|was|got) ..1 lost`,
  'booking-cancelled': `
    - i|we ..2 (cancelled|canceled|cancel), - (had|wanted|needed|need|tried|able|decided|have) ..1 to ..1 cancel, - flight|flights|train ..3 (cancelled|canceled), - cancelled flight,
    (they|hotel|restaurant|owner|host|you|salon|and|then|manager) ..2 (cancelled|canceled) ..1 (our|my|the) ..1 (booking|reservation|table|room|stay),
    (booking|reservation|stay) ..1 (was|got|has been|had been|been) ..1 (cancelled|canceled), (cancelled|canceled) on (us|me)`,
  'other-than-booked': `
    not|didnt|never get|got|given|receive what you|i|we ..1 booked,
    - booked ..8 (upgraded|upgrade), booked|reserved ..5 (got|given|received|gave|(ended up)|(were put)|(was put)|(ended)) ..2 (a|an|the|two|one|single|twin|double|us|with|something|in) ..4 (instead|bins|car|wall|singles|single|twin|double|smaller|standard|different|basement|sofa|brick|park|interior|bunk|bunks|fold|cheaper),
    not ..1 (the|what) ..3 (room|one|table|i|we|apartment) ..2 booked|reserved|(paid for), (not what)|(nothing like what) ..1 (we|i) ..1 (booked|reserved),
    (different|smaller|worse|wrong|lower) ..1 (room|apartment|category|type) ..1 (to|than|from) ..2 (one|what|the|that|we|i) ..3 booked, (wrong|different) room ..1 (type|category)? ..2 (booked|given|than),
    (paid|booked) ..1 for ..4 (room|suite|view|double|twin|balcony|king) ..4 (did not get|didnt get|never got|got a|got the|not what|given a|but got|only got)`,
  'turned-away': `
    - ${not} ..1 (turned|turn) ..1 away, (turned|sent|turning|sending|turn) ..1 (us|me|away|people|customers) ..1 away, (were|was|got|been|being) ..1 (turned|sent) ..1 away, (refused|denied|refuse) ..1 (us|me|entry|entrance|service) ..1 (entry|entrance|in|to let|to serve|to us|to seat|because|service)?,
    (would not|wouldnt|refused to|would nt) ..1 (let|allow) ..1 (us|me) ..1 (in|inside|through the door)`,
  'bad-table': `
    not|werent|wasnt|could|(could not) ..2 given|get|have a better table,
    - (moved|asked|offered|swapped) ..6 (next|better|another), (sat|seated|put|stuck|shoved|placed|squashed|crammed) ..1 (us|me|at|we|right|by)? ..5 (by|beside|(next to)|near|opposite|outside|behind) ..1 (the|a) ..1 (toilet|toilets|loo|loos|bathroom|bathrooms|restroom|door|doors|kitchen|bins|entrance|pillar|fire exit|till),
    (our|my|the) table ..1 (was|is|by) ..3 (by|beside|(next to)|near|right|opposite|outside|at) ..1 (the|a|by|next|beside) ..2 (toilet|toilets|loo|loos|bathroom|bathrooms|restroom|door|kitchen|bins|entrance),
    table ..1 (by|beside|(next to)) the ..1 (door|toilets|toilet|loos|loo|kitchen|bins|bathroom),
    (worst|terrible|awful|horrible|rubbish|tiny|wobbly) table ..1 (in|by|near|next|at|for|that|and|.|right)`,
  'appointment-moved': `
    your|my|our|the appointment (did not)|didnt|never go|went ahead, appointment (was not)|wasnt honoured|honored,
    - i|we ..2 (cancelled|canceled|moved|changed|rescheduled|cancel|move|change|reschedule) ..1 (my|our|the) appointment, - (need|needed|had|able|wanted|ask|asked|want|let) ..4 (move|change|reschedule|cancel),
    (they|salon|you|then|and|have|clinic|garage|keep|kept|reception) ..2 (cancelled|canceled|moved|changed|rescheduled|cancelling|moving|rescheduling|changing|postponed) ..1 (my|our|the) ..1 (appointment|slot|booking time|test),
    (appointment|appointments|slot) ..2 (was|had been|has been|got|been|were|is) ..2 (cancelled|canceled|moved|rescheduled|postponed|(put back)|(pushed back)|changed|(double booked)|(given away)),
    turned up|arrived ..3 appointment ..8 (moved|cancelled|canceled|rescheduled|changed|(double booked)|(next week))`,
  'found-closed': `
    you|i|we found us|it|them|you closed|shut,
    - closed ..1 (our|my|eyes|door behind|window|deal), - (pool|spa|sauna|gym|bar|kitchen|lounge|road|lane|restaurant in|window|toilets|account) ..2 (was|is|were) ..1 (closed|shut),
    (to find|found|only to find|and) ..1 (it|them|you|place|they|that it|the place|the shop|the restaurant|the cafe) ..2 (closed|shut) ..1 (.|up|even|despite|early|when|at|on|for|again|today)?,
    (got|arrived|turned|drove|came|went|walked|travelled) ..8 (it|they|you|place|was|were|all|shop|door|doors) ..1 (was|were|already|is|are)? ..1 (closed|shut|locked),
    (website|google|sign|hours|online|facebook|maps|door) ..6 open ..8 (closed|shut|locked|(not open)|wasnt|(was not)), (says|said|supposed|meant|advertised) ..4 open ..6 (closed|shut|locked),
    (closed|shut) ..1 (when|even though|despite|although) ..4 (should|supposed|website|google|says|said|meant|advertised|open),
    (closed|shut|closing|shutting) ..1 (early|earlier|(half an hour)|(an hour)) ..2 (than|before|without|again|advertised|early|on|for|today)`,
  'sold-out': `
    run|ran out of what you|i|we ..1 wanted|ordered, out of what you|i|we wanted,
    - (was|were) ..1 sold out ..2 (show|gig|theatre|concert), - no surprise ..4 sold out, - (hotel|rooms|hotels|everywhere) ..2 (sold out),
    (menu|dishes|mains|specials|cakes|desserts|pastries|brisket|special|most things|everything|beers|sandwiches|steak|croissants|fish|roast|roasts|food|they|were|was|already|had|all|are) ..2 sold out,
    (ran|run|running) out of ..4 (food|everything|brisket|ribs|steak|burgers|chips|chicken|fish|beer|wine|rice|bread|cake|milk|dessert|desserts|roast|roasts|beef|pork|lamb|salmon|pizza|dough|menu|things|croissants|eggs|bacon|most|half|nearly|almost|it|them|coffee|ice),
    half|most|much ..1 (of)? the ..1 menu ..2 (unavailable|(not available)|gone|off|(was not)|(wasnt)|missing), (many|most|several|lots|half|two|three) ..3 (dishes|items|things|options|cocktails|beers) ..2 (unavailable|(not available)|(sold out)),
    (theyre|(they are)|(they were)|(were all)|(was all)|(are all)) out ..1 (of|.)`,
  'little-choice': `
    - (kids|kid|children|childrens|child) (menu|options), (not|wasnt|isnt|could|should) ..1 more to choose from,
    - ${not} ..1 (limited), not|wasnt|isnt|werent|arent ..1 (much|many|a lot of|great|any|enough|a huge|the best|a great|a wide|lots of) ..1 (choice|choices|selection|variety|options|range|to choose from|to choose) ,
    (limited|little|poor|lack of|no|zero|minimal|lacking|narrow) ..1 (=choice|=choices|=selection|=variety|=range), (limited|few|no) ..1 =options|menu, - no choice ..1 but, - no ..1 options ..1 but,
    (choice|selection|variety|range|menu|options) ..1 (was|is|were|are) ..2 (limited|poor|small|tiny|disappointing|(not great)|lacking|minimal)`,
  'nothing-for-diet': `
    so|very little to suit every|my|our diet, so|very little ..2 special|restricted diets,
    - (nothing|no) ..3 (problem|trouble|hassle), (nothing|(not much)|little|(hardly anything)|(barely anything)|(very few)|(no options)|(few options)|(not a single)|(no choice)|(limited options)|(one option)|(very limited)|(limited choice)|(not many)|(no)|(lack of)|(zero)|(not a lot)) ..4 (vegan|vegans|vegetarian|vegetarians|veggie|veggies|veggo|coeliac|coeliacs|celiac|celiacs|(gluten free)|(dairy free)|(plant based)|halal|pescatarian) ..1 (option|options|dish|dishes|food|choice|choices|apart|except|on|at|other|but|meal|meals|here|.|or|and)?,
    (vegan|vegans|vegetarian|vegetarians|veggie|veggies|(gluten free)|coeliac|celiac|(dairy free)|(plant based)) ..1 (option|options|dish|dishes|choice|choices|food|menu|selection) ..1 (is|are|was|were) ..2 (limited|poor|nonexistent|(non existent)|(a joke)|lacking|awful|terrible|boring|minimal|disappointing)`,
  'surprise-charge': `
    a|the|extra|another charge|fee|cost you|i|we ..1 not|didnt expect|(know about), (unexpected|surprise) ..1 charge|charges|fee|fees,
    (bill|invoice|charged|charge) ..8 ((never agreed)|(did not agree)|(didnt agree)|(did not ask for)|(didnt ask for)|(never asked for)|(never authorised)|(did not authorise)), - ${not}|nothing|without|zero ..2 (hidden|surprise|extra|unexpected), (hidden|surprise|unexpected|unexplained|sneaky|undisclosed|mystery) ..1 (fee|fees|charge|charges|cost|costs|extras|extra),
    (fee|charge|charges|surcharge|tip|gratuity|service|deposit|extra|extras|supplement|resort fee|cover) ..3 (without|never|(not)) ..2 (telling|asking|mentioned|mention|mentioning|warning|told|explained|saying|informed|disclosed|being|even),
    (charged|added|charge|charging|slapped|add|adding|stung|stuck) ..7 (without|never) ..2 (telling|asking|mentioning|warning|told|mention|mentioned|saying|being told|informing|our consent|my consent|permission),
    (charged|charge|paid|pay|extra|parking|quid|fee|euros|dollars|pounds) ..6 (which|that) ${nobody}|never|(was not)|wasnt|(we only)|(i only) ..2 (mentioned|told|(found out)|explained|discovered|warned|clear|advertised|mention|disclosed),
    (only|then) ..1 (found|find|discovered|told) ..2 (out)? ..3 (charge|charged|fee|checkout|(check out)|(the bill)|(when paying)|(got the bill)),
    (charged|charging|charge) ..2 (extra|more|(on top)) ..1 for ..4, (service charge) ..1 (added|automatically|slapped|on top)`,
  'charged-twice': `
    - ${not} ..1 charged, (charged|=billed|debited|charge|paid|charging|charges|invoiced) ..4 (twice|(two times)|(three times)|(double)), double charged|charge|billed|payment|charging, charged double, (took|taken|taking|takes|take) ..4 (money|payment|payments) ..1 (twice|(two times)), (duplicate) ..1 (charge|payment|charges|payments)`,
  'over-quote': `
    - (less|under|below) ..1 than, quoted|quote|estimate|estimated|(told it would) ..6 (bill|billed|invoice|invoiced|ended|final) ..4 (<number>|more|double|higher|twice|another),
    (more|higher|dearer|pricier|double|extra|over) ..1 (than|the|what) ..2 (quoted|quote|quotation|estimate|agreed|(the price)|(i was told)|(we were told)|(website price)|(on the website)|(online price)|advertised),
    (price|bill|cost|total|invoice|final) ..3 (higher|more|double|went up|increased|jumped|doubled|nearly double) ..2 (than|from|what) ..3 (quoted|quote|estimate|agreed|told|advertised|said),
    (charged|charge|paid) ..5 more ..1 than ..3 (price|quoted|quote|advertised|website|agreed|menu|listed|stated)`,
  'wrong-bill': `
    - ${not}|never|nothing ..3 (wrong|mistake|mistakes), (bill|check|invoice|receipt) ..2 (was|is|came|had|were) ..2 (wrong|incorrect|(a mistake)|mistakes|errors|(not right)|(been added up)|inflated), (got|get) ..1 (the|our|my) bill wrong, wrong bill, (mistake|mistakes|error|errors) ..1 (on|in|with) ..1 (our|my|the) ..1 (bill|check|invoice|receipt),
    (charged|billed|bill|charge|charging|charged us) ..6 (for) ..6 (never|(did not)|didnt|(had not)|hadnt|not) ..1 (had|order|ordered|ate|eat|have|drank|drink|used|use|get|got|received|receive),
    (extra|items|drinks|beers|things) ..3 (on|added to) ..1 (our|my|the) bill, overcharged ..1 (us|me|on|for|by|and|.)?`,
  'no-cards': `
    (could not)|couldnt|cannot|cant pay by|with ..1 card,
    - (do|does|did) not ..1 accept ..1 (cash), (only|just) ..1 (take|takes|took|accept|accepts|accepted) cash, cash only, (card|cards|contactless|credit card|debit card|amex) ..2 (not accepted|not taken), (card|payment) machine ..2 (broken|down|(not working)|(out of order)|(wasnt working)|(did not work)|(was not working)|(didnt work)),
    (did|do|does|would|could|will) not ..1 (take|accept) ..1 (card|cards|credit|debit|contactless|amex), dont|doesnt|didnt|wouldnt|wont ..1 (take|accept) ..1 (card|cards|credit|debit|contactless|amex), no ..1 (cards|card payments|(card payment)|contactless)`,
  'charged-after-cancelling': `
    (charged|charging|billed|billing|charge|took|taking|take|taken|debited|renewed|(still paying)) ..7 (after|despite|(even though)|though|when|since|although) ..3 (cancelled|canceled|cancelling|canceling|cancellation|cancel|(had cancelled)),
    (cancelled|canceled|cancel) ..7 (still|yet|but|keep|kept|and|continue|continued|then) ..3 (charged|charging|billed|billing|charge|charges|(took money)|(taking money)|(take money)|(taking payments)|renewed|debited)`,
  'price-rose': `
    - ${not} ..2 (gone up|increased|risen), - quality|standards ..1 (gone up|risen|improved), price|prices|cost|costs|subscription|fee|fees ..3 (gone up|went up|go up|going up|keeps going up|keep going up|increased|(has increased)|(have increased)|risen|rising|doubled|tripled|hiked|rocketed|crept up|(through the roof)|(the other way)|jumped|skyrocketed),
    (price|prices) (hike|hikes|increase|increases|rise|rises), (put|putting|raised|raise|upped|hiked|jacked|whacked) ..2 (prices|price|their prices|the price) ..1 (up|again|by|to)?, (more expensive|dearer|pricier) than ..2 (it used|before|last|they used|it was|ever)`,
  'poor-value': `
    (did not)|didnt|doesnt|does feel|seem ..1 like ..1 good value, not feel like good value,
    - ${not} ..1 (poor|bad|rip), - worth ..2 (every|the wait), not|isnt|wasnt|arent|werent|hardly ..1 worth ..1 (it|the price|the money|what|that|<number>|half|paying|anywhere|the cost|the extra), not|isnt|wasnt|hardly ..1 (good|great|best) value,
    (poor|bad|terrible|awful|no|zero|shocking) value, =rip off, =ripoff,  (waste of money), (over priced|overpriced|expensive|pricey|steep|dear) for ..2 (what|the quality|the size|the portion|that|such|a small), (wasted|waste) ..1 (my|our|<number>) ..1 money|quid|pounds`,
  'small-portion': `
    - ${not} ..1 (small|tiny|stingy), - small ..1 (portion|portions) ..2 (available|option|options|for kids), (small|tiny|minuscule|mean|stingy|measly|miserly|smaller|pathetic|skimpy|meagre|minute|microscopic|kids size) ..1 (portion|portions|=serving|=servings),
    (portion|portions|=serving|=servings|=helping|=helpings) ..1 (was|were|is|are|have|has|got|seem|seemed|getting|felt|size|sizes)? ..3 (small|tiny|minuscule|mean|stingy|measly|miserly|smaller|pathetic|skimpy|shrunk|shrinking|(shrunk)|meagre|laughable|(a joke)|ridiculous),
    (left|leave|leaving|still|went home|came out) ..1 (hungry|starving), (barely|hardly|not) enough ..2 (food|to feed|to fill|for one|for a child|for two|for a mouse)`,
  crowded: `
    - ${not}|without|never ..2 (crowded|packed|rammed|heaving|busy), - (packed|crowded) ..1 (lunch|with flavour|with flavor|full of|with facts|with goodies|with info), (too|so|very|really|way too|far too|always|overly|super|incredibly|absolutely|ridiculously) ..1 (crowded|overcrowded|rammed|heaving|(packed in)|cramped), overcrowded,
    (it|place|pool|gym|bar|restaurant|cafe|shop|beach|lounge|breakfast room|room) ..2 (was|is|gets|were) ..2 (crowded|overcrowded|rammed|heaving|(jam packed)|(packed like)|(like sardines)), like sardines`,
  'no-seat': `
    - (high|booster|car|child) (chair|chairs|seat|seats), nowhere to sit, (no|not enough|not any|few|hardly any|barely any|lack of|insufficient) ..1 (seats|seating|chairs|sunbeds|loungers|(free tables)|(tables free)|(sun loungers)) ..1 (left|available|free|for|in|at|to|outside|by|anywhere|.)?, (could|can) not ..1 (find|get) ..2 (seat|seats|table to sit|(anywhere to sit)|(somewhere to sit)|(a table anywhere)), couldnt|cant ..1 (find|get) ..2 (seat|seats|(anywhere to sit)|(somewhere to sit)),
    (had|have) to stand ..2 (up|to|whole|the|all|at|because|with) ..3 (eat|drink|time|breakfast|whole|evening|seats|bar|buffet), (half|all|every) ..1 (the)? ..1 (tables|table|seats) ..2 (taken up|(people with)|laptops|(with laptops)|hogged)`,
  'tables-too-close': `
    tables|table|seats|chairs|seating|(packed in)|crammed|squashed ..4 (close together|(too close)|(so close)|(very close)|(on top of)|(crammed together)|(crammed in)|(squashed together)|(packed together)|(packed in)|(cheek by jowl)|(close to each)|(close to the next)),
    (elbow to elbow), (no|little|not much|barely any|hardly any) ..1 (space|room|gap) ..1 between ..1 (tables|the tables|chairs), (sat|sitting|eating) ..2 (on top of|in the lap) ..2 (next|each|neighbours|other|people|strangers)`,
  'too-dark': `
    - dark ..1 (chocolate|beer|rum|wood|roast|ale|meat|colour|sense), (too|so|very|really|bit|quite|rather|far too|way too) dark ..2 (to|inside|in|read|and|i|we|could|that|in there)?, (could|can) not|hardly|barely ..1 (read|see) ..1 (the|a|our|my|what) ..1 (menu|menus|food|thing|eating|plate|was), couldnt|cant ..1 (read|see) ..1 (the|a|our|my|what) ..1 (menu|food|thing|eating|plate), (dim|poor|terrible|bad|gloomy) ..1 (lighting|light|lights), (lighting|lights) ..1 (was|is|were) ..2 (dim|poor|low|terrible|gloomy|dark|bad)`,
  'music-too-loud': `
    - ${not} ..2 (loud|blaring), - louder|turned it down, (music|dj|band|singer|playlist|speakers|tv|karaoke) ..1 (was|is|were|are|being|playing|so|too|way|far|blaring) ..3 (loud|deafening|blaring|(full blast)|ear splitting|earsplitting|thumping|pounding|(could not hear)|booming),
    (loud|deafening|blaring|thumping|booming|pounding) music, music ..1 (blaring|thumping|pounding|deafening|booming), (could|can) not ..2 (hear|talk|speak) ..7 (over|because of|for) ..1 (music|the music|the band|the dj), (shout|yell|scream|shouting|yelling) ..3 (over|above) ..1 (music|band|dj), turn ..1 the music down`,
  'woken-early': `
    - ${not}|never|nothing ..2 (woken|awoken|woke), - (woken|woke|wake|awoken) ..3 (birds|birdsong|sea|waves|view|smell|sunrise|sunshine|fresh|breakfast|cockerel|to the), - (woke|wake) ..1 up ..2 (refreshed|feeling|rested|late|happy|with),
    (woken|awoken|woke|awakened|wakened|waking|wakes) ..4 (by|at|up at|us up|me up) ..5 (builders|bins|bottles|noise|banging|drilling|hammering|alarm|lorry|lorries|traffic|cleaners|housekeeping|doors|shouting|music|construction|guests|people|trains|train|deliveries|hoover|vacuum|neighbours|next|slamming|kids|staff|workmen|church|collection|noisy|loud|dogs|screaming|someone|somebody),
    (woken|awoken) ..2 at ..1 (<number>|4am|5am|6am|7am|3am|2am|four|five|six|seven|dawn|midnight), (bottles|bins|deliveries|lorries|drilling|hammering|banging|builders|cleaners|hoovering) ..6 (at) ..1 (4|5|6|7|4am|5am|6am|7am|four|five|six|dawn) ..1 (in the morning|under|outside|am|every|.|each)?`,
  'neighbours-heard': `
    you|i|we could hear so much|everything of|from your|my|our|the neighbours|neighbors,
    - ${not}|never ..2 (hear|heard) ..1 (a|anything|any|peep|thing|noise|sound), (walls|wall|floors|doors) ..2 (paper thin|(thin as paper)|(like paper)|(so thin)|(very thin)|(too thin)|(really thin)|(made of paper)|(are thin)|(were thin)), (paper thin|thin) walls, thin walls,
    (could|can) ..1 hear ..2 (everything|every|(next door)|neighbours|neighbors|people|guests|footsteps|snoring|(the room)|(our neighbours)|(the people)|(the couple)|(the next)|(the tv)|(the toilet)) ..3 (next door|(in the next)|neighbours|neighbors|snoring|above|upstairs|hallway|corridor|(through the wall)|(through the walls)|walking|sneeze|flush),
    heard ..2 (everything|every word|neighbours|neighbors|(next door)|(the neighbours)|(our neighbours)|(the people)|(the couple)) ..2 (next|through|say|said|in|upstairs|above|all|night|door), (noisy|loud) ..1 (neighbours|neighbors), (no|zero|lack of|poor) ..1 (soundproofing|(sound proofing)|(sound insulation))`,
  'street-noise': `
    - ${not}|no|never|nothing|without|hardly ..3 (noise|traffic), (street|road|traffic|outside|city) noise, (noise|noisy|racket|din) ..3 (from|of|outside) ..2 (street|road|traffic|outside|main road|motorway|trams|trains|railway|square|pub|nightclub|club),
    (noisy|loud|busy) ..1 (street|road|main road) ..4 (noise|sleep|awake|loud|noisy|window|night|all), (room|bedroom|window|windows) ..2 (faced|facing|overlooking|overlooked|overlooks|onto|faces) ..3 (street|road|main road|motorway|square) ..4 (noise|noisy|loud|sleep|awake)`,
  'building-works': `
    - ${not}|no ..2 (disturb|notice|affected), (building work|building works|construction work|construction works|construction site|construction noise|renovation works|renovation work|roadworks outside|refurbishment work|refurbishment works), (builders|workmen) ..3 (drilling|banging|hammering|everywhere|(at work)|outside|all day|from|at|shouting|noise), (drilling|jackhammer|jackhammers|hammering|scaffolding) ..3 (all day|outside|next|from|at|every|around|noise|and|everywhere|over)`,
  'loud-inside': `
    - ${not}|never ..2 (loud|noisy), - music|dj|band|tv|playlist|singer ..12 (hear|loud|deafening|shout|yell|shouting|yelling), - (loud and clear|out loud|laughed), (it|place|restaurant|bar|cafe|room|inside|atmosphere|there|hotel) ..1 (was|is|gets|got|s) ..3 (loud|noisy|deafening) ..1 (in|inside|that|we|you|for|to|and|.|with|at|as)?, (so|too|very|really|extremely|incredibly|unbearably|painfully) (loud|noisy) ..1 (in|inside|we|that|you|for|to),
    (bar|pub|nightclub|club|party|wedding|disco|function) ..3 (kept) ..1 (us|me) ..1 awake, (can|could) not ..1 (hear|hold|have) ..1 (each other|yourself|ourselves|myself|yourself think|(a conversation)), couldnt|cant|cannot ..1 (hear|hold|have) ..1 (each other|yourself|ourselves|myself|(a conversation)), (noise) ..2 (from) ..2 (bar|party|wedding|function|disco|kitchen|restaurant|pub|lift|corridor|downstairs) ..1, (yelling|shouting|shout|yell) ..2 (across|to be heard|to hear|over) ..2 (table|each|the|heard|two)`,
  'no-hot-water': `
    not|wasnt|isnt|never enough hot water,
    - ${not} ..1 (no hot|run out|ran out), no hot water, no warm water, (no hot) ..2 water, (hot water) ..3 (ran out|(did not work)|(didnt work)|(not working)|(was not)|(wasnt)|broken|(for two minutes)|off|(for about)|(stopped)|intermittent|sporadic), (hot|warm) water ..2 (did|was|not) not,
    (without|lack of|never any|hardly any|barely any|never had) ..1 (hot|warm) water, (water) ..1 (was|is|always|only|ran) ..2 (never hot|(not hot)|(never warm)|(stone cold)|(freezing cold)|cold) ..1 (in the shower|in the bathroom|all|every|the whole|for|when), cold showers|shower only|(every day)|(every morning)`,
  'shower-broken': `
    - ${not} ..1 (broken shower), shower|showers ..1 (was|is|were|are|had)? ..2 (broken|(not working)|(out of order)|(did not work)|(didnt work)|(doesnt work)|(does not work)|(wasnt working)|(barely worked)|(hardly worked)|(a dribble)|(a trickle)|dribble|trickle|trickled|dribbled|leaked|leaking|leaks|flooded|(no pressure)|blocked|(would not drain)|(wouldnt drain)|(no water pressure)|dripped|(fell off)|(falling off)),
    (broken|leaking|leaky|dribbling) ..1 shower, (no|poor|low|terrible|zero|rubbish) ..1 (water pressure|shower pressure|pressure in)`,
  'no-towels': `
    not|didnt|never have|had|given enough|any towels,
    (no|not enough|only one|only two|one|without|short of|never any|missing|lack of|insufficient|run out of|ran out of) ..1 (clean|fresh|bath|hand|pool|more)? (towel|towels) ..1 (for|in|at|left|between|to|available|provided|.|until|on|when|and|or)?, (asked|ask|asking|requested|request|begged|wait|waited) ..3 (towels|towel) ..6 (never|not|nobody|didnt|twice|three|hour|hours|again|nothing|still|none),
    (towels) ..1 (were not|was not|werent|wasnt|never|not) ..2 (changed|replaced|replenished|provided|refilled|left|delivered)`,
  'room-not-ready': `
    - ${not} ..1 (wait|waiting), (room|rooms|suite|apartment|cabin) ..3 (not|wasnt|werent|isnt|arent|never|still not) ..3 (ready|(made up)|prepared|available until), (room|rooms|apartment) ..1 (only|finally) ..1 ready ..1 (at|by|after|until), (wait|waited|waiting) ..6 (for) ..1 (our|my|the) ..1 (room|rooms) ..1 (to be|ready|be|until|for)`,
  'room-small': `
    - ${not} ..2 (small|tiny|cramped), - small ..1 but, - small (boutique|family|hotel|group|touches|details), (room|rooms|bedroom|suite|cabin) ..1 (was|were|is|are|felt|itself|we)? ..3 (small|tiny|cramped|minuscule|minute|poky|pokey|claustrophobic|(shoe box)|shoebox|(like a cupboard)|(like a cell)|(size of a)|microscopic|(swing a cat)),
    (tiny|cramped|poky|pokey|minuscule|shoebox|claustrophobic) (hotel|single|double|twin|little)? (room|rooms|bedroom), small (room|rooms), (room|rooms) ..3 (swing a cat)`,
  'room-dated': `
    all felt so dated|tired|shabby,
    - ${not} ..2 (dated|tired|shabby|worn), (room|rooms|hotel|decor|furniture|bedroom|bathroom|place|interior|suite|carpet|carpets|furnishings|property) ..1 (was|were|is|are|felt|looked|looks|feels|very|a|bit|so|really|and)? ..4 (dated|outdated|(out of date)|tired|shabby|(run down)|rundown|worn|(worn out)|(past its best)|(needs updating)|(need updating)|(needs a refurb)|(needs refurbishment)|(needs refurbishing)|(stuck in the)|(seen better days)|(needs renovating)|(needs a makeover)|(in need of)|threadbare|(falling apart)),
    (dated|outdated|tired|shabby|rundown|worn) ..1 (room|rooms|decor|furniture|furnishings|hotel|interior|bathroom)`,
  'lift-broken': `
    - lift ..1 (home|to the|from the), (lift|lifts|elevator|elevators) ..1 (was|is|were|are|had|kept|has)? ..3 (broken|(out of order)|(out of service)|(not working)|(didnt work)|(did not work)|(does not work)|(doesnt work)|(wasnt working)|(breaking down)|(broke down)|(broke)|(not in use)), (broken|faulty) ..1 (lift|elevator)`,
  'not-as-pictured-room': `
    (did not)|didnt|doesnt|does look|looked ..1 like the photos|pictures, not look ..2 like the photos|pictures,
    (room|rooms|hotel|apartment|place|suite|cottage|villa|property|cabin) ..5 (nothing like|(not like)|(not as in)|(not as shown)|(not as advertised)|(not as pictured)|(looks nothing)|(looked nothing)|(bears no resemblance)|(not match)|(did not match)|(didnt match)|(doesnt match)|(different from)|(different to)|(not what)) ..2 (photos|photo|pictures|picture|website|images|advertised|listing|shown|online|described),
    (photos|pictures|images|website) ..3 (misleading|deceptive|deceiving|(not match)|(very old)|(years old)|(did not match)|(bear no)|(flattering)) ..3`,
  'bed-uncomfortable': `
    - ${not} ..2 (uncomfortable|hard|lumpy), (bed|beds) ..1 (was|were|is|are|felt|so|very|like|had)? ..3 (uncomfortable|(rock hard)|(like a rock)|(like concrete)|(too hard)|(too soft)|lumpy|saggy|sagging|sagged|(hard as)|hard|springs|(like sleeping)|(like a board)|squeaky|creaky|(worn out)|awful|terrible|(not comfortable)|(wasnt comfortable)|knackered|(like a brick)|(a spring)),
    (uncomfortable|lumpy|saggy|sagging|(rock hard)|creaky|squeaky) ..1 (bed|beds)`,
  'cold-inside': `
    - ${not} ..2 (cold|freezing), - (water|shower|food|coffee|tea|beer|pool|drink|soup|breakfast|chips|plates|meal|eggs|bath|outside|weather|day|winter) ..1 (was|were|is) ..2 (freezing|cold), - (freezing|cold) ..1 (outside|day|weather|morning|winter|water|beer|drinks),
    (room|rooms|place|restaurant|hotel|inside|dining room|bedroom|it|studio|salon|cafe|gym|apartment|cottage|classroom|hall|bathroom) ..1 (was|is|were|felt|got) ..2 (freezing|(bitterly cold)|baltic|(really cold)|(very cold)|(so cold)|(too cold)|(like a fridge)|(like a freezer)|(like an icebox)|draughty|drafty|chilly|(ice cold)|arctic),
    (room|bedroom|restaurant|dining room|salon|apartment|studio|place) ..1 (was|is|were) cold, (freezing|baltic|draughty|perishing|arctic) ..1 (by the door|in there|inside|in our room|in the room|in the restaurant|room|rooms|table|every time|all night),
    (we|i) froze ..1 (all|(the whole)|through|(in our)|(in there)|(to death)|(at our)|(half to)), (we|i) ..1 ((were freezing)|(was freezing)|(were frozen)|(was frozen)), (heating|radiator|radiators|boiler) ..2 (not|wasnt|didnt|doesnt|isnt|broken|never) ..2 (on|work|working|broken), (no|without) heating, (sat|eat|ate|sitting|eating) ..3 (in our|with our|in my|with my|wearing our) ..1 (coats|coat|jacket|jackets) ..1 on, (coats|coat) on ..3 (cold|freezing|warm)`,
  'hot-inside': `
    - ${not} ..2 (hot|boiling|stuffy), - (water|shower|food|coffee|tea|soup|tub|pool|sauna|piping|weather|outside|day) ..2 (was|were|is|piping) ..2 (hot|boiling), (room|rooms|place|restaurant|hotel|inside|bedroom|it|studio|salon|cafe|gym|apartment|classroom) ..1 (was|is|were|felt|got|but) ..2 (boiling|sweltering|(unbearably hot)|(stiflingly hot)|stifling|(like a sauna)|(like an oven)|roasting|(too hot)|(so hot)|(very hot)|(really hot)|stuffy|airless|(boiling hot)),
    (boiling|sweltering|stifling|roasting|stuffy) ..1 (hot)? ..1 (in there|inside|in our room|in the room|in the restaurant|room|rooms|all night), (radiator|heating) ..3 (would not|wouldnt|could not|couldnt|cant) ..1 (turn|switch|be turned) ..1 (off|down), (too hot|so hot) ..1 to sleep`,
  'no-air-conditioning': `
    - no need ..3 (aircon|ac|air), (aircon|ac|(air con)|(air conditioning)|(air conditioner)|airco|airconditioning) ..1 (was|is|in|had|unit|did|does)? ..4 (broken|(not working)|(not work)|(didnt work)|(doesnt work)|(wasnt working)|(out of order)|(barely worked)|(hardly worked)|(not on)|off|useless|(did nothing)|(broke)|(stopped)|(turned off)|(isnt working)), (no|without|lack of|broken|faulty) ..1 (aircon|ac|(air con)|(air conditioning)|(air conditioner)|airconditioning)`,
  'not-cleaned': `
    cleaning|cleanliness ..1 not|wasnt|isnt ..1 (up to scratch|up to standard|good enough|great),
    - ${not} ..1 (dirty|filthy), - dirty ..1 (looks|look|laugh|martini|fries|burger|weekend|work), (room|rooms|bathroom|place|toilets|toilet|floor|carpet|carpets|restaurant|apartment|house|car|gym|pool|sheets|bath|oven|windows|kitchen|it) ..3 (not|wasnt|werent|hadnt|never|hasnt|havent|isnt|(not been)|(hadnt been)) ..3 (cleaned|hoovered|vacuumed|dusted|swept|mopped|serviced|(very clean)|(properly clean)|(clean at all)|clean),
    (room|rooms|bathroom|place|toilets|toilet|loos|floor|floors|carpet|carpets|restaurant|apartment|changing rooms|showers|bath|windows|sofa) ..1 (was|were|is|are|looked|felt) ..2 (dirty|filthy|grubby|grimy|dusty|(covered in dust)|(thick with dust)|unclean|minging|manky), (dirty|filthy|grubby|grimy|dusty|unclean|manky) ..1 (room|rooms|bathroom|bathrooms|toilets|toilet|floors|floor|carpet|carpets|showers|windows|loos|restroom|restrooms),
    (dust|hair|hairs|crumbs) ..2 (everywhere|(on every)|(on the)|(in the)|(under the)|(all over)) ..1 (bath|floor|shower|surface|bed|shelves|carpet|bathroom|sink|plughole|sheets|pillow|furniture|table|place|drain), (nobody|never) ..1 (cleaned|came to clean|cleans) ..1 (our|my|the) (room|rooms|table|apartment)`,
  'tables-not-wiped': `
    - (ribs|buns|bun|rice|toffee|pudding) ..2 (sticky), (table|tables) ..1 (was|were|is|are|all|still)? ..3 (sticky|dirty|filthy|(not wiped)|(not cleaned)|(not cleared)|uncleared|(unwiped)|(covered in crumbs)|(full of crumbs)|crumbs|(not been wiped)|(not been cleaned)|(not been cleared)|(never wiped)|(hadnt been wiped)|(hadnt been cleaned)|(wasnt wiped)|(wasnt cleaned)|(full of dirty)|(covered in)|grubby), (sticky|dirty|filthy|uncleared|unwiped|grubby) ..1 (table|tables)`,
  'smelled-of-smoke': `
    - (bbq|barbecue|wood|log|oak) ..2 smoke, (smell|smells|smelled|smelt|stank|stunk|stinks|reeked|reeks|stink|stinking|smelling|reeking) ..4 (smoke|cigarettes|cigarette|tobacco|fags|weed|(stale smoke)|(stale cigarettes)), (smoke|cigarette|tobacco|cigarettes) ..1 (smell|stench|odour|odor|stink)`,
  'smelled-damp': `
    (smell|smells|smelled|smelt|stank|stunk|stinks|reeked|reeks|smelling) ..3 (damp|musty|mouldy|moldy|mould|mold|mildew|fusty|(wet dog)), (damp|musty|mouldy|moldy|mildew|fusty) ..1 (smell|odour|odor|stench|smelling), (room|bathroom|cottage|cabin|bedroom|place) ..2 (was|is|smelt|felt) ..2 (musty|fusty)`,
  'no-parking': `
    parking ..1 was|is ..2 difficult|hard|tricky|awkward,
    - no ..1 (problem|problems|trouble|issue|issues) ..2 parking, - no parking ..1 (problem|problems|issues|fee|fees|charge|charges), nowhere to park, (no|zero|without any|lack of) ..1 (parking|car park|(parking spaces)|(parking spots)|(on site parking)|(parking space)|(car parking)), (could|can) not ..1 (find|get) ..3 (park|parking|(parking space)|(parking spot)), couldnt|cant ..1 (find|get) ..3 (park|parking|(parking space)), (parking|park) ..2 (is|was) ..2 (nightmare|impossible|(non existent)|nonexistent|full|(a joke)|terrible|awful|horrendous), car park ..1 (was|is|always) ..1 (full|tiny|closed)`,
  'wifi-failed': `
    - ${not} ..1 (problem|problems|issue|issues) ..2 (wifi|internet), (wifi|(wi fi)|internet|wi-fi) ..1 (was|is|in|did|does|kept|keeps|connection|signal|barely|hardly|would|only|constantly)? ..4 (not work|didnt work|doesnt work|not working|wasnt working|(did not work)|(does not work)|terrible|awful|useless|hopeless|(dropping out)|(cutting out)|(dropped out)|dropping|patchy|rubbish|dire|poor|slow|weak|(barely worked)|(hardly worked)|worked|(not reach)|(didnt reach)|(did not reach)|(non existent)|nonexistent|(a joke)|intermittent|(kept going)|(kept cutting)|spotty|unusable|crap|dreadful|painful|(no good)|bad|down),
    (no|poor|slow|terrible|weak|patchy|dodgy|awful|useless|rubbish|bad) ..1 (wifi|(wi fi)|internet|wi-fi), - (wifi|internet) ..3 worked ..1 (well|fine|great|perfectly|everywhere|ok)`,
  'view-missing': `
    view (was not)|wasnt what you|i|we ..1 expected|hoped|booked|(paid for),
    - ${not} ..1 (complain), (booked|paid|asked|promised|advertised|requested|supposed|extra|expecting) ..5 (view|views) ..6 (got|faced|overlooked|facing|overlooking|looked|not|didnt|car park|wall|bins|wasnt|nothing|none|brick|tree|instead|no), (view|views) ..1 (of|onto|over|was|is) ..2 (bins|(car park)|(parking lot)|(brick wall)|(a wall)|(the wall)|carpark|dumpsters|(building site)|(air vents)|(a brick)|(the bins)|roof|(back of)), (overlooked|overlooking|looked|faced|facing|looks|onto) ..3 (bins|(car park)|(parking lot)|(brick wall)|(a wall)|dumpsters|(building site)), (no view|(there was no view)|(sea view) ..2 (was not|wasnt|blocked|obstructed)), (restricted|obstructed|blocked) ..1 (view|sea view)`,
  'broke-soon': `
    purchase let you|me|us down so soon,
    - ${goods} ${broke},
    - ${not}|never|nothing ..2 (broke|broken|failed|faulty), - (heart|news|down in tears), - beef|lamb|pork|meat|ribs ..2 fell apart, - old ..2 (broke|died), (broke|broken|snapped|died|failed|ripped|tore|split|(fell apart)|(falling apart)|(fell off)|(came off)|(came apart)|(stopped working)|cracked|(packed up)|(gave up)|conked|faded|shrunk|shrank|bobbled|(bobbly)|(gone bobbly)|peeled|(coming apart)|(fallen apart)|(worn out)|(wore out)|(packed in)) ..3 (after|within|in|on|inside|day|under|before|less) ..5 ${soon}|first|(the first)|nine,
    (lasted|last|lasts) ..1 (only|barely|just|less|a|not|all of|about) ..3 ${soon}|(five minutes), only lasted ..3 ${soon}, (did|does) not ..1 last ..2 (long|a|five|even|very|one|two), didnt|doesnt|wont ..1 last ..2 (long|a|five|even|very|one|two),
    (after) ..1 (one|a|two|three|four|<number>|first|a few|a couple of|the first|only) ..2 ${soon} ..5 (broke|broken|snapped|died|(fell apart)|(stopped working)|ripped|(falling apart)|(packed up)|cracked|(does not work)|(doesnt work)|shrunk|(gave up)|split)`,
  'not-as-described': `
    (nothing like|(not like)|(nowhere near)) ..4 (photo|photos|picture|pictures|description|advert|listing|website), (smaller|firmer|thinner|shorter|lighter|darker|softer|bigger|cheaper|flimsier|harder) than ..2 (described|advertised|pictured|shown|(the description)|(the photo)|(the photos)|(the picture)|(the pictures)|(it looked)|(it looks)), - ${not}|nothing ..1 (different), (not|isnt|wasnt|never|nothing|arent|werent) ..2 (as described|as advertised|as pictured|as shown|like the description|(what it says)|(as in the)|like the photos|like the photo|like the picture|like the pictures|like the website|as on the website|what was advertised|what was described|as per the description),
    (colour|color|product|item|quality|dress|material|it|they|sofa|chair|fabric|shoes|size|picture) ..2 (nothing like|(not like)|(completely different)|(totally different)|(looks nothing)|(looked nothing)|(very different)|(not match)|(different from)|(different to)|(different than)) ..3 (photo|photos|picture|pictures|description|website|described|advertised|online|listing|images),
    (description|listing|photos|pictures|advert) ..2 (misleading|(false)|inaccurate|deceiving)`,
  'did-not-work': `
    (purchase|item|product|it) ..1 not|didnt|doesnt work as it should,
    (does|did|would|will) not even? (turn on|switch on|power on|work at all|work out of the box), (does|did|would|will) not even (charge|start|work|connect), (doesnt|didnt|wouldnt|wont) even? (turn on|switch on|power on|work at all|work out of the box), (doesnt|didnt|wouldnt|wont) even (charge|start|work|connect),
    never ..1 worked ..2 (properly|from|at|since|once|right|as|.), (dead|faulty|defective|broken|(not working)) ..1 (on arrival|(out of the box)|(from the start)|(from day one)|(straight out)|(when it arrived)|(on day one)|item|product|unit), (item|product|one|it|unit) ..1 (was|is|were|are|turned out) ..2 (faulty|defective|(not working)|dud), (faulty|defective) ..1 (item|product|goods|unit)`,
  'parts-missing': `
    - ${not}|nothing ..2 missing, - about|(problem with)|(issue with)|replaced|sent|sorted|noticed ..2 missing, (bolts|bolt|charger|instructions|leg|legs|remote|lid|plug|piece|pieces|fittings|bracket|brackets|accessories|manual|handle|handles|battery|batteries|component|components) ..1 (was|were|is|are|all|also|had|have)? ..2 (missing|(not included)|(not in the box)|(left out)|(never arrived)), missing ..2 (bolts|bolt|charger|instructions|leg|legs|remote|lid|plug|piece|pieces|fittings|bracket|brackets|accessories|manual|handle|handles|component|components), (with) ..1 a ..1 (leg|piece|bolt|panel|door|handle|shelf) missing, no (screws|instructions|charger|cable|fittings) ..2 (in the box|included|supplied|with it)`,
  'looked-used': `
    (purchase|item|product|it|they) ..1 not|didnt|doesnt look new,
    - ${not} ..2 (used before), - second hand|vintage|used car|used cars ..3 (shop|dealer|store), (clearly|obviously|definitely|had|was|looked|looks|already|has|have|been|like) ..2 (been used|been worn|second hand|secondhand|been opened|been returned|worn before|used before|already used|already worn|already opened|previously worn|previously used|pre owned), (someone|somebody) else ..2 (used|worn|returned|wore) ..1 (it|them), (sold|sent|received|got|given) ..3 (used|(second hand)|secondhand|returned|refurbished) ..1 (item|one|product|goods|as new|shoes|dress|pair|as brand), (not|isnt|wasnt) ..1 (brand)? new ..2 (used|opened|worn|scuffs|scratches)`,
  'size-wrong': `
    - ${not} ..2 (too small|too big|too tight), - (size|small|big|tight|large|wrong) ..4 my own? (fault|mistake), - (small|big|tight|large) ..4 (swapped|exchanged), - exchanged ..3 (no problem|easily|free), (ordered|bought|got|usually|normally|am|wear|im) ..2 size? ..2 (<number>|medium|large|small|xl|xs|s|m|l) ..4 (more like|(came up)|(comes up)|fits like|(too small)|(too big)|(too tight)|(too large)|tiny|huge|(too short)|(too long)), (size|sizing) ..1 (is|was|are|were|guide|chart|runs|run)? ..4 (wrong|(way off)|(all over the place)|off|inaccurate|misleading|small|tiny|(too small)|(too big)|inconsistent|(out)|(not accurate)|(not right)), (comes|came|come|runs|run) up ..1 (small|big|large|tiny|huge|short), (sent|received|got|delivered|given) ..2 wrong size, (did|does|do) not fit ..1 (me|at|.|properly|him|her|despite|even|right|well), didnt|doesnt|dont ..1 fit ..1 (me|at|properly|him|her|despite|right|well), (it|they|top|bra) ..1 (was|were|is|are) ..2 (too small|too big|too tight|too large|too short|too long)`,
  'out-of-stock': `
    - ${not} ..1 (out of stock), - back in stock, out of stock, (not|never|wasnt|isnt|nothing|none|werent|arent) ..2 in stock, (in stock) ..6 (none|not|wasnt|didnt|nothing|(was none)|nowhere|(no stock)), (no stock), (did|do|does) not ..1 have ..3 (in my size|in stock|(my size)|(in store)), didnt|dont|doesnt ..1 have ..3 (in my size|in stock|(my size)|(in store)), (empty|half empty|bare) shelves, shelves ..1 (were|are|was|half) ..2 (empty|bare)`,
  'return-refused': `
    - ${not} ..2 (hassle|fuss|problem), - i ..1 (would|do|could|will|did) not ..2 (exchange|replace|want|need), - i ..1 (wouldnt|dont|couldnt|didnt) ..2 (exchange|replace|want|need), - want|need ..3 (refund|replacement|exchange), (refuse|refused|refusing|refuses|declined|decline|denied|deny) ..2 (to)? ..2 (refund|return|(take it back)|(take them back)|exchange|replace|(give me my money)|(give us our money)|(my refund)|(return my)|(accept the return)|(accept my return)|(a refund)),
    (will|would|does|did|could) not ..1 (refund|(take it back)|(take them back)|=exchange|=replace|(accept the return)|(accept my return)|(accept returns)|(give me a refund)|(give us a refund)|(give me my money)|(give refunds)|(do refunds)|(offer a refund)|(give back my)), wont|wouldnt|doesnt|didnt|couldnt ..1 (refund|(take it back)|(take them back)|=exchange|=replace|(accept the return)|(accept returns)|(give me a refund)|(give us a refund)|(give me my money)|(do refunds)|(offer a refund)),
    (refund|exchange|return|replacement) ..1 (was|is|request)? ..2 (refused|denied|declined|rejected|(not possible)), - want|need|wanted|asked|no ..2 no refund, - no refund needed|necessary|required|policy, no refund, (no|never|zero) ..1 (refund|refunds|(money back)) ..1 (given|offered|.|no|either|for|and|even|or|available|allowed|despite|yet), (never|not) ..1 (got|get|saw|see|had|given|seen) ..2 (refund|(my money back)|(our money back)|(my deposit back)|(our deposit back)|(money back))`,
  'refund-slow': `
    - ${not} ..2 (wait|waiting), (still|been|am|keep|months|weeks|days) ..3 (waiting|waited|wait|chasing) ..4 (refund|(money back)|(my money)|(my deposit)|(our deposit)|(our money)|reimbursement), (refund|(money back)|reimbursement|(deposit back)) ..3 (took|taken|takes|taking|(still not)|(still hasnt)|(still has not)|(not arrived)|(yet to)|(hasnt come)|(havent received)) ..4 (week|weeks|month|months|forever|ages|long|arrived|come|appeared|days|received|appear|through|ever|been|me|hasnt), (refund|(money back)) ..1 (now|yet|after) ..3 (weeks|months|days), (no|without|where is my|wheres my) refund ..3 (after|yet|in|weeks|months)`,
  'fault-came-back': `
    same ..1 (warning|engine)? light ..2 (came|is|was|back) ..1 (on|back), - ${not} ..2 (come back|came back|returned), - (noise|light) ..3 (gone|disappeared), (fault|problem|issue|noise|leak|light|warning|error|rattle|smell|knock|squeak|crack|same thing) ..2 (came|come|comes|is|was|has|returned|reappeared|started|still|had) ..2 (back|(back again)|there|returned|again|(same)|(not fixed)|(happening)|(not resolved)|(on again)),
    (fault|problem|issue|noise|leak|rattle|light) ..1 (returned|reappeared|persists|persisted|remains|(is still there)|(still there)|(was not fixed)|(wasnt fixed)|(not fixed)|(never fixed)|(not resolved)|(still not)), (still|exact|same|exactly) ..3 (same|making|does|doing|has|having|got|leaking|leaks|making the) ..3 (noise|problem|fault|issue|leak|rattle|leaking|leaks), still leaking|leaks|rattling|squeaking|squeaks|knocking|rattles, (did|have|has|had) not ..1 (fix|fixed|sort|sorted|repair|repaired|solve|solved) ..2 (it|the|problem|fault|issue|anything), didnt|havent|hasnt|never|hadnt ..1 (fix|fixed|sort|sorted|repair|repaired|solve|solved) ..2 (it|the|problem|fault|issue|anything),
    (broke|broken|packed up|failed|stopped) ..2 again ..4 (after|week|weeks|days|repair|repaired|within)`,
  'repair-late': `
    work|job|repair took|has longer than expected|promised|planned, (work|job|repair|service) ..1 took ..1 longer than,
    - ${not} ..2 (late|delayed), - table|seat|sat|food|starters|meal ..4 (ready|done), (promised|told|supposed|meant|due) ..4 (ready|done|finished|back|fixed|by|for) ..2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|noon|lunch|lunchtime|12|weekend) ..8 (friday|monday|tuesday|wednesday|thursday|saturday|sunday|(not even)|hadnt|(had not)|(still not)|later|(not ready)|wasnt|(not started)|(still waiting)),
    (weeks|days|months|week|day|hours) ..2 to ..2 (fix|fit|repair|mend|replace|change|sort) ..2 (it|bumper|car|phone|screen|boiler|brakes|a|an|the|my|one|watch|washing|bike|laptop|tyre|window|exhaust|clutch|battery|shoes), (repair|service|work|job|car|fix|it) ..1 (took|takes|has taken|taken) ..4 (week|weeks|month|months) ..3 (instead|longer|rather|to be|to get|when|not|for a|later|to),
    (longer|later) than ..2 (promised|quoted|agreed|told|(they said)|planned|estimated), ((had not)|hadnt|(have not)|havent|(not even)) ..2 (started|touched|begun|(looked at)) ..1 (it|yet|on|the|work|.)?`,
  'cut-too-short': `
    - ${not} ..2 (too short), - too short ..5 (times|before|scared|nervous|worried|past), (cut|cuts|cutting|hair|fringe|haircut|took|chopped|hacked|layers|bangs|bob|sides|trim) ..4 (too short|(far too short)|(way too short)|(much too short)|(shorter than)), way too short, (took|taken|cut|chopped|lost|hacked|lopped) ..3 (about|off|inches|nearly|over|at|four|three|five|six|two|<number>|too|half) ..2 (inches|inch|(too much)|much) ..2 (off|when|instead|more|of|longer|of my)?, (asked|wanted|said|request|requested) ..4 (trim|inch|tidy|dead ends|half an inch|split ends) ..7 (inches|(too short)|(bob)|(all off)|(half my hair)|chopped|shoulders|(took off)|(cut off)|lost)`,
  'not-as-asked': `
    not|didnt|never get|got|given what you|i|we asked for|wanted, - what you|i|we asked for ..3 delivered|on time,
    - ${not} ..2 (disappointed|wrong), (not|isnt|wasnt|nothing|nowhere|never) ..2 (what|(like what)|(near what)|(close to what)|like|as) ..1 (i|we|she|he) ..1 (asked|wanted|requested|(had asked)|(showed)|ordered|discussed|agreed), (nothing like|(not like)|(not what)|(looked nothing like)|(looks nothing like)|(nowhere near)) ..1 (the|my|a|it|photo|picture|what|reference) ..2 (photo|picture|photos|pictures|asked|wanted|showed|shown|inspo|reference|image), asked ..2 for ..2 (a|an|2|number|two|3|short|long|layers|fringe|fade|natural|blonde|brown|ash|subtle) ..5 (got|gave|given|ended|left|came|walked) ..3 (a|with|an|me|0|number|out|something|looking|orange|completely|bowl|like|up), (showed|show|shown|brought) ..5 (photo|picture|photos|pictures|image) ..9 (nothing like|(not even close)|(completely different)|(totally different)|(ignored)|(not what)|(looks nothing)|(nowhere near)|(opposite))`,
  'colour-wrong': `
    colour|color ..1 not|didnt|never come|came out right|well,
    - ${not} ..2 (brassy|patchy|orange), - box dye, - (fixed|fix|corrected|saved|rescued) ..8 (orange|brassy|patchy|yellow|green|ginger), - (was|is) literally, (hair|colour|color|highlights|roots|balayage|blonde|toner|ends|tint|streaks|it|dye) ..2 (is|was|were|are|came|turned|went|turns|looks|looked|ended|gone|now|has) ..4 (orange|brassy|patchy|yellow|ginger|green|(uneven)|blotchy|stripy|stripey|(the wrong)|wrong|stripes|(too dark)|(too light)|streaky|grey|gray|purple), (wrong) ..1 (colour|color|shade|tone|blonde), (patchy|brassy|blotchy|uneven|streaky|orange|stripy|stripey) ..1 (hair|colour|color|highlights|roots|balayage|tan|result|blonde|mess), (yellow|orange|brassy|thick) ..1 (stripes|streaks|roots|patches)`,
  'chipped-soon': `
    - ${not} ..2 (chip|chipped|lift|lifted), - (weeks|month) ..3 (not a chip|no chips|still), (nail|nails|gel|gels|polish|varnish|shellac|manicure|acrylics|biab|pedicure|they|set|one) ..3 (chipped|chipping|lifted|lifting|peeled|peeling|broke|(fell off)|(came off)|(popped off)|(pinged off)|cracked|snapped|chips|(falling off)|(fallen off)) ..3 (after|within|in|on|the|same|next|already|before|by|less|two|day|<number>|all) ..3 (day|days|week|hours|morning|home|weekend|holiday|hour|already|off|next)?, (chipped|chipping|lifted|lifting|peeled|peeling) ..1 (after|within|in|the) ..1 (two|a|one|three|<number>|next|same|few|less) ..2 (day|days|week|hours), (manicure|nails|gel|gels|polish|shellac|acrylics|biab) ..1 (lasted|only lasted|barely lasted|(did not last)|(didnt last)) ..3 (day|days|hours|week|long|a)?`,
  'massage-cut-short': `
    (massage|treatment|facial|session|time with us|slot) was cut short,
    (paid|booked|hour|<number>|supposed) ..5 (massage|facial|treatment|session) ..5 (got|lasted|was|only|had|received|more like) ..3 (<number>|forty|thirty|half|twenty|fifty|35|40|45|barely) ..2 (minutes|mins|min|hour), (massage|facial|treatment|session) ..2 (cut short|(was cut)|(ended early)|(finished early)|(only lasted)|(barely lasted)|(stopped early)|shortened), (cut) ..1 (my|our|the) ..1 (massage|facial|treatment|session) short, (minutes|mins) ..2 (short|less) ..2 (than|massage|of)`,
  'lesson-cancelled': `
    - i|we ..2 (cancel|cancelled|canceled), - (need|had|able|free) ..2 to cancel, (lesson|lessons|class|classes|session|sessions|course|workshop|tutorial) ..2 (was|were|got|been|is|are|keeps|keep|kept|gets|get|being|has|have)? ..2 (cancelled|canceled|(called off)|(being cancelled)|(getting cancelled)), (cancelled|canceled|cancelling|cancels|cancel|canceling) ..2 (my|our|the|lessons|classes|lesson|class|on|his|her) ..1 (lesson|lessons|class|classes|session|sessions|course|workshop) , (instructor|teacher|tutor|trainer|coach|they) ..2 (cancelled|canceled|cancels) ..2 (on me|last minute|at the last|twice|again|lessons|the lesson|my lesson)`,
  'lesson-crowded': `
    - ${not} ..2 (crowded|overcrowded|packed|full), (class|classes|course|lesson|lessons|group|groups|session|sessions|studio|workshop) ..1 (was|were|is|are|far|way|so|size|sizes|got|get|too)? ..3 (crowded|overcrowded|packed|rammed|(too big)|(too full)|(too large)|overbooked|oversubscribed|huge|(so full)|(too many)|(jam packed)), (too|so) many ..2 (people|students|kids|pupils|participants) ..2 (in|class|per|for|the) ..2 (class|group|lesson|room|session|course)?, (overcrowded|packed|overbooked|oversubscribed) ..1 (class|classes|course|lesson|lessons|session|sessions), <number> ..1 (people|students|kids|of us) ..2 (in|crammed|squeezed|packed) ..1 (a|the|one|room) ..3 (for|class|room|built)`,
  'machines-broken': `
    - (coffee|card|ice|ice cream|vending|washing|ticket|cash) machine, (machine|machines|equipment|treadmill|treadmills|bikes|rower|rowers|weights|kit) ..2 (are|is|were|was|always|been|have|has|constantly|permanently)? ..3 (broken|(out of order)|(out of action)|(not working)|(out of use)|(falling apart)|(not been fixed)|(never fixed)), (broken) ..1 (machines|equipment|treadmills|treadmill|kit), (half) ..1 (the)? ..1 (machines|equipment|treadmills) ..2 (broken|(not working)|out|(dont work)|(do not work))`,
  'pool-closed': `
    (could not)|couldnt|cannot|cant|never use|used the pool, not able to use the pool,
    - ${not} ..2 (closed|shut), (pool|swimming pool|pools) ..1 (was|is|were|area|has been|had been|being|also)? ..2 (closed|shut|(not open)|(out of order)|(out of use)|(not available)|unavailable|(not in use)|empty|drained|(not heated)|(under maintenance)|(not usable)), (closed|shut) ..1 the ..1 pool`,
  'app-crashes': `
    <start> =crashes|=crashed|=crashing .|again|and,    - old|other|another|previous|last|every app, - ${not}|no|without|nothing|hardly ..2 (crash|crashes|crashed|crashing), (app|game) ..2 (crashes|crashed|crashing|crash|(keeps closing)|(closes itself)|(shuts down)|(force closes)|(closes by itself)|(shuts itself)), (it|that|this|which|and|keeps|constantly|always|just|still|then|now) ..2 (=crashes|=crashing|(keeps closing)|(force closes)), <start> =crashes|=crashed|=crashing ..1 (every|all|constantly|on|as|each|when|whenever|after|since|non|a), (constant|endless|non stop|frequent) ..1 (crashes|crashing), (wont|(will not)|(does not)|doesnt|cant|(can not)) ..1 even open`,
  'app-slow': `
    - ${not} ..2 (slow|laggy|sluggish), - (customer|support|delivery) ..2 slow, - slow ..1 (cooker|cook|to reply|to respond|burn), (app|it|loading|interface|page|pages|startup|everything|screen|which|login|navigation|sync) ..1 (is|was|has|got|gets|runs|became|become|times|so|really|very|now|just|takes)? ..3 (slow|sluggish|laggy|lags|lagging|(takes ages)|(takes forever)|(take ages)|(take forever)|(ages to load)|(forever to load)), (so|very|really|painfully|incredibly|too|super|extremely|bit|quite|terribly|unbearably) ..1 (slow|laggy|sluggish) ..1 (to|and|.|since|with|now|after|on|when|app)?, (lags|laggy) ..1 (all|constantly|like|so|badly|when|every), (slow|ages|forever|minutes) ..1 to load`,
  'data-lost': `
    you|i|we ..1 lost your|my|our|all data,
    - ${not}|never|nothing|without ..3 (lost|lose|deleted|wiped), (lost|deleted|wiped|erased|lose|loses|deletes|wipes|losing|disappeared|vanished) ..3 (all|my|our|everything|years|months|entire|whole|every|<number>|data|progress|history) ..2 (data|progress|history|workouts|notes|entries|streak|saves|save|lists|settings|recipes|playlists|contacts),
    (data|progress|history|notes|photos|workouts|entries|streak|playlists|recipes|lists) ..2 (is|are|was|were|has|have|just|all|been|got)? ..2 (gone|lost|deleted|wiped|erased|disappeared|vanished), (years|months) of ..1 (data|progress|history|notes|photos|workouts|entries) ..2 (gone|lost|deleted|wiped|down|disappeared|vanished)`,
  'feature-missing': `
    (something|feature|thing|option) you|i|we ..1 need|want|use is|was|are missing,
    - ${not} ..1 (missing), (cant|cannot|(can not)|(why can not)|(why cant)|(no way to)|(unable to)|(no option to)|(not possible to)|(impossible to)|(wont let me)|(will not let me)|(doesnt let me)|(does not let me)|(not able to)|(doesnt allow)|(does not allow)) ..1 (i|you|we|me|even|to)? ..2 (export|split|share|sort|filter|edit|undo|sync|print|search|customise|customize|backup|import|duplicate|merge|rotate|(add a)|(add more)|(turn off)|(change the)|(set a)|zoom|copy|reorder|rename|mute|download),
    (please|pls|plz|really needs|needs|need|should|wish|missing|lacks|lacking|where is|wheres|no|without) ..3 (add|have|had|having|include|is|dark mode|widget|(search function)|(offline mode)|(an export)|(a widget)|(a search)|(landscape mode)|(csv export)|(apple watch)|(android auto)|carplay|(tablet support)|(ipad version)|(undo button)) ..2 (widget|option|feature|button|mode|support|export|filter|function|setting|(dark mode)|version)`,
  'feature-removed': `
    (something|feature|features|option|what) you|i|we ..1 used is|are|was no longer there|available,
    - ${not} ..2 (removed|remove), - i|we ..1 (removed|deleted|uninstalled), - (ads|paywall|bug) ..2 (removed|gone), (removed|removing|remove|(took away)|(taken away)|(got rid of)|(getting rid of)|(take away)|scrapped|ditched|dropped) ..2 (the|my|a|our|all|feature|features|ability|option|widget|dark|best|useful) ..3 (feature|features|mode|option|options|widget|button|ability|function|functionality|view|tab|export|sync|filter|list|setting|settings|search|thing|tools), (feature|features|option|button|widget|(dark mode)|function|view|export|ability) ..2 (is|are|was|were|has|have|just|been|now)? ..2 (gone|removed|(taken away)|disappeared|(been removed)|vanished|(behind a paywall)), (put|hidden|moved|behind|stuck|locked) ..5 behind ..1 (a|paywall) ..1 paywall, (now) ..4 (behind a paywall|behind paywall|premium only|(you have to pay)|(only for premium)|(paid feature))`,
  'update-broke-it': `
    update ..1 has|have|had caused|given ..2 trouble|problems|issues,
    - ${not} ..2 (problem|problems|issue|issues), - (fixed|better|improved|great|faster) ..3 (since|after) ..3 update, (since|after|until|till|til|ever since|following) ..3 (update|updated|updating|upgrade|(new version)|(latest version)) ..8 (crashes|crash|crashing|(stopped working)|(not work)|(doesnt work)|(wont)|broken|worse|slow|freezes|freezing|useless|logs|unusable|buggy|(cant)|(can not)|(will not)|nothing|gone|lost|keeps|(does not)|rubbish|terrible|ruined|awful|laggy|glitchy|drains|problems|issues|error),
    (crashes|crash|crashing|(stopped working)|(not work)|(not working)|(doesnt work)|wont|broken|worse|slow|freezes|freezing|useless|logs|unusable|buggy|cant|(can not)|(will not)|gone|lost|(does not)|rubbish|terrible|laggy|glitchy|drains|(logging me)|(log me)|(out every)|lags) ..8 (since|after|following) ..3 (update|updated|updating|upgrade|(new version)|(latest version)),
    (update|redesign|upgrade|(new version)|(latest version)) ..2 (broke|ruined|killed|destroyed|(messed up)|(screwed up)|wrecked|(is terrible)|(is awful)|(is horrible)|(is a mess)|(made it worse)|(is worse)|(made everything)), (good|great|fine|brilliant|loved|perfect|worked|works) ..5 (until|till|til|before) ..3 (update|upgrade|redesign|(new version))`,
  'logged-out': `
    - ${not}|never ..3 (log|logs|logged|logging|sign|signs|signed|kick|kicks|kicked), - i|we log|logged out, (logs|logging|log|signs|signing|kicks|kicking|boots|booting|logged|signed|kicked) (me|you|us|everyone|users|people) ..1 out, (keep|keeps|kept|constantly|always|randomly|automatically) ..2 (logged|signed|logging|signing|kicked|getting logged|being logged) ..2 out, (get|gets|getting|got|being) ..1 (logged|signed|kicked) out`,
  'cannot-sign-in': `
    (could not)|couldnt|cannot|cant get into ..1 your|my|our|the account,
    - ${not}|no ..1 (problem|problems|issue|issues|trouble) ..3 (log|login|sign|signing|logging), (cant|cannot|(can not)|(could not)|couldnt|(unable to)|(wont let me)|(will not let me)|(does not let me)|(doesnt let me)|(not able to)|(impossible to)|(not let me)) ..2 (log in|login|log on|sign in|signin|log into|sign into|get in|(get into my account)|(access my account)|(get into the)|(get back in)|(reset my password)|(reset the password)),
    (locked|shut) ..1 (me|out|us) ..1 (out)? ..1 of ..1 (my|the|our) ..1 account, (verification|security|login|sms|confirmation) ..1 (code|codes|email) ..2 (never|not|doesnt|didnt|wont|(does not)|(did not)) ..2 (arrives|arrive|come|comes|sent|work|works|received|arrived|came), (code|password) never ..1 (arrives|arrive|comes|came|works|arrived), (login|log in|sign in) ..1 (is|does|doesnt|not|never|keeps) ..2 (work|works|working|failing|broken|fails|impossible)`,
  'too-many-ads': `
    - ${not}|no|without|zero|few ..2 (ads|ad|adverts), - no ..1 (ads|adverts), still ..2 (ads|adverts), (too|so|far too|way too) ..1 many ..2 (ads|adverts|advertisements|commercials|popups|(pop ups)), ads ads, (full of|flooded with|riddled with|nothing but|bombarded|bombarded with|constant|endless|nonstop|(non stop)|just|overloaded with|swamped|intrusive|annoying|more) ..2 (ads|adverts|advertisements|popups|advertising|(pop ups)), (ads|ad|adverts) ..2 (every|everywhere|constantly|(all the time)|(after every)|(between every)|(in your face)|(non stop)|(popping up)|(ruin)|(are ridiculous)|(are annoying)|(all over)|(are out of)), (ad|advert) ..1 (after|every|between|before) ..1 (every|each|single|<number>|few)`,
  'cancelling-hard': `
    - ${not} ..2 (hard|difficult), - easy to cancel, (cancel|cancelling|canceling|cancellation|unsubscribe|unsubscribing) ..4 (impossible|nightmare|(so hard)|(really hard)|(very hard)|difficult|hard|(a pain)|(a joke)|painful|(made so difficult)|(jump through)|ordeal|complicated), (impossible|nightmare|hard|difficult|tricky|(a pain)|(no way)|tried|trying|(cant)|cannot|(can not)|(could not)|couldnt|unable|(wont let me)|(will not let me)|(would not let me)|(wouldnt let me)|refuse|refused) ..1 (to|let)? (cancel|unsubscribe|(get out of)) ..4 (subscription|membership|contract|plan|trial|it|account|my|anything|.|policy) , (make|made|makes|have|had) ..3 (send|write|post|ring|call|come|jump|go) ..4 (to cancel|(cancel))`,
  'gone-downhill': `
    - ${not} ..2 going anywhere, - (leak|leaks|leaking|noise|car|knee|pain|hair|skin|roof) ..4 worse, - used to be ..6 (closed|shut|empty|bank|church|pub|called|nervous|scared|terrified|sceptical),
    gone|going|went|goes|go|slid|sliding|headed ..2 downhill, gone|going|went to (the dogs)|pot,
    - (drop|dropped) ..3 (off|in|me|us), standard|standards|quality|service|food|portions|cleanliness ..3 slipped|slipping|declined|declining|deteriorated|deteriorating|plummeted|nosedived|worsened|(dropped off)|(gone down)|(went down)|(going down)|(taken a)|(took a)|(got worse)|(gotten worse)|(getting worse)|(fallen off)|(taken a nosedive),
    standard|standards|quality ..3 dropped|dropping|fallen|fell|worse|lower|suffered|suffering|declined,
    drop|decline|fall|dip ..1 in ..2 standard|standards|quality,
    (not|isnt|nothing|nowhere|wasnt|arent|no) ..3 (what it|what they|how it|like it|like they|as it) ..2 (used to|was|were|once),
    not|isnt|wasnt|arent|nowhere|nothing ..4 (as good as|(near as good)|(the same as)|(like it)) ..4 (used to|before|previously|(last time)|(last year)|(years ago)|(it was)),
    not|isnt|arent|wasnt the same ..2 (anymore|any more|since|place|as before|these days|now|without),
    no longer the (same|place), (food|service|quality|place|standard|standards|app|portions|everything|experience|staff|pizza|coffee|much|far) ..3 (worse|poorer|lower) ..2 than ..3 (used to|before|previously|(last time)|(last year)|(it was)|previous),
    worse (every|each|with) ..1 (time|visit|year|month), (getting|got|gets|gotten) ..2 worse ..2 (every|each|with|lately|recently|since|and),
    used to be ..3 great|good|amazing|excellent|brilliant|fantastic|lovely|best|favourite|favorite|better|nice|decent|superb|fab|top|reliable|wonderful|perfect|five,
    used to ..1 (love|enjoy|like|rave|recommend) ..1 (this|it|coming|going|here|them|these|about|the|using|shopping|eating|staying),
    shadow of ..2 former, (lost|losing) ..1 (its|their) ..1 (charm|magic|spark|touch|way|sparkle|edge), (resting|rested|rest) on ..2 laurels, let itself go,
    (since|under|after|ever since) ..4 (owner|owners|management|ownership|hands|takeover|(took over)) ..10 worse|downhill|dropped|slipped|declined|shame|ruined|gone,
    (do|does) not feel|seem as good as ..2 (used to|before)`,
  'bill-late': `
    - =check (in|out|up|ins|into|on), - (happy|worth|had|have|willing|glad|prepared|going|need|needed) to pay, - the wait, - bill|check ..3 (straight away|promptly|quickly|quick|immediately), - (can|could) not wait to,
    wait|waited|waiting|queue|queued|queuing|queueing ..6 (for the bill)|(for our bill)|(for a bill)|(for my bill)|(for the check)|(for our check)|(to pay)|(for the card machine)|(to get the bill)|(to get our bill)|(to get the check)|(to settle)|(to be able to pay)|(to bring the bill)|(to bring the check),
    took|takes|taking|take ..4 ${long} ..2 to|for|before ..3 bill|=check|pay|receipt|(card machine)|(card reader),
    bill|=check ..2 took|takes|taking ..4 ${long},
    (getting|get) ..1 the|our (bill|=check) ..2 took|takes|was ..4 ${long}|battle|nightmare|mission|struggle|challenge|impossible,
    asked|ask|asking|requested ..2 for ..1 (bill|=check) ..9 ${long} ..1 later|until|before|after|and|to|for|ago|passed,
    ${long} ..1 for|getting ..2 (bill|=check) ..1 to ..1 (come|arrive|appear|be), ${long} (for|getting|to get) ((the|our) (bill|=check)),
    ${nobody}|never ..2 (brought|bring|came with|come with) ..3 (bill|=check), (could|can) not ..1 get ..2 (bill|=check), impossible to ..1 (get the bill|get the check|pay),
    (bill|=check) ..2 (was|is) ..2 (slow|late|ages), (slow|late) ..1 (with|bringing|getting) ..2 (bill|=check),
    (trying|tried|struggled|struggling) ..1 to ..1 (get the bill|get our bill|get the check|(attract|catch|flag) ..6 (bill|=check|pay)),
    ${long} ..1 (before|until|till) ..6 (to pay|bill|=check), (catch|find|get|flag) ..2 (anyone|anybody|someone|somebody|eye|attention|waiter) ..2 to pay,
    asked|asking for ..1 (bill|=check) ..5 (waited|waiting|wait) ..3 ${long}|minutes|mins`,
  'different-times': `
    - different times (of|in|on|throughout|across|depending|for|each), - different times of, - different times (this|over|and),
    came|come|arrived|arrive|served|brought|delivered|(turned up)|(came out)|sent|appeared ..3 (at|in|on) ..2 (different|separate|random|staggered) (times|intervals|stages),
    food|meal|meals|mains|dishes|plates|starters|orders|everything|courses|drinks ..5 (different times|separately|(one by one)|(one at a time)|(in dribs)|staggered|piecemeal|(dribs and drabs)|(in stages)|(in shifts)|(one after the other)),
    (food|meals|mains|main|dishes|starters|plates|everything|orders|they|it|sides) ..2 (did|were|was|do|does) not ..3 (come|came|arrive|arrived|served|brought) ..4 together|(same time),
    (not|didnt|never|wasnt|werent) ..2 (serve|served|bring|brought|come|arrive) ..4 (together|(same time)),
    finished|eaten|halfway|(half way)|done|finishing|eating ..5 before|when|while|(by the time) ..2 ${company} ..4 got|get|came|come|arrived|served|received|brought|appeared|(turned up)|(had theirs)|started|eat|saw,
    ${company} ..3 finished|eaten|finishing|done ..4 before|(by the time)|when ..1 (mine|(i got)|(i was served)|(i even got)|(i had)|my food|my meal|my main|(i received)|ours|(we got)),
    mine|meal|main|food|starter|dish|burger|pizza|steak|plate|one|order|starters|mains|meals ..2 (came|arrived|appeared|served|brought|(turned up)|(showed up)) ..5 (minutes|mins|hour|ages|long|well|after|before) ..2 ${company}|everyone|everybody,
    (watch|watched|watching) ..3 ${company}|family|everyone|them|him|her ..2 (eat|eating|tuck|finish),
    (eating|ate|eat|dined) ..1 (separately|(in shifts)|(in turns)|(one after the other)|(in relays)|(at different times)|(in two sittings)),
    ${company} ..2 (food|meal|meals|main|mains|order|pizza|burger|plate) ..3 (last|later|after|long) ..4 after|before ..4 (finished|eaten|ours|mine|ate|done), (food|meal|meals|main|mains|burger|pizza|plate) ..2 (came|arrived|(turned up)|appeared) ..6 (after|before) ..2 (mine|ours|hers|his|theirs|(the others)|(everyone else)|(the rest)),
    (while|as) ..1 (the)? ..1 (rest of us|others|everyone else|the rest|my husband|my wife|my partner) ..1 (ate|were eating|was eating|started eating|tucked in), (sat|sitting|waiting) ..3 (with nothing|without food|without anything|empty handed) ..2 (while|as) ..6 (ate|eating|eat), (sat|sitting) ..2 with nothing ..2 (while|as),
    (other two|other one|other three|others|other half|rest of us|the rest) ..3 (had to wait|waited|got theirs|were left waiting|came later|arrived later) ..6`,
  'seen-late': `
    - ${not}|no|without ..4 (late|behind|past|after), - order|delivery|parcel|food|driver|courier|train|bus|taxi|flight|it ..2 (running|ran|runs) ..3 late|behind, - i|we|im (was|were|am|are)? ..1 running ..2 late|behind,
    - ${appointment} ..18 (on the dot)|(on time)|early|exactly|promptly|sharp|(bang on)|(spot on)|(straight away)|(to the minute),
    ${appointment} ..1 ((did not)|didnt|never) (start|begin) ..2 on time, ${appointment} ..2 (started|began|start|ran|was|were|running|delayed) ..5 late|behind|delayed|over,
    ${appointment} ..10 (seen|(called in)|(called through)|(called)|(taken in)|(taken through)|started|(went in)|(got in)|(got seen)) ..3 (at|till|until|gone|after|nearly|past),
    ${appointment} ..10 (still|not|never|wasnt|nobody) ..3 (waiting|seen|called|started|sitting|(in the waiting)),
    (was|were|did|had) not ..2 (seen|called|taken|(get seen)|(go in)|(get in)|(start on)|(start my)|(start our)|(start the treatment)|(see the)) ..4 until|till,
    (not|didnt|wasnt|never) ..2 (seen|(called in)|(called through)|(get seen)|(start on)|(start my)|(get in)) ..4 until|till,
    seen|(called in)|(called through)|(taken in)|(taken through)|(went in)|(saw ..2 (doctor|dentist|nurse|gp|consultant|hygienist|physio|vet|optician|stylist|therapist|specialist)) ..5 minutes|mins|hour|hours|hr ..2 late|after|past|later|behind,
    clinic|doctor|doctors|dentist|surgery|gp|consultant|they|she|he|appointments|appointment|always|stylist|salon|practice|vet|physio|were|are|constantly ..2 (running|runs|ran|run) ..5 late|behind,
    wait|waited|waiting|sat|kept|sitting ..8 (past|after|over|beyond|despite|(even though)|although|though|(in spite of)|with) ..4 ${appointment},
    despite|(even though)|although|(even with)|with ..3 ${appointment} ..6 wait|waited|waiting,
    minutes|mins|hour|hours|hr ..1 past|after|over|beyond|later than ..3 ${appointment} ..2,
    (took|called|started|start) ..1 (me|us) ..3 (minutes|mins|hour|hours|(half an hour)) ..2 late|after|past,
    (saw|see|took|called|seen) ..1 (me|us|my son|my daughter|him|her) ..4 (minutes|mins|hour|hours) ..2 (late|(later than))`,
  'nobody-came': `
    - (last|previous|other|another|first) ..1 (builder|builders|lot|lads|fitters|plumber|electrician|guys|people|company|firm|crew|team|garage|guy|bloke|cleaner|cleaners|decorator|tradesman|engineer|workmen|one|company we) ..12, - no show fee|fees|charge|charges|policy|penalty, - (as|for|marked|me|us|our|if) ..2 no show, - i|we ..1 never|not|didnt ..1 (turned up|turn up|show|showed|came|come),
    - chips|fries|drinks|drink|starters|sides|side|dessert|desserts|items|item|order|orders|parcel|food|mains|main|package|takeaway ..6 never|not|didnt ..2 (turn up|turned up|show up|showed up|arrive|arrived|come|came|appear|appeared),
    - ${nobody} ..2 (came|come) ..2 (to|and) ..2 (take|ask|serve|our|clear|check|see|say|greet|seat|help), - ${nobody} ..2 (came|come) ..1 over|near|back, - ${nobody} ..2 (show|showed|shown) ..1 (us|me|any|interest|how|where),
    ${worker} ..4 never|not|didnt|(failed to)|(forgot to) ..3 (turned up|turn up|showed up|show up|showed|show|arrived|arrive|came|come|appeared|appear|(made it)|(make it)|materialised|attended|attend),
    ${nobody} ..1 (turned up|showed up|showed|shown up|turn up|ever came|ever arrived|appeared),
    he|she|they ..1 never|not|didnt|(failed to)|(forgot to) ..1 (turned up|turn up|showed up|show up|shown up|showed|(bother turning up)|(bother to turn up)|(bother showing)),
    (booked|arranged|scheduled|agreed|supposed|waited|waiting|stayed|sat|took|slot|day|morning|appointment) ..12 ${nobody} ..1 (came|arrived|showed|turned|come|appeared),
    (booked|arranged|scheduled|due|supposed|agreed) ..5 (for|to come|to be|at|between|visit|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ..8 (never|(did not)|didnt) ..1 (came|come|arrived|arrive|showed|show|turned|turn),
    (was|were|been|complete|total|another|${worker}|absolute) ..2 no show|shows|noshow, (was|were|been|complete|total|another|absolute) ..2 noshow, no show ..2 (from|by) ..2 (engineer|driver|plumber|cleaner|courier|company|technician|taxi),
    stood (me|us) up, stood up (twice|again|by), left ..1 standing|waiting|stranded ..8 (no taxi|no driver|no cab|no transfer|nobody came|no one came),
    ((did not)|didnt|(not even)|never) ..1 (bother|bothered) ..2 (turn|turning|show|showing|come|coming|arrive|arriving|attend),
    (engineer|they|he|she|company|technician|plumber|driver) ..1 (missed|misses) ..2 (appointment|appointments|visit|slot)`,
  'phone-unanswered': `
    - i|we ..1 not|didnt|missed|never ..2 (answer|pick), - (answer|answered|answers|answering) ..3 (email|emails|messages|message|question|questions|query|queries|review|letter|letters|texts|chat), - (answered|picked) ..3 (first|second|quickly|straight|immediately|promptly),
    ${nobody} ..2 (answer|answers|answered|answering|(picks up)|(picked up)|(pick up)|(picking up)) ..2 (phone|phones|call|calls|telephone|line|when|(the phone)|ever)?,
    (not|never|dont|doesnt|wont|didnt|wouldnt|cant) ..3 (answer|answers|answered|=answering|(pick up)|(picks up)|(picked up)|(picking up)) ..3 (phone|phones|calls|telephone),
    phone|phones|calls|call|line|telephone|number ..3 (not|never|isnt|arent|wasnt|rarely|seldom) ..2 =answered|(=picked up)|working,
    (can|could|will|would) not ..2 (get through|(get anyone)|(reach anyone)|(get hold)|(speak to anyone)|(reach them)) ..8 (phone|telephone|line|call|phoning|ringing),
    (can|could) not ..1 get through, couldnt|cant|cannot get through, (impossible|unable|trying|tried|hard|struggle|struggled|nightmare|difficult|hopeless|forever|ages) ..2 (get|getting) through,
    (impossible|unable|hard|hopeless|difficult|never able) ..4 (reach|(get hold)|contact|speak) ..6 (by phone|on the phone|by telephone|over the phone),
    (phone|line|lines|number|it|phones|call|calls|telephone) ..3 (rings out|ring out|rang out|(rings and rings)|(rang and rang)|engaged|(always busy)|(constantly busy)|(permanently busy)|(busy tone)|(goes to voicemail)|(straight to voicemail)|(to voicemail)|(goes dead)|(cuts off)|(cuts you off)|(cut off)|unanswered|(cut me off)|(to an answerphone)|(to answerphone)),
    (line|phone|lines|number) ..1 (was|is|are|were) ..2 (busy|engaged|dead|disconnected), just (rings|rang|ringing) ..1 out|and|off, (endless|constant) ringing,
    on hold ..6 ${long}|hour|hours|minutes|mins|music|ages|forever|listening|twice|again|times, (put|left|kept|sat|stuck|waiting|waited|been|held) ..3 on hold,
    (hold|held) for ..3 ${long}, number <number> in ..2 queue, (phone|telephone|call) ..1 (queue|queues), <number> ..1 in the (phone|telephone|call) queue,
    rang|called|phoned|ring|call|phone|calling|ringing|phoning ..8 (no answer|no reply|(nobody answers)|(nobody answered)|(no one answered)|(no one answers)|(never answered)|(without an answer)|(not one answer)|(nobody picked)|(no one picked)),
    no ..1 (answer|reply) ..2 phone|telephone, hung up ..3 (after|before|waiting|gave), (stop|stopped) answering ..2 (phone|calls),
    (impossible|unable|cannot|cant|(can not)|(could not)|couldnt|hard|never) ..2 (get|reach|raise) ..2 (anyone|anybody|someone|somebody|hold|them|a person|a human) ..4 (phone|telephone|line)`,
  'not-informed': `
    - word of a lie, - found out ..8 (charge|charged|fee|bill|cost|price), - ${nobody} ..1 told ..4 (good|amazing|great),
    (was|were|been|are) not kept ..1 (informed|updated|posted|(in the loop)|(up to date)), wasnt|werent kept ..1 (informed|updated|posted|(in the loop)|(up to date)),
    (never|not|${nobody}) ..1 (kept|keep) ..1 (me|us|customers|patients|guests|anyone) ..1 (informed|updated|posted|(in the loop)|(up to date)),
    (could|should|might)|(could at least)|(should at least)|(might at least)|(would it ..2 hurt) ..2 have ..2 (texted|rung|rang|called|told|let|emailed|warned|messaged|informed|phoned|notified|mentioned|said|contacted|updated),
    (call|text|email|message|(heads up)|update|warning|notice) ..3 would ..1 (have been|be|have saved|have done|not have hurt|have helped), (did|could) not ..2 (bother|be bothered|have the decency|have the courtesy|think) ..2 (tell|telling|ring|ringing|call|let|letting|text|inform|informing|email|mention|warn|warning|say|update),
    (left|kept|leave|keep) ..3 in the dark, (none the wiser), (no idea|no clue) ..2 what ..1 (was|is) ..1 (happening|(going on)),
    no|zero|without|(lack of)|poor|terrible|awful|bad|shocking|appalling|little|(not any)|minimal ..1 (communication|communications|comms|updates),
    communication ..3 (poor|terrible|awful|nonexistent|(non existent)|lacking|shocking|dreadful|appalling|rubbish|bad|zero),
    no|zero|without|(not a)|never|(not any)|(not one)|(not so much) ..2 (update|updates|word|warning|notice|notification|explanation|announcement|(heads up)|text|email|phone call|message) ..10 ${changed},
    ${nobody}|never|without ..4 (told|tell|telling|mention|mentioned|said|saying|say|warned|warn|warning|inform|informed|informing|notified|notify|advised|announced|letting|(let us know)|(let me know)|(bothered)) ..12 ${changed},
    (was|were|did|do|had|have|been) not ..3 (told|tell|mention|mentioned|say|said|warned|warn|inform|informed|notified|notify|advised|advise|announce|(made aware)|(let us know)|(let me know)) ..12 ${changed},
    ${changed} ..10 (${nobody}|never|(did not)|didnt|without) ..3 (told|tell|telling|mention|mentioned|said|say|warned|warn|warning|informed|informing|inform|notified|notifying|(let us know)|(let me know)|letting|notice|saying),
    only|just|then ..1 (found|find|finding|discovered|learned|learnt|told) ..1 out? ..2 (when we|when i|on arrival|(at the door)|(after we)|(after i)|(by chance)|(by accident)|(from another)|(from a)|(from the)|(once we)),
    (had|have|having) to ..2 (chase|ring|call|phone|ask|email|keep) ..5 (update|updates|(what was going on)|(what was happening)|(find out what)),
    (left|kept|were|was) ..1 (wondering|guessing),
    (nice|good|helpful|great|polite|courteous|decent) ..2 to ..1 (get|have|receive|be) ..3 (message|call|text|email|told|warned|informed|warning|(heads up)|update) ..12 ${changed}, (nice|good|helpful|polite) ..2 to (be|have been) ..1 (told|warned|informed|updated)`,
  'promise-broken': `
    - i|ill|we|(i can) ..1 promise ..1 (you|i|we|to|that|never), - (promise|promises|promised) ..10 (not|never|doesnt|didnt|wont) ..1 (disappoint|disappointed|regret|fail|let),
    - (said|promised|promise|told|supposed|assured) ..8 (call|ring|phone|callback|deliver|delivered|refund|refunded) ..3 back? ..8 (never|not|nothing|nobody|didnt|no|hasnt),
    promised|promise|promises|assured|guaranteed|pledged ..12 never|not|nothing|didnt|wasnt|hasnt|isnt|wont|hadnt|doesnt|werent|havent|none|nobody,
    promised|promise|assured ..12 (still waiting)|(still no)|(still hasnt)|(but no)|(and no)|(yet no)|(came to nothing)|(then changed)|(failed to)|(went back)|(fell through)|(nada),
    promised ..3 faithfully|repeatedly|(hand on heart)|(time and again)|(over and over)|${times},
    (said|told|says|agreed|saying) ..3 (would|will|ll|d|going to) ..1 ${doing} ..10 (never|nothing|not|didnt|hasnt|wasnt|havent|nobody|(still waiting)|(still no)|none),
    (said|told|says|agreed) ..4 (theyd|hed|shed|theyll|hell|itd|itll|youd) ..1 ${doing} ..10 (never|nothing|not|didnt|hasnt|wasnt|havent|nobody|(still waiting)|(still no)|none),
    (broken|empty|false|hollow) ..1 (promise|promises), (broke|break|breaking|broken|reneged on|(went back on)|(going back on)|(backtracked on)|(go back on)) ..2 (promise|promises|word),
    (did|do|does|will|would) not ..1 (keep|honour|honor|stand by|stick to|live up to) ..2 (word|promise|promises|agreement), didnt|dont|doesnt|never ..1 (keep|kept|honour|honor|honoured|honored|stick to|stuck to) ..2 (word|promise|promises|agreement),
    all talk ..2 (no action|and no|nothing), (not|nothing|never|isnt|wasnt) ..2 (as|what ..2 (was|were|had)) ..1 promised, (not|nothing) ..3 promised ..2 (happened|happen|materialised|done|delivered),
    what you|i|we|was were? promised ..2 (did not|didnt|never) ..1 (happen|happened|come|came|materialise|materialised|get), (promise|promises) ..3 (never|not) ..1 (kept|materialised|happened|honoured|fulfilled|met),
    (told|said|meant|supposed) ..8 but (nothing happened|it never happened|that never happened|this never happened|it never materialised|it did not happen|it didnt happen|that did not happen)`,
  'check-in-slow': `
    - (quick|fast|smooth|speedy|swift|efficient) ..8 (queue|line) ..3 (reception|desk|check), - ${not}|no|without|never ..4 (queue|queues|wait|line), - self check,
    check in|checkin|checking|(checking in) ..2 in? ..2 (took|takes|was|is|taking) ..5 ${long}|slow|(painfully slow)|chaotic|shambles|chaos|tedious|lengthy|painful|nightmare|(so slow)|(too slow)|(very slow),
    took ..4 ${long} ..2 to ..4 (check|checked|get checked|be checked) ..1 in|us,
    wait|waited|waiting|queue|queued|queuing|queueing|stood|standing|stand ..9 (check in|checkin|checked in|(at reception)|(at the desk)|(at the front desk)|(in the lobby)|(in reception)|(to be checked)|(at check)),
    (long|huge|massive|endless|big|slow|enormous|terrible|ridiculous|lengthy|horrendous|awful) ..1 (queue|queues|line|lines|wait) ..4 (check in|checkin|reception|desk|(front desk)|lobby),
    (check in|checkin|reception|(front desk)|lobby) ..3 (queue|queues|line|lines) ..5 (long|huge|hour|door|ages|took|massive|ridiculous|minutes|moved|snaked|slow),
    (slow|long|lengthy|tedious|painful|chaotic|painfully slow|protracted) ..1 (check in|checkin|checking in), reception ..1 (was|were) ..2 slow,
    (one|single|two|1) ..4 (desk|reception|check in|checkin) ..6 (queue|line|queueing|queuing|waiting), ${long} ..2 (to|at|for) ..2 (check in|checkin|(get checked in)),
    (queue|line|queues|lines) ..1 (for|at|to) ..2 (check in|checkin|reception|(front desk)|desk) ..4 (door|long|huge|hour|ages|massive|ridiculous|moved|forever), ${long} ..3 (before|until|till) ..3 (key|keys|(into our room)|(our room)|(checked in)) ..6 (queue|reception|desk|line|check)`,
  'pushed-to-buy': `
    - push|pushing|pushed ..1 (notification|notifications|button|door|boundaries|prices|myself|the boat|chair|buggy),
    felt|feel|feeling ..2 (pushed|pressured|pressurised|pressured|forced|bullied|obliged|coerced|hassled) ..1 (to|into),
    =pushy, (hard sell), (hard selling), upsell*, upsold, (up sell), (up selling), (up sold), (high pressure) ..1 (sales|selling|tactics|sell|salesman), pressure (sales|selling|tactics), sales pressure,
    (pressure|pressured|pressurised|pressuring|pushed|forced|talked|coerced|bullied|guilted|badgered|railroaded|strongarmed|conned) ..2 (into|to) ..2 (buy|buying|sign|signing|take|taking|order|ordering|tip|tipping|upgrade|upgrading|pay|paying|purchase|purchasing|spend|spending|getting|having|a contract|extras|a package|a plan),
    (trying|tried|tries|try|kept|keeps|keep|attempt|attempted|constantly|always) ..1 to? ..2 (=sell|flog|push|upsell|selling|flogging|pushing|shift|peddle) ..4 (me|us|you|on|extra|extras|product|products|their|things|insurance|warranty|stuff|more|cream|creams|expensive|add|additional),
    (would not|wouldnt|will not|wont|does not|did not|didnt) take no for, (sales pitch|sales talk|sales patter|sales spiel|selling spiel|sales push),
    (push|pushing|pushed|pushes) ..3 (product|products|extras|insurance|membership|credit card|warranty|upgrade|upgrades|finance|expensive|dearer|sides|dessert|wine|package|packages|course|treatments|their own),
    (only|just|more) ..2 (interested|bothered|concerned) ..2 (selling|sales|making a sale|sale|(in my money)|commission), (aggressive|relentless|constant|non stop|nonstop) ..1 (sales|selling|upselling|pitch|salesman|salespeople|sell),
    (push|pushing|pushed|pushes|plugging|selling|flogging) ..2 (store card|loyalty card|credit card|app|extended warranty|add ons|addons|protection plan|loan|insurance),
    (would|did|do|does|will) not stop ..2 (pushing|selling|plugging|(trying to sell)|upselling|flogging)`,
  'discount-refused': `
    - would|could ..3 (nice|good|great|lovely) ..4 discount, - i|we ..1 (did not|didnt|dont|do not) ..1 (need|want|ask|use), - ${not} ..2 (expect|expecting|need),
    ${deal} ..6 not|wasnt|never|didnt|doesnt|wouldnt|hasnt|isnt|couldnt|cant ..3 applied|apply|work|working|worked|honoured|honored|accepted|accept|given|valid|taken|recognised|recognized|redeemed|deducted|available|come|added|included|go,
    ${deal} ..4 refused|rejected|denied|declined|ignored|forgotten|invalid|expired|removed,
    ${not}|${nobody} ..4 honour|honor|honoured|honored|apply|applied|accept|accepted|give|given|gave|take|taken|get|got|receive|received|redeem|recognise|deduct|deducted|offer|allow ..5 ${deal},
    refused|refuse|refusing|forgot|failed|declined|unwilling|denied ..5 ${deal}, (no|without) discount ..1 (given|applied|offered|on|at|for|despite|even|and),
    (charged|paid|pay|charge) ..3 full ..1 (price|whack|rate|amount|fare) ..8 (despite|(even though)|although|though|discount|offer|voucher|deal|sale|member),
    despite|(even though)|although ..6 ${deal} ..8 full ..1 (price|whack|rate|amount),
    (told|said|says|claimed|apparently|informed) ..5 (offer|discount|promotion|deal|coupon|promo|sale) ..4 (expired|ended|over|finished|excluded|only|online|(not)|(run out)|(no longer)|(did not)|(does not)),
    ((not|didnt|never) (get|got|given)) ..1 the|a|my|our|any discount,
    ${deal} ..6 (disappeared|vanished|(did not come off)|(didnt come off)|(taken off)? ..1 (full price|full amount)), ${deal} ..14 (full (price|amount|rate|whack))`,
  'shelf-price-wrong': `
    - same price, - cheaper at the till, price ((was not)|wasnt) ..2 one? ..2 you|i|we ..1 seen|saw,
    shelf|sticker|label|ticket|=tag|=sign|marked|advertised|website|online|displayed|display|shelves|menu|board|app ..8 (scanned|(rang up)|(rung up)|(rings up)|scans|(at the till)|(at the checkout)|(at the register)|(to pay)|charged|(came up)|(came to)|(wanted)|(asked for)|(the till)) ..4 <money>|<number>|more|higher|different|dearer|another|extra|double,
    (rang|rung|rings|scanned|scan|scans|scanning|came) ..1 (up|through|in|at)? ..3 (higher|more|different|dearer|wrong|another|extra|double|full) ..3 (price|than|expensive|what|at|to|as),
    (price|prices) ..5 (different|higher|(not the same)|dearer|(did not match)|(do not match)|(does not match)|(didnt match)|(dont match)|(doesnt match)|wrong|(not match)|(not the price)|(more expensive)) ..4 (than|from|to|at|on|as|the) ..3 (menu|website|shelf|sticker|label|=tag|till|checkout|online|ticket|=sign|advertised|displayed|outside|door|app|shelves|register|stated|shown|marked),
    (price|prices) ..1 (on the website|online|on the shelf|on the shelves|on the board|outside|on the menu|on google|on the label|on the tag|on the sticker|on the app|on display) ..3 (lower|cheaper|different|not|wrong|outdated|(out of date)|misleading|less),
    (menu|website|shelf|online|app|advertised|displayed) ..1 (price|prices) ..3 (lower|cheaper|different|not|wrong|outdated|(out of date)|misleading|old|incorrect|nothing like),
    (charged|asked|wanted|pay|paid|paying|charge) ..5 (more|extra|higher|different|over|above) ..2 (than|price|what|the) ..5 (shelf|sticker|label|=tag|menu|ticket|advertised|displayed|marked|board|=sign|website|shown|(it said)|online),
    (different|another|higher|wrong|dearer|incorrect) ..1 price ..2 (at|on|when|than|from|to|by) ..3 (till|checkout|register|menu|shelf|sticker|paid|paying|scanned|(the label)|(the tag)|counter|cash desk),
    not ..2 the price ..2 (on|advertised|shown|displayed|marked|stated|it said), mispriced, (wrongly|incorrectly|badly) priced, (till|register|checkout|counter) ..6 (higher|more expensive|dearer|different) ..2 price,
    (sign|shelf|sticker|label|=tag|menu|board|website) ..2 (said|says|stated|showed|read) ..10 (charged|till|register|checkout|rang|scanned|(wanted)|(had to pay)|(asked for)),
    (label|labels|price tag|price tags|shelf|shelves|stickers|signs) ..4 (not|dont|doesnt|didnt|never) ..1 (match|tally|reflect|agree) ..6 (pay|till|price|checkout|charge|charged|register|receipt)`,
  'plates-not-cleared': `
    - (sat|seated|sit|shown|given|led|taken) ..6 table ..6 (not|never|wasnt|hadnt) ..2 (cleared|cleaned|wiped), - plates|plate|glasses ..2 (promptly|quickly), - table ..3 (arrived|sat down|seated|shown),
    ${nobody}|never ..3 (cleared|clear|removed|remove|(took away)|(take away)|(taken away)|collected|collect|(came to clear)) ..4 plates|plate|glasses|dishes|table|starters|cups|bowls|away|crockery|anything,
    ${not} ..3 (cleared|clear|removed|remove|(took away)|(take away)|(taken away)|collected|collect|clearing) ..4 plates|plate|glasses|dishes|table|starters|cups|bowls|away|crockery,
    plates|plate|glasses|dishes|cups|bowls|crockery|table|starters ..3 (not|never|werent|wasnt|isnt|arent|havent|hasnt) ..2 (cleared|collected|removed|(taken away)|(picked up)|(been cleared)|(been taken)),
    plates|plate|glasses|dishes|cups|bowls|crockery ..4 (left|sat|sitting|stayed|stood|remained|stacked|piled|piling|lying|gathering|stacking|building) ..7 (table|front|us|ages|hour|minutes|mins|evening|there|night|while|long|up|meal|time),
    (dirty|empty|used|old|finished|emptied) (plates|plate|glasses|dishes|cups|bowls|bottles|crockery) ..2 (left|sat|still|everywhere|(in front)|(all over)|piled|piling|stacked|remained|stayed|(all evening)|(next to)|hanging|sitting|littered|lying|mounting),
    (had|have|having) to ..2 (clear|stack|move|push|carry|shift) ..4 (plates|dishes|glasses|cups|crockery|(own table)),
    (wait|waited|waiting|ages|hour|minutes|mins|asked|ask) ..6 (plates|plate|dishes|glasses|crockery) ..3 (cleared|removed|taken|collected|away|gone),
    (slow|forever|ages) ..2 (clearing|(to clear)|cleared) ..3 (plates|tables|dishes|glasses|table),
    (left|leave|leaving) ..3 (plates|plate|dishes|glasses|cups|bowls|crockery|bottles) ..2 (on|in front|there|sitting|lying|standing), (surrounded by|sat with|sitting with|sat among|eating around) ..3 (dirty|empty|used|old) ..2 (plates|dishes|glasses|cups),
    (table|tables) ..3 (piled|covered|stacked|littered|cluttered|full|heaped) ..3 (plates|dishes|glasses|cups|bottles) ..1, (piled|stacked) ..1 (high|up) ..1 with ..2 (plates|dishes|glasses)`,
  'kitchen-closed': `
    - about|going|nearly|almost|before ..2 (close|closed|shut|closing), - kitchen ..4 (closed|closing|shut|close) ..8 (still (cooked|made|served|fed|did|managed|rustled)|(cooked for)|(made us)|(made me)|(rustled up)|(managed to)|(sorted us)|(fed us)|(did us)|(happy to)),
    kitchen ..4 closed|shut|finished|(closing early)|(closes early)|(not open)|(not serving)|(stopped serving)|(wasnt open)|(shut down)|(off for the)|(packed up), (closed|shut|closing) the kitchen,
    (stopped|finished|stop|stops|ceased) ..1 (serving|doing|taking) ..3 (food|order|orders|lunch|dinner|breakfast|meals|hot food|at|by|early|an hour|half),
    (no longer|not|werent|wasnt|arent|isnt) ..1 (serving|doing) ..2 (food|lunch|dinner|meals|hot food|breakfast|mains|any food|evening meals), last ..1 orders ..4 (gone|already|passed|finished|early|called|taken|over|missed),
    no ..1 (food|hot food|meals) ..2 (after|available|served|as the|because the|by|until), food ..2 (had|was|is) ..1 (finished|over|stopped|(not being served)|(no longer)), food service ..3 (finished|ended|over|stopped|closed),
    (told|said|apparently) ..6 too late ..3 (food|eat|order|kitchen|dinner|lunch)`,
  'deposit-kept': `
    kept|keep|keeping|withheld|withhold|withholding|retained|retaining|pocketed|(hung onto)|(hold on to)|(held on to)|(holding on to)|keeps|forfeited|forfeit|lost|lose|losing|stole ..5 =deposit|=deposits,
    refuse|refused|refusing|refuses|failed|yet ..2 (return|refund|give|release|pay|hand) ..5 =deposit,
    (not|never|wont|wouldnt|didnt|havent|hasnt|doesnt|cant) ..2 (return|returned|refund|refunded|given back|give back|release|released|hand back|giving back|returning|refunding|paid back) ..4 =deposit,
    (not|never|still not|havent|didnt|hasnt) ..2 (got|get|gotten|received|receive|seen|had|getting|see|given|give) ..5 =deposit ..1 back|returned|refund|yet|refunded, (not|never|didnt|wont) ..1 get ..2 =deposit back,
    =deposit ..4 (not|never|wasnt|hasnt|isnt|still|yet|wont) ..3 (returned|refunded|back|released|given|received|paid|come|seen|arrived|been|refundable|owed),
    (waiting|wait|waited|chasing|chase|chased|fighting|fight) ..6 =deposit, (deducted|deduct|deducting|took|taken|take|docked) ..6 (from|off|out of|of) ..2 =deposit, no deposit ..1 (back|returned|refund|refunded), (want|like) ..1 my deposit back, where is my deposit`,
  'left-mess': `
    - dust (sheet|sheets|cover|covers), - (dog|child|toddler|baby|kids|son|daughter|puppy|children|cat) ..2 (left|made) ..3 mess, - (last|previous|other|another|first) ..1 (builder|builders|lot|lads|fitters|plumber|electrician|guys|people|company|firm|crew|team|garage|guy|bloke|cleaner|cleaners|decorator|tradesman|engineer|workmen|one|company we) ..12, - no|without|never|not ..3 mess, - mess of ..1 (it|job|things|hair|booking|order|everything|the order), - i|we|id ..1 (left|leave|made) ..3 mess,
    left|leave|leaving|leaves ..6 mess|dirt|rubbish|dust|debris|mud|muck|rubble|sawdust|footprints|grease|stains|filth|bombsite|(right state)|(terrible state)|(awful state)|(in a state)|(some state)|(a tip)|(like a bomb)|filthy|dirty|offcuts|trash|garbage|disaster,
    (never|not|didnt|${nobody}|(failed to)|(did not even)) ..2 (cleaned|clean|tidied|tidy|hoovered|vacuumed|swept|sweep|cleared|clear|hoover) ..2 (up|after|away|anything|their|behind|the mess|dust),
    without ..2 (cleaning|tidying|hoovering|sweeping|clearing) ..2 (up|after|away|anything|their|behind),
    (greasy|oily|muddy|dirty|black|grubby|filthy|mucky) ..1 (fingerprint|fingerprints|handprint|handprints|footprint|footprints|hand|hands|mark|marks|print|prints|boots|stain|stains|paw) ..3 (on|all|over|everywhere|across|up|inside|in|through),
    (dust|mud|grease|sawdust|plaster|rubble|offcuts|dirt|oil|debris|rubbish|muck|mess) ..3 (everywhere|(all over)|(on my seats)|(on the seats)|(through the house)|(in every room)|(all through)|(on the carpet)|(on my carpet)|(on my drive)),
    (had|have|having|spent|took) ..6 (clean|cleaning|hoover|hoovering|scrub|scrubbing|mop|mopping|sweep|sweeping|vacuum|vacuuming|clear|clearing) ..4 (after them|(behind them)|(up after)|(their mess)|(the mess)|(after they)|(after him)|dust|oil),
    mess ..1 (they|he|she|the fitters|the builders|workmen|to clean|behind) ..1 (left|made|had|up|clean)?, made|making ..2 mess, mess behind|everywhere`,
  'unfinished-work': `
    - (last|previous|other|another|first) ..1 (builder|builders|lot|lads|fitters|plumber|electrician|guys|people|company|firm|crew|team|garage|guy|bloke|cleaner|cleaners|decorator|tradesman|engineer|workmen|one|company we) ..12, - ${not} ..3 leave|leaves, - finished ..2 (early|ahead), unfinished ..1 (job|work|business|repair|and|.)?, (half|part|partly|partially|only half) ..1 (finished|done|complete|completed|fitted|painted|built|installed|tiled|fixed|plastered),
    half a job, (did|done|only did|doing) half ..2 (job|work|of), (incomplete|unfinished) ..1 (job|work|repair|installation|service|tiling|painting),
    left|leave|leaving|leaves ..6 (unfinished|undone|incomplete|(half finished)|(half done)|(half way)|halfway|(without finishing)|(before finishing)|(before it was finished)|(before it was done)|(part done)|(not finished)|(not done)|(not completed)),
    job|work|works|repair|repairs|installation|kitchen|bathroom|service|tiling|painting|garden|roof|fence|project|extension|decorating|driveway|they|he ..3 (not|never|wasnt|isnt|didnt|hasnt|havent|still) ..3 (finished|finish|completed|complete),
    (tiling|painting|work|job|plastering|grouting|snagging|fitting|sealing) ..2 (still not|not even|never) ..1 done, (never|not|didnt|yet to|still to|failed to|havent|hasnt|still not) ..3 (finished|finish|completed|complete) ..3 (job|work|it|repair|off|what|works|repairs|project|everything),
    only|just (did|done|finished|completed|painted|fixed|fitted|repaired) ..1 (half|part|some|one|two),
    (walked|walk|walking|went|left|disappeared|vanished|buggered|cleared) ..3 (off|before|halfway|(half way)|(mid way)|midway|partway|(part way)) ..5 (site|job|finish|finished|finishing|through|completion|complete),
    (abandoned|abandoning) ..3 (job|work|project|us|me|it), never ..1 (came|come|returned|return) ..2 (to finish|to complete|and finish|finish), work was left,
    (never|not) =finished ..2 (despite|and|even|properly|off|by|the|because), (boards|wall|walls|floor|door|doors|window|windows|tiles|boiler|skirting|units|trim|patio|shed|deck|gutter|ceiling) ..2 (never|not|wasnt|werent|still not) ..2 (finished|completed|fitted|done),
    only (one|two|half|some|part) ..1 (of)? ..4 ((got|was|were|is|had) ..1 (painted|done|fixed|fitted|finished|repaired|completed|replaced|tiled))`,
  'damaged-theirs': `
    - (someone|somebody|idiot|vandal|vandals|lorry|neighbour) ..2 (scratched|dented|hit|keyed|damaged|scraped), - (last|previous|other|another|first) ..1 (builder|builders|lot|lads|fitters|plumber|electrician|guys|people|company|firm|crew|team|garage|guy|bloke|cleaner|cleaners|decorator|tradesman|engineer|workmen|one|company we) ..12, - i|we|id|ive|weve|had ..1 (accidentally|stupidly|already|had|ve|have)? ..1 (scratched|dented|damaged|cracked|broke|broken|scuffed|scraped|kerbed|ripped|smashed|bent|stained|snapped|chipped|dropped|ruined|tore), - broke|breaking ..1 (my|our) (heart|diet|budget|bank|fast|duck),
    - (repaired|fixed|replaced|mended|repair|fix|replace|sorted|buffed) ..5 (scratched|dented|cracked|damaged|scratch|dent|crack|scrape|scuff), - not ..1 a ..1 (scratch|mark|dent),
    something of yours|mine|ours ..1 (was)? ..1 (damaged|broken),
    scratched|dented|damaged|cracked|broke|ruined|smashed|chipped|scraped|scuffed|shrunk|shrank|stained|ripped|tore|burned|burnt|bleached|wrecked|snapped|bent|kerbed|curbed|flooded|gouged|marked|scratching|damaging|breaking|destroyed ..1 my|our ..3 ${belongings},
    (they|he|she|fitters|workmen|movers|(removal men)|driver|mechanic|laundry|valet|installers|builders|garage|plumber|cleaner|cleaners|lads|technician|engineer) ..2 (scratched|dented|damaged|cracked|smashed|chipped|scraped|scuffed|shrunk|shrank|stained|ripped|tore|burnt|bleached|wrecked|kerbed|curbed|gouged|ruined|snapped) ..2 ${belongings},
    ${belongings} ..3 (back|returned|(came back)|collected|(picked up)|up) ..3 (scratched|dented|damaged|cracked|shrunk|ripped|stained|ruined|torn|(with ..3 (scratch|scratches|dent|dents|crack|cracks|damage|scuff|scuffs|chip|chips|scrape|scrapes|hole))|(covered in (scratches|dents|scuffs))),
    (came|come|got|gave|given|returned|handed) ..4 back ..3 (scratched|dented|damaged|cracked|shrunk|ripped|stained|ruined|torn|broken|with a hole|with a scratch|with a dent|with scratches|with a crack|with a stain),
    (picked|collected|got) ..4 (up|back) ..3 with ..3 (scratch|scratches|dent|dents|crack|scuff|scuffs|damage|chip|scrape|hole),
    (scratch|scratches|dent|dents|crack|damage|scuff|scuffs|mark|chip|scrape|stain|hole) ..6 (not|wasnt|werent|never) ..2 (there|on it) ..2 (before|when|beforehand|until|previously),
    (my|our) ..2 ${belongings} ..2 (was|were|got|been) ..2 (scratched|dented|damaged|cracked|ruined|smashed|chipped|scraped|scuffed|shrunk|stained|ripped|torn|burned|burnt|bleached|wrecked|broken|kerbed) ..2 (by|when they|during|while they|in the wash|in the laundry|after they),
    (caused|causing|did) ..3 damage ..2 (to|on) ..1 (my|our),
    (my|our) ..2 ${belongings} ..2 (was|were|is|had|have|had been) ..2 (scratched|dented|damaged|cracked|ruined|smashed|chipped|scraped|scuffed|shrunk|stained|ripped|torn|burnt|bleached|wrecked|broken|kerbed|curbed) ..5 (when i|when we|(got it back)|(i got)|(collected)|(picked)|(afterwards)|(after the)|returned),
    (put|knocked|drilled|left|made|punched) ..2 (hole|dent|scratch|crack|scratches|dents|holes|gouge|burn) ..1 (in|on|through) ..1 (my|our), (scratched|scratch|dented|scuffed|chipped|scraped|scorched|burnt) ..1 (my|our) ..1,
    (cracked|broke|smashed|scratched|chipped|dented|damaged|ruined|snapped|scuffed|tore|ripped|burnt|melted|bent) ..1 (one|two|three|some|several|half|both|all|a couple|a few) ..1 of ..1 (my|our)`,
  'pickup-not-ready': `
    - collect|collecting|(pick up)|(picked up)|pickup|ready ..3 (car|van|bike|kids|us|me|room|rooms|keys|table), - room|rooms|table|car|van|apartment ..8 ready,
    collect|collection|collecting|(pick up)|(picking up)|(picked up)|pickup|(click and collect)|takeaway|takeout ..14 (not|wasnt|isnt|werent|never|hadnt|nowhere|didnt|havent) ..3 ready|prepared|packed|picked|started|done|made|there,
    order|food|takeaway|takeout|pizza|pizzas|prescription|cake|glasses|parts|parcel|flowers|bouquet|photos|prints|order was ..3 (not|wasnt|werent|isnt|hadnt|never) ..2 ready ..5 (when|at|on|until|till|collect|to collect|and|for|yet|by|(pick up)|despite|after|even),
    (came|went|got|arrived|turned|going|come|drove|called) ..3 (collect|(pick ..2 up)|pickup|collection) ..12 (wait|waited|waiting|(stand around)|(stood around)|stood|standing|(hang around)|(hanging around)|sit|sat),
    (told|said|saying|says|email|text|message|app|notification|promised|quoted) ..5 ready ..10 (not|wasnt|nowhere|hadnt|couldnt|werent|didnt|(still being)|(still cooking)|(still waiting)|(nobody)),
    (wait|waited|waiting) ..6 (my|our|a|the) (collection|(click and collect)|(pick up order)|(pickup order)|(collection order)|(pre order)),
    (preordered|(pre ordered)|(ordered ahead)|(ordered in advance)|(ordered online)|(ordered for)) ..14 (wait|waited|waiting|(not ready)|(wasnt ready)|(nt ready)|(not even started)),
    (collection|pickup|(click and collect)) ..3 (late|delayed|(took ages)),
    (collection|pickup|(pick up)|(to collect)) ..6 (waited|waiting|wait|queued) ..3 ${long}|longer,
    (supposed|meant|told|due|promised|should) ..3 (be|been)? ..1 ready ..3 (at|for|by|in) ..14 (left with|got it|waited|waiting|later|finally|until|still), (never|not|rarely) ready ..2 (when|at|on|by|for|in), - not ready ..3 (leave|order|eat|go|pay|check out)`,
  substituted: `
    - substitute (teacher|tutor|instructor|goalkeeper|player), - (allow|allowed|happily|happy|great|good|offered|sensible|requested|able|let|excellent|perfect|no poor|kindly) ..4 substitut*, - (replaced|changed|swapped|switched) ..4 (tyre|tyres|pads|brakes|oil|filter|battery|discs|screen|bulb),
    substitute|substitutes|substituted|substituting|substitution|substitutions|subbed, (subs) ..1 (were|are|in my|for),
    swapped|swapping|replaced|changed|switched|swap ..8 (without (asking|checking|telling|consulting|permission|a word|even|any|me|my|warning|saying))|(never asked)|(did not ask)|(didnt ask)|(no one asked)|(nobody asked)|(was not asked)|(not even ask),
    (ordered|(asked for)|chose|wanted|(paid for)|picked|selected|requested) ..9 (gave|given|got|sent|brought|received|came|served|get|put) ..5 instead,
    (sent|gave|got|given|received|delivered|brought|supplied) ..4 (different|cheaper|alternative|inferior|lesser|similar|other|another|wrong) ..1 (brand|brands|product|item|version|model|flavour|flavor|make|variety|alternative|substitute|item),
    (different|another|cheaper|own) ..1 brand ..4 (instead|sent|than|from what), (random|daft|odd|ridiculous|stupid|silly|strange|bizarre|rubbish|poor|weird) ..1 (replacement|replacements|alternative|alternatives|swap|swaps), (replacement|replacements|alternatives) ..2 (sent|given|chosen|made no sense|ridiculous|without),
    (different|another|other|cheaper|similar) ..2 (colour|color|size|brand|item|flavour|one|product|model|cut) ..2 without ..2 (asking|checking|telling|warning|consulting|my),
    (no|out of|didnt have|not have|ran out of) ..4 (so|and) ..2 (sent|gave|got|brought|put|swapped) ..5 instead`,
  'no-appointments': `
    - no appointment|appointments ..1 (needed|necessary|required|but), - without ..2 appointment, - delivery|time|charging ..1 slot|slots, - i|we ..2 (missed|cancelled|late),
    no ..3 appointments|appointment|slots|slot|availability ..6 (for|until|till|available|left|week|weeks|month|months|free|anywhere|before|in the|at all|whatsoever|ever),
    not|never|none|nothing|couldnt|cant|cannot|didnt ..2 (get|book|find|make|offer|have|got|getting) ..3 appointment|appointments|slot,
    impossible|struggle|struggled|struggling|hard|difficult|unable|nightmare|battle|trying|fight|hopeless|joke|harder ..3 (get|getting|book|booking|find|finding|make|secure) ..3 appointment|appointments|slot|(booked in)|seen,
    (earliest|first|next|soonest|nearest) ..4 (available|appointment|slot|they|could|was|is|date|availability|she|he) ..8 (week|weeks|month|months|fortnight),
    (wait|waiting|waited) ..6 (week|weeks|month|months|fortnight|days) ..4 (appointment|seen|slot|(see a)|(see the)|(see my)|(see someone)),
    (week|weeks|month|months|fortnight) ..2 (wait|waiting|queue) ..3 (appointment|seen|see|slot|gp|doctor|dentist),
    (appointment|appointments|slots) ..4 (gone|taken|(booked up)|(fully booked)|unavailable|(like gold)|(like gold dust)|(impossible)|(weeks away)|(months away)|(weeks in advance)|nonexistent),
    (nothing|none) ..1 (available|free) ..3 (weeks|week|months|month), (waiting list) ..5 (week|weeks|month|months|year|years), (appointment|seen) sooner ..6 (not|never|couldnt),
    (can|could) not ..2 (booked|get|fit|squeezed) ..2 (booked in|in|seen|me in) ..4 (week|weeks|month|months), (booked up|(fully booked)) ..4 (weeks|months|month), (weeks|months) (minimum|before|until) ..4 (appointment|seen|slot)`,
  'not-examined': `
    - barely|never|not|hardly looked ..1 back, - (reception|receptionist|receptionists|waiter|waitress|staff|desk|cashier|assistant) ..3 (barely|never|hardly|not|didnt) ..2 (look|looked|glanced), - looked at (the|our) (menu|card),
    (barely|hardly|never|not|didnt|wouldnt|scarcely|without) ..3 (looked|look|looking|glanced|glance|glancing|touched|touch|touching) ..3 (at|it|me|my|him|her) ..1 (my|his|her|our|the|your)? ..1 ${examined},
    (doctor|gp|dentist|nurse|consultant|physio|vet|optician|surgeon|midwife|dermatologist|mechanic|technician|engineer|plumber|specialist|physiotherapist|surveyor) ..4 (barely|hardly|never|not|didnt|without|scarcely) ..3 (look|looked|looking|glanced|glance|touched|touch|touching|examine|examined|checked|check|checking|(laid a)|(lay a)|inspect|opened|open),
    (never|not|didnt|barely|hardly|without|wouldnt|${nobody}) ..3 (examined|examine|examining|inspected|inspect|inspecting) ..1 (me|my|him|her|it|us|the|properly|our|anything|at|.)?, without ..2 (examining|examination|inspecting|inspection),
    (no|without|not any|zero|lack of|not a) ..2 (physical)? ..1 (examination|exam),
    (cursory|passing|fleeting) ..1 (glance|look|once over|examination|exam|check), quick glance, (quick|brief) look ..4 (said|told|sent|charged|dismissed|prescribed|diagnosed|that was it|decided),
    (never|not|didnt|barely|without) ..3 (got up|get up|getting up|left|leave|leaving|moved|move|look up|looked up|looking up) ..3 (desk|chair|screen|computer|keyboard|seat),
    (stared|looked|looking|staring|typing|typed|eyes) ..3 (screen|computer|keyboard|monitor) ..4 (whole|entire|all|rather|instead|throughout|time),
    (check|exam|examination|checkup|consultation|inspection|service|survey|(eye test)|appointment|diagnosis) ..4 (not|wasnt|hardly|didnt) ..3 (thorough|detailed), (less than|far from|anything but) thorough,
    (five|two|three|5|2|3|ten|10) minute ..1 (consultation|appointment|check|look|exam) ..4 (and|for|then|no),
    (took|takes|had|gave) ..2 (one|a quick|a five second|a two second|half a|a single) look ..4 (left|said|told|declared|decided|and that|charged|prescribed|wrote), without ..2 (opening|touching|testing|removing|unscrewing|lifting) ..3`,
  'results-late': `
    - (such|better|best) ..2 results, - results ..1 (i|we|like|speak|that|are|were amazing), - results like this, - ${not} ..2 (wait|waiting),
    waiting|wait|waited|chasing|chase|chased ..6 ${papers},
    ${papers} ..4 (never|not|didnt|havent|hasnt|wasnt|werent|still|yet) ..3 (come|came|arrived|arrive|received|sent|back|materialised|(turned up)|appeared|through|issued|emailed|posted|been|given|provided|turn),
    (never|not|havent|didnt|hasnt|still|yet|no sign) ..4 (received|receive|got|get|sent|send|had|heard|given|give|provided|issued|of|emailed|saw|seen) ..3 ${papers},
    took|takes|taken|taking ..5 (week|weeks|month|months|day|days|ages|forever|(so long)|(too long)) ..7 (send|get|receive|issue|come|back|produce|provide|for|email|post|give|prepare) ..5 ${papers},
    ${papers} ..2 (took|taken|takes|taking|were|was|are|is) ..3 (week|weeks|month|months|day|days|ages|forever|long|late|delayed|overdue|lost),
    (week|weeks|month|months) ..3 (for|get|before|later|since|and) ..4 ${papers}, late|delayed|overdue ..1 ${papers}, (lost|mislaid|misplaced) ..2 ${papers}, kept waiting for ..1 (your|my|our|the) ${papers}`,
  'breakfast-ran-out': `
    - nothing left to (say|add|complain), - (ran|run|running) out of (time|things|words|reasons), - ${not} ..4 (ran out|run out|runs out), - (slept|missed|skipped|late) ..4 breakfast, - (constantly|regularly|always|continually|quickly) ..1 (refilled|replenished|(topped up)|restocked),
    breakfast|buffet ..14 (ran out|run out|running out|empty|(nothing left)|(hardly anything left)|(not much left)|(little left)|(barely anything)|(picked over)|(slim pickings)|depleted|bare|scraps|(all gone)|gone|(sold out)|(cleared away)),
    breakfast|buffet ..14 (not|never|wasnt|werent|nobody|slow|isnt|arent) ..3 (refilled|replenished|(topped up)|restocked|refill|replenish|(top up)|restock|refilling|replenishing|filled|(toped up)),
    (refill|refilled|replenish|replenished|restock|restocked|topped) ..6 (breakfast|buffet), (ran|run|running) out of ..8 (breakfast|buffet|(by nine)|(by eight)|(by ten)|(by 9)|(by 8)|(by 10)),
    (nothing|(hardly anything)|(hardly any food)|little|(not much)|(barely anything)|scraps|(very little)|(so little)|(not a lot)|(hardly any)) ..1 left ..6 (breakfast|buffet), (nothing|(hardly any)|little|(not much)|(barely any)|(very little)|(so little)) ..2 left ..2 at breakfast,
    (empty|bare|empties) ..2 (trays|buffet|dishes|platters|chafing|containers|breakfast|bain), (trays|platters|chafing dishes|serving dishes|cereal|pastries|eggs|bacon|juice|coffee|fruit|bread) ..3 (not|never|wasnt|werent|slow) ..3 (refilled|replenished|(topped up)|restocked),
    (slow|ages|forever|slow about) ..2 (refill|refilling|replenish|replenishing|restock|(top up)|(topping up)),
    no ..2 (eggs|bacon|bread|toast|cereal|milk|coffee|sausages|croissants|fruit|juice|food) ..3 left ..4 (breakfast|(by nine)|(by 9)|(by half)|(when we)|buffet)`,
  'code-missing': `
    - (dress|door|gate|discount|promo|voucher|gift|qr|bar|entry|post|zip) (code|codes), - ${not} ..2 need,
    ${otp} ..5 (never|not|didnt|doesnt|isnt|wont|hasnt|dont) ..4 (comes|come|came|arrive|arrives|arrived|sent|received|through|(turns up)|(turn up)|(turned up)|appear|appears|appeared|delivered|send|show|sending|work|coming|arriving),
    (never|not|didnt|dont|doesnt|cant|still|wont|isnt|hasnt|wouldnt|unable) ..4 (get|got|receive|received|receives|receiving|send|sends|sent|getting|sending|gets|come|arrive|given) ..6 ${otp},
    waiting|waited|wait|waits ..9 (passcode|otp|code|(verification email)|(verification text)|(confirmation email)|(reset email)|(reset link)|(text with)),
    no ${otp}, (says|said|claims|claiming|tells|keeps saying|supposedly|apparently) ..4 (sent|sending|emailed|texted|send) ..7 ${otp}, ${otp} ..4 (expired|expires|late|(too late)|(hours later)|(an hour later)|(days later)|invalid|rejected|missing),
    where is ..2 ${otp},
    no ..2 (text|email|sms|message) ..4 (code|passcode|otp)`,
  'account-blocked': `
    - i|ive|we|id ..2 (blocked|froze|closed|close|closing|locked), - (to|will|am|ask|asked|asking|try|tried|trying|want|wanted|decided) ..2 (close|closing|block|freeze) ..3 account, - open|opened|opening ..3 account,
    account|accounts ..4 (blocked|frozen|froze|suspended|locked|closed|restricted|disabled|deactivated|banned|limited|(on hold)|(shut down)|terminated|(put on hold)|flagged|freeze|(under review)|inaccessible|(in limbo)),
    (blocked|froze|frozen|locked|suspended|closed|restricted|disabled|freezing|blocking|deactivated|banned|shut|shutting|closing|suspending|terminated|limited|restricting|locking|block|freeze) ..4 account|accounts,
    (locked|shut|kicked|frozen) ..1 out of ..4 (account|accounts|banking|money|savings), (no access|(cannot access)|(cant access)|(can not access)|(could not access)|(denied access)) ..2 to? ..2 (account|accounts|funds|money|savings),
    (froze|frozen|blocked|locked) ..3 (funds|money|savings)`,
  'voucher-refused': `
    - (i|we) (never|dont|rarely) ..1 use, - (i|we) do not ..1 use, - (accepted|honoured|honored|extended|renewed) ..3 ${voucher} ..8 (expired|(run out)|(ran out)|(out of date)|invalid), - i|we ..2 (forgot|lost),
    not|never|didnt|wouldnt|couldnt|cant|wont|unable|dont|doesnt|cannot|${nobody} ..4 (accept|accepted|take|honour|honor|redeem|use|recognise|spend|apply|find|process|scan|honoured|accepting|honouring|validate|activate) ..5 ${voucher},
    refused|refuse|refuses|refusing|rejected|declined|declining|denied|turned down ..5 ${voucher},
    ${voucher} ..10 (not|wasnt|never|didnt|doesnt|couldnt|wouldnt|isnt|wont|cannot|cant|hadnt) ..3 (redeemed|redeem|used|use|accepted|accept|valid|honoured|honored|honour|work|worked|working|works|spend|spent|taken|recognised|activated|scan|exist|recognise|been activated),
    ${voucher} ..6 (refused|rejected|declined|expired|invalid|(no longer)|void|worthless|useless|(out of date)|cancelled|(turned away)|(not)? (at|in) ..1 branch), (expired|invalid|useless|worthless) ..1 ${voucher}`,
  'payment-failed': `
    - card|payment (machine|reader|terminal), - card machines, - pay ..1 (by|with|in) ..1 (card|cash|contactless), - ${not} ..3 (fail|fails|failed), - (late|missed) payment,
    payment|payments|transaction|transactions|transfer|transfers|purchase|card|cards ..4 (failed|fails|failing|fail|declined|declines|rejected|refused|bounced|(timed out)|(times out)|errored|(error)|unsuccessful|stuck|pending),
    payment|payments|transaction|transactions|transfer|card|purchase|order|checkout ..3 (not|didnt|doesnt|wont|wouldnt|never|isnt) ..3 (go through|went through|gone through|going through|process|processed|processing|complete|completed|(be processed)|(be completed)|(be taken)),
    payment|payments|transaction|checkout ..3 (not|didnt|doesnt|wont|wouldnt|never|isnt) ..2 (work|working|worked|load|accepted),
    (pay|paying|paid|checkout|(check out)|(checking out)|purchase|subscribe|buy|donate) ..8 (not|wouldnt|didnt|wont|doesnt) ..1 (go through|going through|(let me)|(let us)),
    (can|could) not ..1 (complete|finish|make|process|finalise) ..3 (payment|purchase|order|transaction|checkout), cant|couldnt|cannot ..1 (complete|finish|make|process) ..3 (payment|purchase|transaction|checkout),
    (rejects|rejected|rejecting|declines|declined|declining|refused|refuses|blocked|blocking) ..1 (my|the|our|every|both|all|a) ..2 (card|cards|payment|payments|transaction|transfer),
    (error|errors|crashes|crashed|freezes|froze|glitch|glitched|stuck|hangs|spinning) ..5 (payment|checkout|paying|(to pay)|(i pay)|(check out)),
    (time|when|whenever|trying|tried|try) ..3 (to pay|pay|checkout|(check out)) ..4 (error|fails|failed|crashes|freezes|declined|declines|(times out)|(kicks me)|rejected), (website|site|app|checkout|system|page) ..2 not ..2 (take|accept|process|recognise) ..2 (card|cards|payment|payments)`,
  'key-failed': `
    - lost ..3 (key|keys|keycard), - (worked|works) ..1 (fine|perfectly|well|great|first), - key (staff|workers|worker|ring|features|location|part),
    ${key} ..2 (gave|given|giving) ..1 (you|me|us) ..2 (trouble|problems|grief|bother),
    ${key} ..6 (not|didnt|wouldnt|wasnt|doesnt|never|wont|isnt|werent|couldnt) ..3 (work|worked|working|works|open|opening|activated|fit|scan|turn|unlock|programmed|recognised|let|function),
    ${key} ..4 (failed|fails|failing|demagnetised|demagnetized|deactivated|faulty|jammed|broken|(stopped working)|(stops working)|(kept failing)|(playing up)|(played up)|temperamental|dud|expired|dodgy|useless|(hit and miss)),
    ${key} ..5 (reset|reprogrammed|recoded|reactivated|recharged|recut|redone|(be replaced)|(be changed)|(been reset)|remagnetised|rekeyed), (wrong|faulty|dud|broken|useless|dodgy|temperamental|incorrect) ..1 ${key},
    (new|another|replacement) ..1 (key|keys|keycard|keycards|key card|key cards) ..4 (twice|again|every|each|times|three|four|daily|several|(time)),
    (locked|shut) out of ..2 (room|rooms|apartment|building|flat|hotel|suite|cottage), (can|could) not ..1 (get into|open|unlock|access|(get in to)|enter) ..3 (room|rooms|door|apartment|building|bedroom|flat|suite), couldnt|cant ..1 (get into|open|unlock|access) ..3 (room|door|apartment|building|bedroom),
    (door|lock|keypad) ..3 (would not|wouldnt|did not|didnt|will not|wont|does not|doesnt) ..1 (open|unlock|recognise|read), (had|have) to ..4 (reset|reprogram|reprogrammed|recode|recoded|reactivate) ..3 (key|keys|card|cards|keycard)`,
  'water-pressure': `
    - hot|warm|cold|lukewarm water, - blood pressure, - ${not} ..2 (problem|issue|complaint) ..3 pressure,
    (water|shower) ..1 pressure ..5 (low|poor|weak|terrible|bad|awful|rubbish|pathetic|nonexistent|(non existent)|useless|lacking|zero|dreadful|appalling|hopeless|dribble|trickle|joke|(hit and miss)|disappointing|abysmal|dire|feeble|dropped|drops|laughable|inconsistent),
    (water|shower) ..1 pressure ..4 (not|wasnt|isnt|could) ..3 (great|good|strong|enough|better|brilliant|best|up|ideal|adequate|there|existent|fantastic),
    (low|poor|weak|terrible|bad|awful|rubbish|pathetic|little|dreadful|appalling|lack of|feeble|dire|abysmal|crap|shocking|inconsistent|fluctuating|zero) ..1 (water|shower) pressure, (no|not enough|not much|hardly any|barely any|very little) ..1 (water|shower) pressure, (no|little|poor|low|weak|(not much)) pressure ..3 (shower|bathroom|taps|tap|water),
    shower|showers ..8 (dribble|dribbled|dribbling|trickle|trickled|trickles|dribbles|drizzle|(weak)|feeble|(no power)|(no pressure)|underpowered|pathetic|(low pressure)|(poor pressure)|(lacked pressure)|(lacks pressure)|(lack of pressure)|(little pressure)|(drips)|(drip)|(dripping)),
    (hardly|barely|scarcely) ..3 water ..5 (shower|tap|taps), (dribble|trickle) ..2 (of water|from the|out of|shower|water), (weak|feeble|pathetic|dribbly|drippy|underpowered|powerless|wimpy) ..1 (shower|showers|spray|flow),
    shower ..3 (not|wasnt|isnt) ..2 (powerful|strong), water ..3 (dribbled|trickled|dribbles|trickles),
    pressure ..2 (was|is) ..2 (low|weak|poor|feeble|pathetic) ..3, - pressure ..2 (tyre|tire|blood|sales|work|work|peer), (hardly|barely|could not|couldnt|impossible) ..3 (rinse|wash) ..6 (pressure|dribble|trickle|shower|weak)`,
  'tracking-stuck': `
    - good|great|excellent|brilliant tracking, - never bother|bothered|needed|check,
    tracking|tracker ..6 (not|never|hasnt|didnt|doesnt|wasnt|isnt|wont|havent|hadnt) ..3 (update|updated|updating|updates|work|working|works|move|moved|moving|show|showing|change|changed|bring|recognised|recognized|found|exist|budged|tell|told|help|load|valid|accurate|been|scanned),
    tracking|tracker ..6 (stopped|stuck|frozen|froze|broken|useless|wrong|inaccurate|failed|(out of date)|down|(showed nothing)|(shows nothing)|(no movement)|(no updates)|(no update)|invalid|misleading|rubbish|hopeless|(a joke)|unreliable|(the same)|vague|dead),
    (no|without|zero|lack of|(not any)|(never got)|(never received)|(did not get)|(didnt get)|(not given)) ..2 tracking ..1 (info|information|number|updates|details|at|provided|available|whatsoever|email|link|data|sent|so|or|and|on),
    (said|saying|says|showing|shows|shown|stuck|been|status|showed|marked) ..3 (out for delivery|in transit|processing|dispatched|preparing|awaiting|(with courier)|(label created)) ..6 (days|day|week|weeks|all|since|ever|never|hours|but|month|ages|still),
    (parcel|package|order|status|shipment|it|delivery) ..4 stuck ..3 (at|in|on|transit|depot|sorting|dispatched|processing|hub|warehouse|customs),
    (status|parcel|package|order|tracking|shipment) ..3 (not|hasnt|never|hadnt) ..2 (moved|updated|changed|budged|scanned|move|change|update) ..4 (since|for|in|days|from|week|weeks|at|once),
    (no movement|no updates|no update|nothing) ..4 tracking, (could|can) not ..2 track ..2 (it|parcel|order|package|my|delivery|the), (impossible|unable) to track,
    (days|day|week|weeks|ages) ..5 (said|says|shows|showed|showing|stuck) ..3 (in transit|out for delivery|processing|dispatched|(label created))`,
  'courier-did-not-ring': `- (bought|buy|paid|took) ..2 without trying, - (finding|find|found) anyone to, 
    - nobody was in (charge|office|kitchen), - rang|ring|called|call ..2 (back|me back|us back|ahead), - always|politely (rings|knocks),
    (never|not|didnt|without|${nobody}|nor|doesnt|dont|hadnt) ..3 (knocked|knock|knocking|knocks),
    (never|not|didnt|without|${nobody}|nor|doesnt|dont) ..3 (rang|ring|ringing|rung|rings|pressed|press|pressing|use|used|using|try|tried|trying|buzzed|buzz|buzzing) ..3 (bell|doorbell|buzzer|intercom|door),
    (bell|doorbell|buzzer|intercom) ..2 (never|not|didnt|wasnt) ..2 (rang|ring|went|rung|go|pressed|used|sounded|buzzed),
    (driver|courier|postman|postie|dpd|evri|hermes|ups|fedex|yodel|man|mailman) ..8 (never|not|didnt|without|nor) ..3 (rang|ring|ringing|buzz|buzzed|buzzing|call|called|calling|(come to the door)|(came to the door)|(got out)|(get out)|attempt|attempted|try|tried),
    (said|claimed|says|claiming|claims|claim|saying|reckoned|marked|stated|told|logged|recorded|reported|supposedly|card) ..3 ((i was out)|(we were out)|(i was not)|(we were not)|(i wasnt)|(we werent)|(you were out)|(customer out)), (said|claimed|says|claiming|claims|claim|saying|reckoned|marked|stated|told|logged|recorded|reported|supposedly|put|card) ..6 (nobody|(no one)|noone|(not)|(was out)|(were out)|wasnt|werent|(customer)) ..3 (home|(at home)|(at the property)|(at the address)|(in when)|(in but)|(available to receive)|out|unavailable),
    (nobody|(no one)|noone) ..2 (was|were|is) ..1 (home|(at home)|(in but)|(in when)) ..8, (sorry we missed you), (missed you|missed delivery|(sorry you were out)|(you were out)) ..1 (card|note|slip|email|notice),
    (failed|attempted|missed) ..1 (delivery|deliveries|attempt) ..14 ((was home)|(were home)|(at home)|(in the house)|(in all)|never|not|didnt|wasnt|lie|lied|nobody|waiting), (tried to deliver|attempted to deliver|attempted delivery|unable to deliver|delivery attempted|tried delivering) ..14 ((was home)|(were home)|(at home)|(in the house)|(in all)|never|not|didnt|wasnt|lie|lied|nobody|rubbish|nonsense|waiting),
    (left|leave|put|dropped|posted|leaving|shoved|pushed|stuck|popped) ..2 (card|slip|calling card|note) ..8 (without|never|not|didnt|instead|rather|ran|home|was in|were in|legged|through the door and),
    (was|were|been) ..1 (in|home|(at home)|(in the house)|(sat in)|(sitting in)|indoors) all ..1 (day|morning|afternoon|evening),
    no ..1 (ring|knock|knocks|doorbell|bell|buzz) ..3 (card|knock|ring|just|at|on|note|nothing|.)?`,
  'uneven-cut': `
    - ${not} ..1 (uneven|wonky|crooked|lopsided), - (fixed|fix|fixing|corrected|saved|rescued|sorted|sort|mended|rectified|evened) ..8 (uneven|wonky|crooked|lopsided|choppy|botched), - uneven (skin|skin tone|tone|floor|floors|pavement|teeth), - colour|color|tan|spray ..4 (uneven|patchy),
    ${cutThing} ..7 (uneven|unevenly|wonky|lopsided|(lop sided)|crooked|jagged|squint|skewwhiff|(skew whiff)|asymmetrical|squiffy|raggedy|ragged|(all over the place)|(hacked)|(different lengths)|(steps in)|(not symmetrical)|(not level)|(not equal)),
    (uneven|wonky|lopsided|crooked|jagged|squint|ragged) ..2 ${cutThing}, left ..4 (uneven|wonky|lopsided|crooked|jagged), (cut|trimmed|shaped|filed|painted|shaved) ..3 (unevenly|crooked|wonky|crookedly),
    one ..2 (side|eyebrow|brow|sideburn|half|nail) ..5 (longer|shorter|higher|thicker|different|fuller|lower|thinner|bigger), (longer|shorter|higher|lower|thicker|fuller) on|than ..1 one|(the left)|(the right)|(the other),
    (different|two|three|various|several|uneven) ..1 (lengths|length) ..3, (fringe|cut|line|neckline|edges|beard|bob|ends|sides|brows|eyebrows|nails|layers|it|back) ..2 (not|wasnt|isnt|werent|arent|nowhere) ..2 (straight|symmetrical|level|matching|(even on)|(even at)|(even and)|(the same length)),
    (had|have|having) to ..4 (even|straighten|neaten|trim) ..3 (out|up|myself|off), (even|evened|straighten|tidy) it ..1 (up|out|off|myself) ..3 (myself|home|after|when), (missed|missing) ..3 (bit|bits|patch|patches|chunk|tuft|tufts) ..5 (hair|back|side|beard|neck|fringe|top),
    (bits|tufts|strands|pieces|hair|hairs) ..2 (sticking out|(longer than)|(left long)|(hanging down))`,
  'battery-drained': `
    - uses|use|used|using ..2 (little|hardly|minimal|less|very little) battery, - (saves|saving|save) ..2 battery,
    (drain|drains|drained|draining|eat|eats|ate|eating|kill|kills|killing|killed|chew|chews|chewing|burn|burns|burning|suck|sucks|sucking|devour|devours|hog|hogs|guzzle|guzzles|murder|murders|hammer|hammers|destroys|drinks|munches|consumes|rinses|rinse|zaps|sapping|saps|gobbles|flattens|wrecks|depletes|wiped) ..5 battery,
    (uses|use|using|used|takes|taking) ..2 (so|too|loads|lot|lots|huge|ridiculous|crazy|insane|much|tons|way|half|all|most|up|more|massive|excessive|over|<number>) ..3 battery,
    battery ..3 (drain|drains|hog|killer|drainer|draining|drained|guzzler|hungry|eater|vampire|dead|dies|died|flat|(goes down)|(went down)|plummets|plummeted|drops|dropped|tanks|(runs down)|(run down)|empty|(gone in)),
    battery ..1 (usage|consumption|life|use|drain) ..4 (high|insane|crazy|ridiculous|massive|excessive|terrible|halved|worse|shorter|awful|half|roof|extreme|heavy|bad|shocking|poor|suffers|suffered|suffering|destroyed|ruined|shot|nosedived),
    (phone|battery|mobile|iphone) ..3 (goes|went|drops|dropped|drop|down|dies|died|dead|flat|drained|drains|lasts|only lasts|from|hot) ..14 (since|(because of)|(thanks to)|after|when|with|while|running) ..5 (install|installed|installing|download|downloaded|downloading|app|update|updated|updating|background|using|open),
    (charge|charging|recharge|recharging|plug) ..1 (my|the) (phone|mobile|battery) ..6 (app|twice|times|constantly|every|since), app ..8 (charge|recharge|plug) ..2 (phone|twice)`,
  'notifications-missing': `
    - annoying|spam|spammy|constant|endless|needless|intrusive|unnecessary|unwanted|pointless|irritating|(too many)|nagging ..2 ${notice}, - (turn|turned|switch|switched|want|need) ..3 ${notice} ..1 off, - (want|need) ..2 ${notice},
    ${notice} ..3 (stopped|stop|fail|failed|failing|fails|broken|missing|delayed|late|unreliable|gone|disappeared|(hit and miss)|(hours late)|intermittent|useless|sporadic|inconsistent|vanished|died|dead|patchy),
    ${notice} ..4 (not|never|dont|doesnt|didnt|wont|arent|isnt|werent|rarely|hardly|barely) ..3 (work|working|works|worked|come|coming|came|comes|arrive|arriving|arrives|arrived|show|showing|shows|appear|appearing|appears|sent|received|delivered|sound|pop|popping|trigger|fire|(turn up)|(get through)|(through)|push),
    (not|never|dont|doesnt|cant|didnt|stopped|wont|isnt|arent|no longer|rarely|without|hardly) ..3 (get|getting|receive|receiving|gives|give|giving|send|sends|sending|show|shows|got|received|have|see|pushing|push|getting|deliver|having) ..4 ${notice},
    (no|zero|without|not a single|(never any)|(not one)) ..1 ${notice} ..2 (since|come|coming|for|when|unless|at|any|on|from|anymore|received|whatsoever|until|about|ever|unless|after|so|and|of|.)?,
    ${notice} ..3 (enabled|allowed|on|activated) ..8 (nothing|not|no|never|still|dont|doesnt),
    (not|never|doesnt|didnt|wont|stopped|fails to|no longer|dont) ..2 (notify|notifying|notified|notifies|alert|alerts|alerting|ping|pings|remind|reminds|reminding) ..1 (me|you|us|when|of|about|for|at), ${notice} ..4 (hours|minutes|days|day|hour) ..1 (late|later|after),
    ${notice} ..3 (not|never|dont|doesnt|didnt|wont) ..1 (go off|go through|ring|buzz|alert|play)`,
  paywalled: `
    paywall*, pay wall*, pay to ..1 (win|play|use|unlock|access) ..1 everything?,
    (was|were|(used to be)|previously|once|originally|always|been|(used to have)|(used to get)) ..3 (free|(free of charge)) ..14 (now|pay|paid|subscription|charge|charges|charging|cost|costs|charged|premium|paying|money|£|$|€),
    (now|suddenly|want|wants|wanting|ask|asking|charge|charging|charges|pay|paying|subscription|costs|cost|subscribe) ..9 (used to be free|was free|were free|(for free before)|(free before)|(free last)|(previously free)|(always free)|(been free)|(once free)|(free for years)|(free until)),
    (everything|(nearly everything)|(almost everything)|most|half|basic|features|feature|anything|useful|function|functions|option|content) ..5 (premium|subscription|(pro version)|(paid version)|locked|(pay for)|(pay extra)|(costs extra)|(costs money)|(behind a)|paid|(in app purchase)|(in app purchases)|subscribe|subscribers),
    (can|could|may) not|only ..3 (do|use|access|see|open|read|save|get|listen|watch|play|edit|send|anything|export|view|have) ..5 (without|unless|if you do not) ..3 (pay|paying|subscribe|subscribing|subscription|premium|upgrade|upgrading|buy|buying|paid|pro|plus), cant|couldnt|cannot ..4 (anything|use|access|see|open|save|get|export|view) ..5 (without|unless) ..3 (pay|paying|subscribe|subscribing|subscription|premium|upgrade|upgrading|buy|buying),
    (forced|forces|forcing|(have to)|(need to)|(had to)|(got to)|must|makes you|make you) ..2 (subscribe|upgrade|(buy premium)|(go premium)|(pay for premium)|(buy the subscription)|(get premium)|(pay a subscription)|(pay for a subscription)|(buy a subscription)) ..3,
    (have|had|need|got|want you|makes you|made) to pay for (everything|so much|anything|all|every|basic|it all|features|the most basic|most), want ..3 pay for everything,
    (money|cash) (grab|grabbing|grabber), free version ..4 (useless|limited|pointless|crippled|nothing|worthless|unusable|joke|barely|rubbish), (says|said|claims|claimed|advertised|supposedly|called|meant|supposed|listed) ..3 free ..8 (not|isnt|pay|subscription|charges|paid|wants|but), (not|isnt|nothing|hardly anything|barely anything) ..2 (actually|really|truly) free,
    (now|suddenly) ..3 (premium only|(behind premium)|(subscribers only)|(paid only)|(a paid feature)|(a premium feature)|(pro only)), (was|were|used to be|been) ..2 always free, (pay for) ..4 (dark mode|(basic features)|(basic functions)|(every feature)|(a basic)),
    (have|having|had|got|need|forced) to pay for ..2 (everything|anything|so much|every|all of it|it all|basic|literally)`,
  'nothing-for-children': `
    - nothing|no ..2 (too much)|(but)|problem|trouble|bother|complaint|shortage, - plenty|lots of ..3 ${kidsStuff}, could|was|were ..1 not more for children|kids, there was not|wasnt more for ..1 children|kids,
    (no|without|zero|(lack of)|(not any)|(not one)|(not a single)|(only one)|(not enough)|(short of)|(ran out of)|(no clean)) ..2 ${kidsStuff},
    (not|dont|didnt|doesnt|couldnt|never|wasnt|werent|isnt|arent) ..2 (have|had|got|offer|provide|do|find|get|any|provided|offered|stock|a|cater) ..4 ${kidsStuff},
    ${kidsStuff} ..3 (dirty|filthy|taken|(in use)|unavailable|(not available)|missing|manky|(all being used)|(all in use)|(was not)|wasnt|(were not)|closed|(did not)),
    (nothing|(not much)|little|(hardly anything)|(very little)|nowhere|(not a lot)|(not anything)|(no activities)|(no entertainment)|(no facilities)|(nothing to do)|(no provision)|(no options)|(no food)) ..5 (for|to) ..4 (kids|kid|children|child|toddler|toddlers|(little ones)|(little one)|baby|babies|(young ones)|nappy|diaper|families|teenagers|bairns|tots),
    (kids|children|toddlers|toddler|(little ones)|teenagers|daughter|son) ..3 (bored|nothing) ..4 (nothing|to do|for them|was|with|because|as),
    not|isnt|wasnt|hardly|arent ..3 (child|children|kid|kids|family|baby|toddler) ..1 friendly, not|isnt|wasnt|hardly ..3 (suitable|great|good|ideal|geared|catered|(set up)|cater|suited|aimed|designed) ..3 (kids|children|families|toddlers|babies|child),
    (do|did|does|will) not ..1 (cater|welcome|provide) ..2 for? ..2 (kids|children|families|babies|toddlers), (nowhere|nothing|no place|no where) ..2 (change|feed|heat|warm) ..3 (baby|nappy|son|daughter|bottle|little|child|diaper),
    ${kidsStuff} ..4 (nonexistent|(non existent)|lacking|poor|terrible|limited|joke|awful|inadequate)`,
  'steps-in-the-way': `
    - <start> (carried|lugged|hauled|got|brought|took) ..8 (up|down) ..4 (floors|flights|flight|stairs|steps|storeys), - (they|he|she|staff|driver|waiter|waiters|lads|team|who|helped|help|guys|porter|porters|man|rider|offered) ..3 (carry|carried|lift|lifted|carrying|help|helped) ..8 (up|down|over|in|into|with) ..4 (step|steps|stairs|staircase|floors|flight|flights|pram|buggy|wheelchair|pushchair|stroller|bags|luggage|cases), - no|without|not|avoid ..3 (steps|stairs), - steps ..1 (from|to|away|of the process|further|ahead|back|up from), - accessible ..3 (by|from|car|bus|public|online|website|app|train|metro|tube), - lift|elevator ..2 (home|broken), - out of order,
    ${wheels} ..14 (steps|stairs|step|inaccessible|impossible|struggle|struggled|struggling|carry|carried|carrying|nightmare|difficult|narrow|stuck|hopeless|tricky|awkward|lug|staircase),
    ${wheels} ..10 ((no (ramp|lift|access|way|elevator|room|chance|thought|facilities))|(not (accessible|suitable|able|get|possible))|(could not)|cannot|cant|couldnt|(did not)|didnt|wont|(would not)|wouldnt|(can not)),
    (steps|stairs|staircase|carry|carried|carrying|lugging|lug|lugged|inaccessible|impossible|difficult|hard|struggle|struggled|struggling|awkward|nightmare|narrow|heave|hopeless|forget) ..9 ${wheels},
    (no|without|zero|(lack of)|(not any)|(not a)|(not even a)) ..2 (ramp|ramps|(disabled access)|(wheelchair access)|(step free access)|(disabled toilet)|(disabled toilets)|(level access)|(accessible toilet)|(disabled facilities)|(accessible entrance)|(access for)),
    no ..1 (lift|lifts|elevator|elevators) ..3, (there is|there was|was|is|has|have|had) not ..2 (lift|elevator|ramp), without ..1 (lift|elevator),
    not|isnt|wasnt|arent|hardly|never|werent ..4 (accessible|(wheelchair friendly)|(step free)|(disabled friendly)|(pram friendly)|(buggy friendly)|(suitable for disabled)|(suitable for wheelchair)|(suitable for wheelchairs)|(suitable for anyone)),
    inaccessible ..1 (for|to|with|if|by wheelchair), (poor|terrible|bad|awful|limited|difficult|rubbish|shocking) ..2 (access|accessibility) ..3 (for|disabled|wheelchair|wheelchairs|mobility|prams|if),
    (up|down|climb|climbing|climbed) ..3 (flights|flight|steep|narrow|spiral|floors|storeys|five|four|three|two) ..3 (steps|stairs|staircase|staircases|floors|storeys), (lots|loads|many|too many|steep|so many|endless|only|all|just|very steep|dangerously steep|full) ..2 (steps|stairs|staircase|staircases),
    - (carried|carry|carrying) (on|out|away|off), - (they|he|she|staff|driver|waiter|waiters|lads|team|who|helped|help|kindly|guys|porter|porters|man|rider|offered) ..3 (carry|carried|lift|lifted|carrying), (had to|have to|having to|needed to|forced to) ..2 (carry|drag|lug|haul|heave|bump|hump|cart|climb|lift) ..8 (up|down) ..6 (stairs|steps|flights|floors|storeys|staircase|staircases), (stairs|steps) only, (bad|dodgy|gammy|arthritic|new) ..1 (knees|knee|hip|hips|legs|leg) ..10 (stairs|steps|(no lift)|(no elevator)|(no handrail)),
    (can|could) not ..3 ${wheels}, couldnt|cant|cannot ..3 ${wheels}, (door|doors|doorway|doorways|entrance|aisles|corridor|corridors|lift|gap) ..4 (narrow|small|tight) ..5 ${wheels}`,
  'hard-to-find': `
    - (find) (part|parts|item|items|piece|pieces|ingredient|ingredients|book|books|record|records|wine|wines|things|stuff|products|in|elsewhere|these), - (find|finding|locate) ..1 (a|an|any|anything|anywhere|anyone|anybody|somewhere|someone|something|fault|better|good|decent|such|these|much|words|parking|size|sizes|product|item|table|button|setting|time|staff|fresh|quality|people|honest|reliable|that), - ${not}|never ..2 (hard|difficult|trouble|tricky|problem), - (gem|reviews|assistant),
    (hard|difficult|tricky|impossible|awkward|tough|challenging|confusing|nightmare|pain|devil|bugger|harder|struggle) ..2 to (find|locate|spot) ..2,
    (struggled|struggle|struggling|trouble|difficulty|difficulties|(hard time)|problems|(had a job)) ..2 (find|finding|locate|locating), (ages|minutes|mins|hour|forever|job|while) ..2 (find|finding|locate|locating) ..2 (it|us|you|place|entrance|building|reception|restaurant|hotel|clinic|salon|office|(way in)|door|apartment|house|cottage|surgery|unit|(the room)|shop),
    (not|wasnt|isnt|never|hardly) ..3 (easy|obvious|simple|straightforward|easiest) ..2 to (find|spot|locate|see), finding (us|it|the place|the entrance|you|them|the door|this place|the hotel|the clinic|the office) ..2 (was|is|not) ..3 (easier|easy|hard|tricky|difficult|nightmare|challenge|mission|struggle|adventure|pain|faff|impossible),
    (can|could) not ..1 (find|locate|see) ..3 (entrance|place|building|reception|restaurant|hotel|clinic|salon|(way in)|office|address|unit|(front door)|(the door)|(the shop)), couldnt|cant ..1 (find|locate) ..3 (entrance|place|building|reception|restaurant|hotel|clinic|salon|(way in)|office|address|unit),
    (trying|tried|looking|searching|hunting) ..2 (find|locate|for) ..2 (entrance|place|building|reception|(way in)|(front door)|(the hotel)|(the clinic)|(the restaurant)|(the salon)|(the office)|(your premises)),
    (badly|poorly|barely|terribly|confusingly) ..1 (signposted|signed|marked|sign posted|signaged|lit and signed), (not|isnt|wasnt|never|nowhere) ..2 (well|clearly|properly|very well)? ..1 (signposted|signed|(sign posted)|(well marked)|(clearly marked)|labelled),
    (no|poor|terrible|bad|(lack of)|confusing|useless|(not enough)|inadequate|(could do with)|(needs better)|(need better)|(better)) ..1 (signage|signposting|signposts|(signs (to|outside|anywhere|at|for|on|up|or|and|in))), no sign ..1 (outside|anywhere|on|over|at|up|above),
    (walked|drove|drive|driven|walking|driving|wandered|wandering|circled) ..3 (past|around|round|(up and down)|(by)) ..5 (twice|times|circles|looking for|before we found|before i found|trying to find|without seeing|before finding|before realising),
    (sat nav|satnav|gps|(google maps)|postcode|maps|navigation|(post code)) ..3 (took|takes|sent|sends|led|leads|brings|brought|wrong|lost|not|gives|gave|no) ..6 (wrong|elsewhere|industrial|nowhere|middle|street|field|lost|back|estate|place|different|road|us|me|work|find),
    (got|getting|get) lost ..3 (trying|finding|looking|twice|several|(on the way)|getting|in the corridors|times), (easy to miss|easily missed|blink and you), (hidden|tucked) ..1 away ..8 (hard|difficult|miss|find|signs|spot)`,
  'smelled-of-drains': `
    - smell|smells|stink ..4 (gone|disappeared|cleared|sorted|fixed|went), - (cleared|unblocked|fixed) ..4 drain|drains,
    (smell|smells|smelled|smelt|stank|stunk|stinks|stink|stinking|reeked|reeks|reeking|whiff|whiffed|stench|pong|ponged|odour|odor|hummed|smelling|smelly) ..6 (drain|drains|sewage|sewer|sewers|sewerage|(septic tank)|septic|(rotten eggs)|(rotten egg)|(bad eggs)|cesspit|(blocked toilet)|(blocked toilets)|plughole|plugholes|(plug hole)),
    (drain|drains|sewage|sewer|sewers|sewerage|drainage|plughole|septic|egg|eggs) ..1 (smell|smells|stink|stench|odour|odor|pong|whiff|stank|smelled|smelt|stinks|stinking|gas|fumes|stunk|smelling|ponged|reeked), (bathroom|shower|sink|toilet|toilets|room) ..3 (drain|drains|plughole) ..2 (smelt|smelled|stank|stinks|smells|reeked)`,
  'stayed-open': `
    could stay open for you|us|me, stayed open for you|us|me|our,
    (stayed|kept|stay|keep|staying|remained) ..2 (open|late|behind|on) ..2 (late|for|open|to|longer|after|past|just|so|specially|especially) ..2 (us|me|serve|feed|finish|help|later|so|my|our|fix|fit|everyone|help|sort), (kept|keep) ..1 (kitchen|bar|place|shop|doors|door) ..1 open, (opened|open) ..1 (up)? ..2 (early|late|specially|especially|just) ..1 for ..1 (us|me|our|my)`,
  'squeezed-in': `
    - ${not}|would ..1 (fit|squeeze), (squeezed|squeeze|slotted|fitted|fit|fitting|squeezing) ..1 (us|me|him|her|my|our|you|them) ..2 in, (found|find|made) ..1 (us|me|space|room) ..2 (a table|a slot|a space|for us|for me|an appointment|somewhere) ..3 (without|despite|even|although|though|last|same|short|when|no) , (got|get) ..1 (us|me) in ..2 (same|last|straight|that|at|without|quickly|on|within|next|the), (fitted|squeezed) in ..2 (same|last|without|at|straight|on|the)`,
  'explained-well': `
    - ${not}|nobody|never ..3 (explain|explained|explains), - (could|should) have explained, =explained|=explains|=explaining ..3 (everything|clearly|(every step)|(each step)|(all the)|(it all)|(what they)|(what was)|(every single)|(in detail)|thoroughly|well|patiently|(so well)|(so clearly)|(each stage)|(what she)|(what he)|(in plain english)|(step by step)|(exactly what)|(things so)|things),
    (talked|walked|took|talk|walk) ..1 (us|me) ..1 through ..2 (everything|it|menu|process|the|each|every|all|what|options|whole), (clear|great|good|thorough|patient) explanation|explanations`,
  'took-time': `
    given|gave|took|had all? the time you|i|we needed,
    - ${not}|never ..2 (took|take), - took ..1 (their|her|his) (sweet|own) time, - took ..2 time ..2 (bring|arrive|serve|get served|come), (took|takes|taking|take) ..1 (her|his|their) ..2 time ..1 (to|with|over|and|making|explaining|.|on|listening|going|helping)?, (took|takes|taking) ..1 the ..1 time ..1 to, (never|not|didnt) ..1 (feel|felt) ..1 (rushed|hurried), (never|not) once? (=rushed|=hurried) (us|me|you)?, (so|very|really|incredibly|infinitely|endlessly) patient ..1 (with|and|when|.|about)?, patience ..1 (itself|of a saint)`,
  'remembered-guest': `
    you|i|we were|was remembered,
    - ${not}|never|nobody ..2 (remembered|remember|remembers), - i ..1 (remember|remembered), - (will|to) ..1 be remembered, - remembered ..2 (why|how|as), (they|staff|he|she|owner|waiter|waitress|manager|team|lady|guy|maria|chef|barista|always|even|reception|still) ..3 (remembered|remember|remembers) ..1 (us|me|my|our|we|that|what|you|i|who) ..1, (knows|know|knew) ..1 (my|our|your) (name|names|order|usual|drink|coffee) ..1 (by|and|.|before|from|every)?, (greeted|welcomed) ..1 (us|me)? ..1 by name`,
  'like-home': `
    - ${not} ..2 (home|family), - (took|take|felt ill|sent) ..2 home, (felt|feel|feels|feeling|made) ..4 (at home|(like home)|(like family)|(part of the family)|(like a member of)|(one of the family)|(like old friends)), home from home, home away from home, (treated|treat|treats|welcomed|welcome) ..1 (us|me|you|everyone|like)? ..1 like ..1 (family|old friends|friends|(one of their own)|(long lost)|one of the)`,
  'put-right-at-once': `
    (things|it|everything|problem|mistake) was|were put right ..1 (quickly|immediately|straight away|right away|at once),
    - ${not} ..2 (fixed|replaced|sorted), - (had|took|wait) ..3 weeks, (sorted|fixed|replaced|corrected|resolved|rectified|swapped|exchanged|solved|changed|(put right)|refunded|remade) ..1 (it|them|this|that|everything|out|the|immediately|my|our|the problem|the issue|straight|right|instantly)? ..2 (immediately|(straight away)|(right away)|instantly|(at once)|(on the spot)|(within minutes)|(no questions asked)|(without question)|(without fuss)|(no fuss)|(no quibble)|(no quibbles)|(in minutes)|(without quibble)|promptly|(same day)|(the same day)|(straightaway)|(there and then)|(without hesitation)),
    (immediately|instantly|(straight away)|(right away)|quickly|promptly) (sorted|fixed|replaced|corrected|resolved|rectified|swapped|(put it right)|(brought a new)|(brought us a new)|refunded|exchanged)`,
  'beyond-duty': `
    you|i|we ..1 felt|feel|were|was ..2 (well|incredibly|really) looked after, - not ..2 looked after,
    - ${not}|nobody ..2 (went|go|going|above), - out of ..1 (their|his|her) way to ..2 (ignore|avoid|annoy|be rude|make), (went|go|goes|going|gone) ..3 (above and beyond|(out of their way)|(out of his way)|(out of her way)|(the extra mile)|(that extra mile)|(an extra mile)), (above and beyond), (extra mile), (could|can) not ..1 (do|have done) ..1 (enough|more) , couldnt ..1 (do|have done) ..1 (enough|more), (nothing|no request|no question) ..1 (was|is|were|seemed) ..2 (too much trouble|(too much)|(too much bother)|(too big)|(too small)|(a problem)|(any trouble))`,
  'no-pressure': `
    (no|zero|without|never|not|didnt|wasnt) ..3 (pressure|pressured|pressurised|pushy|(hard sell)|(upsell)|upselling|(pushed into)|(sales pitch)|(pushing products)) ..1 (to|at|into|on|whatsoever|.|and|or|from|selling|any)?, - not ..1 (pressure|enough) ..2 (water|shower|hot), - (no|low|water) ..2 pressure ..2 (water|shower|hot), - (water|shower) pressure, - pressure ..2 (shower|water|massage|hot|tyre|tyres)`,
  'little-extra': `
    little extra|extras went down well, (lovely|nice|thoughtful) little extra|extras|touch|touches,
    - ${not}|nothing|never ..2 (free|complimentary|extra), - charged|paid|pay|charge|cost ..3 (extra), (threw|throw|thrown|threw) ..2 in ..3 (free|some|a|an|extra|two|few) ..2 (dessert|drink|drinks|extra|extras|chips|bread|sample|samples|gift|sauces|treat|sides|polish|cookie|cookies|starter|wash|coffee|dips|item|goodies|sticker|sweets|mats|pair), (free|complimentary|(on the house)) ..1 (dessert|drink|drinks|ice cream|prosecco|champagne|fizz|wine|bread|shot|shots|limoncello|cake|coffee|cookie|cookies|sample|samples|upgrade|starter|birthday|biscuits|chocolates|glass|bottle|bubbly|treat|gift|fruit) ..1 (for|to|on|.|and|from|at|with|in|when)?, on the house, (left|gave|brought|given|surprised) ..2 (us|me|him|her|my|our|in|with)? ..5 (bottle of|(little gift)|(birthday cake)|(birthday card)|(a card)|(box of chocolates)|(candle)|(welcome gift)|(small gift)|(a biscuit)|(little treat)|(complimentary)|(free)|(chocolates)|(extra)|(goody bag)|(with a candle)) ..1, upgraded ..1 (us|me|our|my|to|without|for)`,
  'diet-cared-for': `
    diets|(dietary requirements)|(dietary needs) ..1 well|really|brilliantly|(so well) (looked after)|(catered for),
    - ${not}|no|never|nothing|nobody ..3 (vegan|vegetarian|gluten|coeliac|celiac|allergy|allergies|dairy|diet), (great|good|excellent|amazing|lots|loads|plenty|fantastic|brilliant|fab|wonderful|huge|wide|extensive|many|separate|whole|full|delicious|superb|tasty) ..3 (vegan|vegetarian|veggie|(gluten free)|coeliac|celiac|(dairy free)|(plant based)|halal) ..1 (option|options|choice|choices|menu|food|dishes|selection|range|pizza|cakes|bread),
    (catered|cater|accommodated|accommodate|accommodating|catering|adapted|adapt|accommodates|remembered|(so careful)|(took care)|(really careful)|(understood)|(took good care)) ..5 (vegan|vegetarian|veggie|gluten|coeliac|celiac|dietary|dairy|diet|halal|vegans|vegetarians)`,
  'children-welcome': `
    - ${not}|never|nobody|no ..3 (kids|children|toddler|baby|family), (kids|children|toddler|baby|(my son)|(my daughter)|(our son)|(our daughter)|(little one)|(little ones)|grandchildren|grandson|granddaughter|toddlers|family|boys|girls|bairns|(wee ones)|(wee one)) ..3 (made|felt|was|were|very|so|loved|are|feel|always)? ..2 (welcome|welcomed|(well looked after)|(looked after)|(had a great time)|(loved it)|(entertained)|spoiled|spoilt|(had a ball)|(were treated)|(kept busy)),
    (welcoming|lovely|great|brilliant|so good|amazing|patient|wonderful|fantastic|kind|sweet|friendly|good) ..1 (with|to|towards|for) ..2 (kids|children|toddler|baby|(my son)|(my daughter)|(our son)|(our daughter)|(little one)|(little ones)|grandchildren|toddlers|boys|girls|families), (kid|child|family|children) friendly, (colouring|coloring) ..1 (books|book|sheets|pencils|crayons|in), crayons`,
  'dog-welcome': `
    your|my|our dog|dogs|pup|puppy ..1 felt ..1 welcome,
    - ${not}|no|never|nobody ..3 (dog|dogs|pup|puppy), (my|our|the|both) ..1 (dog|dogs|pup|puppy|pooch|labrador|spaniel|doggo|cockapoo|terrier|whippet) ..4 (welcome|welcomed|(a biscuit)|(got a treat)|treats|(made a fuss)|(bowl of water)|(a bowl)|fussed|spoiled|spoilt|(made to feel)|biscuit|treat|(water bowl)|sausage),
    (water|biscuit|biscuits|treats|treat|fuss|bed|bowl|sausage|sausages|welcoming|fussed) ..5 (for|of|to|over) ..1 (my|our|the) ..1 (dog|dogs|pup|puppy|pooch|spaniel|labrador|doggo), dog ..1 got ..1 (a|biscuit|treat|treats|fuss)`,
  cosy: `
    - ${not}|never|less|could ..3 (cosy|cozy|snug), - cosy|cozy ..2 (but|prices), (=cosy|=cozy|=cosiest|=coziest|=snug|=homely|=homey) ..1 (atmosphere|place|by|in|inside|and|room|rooms|pub|interior|little|bar|restaurant|cafe|feel|vibe|ambience|setting|spot|with|dining|corner|fire|decor|cottage|lounge|evening|.)?, (so|very|really|super|lovely and|nice and|warm and) (=cosy|=cozy|=snug|=homely)`,
  'great-view': `
    enjoyed|loved the|our view|views, - not|never ..2 view|views,
    - ${not}|no|never ..3 (view|views), - (point|bird|street|in my|reviews) ..1 (of|s|eye|view) ..1 view, - view ..2 (bins|car|wall|building), (great|amazing|stunning|beautiful|lovely|gorgeous|incredible|fantastic|breathtaking|spectacular|superb|wonderful|fabulous|best|perfect|epic|magnificent|unreal|outstanding|fab|awesome|excellent|killer|insane) ..2 (view|views|(sea view)|(sea views)|outlook|vista), (view|views) ..1 (was|were|is|are|of|over|from|across) ..5 (amazing|stunning|beautiful|lovely|gorgeous|incredible|fantastic|breathtaking|spectacular|superb|wonderful|fabulous|(to die for)|magnificent|unreal|outstanding|epic|awesome|unbeatable|perfect|unbelievable)`,
  'came-quickly': `
    - ${not}|never ..3 (quick|fast|quickly), - could ..2 (quicker|faster), - (paid|extra|chose|selected|ordered|promised|guaranteed|supposed|for) ..4 (next day), (quick|fast|speedy|prompt|super fast|rapid|lightning|swift|super quick|superfast|quickest|fastest) ..1 (delivery|shipping|dispatch|postage|despatch), (delivery|shipping|postage|dispatch) ..1 (was|is|so|very|super)? ..3 (quick|fast|speedy|prompt|swift|rapid|lightning|(bang on time)|(spot on)|(super fast)|quickly|early|(ahead of)),
    (order|delivery|parcel|food|item|it|came|pizza|everything|they|meal|package|trainers|dress|boots) ..1 (came|arrived|(turned up)|delivered|(was delivered)|(got here)|and came|was here|here)? ..2 (quickly|early|(next day)|(the next day)|(within 20)|(ahead of time)|(same day)|(really fast)|(super fast)|(super quick)|(so fast)|(so quickly)|promptly|(in no time)) ..1 (.|and|as|despite|with|by|well)?, (came|arrived|here|delivered) ..1 in ..1 (two|2|<number>|10|15|20|25|30|under) ..1 (days|mins|minutes|hours|a), (came|arrived|delivered) (next day), (ordered|order) ..3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last night) ..4 (here|arrived|came|delivered) ..3 (next|tuesday|wednesday|thursday|friday|saturday|monday|today|this|by|morning)`,
  'arrived-hot': `
    - ${not}|never|lukewarm|barely ..3 (hot|warm), (food|pizza|meal|curry|chips|fries|everything|burger|burgers|kebab|order|dinner|takeaway|it|noodles|all) ..3 (arrived|came|delivered|(turned up)|(was delivered)|still|(was still)|(were still)|(got here)|arrives|comes) ..3 (piping hot|(still hot)|hot|(still warm)|(nice and hot)|(steaming hot)|(lovely and hot)), (always|still) ..1 (piping)? hot ..2 (when|on|and) ..2 (arrives|arrival|arrived|comes|delivered|(gets here)|got), food still hot, (hot and (fresh|tasty|early|on time)), (arrived|came|delivered|arrives|comes) ..2 (piping hot|(still hot)|hot) ..1 (and|.|every|fresh|as|tasty|with)?`,
  'well-packed': `
    - ${not}|poorly|badly|could ..3 (packed|packaged|wrapped), - packed ..2 (lunch|lunches|out|with people), (beautifully|well|carefully|nicely|lovely|immaculately|perfectly|securely|gorgeously|expertly|brilliantly|superbly|neatly|safely|so well|very well|really well|properly) ..1 (packed|packaged|wrapped|boxed), (arrived|came|delivered|boxed|gift|gifts|bouquet|flowers|hamper) ..3 (beautifully|nicely|gorgeously|immaculately|perfectly) presented, (packed|packaged|wrapped|boxed) ..1 (so|very|really|up)? ..1 (well|beautifully|carefully|nicely|securely|perfectly|properly|neatly|safely|(with care)|lovely|immaculately), (lovely|beautiful|great|excellent|gorgeous|perfect|secure|fantastic|brilliant|careful|amazing) packaging`,
  'as-described': `
    - ${not}|nothing|never ..3 (as|described|like), (exactly|just|precisely|perfectly) ..1 (as|like) ..2 (described|advertised|pictured|shown|(the photo)|(the photos)|(the picture)|(the pictures)|(in the photo)|(in the photos)|(in the picture)|(in the pictures)|(on the website)|expected|photos|picture|pictures|photo|description), (as described|as advertised|as pictured|true to the picture|true to description|(matches the description)|(matched the description)|(matches the photos)|(looks like the photos)), (looks|look|looked) ..1 (exactly|just) ..1 (like) ..2 (photo|photos|picture|pictures|online|website)`,
  lasts: `
    - ${not}|never|hardly|barely|wont ..3 (last|lasted|lasts|lasting), - wish ..4 last, - (nail|nails|gel|gels|manicure|polish|massage|session|minutes|hours|battery) ..4 (lasted|lasts|last), (=lasted|=lasts|=lasting) ..3 (years|(two weeks)|(2 weeks)|(three weeks)|ages|forever|(for years)|(nearly two)|(near 2)|(a decade)|months|(so long)|(really well)|(so well)), (still) ..1 (going strong|(like new)|(as good as new)|(good as new)|(going after)|(works perfectly)|(working perfectly)|(looks brand new)|(look brand new)|(looks new)), going strong ..2 (after|years)`,
  'found-it-here': `
    found what you|i|we ..1 looking for|(were looking for)|(was looking for)|after|needed|wanted,
    - ${not}|never|nothing ..3 (found|find), - (could|can) not find, (found|find) ..1 (exactly|just|everything|all|precisely|the perfect|the exact) ..3 (what|looking|needed|wanted|(i needed)|(we needed)|after|(i wanted)|dress|gift|present|shoes|part|outfit|size|i|we|suit|pair), (had|have|got|stocks|stocked|stock) ..1 (exactly|everything|just) ..2 (i|we|what) ..2 (needed|wanted|(was looking)|(was after)|(were after)|(were looking)|need|(looking for)|after)`,
  'fits-well': `
    - ${not}|never ..3 (fit|fits), (fits|fit|fitted) ..1 (like a glove|perfectly|perfect|(so well)|beautifully|(really well)|(just right)|great|(true to size)|well|(a treat)|lovely|brilliantly|amazingly|nicely), (perfect|great|lovely|good|excellent|beautiful|brilliant|amazing) fit, true to size, fit ..1 is ..2 (perfect|great|lovely|spot|excellent|amazing|brilliant), - (perfect|great|good|lovely) fit ..1 (for|out)`,
  'done-quickly': `
    - ${not}|never|nothing ..3 (done|fixed|sorted|quick), (done|fixed|repaired|sorted|finished|completed|mended|replaced|serviced) ..2 (same day|(the same day)|(within the hour)|(within an hour)|(in an hour)|(in under an hour)|(in no time)|(while i waited)|(while we waited)|(while you wait)|(next day)|(the next day)|(in minutes)|(within minutes)|(in 20)|(in half an hour)|(by lunchtime)|(by lunch)|quickly|early|(ahead of time)|(ahead of schedule)|(super quick)|promptly), (quick|fast|speedy|prompt|efficient) ..1 (repair|fix|turnaround|turn around|job|fitting), same day ..1 (repair|fix|turnaround|service|out the door), out the door same day`,
  'honest-advice': `
    found us|them|him|her ..1 honest,
    - ${not}|never|hardly|nothing|dis ..2 (honest|honesty|trustworthy), - (be|being|to be) honest, - honest ..1 (review|opinion|feedback|mistake|truth|i), (honest|trustworthy|straightforward|transparent|upfront) ..2 (garage|mechanic|mechanics|advice|guy|guys|people|man|bloke|team|service|and|business|company|work|lads|firm|shop|place|folk|person|opinion|about|pricing), (didnt|(did not)|never|without|not) ..2 (need|needed) ..2 (new|a|it|the|replacing|replaced|any|doing|to replace|to spend) , (told|said|saying|showed) ..4 (did not|didnt|do not|dont) ..1 need ..2, (showed|shown|shows) ..1 (us|me) ..3 (old part|(the old)|(worn)|(the part)|(the code)|(exactly what)|(what was wrong)), (could have|couldve) ..1 (charged|sold|ripped) ..5 (but), (not|without|never|didnt) ..1 (rip|ripped|ripping) ..1 (you|us|me|off) ..1 off, - (not|didnt|without|never) ..3 (need) ..2 (to ask|to wait|to worry|to book|to queue|to do|to go|to ring|to call)`,
  'as-asked': `
    got|get just|exactly what you|i|we ..1 asked,
    - ${not}|nothing|never|nowhere ..3 (what|asked|wanted|as), (exactly|just|precisely|(did what)|(got what)|perfectly) ..2 (what|how|as|like) ..1 (i|we|she|he) ..1 (asked|wanted|requested|(had asked)|(had in mind)|(was after)|(was hoping)|envisioned|imagined|(was looking)|(had hoped)|hoped), (listened|listens|listen) ..1 (to)? ..2 (what|me|and|exactly|carefully|properly|everything|us|every) ..3 (wanted|asked|(did)|(gave me)|said|need|needed|(to say))?`,
  'lasting-nails': `
    - ${not}|never|barely ..3 (last|lasted|lasts), (nail|nails|gel|gels|manicure|shellac|biab|polish|pedicure|acrylics|set|they) ..4 (lasted|lasts|last|lasting|(still look)|(still looks)|(still perfect)|(still intact)|(no chips)|(not a chip)|(not a single chip)|(not chipped)|(still going)|(have not chipped)|(still immaculate)|(still looking)) ..3 (weeks|week|perfect|great|amazing|new|fresh|month|intact|good|chips|ages|immaculate|flawless|chip)?, (weeks|week) ..1 (on|later|in) ..4 (nails|gel|gels|manicure|(not a chip)|(no chips)|(not a single)|perfect) ..4 (perfect|intact|great|new|immaculate|chip|chipped|fresh|flawless|good)?`,
  'slept-well': `
    - ${not}|never|nobody|hardly ..3 (slept|sleep), (slept|sleep|sleeping) ..1 (like a baby|(like a log)|(like babies)|(like logs)|(so well)|(really well)|well|soundly|(like a dream)|great|amazingly|wonderfully|(right through)|brilliantly|(like a king)|(very well)|beautifully|(like the dead)), (best|great|good|fantastic|amazing|lovely|perfect|brilliant|wonderful|proper) ..2 (night s? sleep|(nights sleep)|(night sleep)|sleep|(nights kip)|(nights rest)) ..1 (in|i|we|ever|.|for|of|and)?`,
  'quiet-night': `
    - ${not}|never|less|could|anything ..3 (quiet|peaceful), - boiler|engine|car|machine|fan|fridge|dishwasher|motor|washer|hoover|exhaust|heater|pump|support|line ..4 (quiet|silent), - quiet ..1 (corner|drink|word|end|spot|table|and dull|atmosphere was|as a), (so|very|really|super|lovely and|nice and|wonderfully|beautifully|incredibly|blissfully|perfectly) ..1 (quiet|peaceful|tranquil) ..1 (at|room|rooms|and|.|night|location|hotel|too|place|despite|even)?, (room|rooms|hotel|location|bedroom|place) ..1 (was|were|is|are) ..2 (quiet|peaceful|silent|tranquil), quiet (room|rooms|night|nights|location), peaceful (night|nights|room|rooms|sleep|stay|location), (did not|didnt|never|couldnt|(could not)) ..1 (hear|heard) ..1 (a|anything) ..1 (thing|sound|peep|.|at|all|noise|from|outside)?`,
  spotless: `
    - left (the|my|our|everything|it|a) ..2 (spotless|immaculate), found ..1 everything ..1 clean,
    - ${not}|never|less|far ..3 (spotless|immaculate|spotlessly|immaculately), - immaculate ..1 (service|haircut|presentation|timing|condition), spotless, spotlessly clean, immaculately clean, (room|rooms|place|hotel|restaurant|bathroom|apartment|gym|pool|house|toilets|kitchen|car|everything|salon|cottage|clinic|bedroom|everywhere|shop|cafe) ..1 (was|were|is|are|all)? ..1 (immaculate|gleaming|sparkling), (sparkling|squeaky|super|exceptionally|incredibly|impeccably) clean, (clean as a whistle|new pin)`,
  'easy-booking': `
    - ${not}|never ..3 (easy|simple|smooth), (easy|simple|straightforward|smooth|effortless|seamless|painless) ..2 (to book|booking|bookings|reservation|(check in)|(booking process)|(online booking)), (booking|reservation|booked|book) ..2 (was|is|process|system|online) ..3 (easy|simple|straightforward|smooth|effortless|seamless|painless|(a breeze)|(a doddle)), - (check in|checkin)`,
  'quick-answer': `
    - ${not}|never|no|slow ..3 (reply|replied|answer|answered|response|responded), (quick|fast|prompt|speedy|rapid|swift|quickest|immediate|instant|super quick|super fast) ..1 (to)? ..1 (reply|replies|response|responses|answer|answers|respond|replying|responding|answering), (replied|answered|responded|(got back)|answer|reply|respond|(came back)|answered|replies|responds|answers|(get back)) ..3 (within|in|quickly|immediately|promptly|instantly|(straight away)|(right away)|(same day)|(the same day)|(super fast)|(in minutes)|(straight)|fast|(so fast)|(so quickly)) ..2 (minutes|hour|hours|the|an|seconds|away|day|to|.|and|with|five|ten|<number>|on|every)?, - (in|within|after) ..2 (weeks|months|days)`,
  'easy-to-use': `
    - ${not}|never|nothing|less|hardly ..3 (easy|simple|intuitive), - (used to be|was|were) ..2 (easy|simple) ..2 (before|until|till|to use before), - (should|could|would) be ..2 (easy|simple|easier), (easy|simple|straightforward|effortless|intuitive) ..1 to ..1 (use|navigate|understand|(set up)|operate|learn|follow), (user friendly|intuitive|(easy to use)|(simple to use)), (app|interface|it|design|layout|everything) ..1 (is|was) ..2 (intuitive|(user friendly)), easy peasy`,
  'fair-price': `
    found the price|prices ..1 fair|reasonable,
    - ${not}|never|hardly|less|far ..3 (fair|reasonable|good value|worth), - (fair enough), (fair|reasonable|reasonably|decent|sensible|honest|great|good|brilliant|excellent|fantastic|amazing) ..1 (price|prices|pricing|priced|rates|cost|value) ..1 (for|and|too|.|considering|with|as|on|compared)?, (price|prices|pricing|cost|rates) (was|were|is|are) ..2 (fair|reasonable|good|great|(spot on)|brilliant|excellent|decent|amazing|fantastic), (worth every|well worth) ..1 (penny|cent|(the money)|(the price)), (value for money) ..1 (.|and|too|was|is|great|here|excellent), (great|good|excellent|brilliant|amazing|fantastic|real|best|superb|incredible) value, (real|absolute|total|such|proper|a) bargain, - bargained, (wont|not|didnt|doesnt|without) ..1 (break|breaking) the bank, cheap ..1 (and cheerful|as chips)`,
  'big-portions': `
    - ${not}|never|less|smaller ..3 (portion|portions|generous|big|huge), (big|huge|generous|massive|large|hearty|enormous|great|good|ample|decent|giant|gigantic|mega|good sized|sizeable|sizable|whopping|substantial) ..1 (portion|portions|=helping|=helpings|plates|platefuls|servings|serving) ..1 (too|.|and|for|of|size|sizes|as|with)?, (portion|portions|=helpings|servings) ..1 (was|were|is|are|so|size|sizes|very)? ..3 (big|huge|generous|massive|large|hearty|enormous|great|good|ample|giant|gigantic|decent|substantial|(more than enough)|(too big)|plentiful), (could|did) not ..1 (finish|manage) ..2 (it all|(it)|plate|meal|half|dessert|portion|the)`,
  'learned-much': `
    - ${not}|never|nothing|hardly|could ..3 (learn|learned|learnt), (learned|learnt|learn|learning) ..1 (so|a|loads|lots|such|tons|heaps|more|very|plenty) ..2 (much|lot|loads|great|in|from|about|than|.|ton|deal)?, (taught|teach|teaches) ..1 (me|us|my) ..2 (so much|loads|(a lot)|lots|everything|(more in)|tons)`,
  'warm-welcome': `
    - could|should|would|more|less|bit|lot|hardly|(used to be) ..3 welcoming|welcome, - dog|dogs|puppy|pup|kids|children|toddler|toddlers ..2 (feel|felt|made) ..2 welcome, - welcome (drink|pack|basket|break|change|addition|relief|back|email|gift|note|desk), - you are welcome,
    (warm|warmest|friendly|lovely|great|fantastic|wonderful|brilliant|amazing|big|huge|hearty|cheerful|genuine|best|excellent|cracking|super|nice|fabulous|beautiful|kind|terrific) ..1 (=welcome|=welcomes|greeting|greetings), warm ..1 reception, warmly ..1 (welcomed|greeted|received),
    (=welcomed|greeted|met|received|greets|=welcomes|welcomed us) ..5 (smile|smiles|warmly|warmth|warm|drink|prosecco|champagne|(open arms)|hug|(cup of tea)|friendly|(by name)|enthusiastically|immediately|(straight away)|(as soon)|(like old friends)|(like family)|cheerfully|hello|kindness|big|lovely),
    smile ..3 (at the door|(when you walk)|(as you walk)|(as soon as)|(the minute)|(the moment)), (made|make|makes|making) ..3 feel|felt ..3 (=welcome|=welcomed|wanted|valued|special|(part of the family)),
    (feel|felt|feeling) ..2 (=welcome|=welcomed), (so|very|really|super|incredibly|extremely|most|always|friendly and|warm and|were|are|is|was|genuinely|and) ..1 =welcoming, =welcoming ..1 (staff|team|place|atmosphere|hosts|host|and|from|people|owners),
    (=welcome|greeting|reception) ..7 (was|were) ..2 (warm|lovely|amazing|wonderful|fantastic|genuine|friendly|fabulous)`,
  'no-waiting': `
    - no wait (opposite|sorry|actually|scrap), - (can|could|cannot|cant|couldnt) ..1 wait to|for|until|till, - (straight away|right away|immediately|wait|waiting) ..3 would ..1 (have|be), - no ..1 (wait|waiting) (staff|list|room|on), - on waiting list, - wait ..3 (seen straight|(long enough)),
    seen|served|seated|helped|attended|(dealt with)|(called in)|(called through)|(looked after)|(taken in)|(taken through)|(checked in) ..2 immediately|(straight away)|straightaway|(right away)|instantly|(at once)|promptly|(within minutes)|(within a minute)|(on arrival)|(in minutes)|(straight in)|quickly|(as soon as),
    (table|seat) ..2 (immediately|(straight away)|straightaway|(right away)|instantly|(at once)|(on arrival)),
    (walked|went|got|taken|called|shown|sent|was|were) ..1 straight in, straight in ..2 (no|without),
    (no|without|zero|(hardly any)|(barely any)|(never any)|(not any)|minimal|(never a)|(virtually no)|(practically no)) ..2 (wait|waiting|queue|queues|queueing|queuing|lines|delay|delays|(hanging around)|(waiting time)|(wait time)),
    (did|do|does|will) not ..1 (have|need) ..1 to ..1 (wait|queue), did not ..1 (wait|queue) ..1 (long|much|more|even|in|at|a), (didnt|dont|never|doesnt) ..1 (have|had|has|need|needed) to ..1 (wait|queue), hardly|barely|scarcely ..2 (wait|waited|queue|queued) ..2, (hardly|barely) ..1 (had) to ..1 wait,
    in and out ..2 (in|within|under) ..3 (minutes|mins|(half an hour)|hour|jiffy|flash), waited ..2 (less than|under|only|all of) ..2 (minute|minutes|five|two)`,
  'on-time': `
    - (i|we) (was|were|am|arrived|came|(turned up)|(got there)) ..1 on time, - paid|pay|bill|payment ..3 on time, - (should|could|would|if) ..4 on time, - (be|being) on time ..2 (for|is important),
    (came|come|comes|arrived|arrives|(turned up)|(turns up)|seen|called|(called in)|started|starts|there|here|showed|(showed up)|taken|appointment|appointments|they|he|she|driver|plumber|engineer|technician|always|everything|lessons|classes|ran|runs|running|(on site)|collected|(picked up)|(picked us up)|(picked me up)|delivered|ready|finished|taxi|fitters|team) ..4 on time,
    (bang|dead|right|exactly|spot|perfectly) on time, - (late|not) ..3 punctual, =punctual, punctually, punctuality, (to the minute), (to the very minute), (on the dot),
    (came|arrived|(turned up)|there|here|seen|called|started) ..3 (exactly|precisely|just) when ..2 (said|agreed|promised|arranged), (when|time) (he|she|they) said ..1 (he|she|they) would ..1 (be|come|arrive)?,
    (came|arrived|(turned up)|started|seen) ..1 (promptly|prompt) ..1, (at|on) the ..1 (agreed|arranged|promised|appointed|exact|stated) ..1 time, (prompt|timely) arrival, seen ..2 (at|on) ..2 (exact|appointment) time,
    (ready|done|finished|there|here|arrived|came|delivered|completed) ..2 (exactly|precisely|just|right|bang) ..1 (when|on|at) ..4 (said|promised|agreed|told|booked|appointment|arranged)`,
  'put-at-ease': `
    - would|could|should|tried|try|trying ..3 ease,
    put|puts|putting|set|sets ..6 (at ease|at rest|at my ease|at our ease|at their ease|at his ease|at her ease), at ease ..1 (immediately|instantly|(straight away)|(right away)|from|the|throughout|with|and),
    (made|make|makes|making|helped|helps) ..3 feel|felt|stay|me|us ..3 (relaxed|comfortable|calm|calmer|safe|safer|reassured|(at ease)|confident|relax),
    (feel|felt|feeling) ..2 (at ease), (calmed|reassured|soothed|settled|reassures|calms) ..1 (me|us|my|him|her|our|them|nerves|down), (very|so|really|was|were|is|are|incredibly|extremely|always|and|calm) ..1 =reassuring,
    (she|he|they|nurse|girl|staff|doctor|dentist|lady|team|manner|presence|hygienist|therapist|voice) ..3 =calming|(calming presence), (eased|calmed|allayed|settled|soothed) ..2 (nerves|fears|worries|anxiety|mind), calming ..1 (manner|presence|voice|influence),
    (nervous|anxious|scared|terrified|dreading|dreaded|petrified|phobic|phobia|worried|frightened|fear|nerves|anxiety|apprehensive) ..20 (relax|relaxed|ease|calm|calming|calmed|reassuring|reassured|reassure|patient with|patience|gentle|comfortable|(talked me through)|settled|(looked after)|(took care)|soothing|understanding|(took her time)|(took his time)|(so kind)|(kind and)),
    (patient|gentle|kind|understanding|reassuring|brilliant|great|calm) ..2 with ..2 (nervous|anxious|scared) ..2 (patients|patient|me|daughter|son|people|flyers|drivers|dog)?, (nerves|fears|anxiety) ..2 (gone|vanished|disappeared|melted)`,
  painless: `
    - hurt ..2 (wallet|pocket|bank|feelings|budget|purse), - (booking|(check in)|checkin|checkout|returns|parking|ordering|registration|payment|setup) ..4 painless, - painless ..2 (booking|check in|checkin|process|checkout|returns|experience buying|ordering), - (said|told|promised|supposed|meant|claim|claimed) ..5 painless, - pain (relief|killers|killer|medication|barrier), - (no pain no gain),
    painless, painlessly, (pain free), (without|no|zero|(hardly any)|(barely any)|little|minimal|(very little)|(not any)) ..1 (pain|discomfort|soreness) ..2,
    (did|could|do|does) not ..2 feel ..2 (thing|pain|anything|needle|injection|jab|bit|it|much|drill), (didnt|couldnt|never|dont|hardly|barely) ..2 (feel|felt) ..2 (thing|pain|anything|needle|injection|jab|bit|it), felt ..1 (nothing|(no pain)|(no discomfort)),
    (did|does|do) not ..2 hurt, didnt|doesnt|hardly|barely|never|scarcely ..2 (hurt|hurts|stung|sting), hurt ..1 (less|(a lot less)) ..1 than`,
  central: `
    - central (heating|air|bank|station|office|locking|reservations|theme|ac|reservation), - isnt|wasnt|arent ..4 (location|located|central|walk), - (bad|poor|terrible|wrong) location,
    (location|location really) ..1 (suited|suits) ..2 (me|us|you) ..2 (well|perfectly|fine), location ..2 (is|was|could|just)? ..4 (perfect|central|ideal|handy|convenient|unbeatable|(spot on)|superb|prime|fantastic|excellent|brilliant|great|amazing) ..2 (for|to|right|close|near|central|in|and|walk|you|.)?,
    (very|so|really|super|perfectly|lovely and|nice and|nicely|is|was|fantastic|ideal|great|conveniently|wonderfully|ideally|brilliantly|beautifully) =central|=centrally, =central|=centrally ..1 (located|location|placed|situated|position|spot|and),
    (great|perfect|ideal|brilliant|fantastic|excellent|amazing|super|superb|handy|convenient|good|best|unbeatable|wonderful|prime|top|fab|terrific|lovely) ..1 (location|position|base|spot) ..3 (for|to|near|close|right|next|minutes|walk|walking|in the (heart|centre|center|middle)|five|ten|two|central|within),
    (ideally|perfectly|conveniently|brilliantly|superbly|handily|well|excellently) ..1 (located|situated|placed|positioned), (handy|convenient) ..1 (for|to) ..3 (station|town|shops|centre|center|theatre|airport|beach|everything|bus|city|metro|tube|work|stadium|harbour|restaurants|venue|getting|hospital),
    (walking|walkable|strolling) ..1 distance, (can|could) ..2 walk ..1 (everywhere|anywhere), - (12|15|20|25|30|40|45|fifteen|twenty|thirty|forty|long) ..1 (minute|minutes|min|mins|hour)? ..1 (walk|stroll), (short|easy|quick|gentle|minute|minutes|min|mins) ..1 (walk|stroll) ..1 (from|to|into|away) ..3 (station|town|shops|centre|center|theatre|theatres|airport|beach|everything|bus|city|metro|tube|stadium|harbour|restaurants|venue|high|old|main|sights|attractions|train|.)?,
    (stone throw|stones throw|doorstep|(minutes from)|(round the corner from)|(around the corner from)) ..4 (station|town|shops|centre|center|theatre|theatres|beach|everything|city|metro|tube|stadium|harbour|restaurants|sights|attractions|doorstep)?,
    (right|smack|bang|slap|slap bang) ..1 in the ..1 (middle|heart|centre|center|thick), in the heart of, (close|near|next|nearby) ..1 (to) ..1 (everything|(all the)|(the station)|(the centre)|(the beach)|(the city)|(the metro)|(all attractions)),
    (can|could) not ..1 (be|have|ask for|get|been|beat) ..4 (located|placed|location|central|situated|convenient|position|positioned),
    (location|position) ..1 (could|can) not ..2 (better|beaten|bettered|faulted), (right|just) (by|beside|(next to)|opposite|across from|near) ..1 the ..2 (tube|station|metro|beach|harbour|high street|main square|square|cathedral|river|centre|center|theatre|park|tram)`,
  'wide-choice': `
    - (selection|choice|range|variety) ..6 would be, - (bigger|better|wider|more|larger) ..1 (selection|choice|range|variety), - (price|wide|full|age) range ..2 (of emotions|from),
    (great|good|huge|wide|fantastic|massive|vast|excellent|amazing|brilliant|lovely|big|large|extensive|superb|incredible|wonderful|impressive|enormous|endless|decent|ample|tremendous|fab|unbelievable|broad|diverse|varied|interesting|awesome|full|fabulous|terrific|mind boggling|outstanding|super) ..1 (selection|variety|range|assortment|array|=choices),
    (great|good|huge|wide|fantastic|massive|vast|excellent|amazing|brilliant|big|large|extensive|superb|incredible|wonderful|impressive|enormous|endless|decent|ample|lots of|loads of|plenty of|so much|so many|tons of|heaps of|fab) ..1 choice ..1 (of|on|in|at|here|too|with|and),
    (lots|loads|plenty|so much|so many|tons|heaps|oodles) ..1 (of)? ..2 (choice|choices|options|variety), (choice|selection|variety|range|menu) ..1 (was|is|were|are) ..2 (great|huge|fantastic|amazing|excellent|brilliant|massive|extensive|impressive|superb|vast|incredible|endless|varied|outstanding|wide|enormous|unbelievable|phenomenal),
    (so|loads|lots|plenty|tons|heaps|much|many|endless) ..3 (to choose|to pick|choosing) from, (spoilt|spoiled) for choice, (extensive|varied|huge|massive|vast|wide ranging|diverse) ..1 (menu|menus|wine list|buffet), menu ..2 (extensive|varied|(something for)),
    something (for|to suit) (everyone|everybody|all|every|anyone), (cater|caters|catered) ..1 for all tastes`,
  'well-organised': `
    - i|we ..3 (like|be|am|are) ..3 (organised|organized), - (could|should|would|more|needs|need|if) ..5 (organised|organized|run|planned), - run down,
    (well|brilliantly|superbly|perfectly|really|very|so|super|extremely|beautifully|incredibly|highly|excellently|expertly|impressively|amazingly|fantastically|wonderfully) ..1 (organised|organized|coordinated),
    (well|brilliantly|superbly|perfectly|beautifully|efficiently|professionally|smoothly|excellently|expertly) ..1 (run|structured|planned|managed|oiled|thought out|orchestrated),
    (runs|ran|went|run|going|works|worked|goes|running|go) ..2 (like clockwork|smoothly|(like a dream)|seamlessly|(to plan)), (without|no) ..1 (hitch|glitch|hiccup) ..1, (well oiled), tight ship, everything ..2 (ran|went|was) ..2 (smoothly|smooth),
    (slick|seamless|streamlined) ..1 (operation|process|service|organisation|system|running|outfit|from|and|set), (smooth|smoothly) ..1 (operation|running|from start|process from),
    (great|excellent|brilliant|superb|fantastic|amazing|good|perfect|impressive|faultless|top) ..1 (organisation|organization|organising), (organisation|organization) ..2 (was|is) ..2 (excellent|superb|(top notch)|great|(spot on)|brilliant|fantastic|(first class)|perfect|faultless|impressive|impeccable),
    everything ..3 (organised|organized|planned|(in place)|(thought of)) ..2 (perfectly|well|for|to|beautifully|down|.)?, organised|organized (from start|to perfection|perfectly|well|brilliantly)`,
  'kept-informed': `
    - please|could|should|would|must|need|will|wish|if|to|not ..3 keep|kept ..3 (informed|updated|posted|loop), - better communication,
    kept|keep|keeps|keeping ..4 (informed|updated|(up to date)|(in the loop)|posted|(up to speed)|abreast|(in the picture)|(fully briefed)),
    informed|updated|updates|rang|called|told|texted|emailed|explained|communicated|communication|contact|messages|explaining|messaged|informing|updating|phoned|text|call ..6 (every stage|(each stage)|(every step)|(each step)|throughout|(step by step)|(each part)|(every part)|(at all times)),
    (regular|constant|frequent|great|excellent|brilliant|fantastic|timely|helpful|live|daily|weekly|real time|first class|superb|amazing|clear|fab|outstanding|faultless) ..1 (updates|communication|(progress reports)|comms|communications|texts|messages|photos|communicator),
    good communication, communication ..3 (excellent|great|fantastic|brilliant|superb|(first class)|(top notch)|amazing|clear|good|perfect|(spot on)|outstanding|faultless|impeccable),
    (knew|know|known) ..2 (exactly|precisely|always) ..2 (what|where|when) ..3 (happening|was|were|going|is|they|to expect), (let|letting) ..1 (me|us) know ..6 (every|each|throughout|(on the way)|progress|stage|step|exactly|delay),
    (updated|informed) ..1 (me|us) ..4 (regularly|throughout|constantly|every|daily|all|at|with)`,
  'price-as-quoted': `
    - less|lower|higher ..1 than, - ${not} ..5 (quoted|quote),
    paid|pay|charged|cost|costs|price|bill|invoice|final|total|paying ..5 (exactly|precisely|just|same|(what you)|(what i)|(what we)|(what he)|(what they)|matched) ..5 quoted|quote|estimate|estimated|agreed|advertised|(he said)|(they said)|(she said)|quotation,
    (price|bill|invoice|cost|total|final) ..4 (same|matched|identical|exactly|(as quoted)|(as agreed)|(bang on)|(spot on)|(to the penny)) ..4 (quote|quoted|estimate|agreed|quotation|original|told)?,
    (stuck|stick|sticks|kept|keeps|honoured|honored|honours|honoring|honouring|sticking) ..1 to? ..2 (price|quote|quotation|estimate|quoted), (price|quote) ..1 (you|he|they|we|i) ..3 (quoted|quote|get|given|told|agreed) ..2 (is|was) ..2 (price|pay|paid|what|exactly),
    (no|without|zero|(not any)) ..2 (hidden|surprise|unexpected|nasty|sneaky) ..2 (charges|fees|costs|extras|surprises|cost|charge|fee|surprise|shocks), no surprises ..4 (bill|price|end|cost|invoice|pay), not a (penny|cent) (more|extra|over),
    (price|priced|charged|cost|paid|bill|invoice) ..3 (as (quoted|agreed|promised|advertised|estimated)), (came|come) in ..1 (on|under|exactly|bang on) ..2 (quote|budget|estimate|quoted), (quoted|quote|estimate) ..8 (exactly|precisely) ..2 (what|(i paid)|(we paid)|that),
    (charged|charge|paid|cost|price|bill) ..3 what|exactly ..2 (he|she|they|you) ..1 (said|quoted|promised|told|agreed)`,
  'tidy-work': `
    - i|we ..2 (cleaned|tidied|cleared|clean|tidy), - (shop|store|showroom|premises|cafe|stock|office|waiting room) ..4 (clean|tidy|neat|spotless), - could|should|would ..4 (clean|tidy),
    cleaned|clean|tidied|cleared|tidy|hoovered|swept|cleaning|tidying|clears|cleans|vacuumed|tidies ..3 (after themselves|(after himself)|(after herself)|(up after)|(everything up)|(their mess)|(before they left)|(before leaving)|(before he left)|(up before)|(up afterwards)|(when they finished)|(up as they)|(up as he)|(everything away)|(at the end of each)),
    left|leave|leaves|leaving ..6 (spotless|tidy|clean|immaculate|pristine|spick|sparkling|cleaner|tidier|(as they found)|(as he found)|(how they found)|(as it was)|neat),
    left ..1 (no|without|zero) ..2 (mess|trace|dust), (no|without|zero|minimal|(not any)|(hardly any)|(barely any)|(not a speck)|(little)|(no dust or)) ..2 (mess|dust|dirt) ..2 (left|behind|at|anywhere|whatsoever|either|or|and|.)?,
    (neat|tidy|clean) ..3 (worker|workers|workmen|work|job|tradesman|tradesmen|lads|workmanship|workman|fitters|installation|finish),
    work|worked|worker|workers|working|lads|he|they|fitter|fitters|team|job|installer|plumber|decorator|builders|guys|engineer|workmen|electrician ..4 (neat|neatly|tidy|tidily|cleanly|(clean and)|(clean worker)|(so clean)|(very clean)),
    (dust sheets), (shoe covers), overshoes, (took|taken|removed|takes|cleared) ..4 (rubbish|waste|packaging|(old one)|debris|(old boiler)|(old unit)|everything) ..2 (away|with|off), (never|not|hardly) ..2 (know|knew|guess|tell) ..1 (they|he|she|anyone|anybody|builders|workmen) ..3 (been|there|were|was)`,
  'found-cause': `
    - i|we|id ..2 (found|find|had|discovered|identified|spotted|noticed|diagnosed) ..4, - (found|find) ..3 (problem|issue|fault) ..1 with ..2 (room|food|service|this|product|my stay), - only (problem|issue|fault|trouble), - no ..2 (problem|issue|fault),
    found|finds|find|identified|identify|identifies|diagnosed|diagnose|diagnosing|spotted|located|traced|pinpointed|discovered|sussed|nailed|solved|tracked|isolated|detected|(worked out)|(figured out)|(tracked down) ..3 fault|problem|issue|cause|leak|trouble|root|source|culprit|noise|(what was wrong)|(what was causing)|(what it was)|(what was the)|(the reason)|(the blockage),
    (got|get|getting|gets|got right) ..1 to the (bottom|root) of, (worked out|figured out|spotted|knew|told me|found out) ..2 (exactly|immediately|straight)? ..1 what ..1 (was wrong|(the problem was)|(the issue was)|(was causing)|(was up)|(it was)),
    (correct|accurate|quick|expert|spot on|right|fast|brilliant|great|excellent|proper) ..1 (diagnosis|diagnostics|diagnostic|fault finding), (diagnosed|diagnosis) ..2 (quickly|immediately|correctly|(straight away)|(within)|(in minutes)|(on the spot)|(first time)|accurately|(spot on)),
    quickly|immediately|correctly|finally|soon|accurately diagnosed,
    (other|another|others|previous|last|two|three|several|main|different|nobody else|no one else|everyone else|four) ..2 (garage|garages|mechanic|mechanics|dealer|dealers|dealership|plumber|plumbers|electrician|electricians|places|shops|shop|firms|companies|engineer|engineers|technicians|people)? ..3 (could not|couldnt|failed|(did not)|(had not)|unable|struggled|cannot|(were stumped)|stumped|(gave up)|(could)) ..14 (found|sorted|diagnosed|fixed|traced|solved|spotted|(worked out)|nailed|cracked|(had it)|identified|figured)`,
  'celebrated-with': `
    - ordered|order|ordering|bought|buy|(our own)|(my own)|picked|made|collected|(asked for)|paid ..4 (birthday|wedding|anniversary|christening) (cake|cakes|card|present|gift|flowers|bouquet), - (wedding|birthday|party) ..1 (venue|package|room hire), - ${not} ..6 birthday|anniversary, - down a treat, - (can|could|may|would) (we|i|you) ..9 (birthday|anniversary|wedding|cake|engagement), - special (offer|offers|menu|order|request|needs|price|deal),
    ${occasion} ..12 (candle|candles|sang|sing|singing|balloons|banner|prosecco|champagne|fizz|bubbly|surprise|surprised|surprising|special|magical|memorable|unforgettable|(free dessert)|complimentary|(on the house)|petals|decorated|treat|treated|(extra mile)|(lovely touch)|(nice touch)|sparkler|serenaded|fuss|(went above)|celebrated|celebrate|(free drink)|(free drinks)|acknowledged|shots|cake for),
    ${occasion} ..10 (brought|brings|gave|given|surprised|presented|had|did|made|got|left|sent|with|came) ..5 (cake|dessert|card|gift|flowers|bottle|plate|chocolate|chocolates|present|pudding|cupcake|drink|drinks),
    (brought|gave|given|surprised|presented|sent|made|(came out)|provided|put|left|decorated|arranged|wrote|brings|received|got) ..8 ${occasion} ..1 (cake|dessert|treat|card|surprise|message|plate|pudding|gift|balloons|present|special|with)?,
    (cake|candle|candles|sang|sing|singing|serenaded|surprise|surprised|decorated|balloons|prosecco|champagne|fizz|bubbly|bottle|petals|card|dessert|complimentary|fuss|treat|treated|gift|sparkler|flowers|chocolates|memorable|unforgettable) ..9 (for|on|as|because|happy|celebrating|celebrate|was|it)? ..3 ${occasion},
    (made|make) ..4 ${occasion} ..4 (special|memorable|magical|unforgettable|amazing|perfect|extra|lovely|brilliant|day|one), (sang|singing|sing|sung) happy birthday, (helped|help|helping) ..2 celebrate, helped ..2 (make|making) ..4 ${occasion}`,
  'never-let-down': `
    - fails to disappoint, - (this|first|until) time ..4 (let|disappointed), - never disappointed ..2 before, - never ..1 (been)? ..1 (so|more|as) disappointed,
    never ..2 (let|lets|letting) ..1 (me|us|you|him|her|them|anyone) down, never ..1 been let down, never ..1 (been|have been|be|once been|once)? ..1 (disappointed|disappoints|disappoint|disappointing), never ..1 (fails|failed|fail) ..2 (to|me|us)?, (not|never) once ..2 (disappointed|(let me down)|(let us down)|(had a problem)|(had an issue)|complain|complaint),
    never ..2 (had|have|known|experienced|received|eaten) ..2 (bad|poor|disappointing|dud|duff|terrible) ..2 (meal|experience|cut|haircut|stay|visit|one|service|coffee|job|order|dish|pint|curry|time|night|thing|lesson|treatment),
    never ..3 (cause|reason|any|had) ..3 (complain|complaint|complaints|complained|fault), never put a foot wrong,
    (consistently|unfailingly|dependably|reliably) ..1 (good|great|excellent|brilliant|high|amazing|fantastic|reliable|delicious|outstanding|superb|perfect|top|lovely|(first class)|friendly|fresh|professional|wonderful|fab|tasty|impressive),
    always ..1 (reliable|dependable|consistent|delivers|deliver|excellent|(spot on)|(top notch)|impeccable|(on the money)|(been excellent)|(been brilliant)|(been great)|(been fantastic)), (very|so|really) (reliable|dependable|consistent),
    (been|going|coming|using|used|customer|customers|client|patient|bringing|visiting|shopping|ordering|buying|eating|come|came|gone) ..8 (years|decade|decades|yrs) ..12 (always|consistently|(every time)|faultless|brilliant|excellent|(still the)|superb|fantastic|trust|trusted|reliable),
    (great|good|brilliant|excellent|amazing|perfect|fantastic|(spot on)|lovely|delicious|superb|impressed|wonderful|quality|faultless) ..3 ((every time)|(every single time)|(each time)|(time after time)|(year after year)|(every visit)|(each visit)|(time and again)), (can|could) ..2 (always rely|rely|depend|count) on ..2 (them|you|him|her|us|this)`,
  'refund-quick': `
    - (refused|refuse|refusing|declined|failed|reluctant) ..5 refund|refunded, - would|could|wanted|want|expect|expected|hoping|hope|need|asked|asking|still|never|not|slow|wait|waiting|no ..5 refund|refunded|(money back),
    refund|refunded|refunds|(money back)|reimbursed|(money returned)|(money refunded) ..7 quick|quickly|fast|immediately|instantly|(straight away)|straightaway|(right away)|(same day)|(next day)|(within ..1 (hours|hour|days|minutes|day|two|24|48))|promptly|(in minutes)|swiftly|swift|seamless|easy|smooth|(hassle free)|painless|effortless|(that day)|(that afternoon)|(on the spot)|(there and then),
    refund|refunded|reimbursed|(money back) ..5 (without ..2 (question|quibble|fuss|hassle|problem|issue|argument|delay|quibbling)), (refund|refunded|reimbursed|(money back)) ..5 (no (questions|quibble|quibbles|fuss|hassle|problem|problems|bother)), (refund|refunded|money) ..6 (bank|account|card) ..3 (two|2|three|3|couple|few|next|within|same|one|1|24|48) ..2 (day|days|hours|hour|morning|later|minutes),
    (quick|prompt|fast|immediate|instant|swift|speedy|easy|smooth|hassle free|instantaneous|full immediate) ..2 (refund|refunds|reimbursement), (immediately|instantly|promptly|quickly|swiftly) ..1 (refunded|refunds|gave me a refund|reimbursed|issued a refund|issued a full refund|processed ..2 refund|sent a refund),
    (straight away|immediately) ..2 (refund|refunded), refund ..3 (was|came|arrived|received) ..2 (two|2|within|next|same) ..1 (day|days|hours)`,
  'early-check-in': `
    - (do|can|could|would|may) (you|we|i) ..6 ${earlyIn}, - (would|could|should) ..2 have been nice, - ${not} ..4 (early check|late check|check in early), - (pay|paid|charge|charged|fee|cost|extra) ..6 (early|late) ..1 (check|checkout),
    ${earlyIn} ..8 (gave|granted|given|allowed|agreed|kindly|sorted|free|fine|approved|appreciated|great|lovely|helpful|arranged|bonus|accommodated|accommodating|offered|till|until|possible|easy|brilliant|perfect|welcome|honoured|secured),
    ${earlyIn} ..4 (no problem|(no bother)|(no trouble)|(without charge)|(no extra)|(not a problem)|(no issue)),
    (let|allowed|allow|gave|given|offered|granted|arranged|got|kindly|able|managed|letting|sorted|accommodated|had|arrange|enjoyed|approved|appreciated|thanks|thank|free|complimentary|generous) ..5 ${earlyIn},
    (let|allowed|allow|letting|lets) ..1 (us|me) ..2 (check|checked) ..1 (in|out), (able|allowed|managed) to ..1 check ..1 (in|out) ..2 (early|earlier|late|later|before|straight|ahead|hours), (checked|check) us in ..2 (early|earlier|straight|(ahead of)|before),
    (room|rooms|apartment|suite) ..3 (ready|available|prepared) ..3 (early|earlier|(ahead of)|(straight away)|(before check)|(on arrival)|(when we arrived)|(hours before)|(when we got)|(well before)|already),
    (early|earlier|(hours before)|(ahead of)) ..8 (room|rooms) ..3 (ready|straight|already|waiting|available|anyway), (got|get|let|access|into|have|had|gave) ..4 (room|rooms|apartment) ..2 (early|earlier|(straight away)|(straight off)|(right away)|(ahead of)|(hours before)),
    (keep|kept|stay|have|use|let|hold|hang) ..5 (room|rooms|apartment|on) ..2 (longer|until|till|later|past|extra|(an hour)|(a bit)|(a few hours)|(all afternoon)), stay ..2 (longer|later) ..2 (than|on|in|at|the),
    (into|got|in|access|given) ..3 (room|rooms|apartment) ..8 (well before|before|ahead of|earlier than|hours before) ..3 (check in|checkin|the check|usual|official|normal)`,
  upgraded: `
    - upgrade ..6 (extra|pounds|£|<money>|euros|dollars|cost|fee|charge|price), - (no|not|never|paid|pay|paying|cost|extra|ask|asked|wanted|want|sell|selling|app|version|premium|system|needs|need|needing|should|could|would|due|denied|refused|forced|expected|hoping|offer|offering) ..5 upgrad*, - (hotel|facilities|bathroom|bathrooms|=rooms|wifi|bar|lobby|gym|pool|decor|furniture|property) ..3 upgrad*, - upgrad* ..3 (facilities|bathrooms|wifi|decor|furniture),
    (got|gave|given|received|was|were|free|complimentary|surprise|kindly|lovely|they|us|me|been|offered|treated|even|unexpected|nice|enjoyed|loved|room|generous|automatic|thanks|thank|with) ..3 upgrade|upgraded, upgraded ..1 (us|me|to|our|my|from|for|free|room), upgrade ..2 (to|was|from|on|at) ..3 (suite|room|lovely|great|amazing|free|arrival|check|deluxe|sea|superior|brilliant|fantastic|wonderful|bigger|better),
    (bumped|moved|switched|put|changed|gave|given|got) ..3 (up|us|me|in|a) ..3 (suite|(sea view)|(bigger room)|(better room)|(larger room)|(nicer room)|deluxe|superior|executive|penthouse|(club room)|(balcony)|(family room)) ..6 (free|(extra cost)|(extra charge)|upgrade|instead of|gratis|complimentary|(than we booked)|(than i booked)|(than we paid)|anniversary|birthday|honeymoon),
    (bumped) ..1 (us|me) up, bumped up to`,
  'easy-parking': `
    - (lack|limited|shortage|want|need|needs|more|better|if|paid|pay|wish) ..4 parking|(car park), - would be, - parking ..2 (fine|ticket|charge|fee|tickets|fines),
    parking ..2 (was|is|were) ..3 (easy|free|doddle|breeze|plentiful|simple|ample|great|good|convenient|excellent|(a dream)|(right outside)|effortless|straightforward|handy|(on site)|cinch|(a piece)|brilliant|fantastic),
    (easy|plenty of|free|ample|lots of|loads of|great|good|handy|convenient|safe|secure|brilliant|big|large|excellent|plentiful|easy free|huge|fantastic|spacious|generous) ..2 (parking|(car park)|(parking spaces)|carpark|(parking lot)), (easy|easily) ..1 to? ..1 park, parking ..2 (was|is|were) ..2 ((no|never|not) ..1 (problem|issue|bother)),
    (no|without|never) ..1 (problem|problems|trouble|bother|issue|issues|hassle|difficulty) ..2 (parking|park|parked), (can|could|able|always|you) ..3 (park|parked) ..2 (right outside|outside|(at the door)|(in front)|nearby|easily|free|(for free)|(on site)|(out front)|(round the back)),
    (always|plenty|easily|lots|loads) ..4 (space|spaces|spot|spots|room) ..3 (park|parking|(in the car park)|(car park)|cars|outside), parked ..2 (right outside|(straight away)|easily|(at the door)|(with ease)), (plenty|lots|loads|ample) of ..1 (spaces|space) ..2 (park|car|outside)`,
  'like-new': `
    - (would|i|we|d) like ..1 new, - new (customer|customers|owner|owners|management|staff|menu|people|clients|members|woman|man|person|baby|manager|york), - still ..2 (like new|good as new), - was not|isnt ..3 new, - (should|supposed|meant|bought|sold|advertised|expected|described|claimed) ..6 new,
    (as good as new), (good as new), (like brand new), (brand new again), (almost|nearly|practically|virtually|as) new (again|.)?, like new, (like a new|just like a new) ..2 (car|phone|one|sofa|carpet|watch|bike|kitchen|laptop|screen|machine|pair|house|oven|engine),
    (look|looks|looked|looking|came|comes|come|feels|feel|drives|runs|works|working|turned|going|gleaming) ..3 (as new|(brand new)|(factory fresh)|showroom|(like the day)|(new again)|(as the day)),
    (never|not|hardly) ..3 (know|tell|guess|believe|see) ..1 (it|there|that|the|where|was|anything) ..5 (been|dent|scratch|damage|damaged|accident|stain|happened|repaired|broken|hole|crack|join|mark|repair|was|ever), (cannot|cant|(can not)|(could not)|couldnt) ..2 (tell|see) ..2 (where|dent|scratch|damage|stain|mark|crack|repair|join|it was|it had|any),
    (invisible|seamless|flawless) ..1 (repair|mend|join|fix), (restored|back) ..4 (former glory|(original condition)|(like new)|(showroom)|(its best)|(pristine)), (new lease of life), (stain|stains|dent|dents|scratch|scratches|mark|marks|scuff|scuffs) ..3 (gone|disappeared|vanished|(came out)|(come out)|(completely out)|invisible|(came right out))`,
};
