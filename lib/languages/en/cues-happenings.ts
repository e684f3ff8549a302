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
  'arrived-late': `
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
    (not|wasnt|isnt|could|should) ..1 more to choose from,
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
    nowhere to sit, (no|not enough|not any|few|hardly any|barely any|lack of|insufficient) ..1 (seats|seating|chairs|sunbeds|loungers|(free tables)|(tables free)|(sun loungers)) ..1 (left|available|free|for|in|at|to|outside|by|anywhere|.)?, (could|can) not ..1 (find|get) ..2 (seat|seats|table to sit|(anywhere to sit)|(somewhere to sit)|(a table anywhere)), couldnt|cant ..1 (find|get) ..2 (seat|seats|(anywhere to sit)|(somewhere to sit)),
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
    - ${not}|never ..2 (loud|noisy), - music|dj|band|tv|playlist|singer ..9 (loud|deafening|shout|yell|shouting|yelling), - (loud and clear|out loud|laughed), (it|place|restaurant|bar|cafe|room|inside|atmosphere|there|hotel) ..1 (was|is|gets|got|s) ..3 (loud|noisy|deafening) ..1 (in|inside|that|we|you|for|to|and|.|with|at|as)?, (so|too|very|really|extremely|incredibly|unbearably|painfully) (loud|noisy) ..1 (in|inside|we|that|you|for|to),
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
    found ..1 everything ..1 clean,
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
};
