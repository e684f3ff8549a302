import type { Cues } from '../../triage/cue-book.ts';

export const alarms: Cues['alarms'] = {
  injury: `
    injur*, broke my|his|her .. arm|leg|wrist|ankle|tooth|hip, broken arm|leg|wrist|ankle|tooth,
    burned|burnt|scalded my|his|her|me, bleeding, bled, slipped .. fell, fell down|off|on .. floor|stairs,
    concussion, ambulance, paramedic*, emergency room, a&e, fainted, =unconscious, passed out, knocked out, collapsed on|in|at, scald*, electric shock,
    cut my|his|her .. finger|hand|foot|mouth|lip, ended up in|at .. hospital, went|taken|rushed to .. hospital,
    i|he|she|we|son|daughter got|was|were|been burned|burnt|hurt|injured, needed|got stitches,
    almost|nearly|someone|somebody|he|she|cat|dog died, =swelling, =swollen, =swelled up, hives, blister*, broke out in, could not|couldnt|can not|cant breathe,
    struggling|struggled|gasping to|for breathe|breath|air, epipen, epi pen, throat closing|closed|swelled,
    in a cast, in plaster, on crutches, in a sling, sprain*, twisted .. ankle|knee, black eye, nosebleed, fractur*,
    cracked|chipped|broke|broken|lost .. tooth|teeth|crown, boiling|scalding|hot water|tea|coffee|soup|oil .. over|on .. me|him|her|us|my,
    went|sent flying, chemical burn*, burns on my|his|her, burned|burnt my|his|her .. scalp|skin|hand|mouth|tongue|face|neck|forehead,
    intensive care, =hospitalised, =hospitalized, in hospital, wrong tooth|dose|dosage|medication|medicine|leg|eye|patient,
    misdiagnos*, nerve damage, infection after,
    jaw|tooth|teeth|gum|gums|mouth|face|knee|leg|foot|arm|hand|eye|head|skin .. still hurts|hurting|numb|swollen|bleeding|sore,
    mother|mum|mom|father|dad|grandmother|grandma|son|daughter|child|toddler|wife|husband .. fell|tripped|slipped|choked|collapsed,
    i tripped over|on, i slipped on, i fell on|down|over|off|through, she|he|they|i|we hurt my|his|her|their, hurt my|his|her .. back|hip|arm|leg|knee|head|hand|foot|neck|shoulder|ankle|wrist|eye,
    rash after|on|all|across|from, came|come out|up in .. rash|spots|hives|lumps, collapsed under|on|beneath, gave way, broke under,
    nearly|almost fell|drowned|choked|killed|collapsed|fainted,
    broke|broken|fractured|dislocated|crushed|trapped my|his|her|their .. elbow|shoulder|finger|fingers|toe|rib|ribs|nose|foot|knee|collarbone|jaw|hand,
    limping, stitches in, concussed, lost consciousness, electrocuted, got a shock from, bitten by, fell|came|dropped|collapsed|tipped .. on|onto my .. son|daughter|toddler|child|baby|head|foot|hand|arm|leg|wife|husband|mother,
    closed|shut|slammed on my|his|her .. arm|hand|finger|fingers|foot|leg, lip|finger|hand|mouth|tongue|gum|cheek .. =cut, on a drip, bald patches, lump|bump on|the size`,
  poisoning: `
    food poison*, =poison, =poisoned, =poisoning, threw up, throwing up, vomit*, got|were|was|felt|fell|been|became .. sick,
    made me|us|him|her|everyone|them .. sick|ill, got|fell|were|was violently ill, ill after, sick after, salmonella,
    diarrhea, diarrhoea, stomach bug, anaphyla*, allergic reaction*, allergic shock, upset stomach,
    stomach pain*|cramps, carbon monoxide, night|day|hours|weekend .. over|on|hugging the toilet, up all night .. sick|ill|bathroom|toilet,
    all|both|four|three|two of us .. sick|ill|toilet, sick|ill for|all days|day|night|week|weekend, tummy bug, norovirus, e coli,
    two|three|four|five|both|all of us up all night, us|family|kids .. up all night .. sick|toilet|bathroom, sick|ill for two|three|four|five|several|a few|couple days|day|nights|hours|weeks,
    family|kids|children|husband|wife|us|son|daughter|mother|everyone|party|group|both .. sick|ill .. after|from|next|overnight,
    sick|ill .. after|from .. meal|mussels|oysters|chicken|prawns|fish|burger|salad|eating|eaten|ate|dinner|lunch|buffet|seafood|sushi|curry|kebab|takeaway`,
  discrimination: `
    racis*, discriminat*, homophob*, sexist, xenophob*, transphob*, antisemit*, islamophob*,
    because|cause (i am)|i|(we are)|we|he|she .. black|asian|gay|muslim|jewish|disabled|foreign*|trans,
    because of my|our|his|her .. race|skin|religion|disability|accent|colour|color|age|wheelchair, racial*,
    refused .. wheelchair, guide dog, =slur, =slurs, only black|asian|brown|muslim|indian|chinese|african|hispanic|latino|gay|disabled people|person|couple|family|guests|customers|ones|table,
    people like you|us, your kind .. here, racist*, nationality .. refused, refused .. because .. wheelchair|hijab|headscarf|dog guide, because .. speaking|spoke|speak|language, because of .. language|nationality|ethnicity|gender|sexuality|hijab|headscarf|passport,
    refused .. because .. arab|arabic|turkish|polish|russian|roma|gypsy|traveller*, turned away|refused .. for wearing, turban, wearing a|my|her|his hijab|headscarf|kippah`,
  assault: `
    assault*, hit me|him|her|us, punched, slapped, pushed me|him|her|us, grabbed me|my|her, harass*, groped,
    touched me|her, physically attacked|threatened, attacked me|us|him|her, spat at|on, security beat,
    beat me|him|us up, molest*, threatened me|us|to hit, stalk*, spiked, shoved me|him|her|us, manhandled, kicked me|him|her|us, dragged me|him|her|us, twisted my|his|her arm, threw .. at me|us|him|her,
    followed me|her|my .. toilet|toilets|bathroom|home|room|car|street, catcall*, sexual*, lewd, - sexual health, inappropriate comments|comment|remarks|remark|touching|joke|jokes,
    asked|asking .. year old|daughter .. number, leer*, hands on my|her, fondl*, exposed himself, spat in, hit|kicked|pushed|grabbed|struck|punched|slapped|shoved|threatened|attacked my .. brother|sister|son|daughter|wife|husband|friend|mother|father|mum|mom|dad|boyfriend|girlfriend|partner|child|kid,
    put his|her hand|hands where|on|up|under|down|around, pinched me|him|her, pinched my, called my .. fat|ugly|stupid`,
  fire: `
    caught fire, fire alarm|exit|exits .. blocked|locked|broken, fire broke, there was a fire, smoke filled,
    gas leak, exploded, explosion, started sparking, sparks from, started|began|kept smoking|burning|melting|sparking, burst into flames, smoke coming|came|pouring from|out|off, scorched,
    could|nearly|almost have burned|burnt, flames came|coming, short circuit*`,
  hazard: `
    glass in, piece*|shard*|bit*|bits of glass|metal|plastic, metal in, plastic in my, brakes failed, brake failure,
    wheel fell|came off, exposed wires, live wires, unsafe, dangerous, =choked on, =choking on, choked .. fish? bone*, choking hazard, bone in .. nuggets,
    nail in my, without gloves, found .. needle, piece|pieces|bit|bits|shard|shards|chunk|lump|sliver of glass|metal|plastic|wire|wood|rubber|stone|bone|nail, wire in, screw in my,
    railing .. loose|broke|gave, ceiling .. fell|collapsed, splinter*`,
  'legal-words': `
    lawyer*, solicitor*, attorney*, suing, lawsuit*, see you in court, small claims, court, police, legal action,
    trading standards, ombudsman, consumer protection, health inspector*, health department, environmental health,
    illegal*, breach of contract, chargeback, gdpr, reported .. to the, data protection, class action,
    i|we|will|to|and|can|could =sue`,
  hygiene: `
    cockroach*, roach*, mouse, mice, rat, rats, bed bug*, bedbug*, maggot*, mould*, mold, moldy, insect* in, worm in,
    bug in my, flies in, fly in my, hair in, rotten, expired, out of date, spoiled, raw chicken, blood on, gone|went off .. meat|fish|milk|soup|chicken, soup|meat|fish|milk|chicken had gone off, fish|chicken|seafood|prawns|mussels|oysters|milk|meat was|were|is|tasted|smelled|smelt off`,
  'others-confirm': `
    not the first time, second time, third time, same thing happened,
    other guests|customers|people|reviews .. same|too|complain*|also, as others, like others, everyone around,
    i am not the only, not the only one, my friends .. same`,
  reach: `
    tell everyone, telling everyone, warn everyone, spread the word, facebook group, my =followers, followers,
    my blog, journalist*, newspaper, local news, the press, go viral,
    post|posting|posted|share|sharing .. tiktok|instagram|youtube|twitter|reddit|facebook, all over social media`,
  allergy: `
    allergic to, allerg* to, is|am|are|was allergic, my|his|her|our|severe|nut|peanut|dairy|egg|milk|shellfish .. allergy|allergies,
    coeliac, celiac, - allergen menu|list|info|information|options, - no|few|little|any options|choice .. allerg*,
    - not ..2 allerg*, - allergy friendly`,
  'health-words': `
    allerg*, coeliac, celiac, gluten, pain, infection, diagnos*, rash, pregnan*, asthma, diabet*, medication,
    hospital, doctor, surgery, treatment`,
};

export const signs: Cues['signs'] = {
  'never-visited': `
    never been here|there|inside|to|but|and|yet, (have not)|havent been .. here|there|to|yet, have not been here|there,
    never visited, (have not)|have visited yet, did not even go in|inside, did not even go in, never ate|eaten here,
    have not tried .. yet, never used, never actually been|stayed|used, not been here, have not even been,
    have never been, i have never been, never set foot, have not visited, never bought anything, have not .. eaten|dined|shopped|ordered .. here|there|yet, havent eaten|dined|shopped|ordered here|there|yet`,
  'other-business': `
    wrong place, wrong restaurant|hotel|shop|company|business, meant for another, meant to review,
    different branch|company|business|place, this is not the|a restaurant|hotel|shop, mixed up with,
    another company .. same name, wrong listing`,
  'second-hand': `
    my friend|friends told, a friend told, friend of mine, i heard, i have heard, heard that, people say, cousin|brother|sister|neighbour|neighbor|colleague|husband|wife|mate|nan|mum|mom|boss|uncle|aunt|law says|said|told|tells|reckons|swears, read .. reviews|news|papers, from what i hear|heard|read, everyone says|knows, they say,
    according to, read online, saw online, saw .. on the news, was told that, apparently, rumour*, rumor*`,
  'competitor-named': `
    go to .. instead, go .. next door, better at, much better .. across the street|road,
    across the street|road .. better, next door .. better, rather go to, try .. instead, prefer .. down the road,
    i recommend .. instead, better off at|with|going, competitor*, i work at|for, our own shop|salon|restaurant|cafe`,
  'several-businesses': `
    all .. restaurants|shops|salons|hotels|businesses in|on this, every restaurant|shop|salon|hotel in|on,
    both places, same owner*, all these places, same review .. for`,
  'unknown-visit': `
    my order, our order, my booking, our booking, my reservation, our reservation, my appointment, my refund,
    my parcel, my package, my delivery, my purchase, wrong order, never arrived, called .. times,
    my repair, charged twice, double charged`,
};

export const grounds: Cues['grounds'] = {
  profanity: `
    fuck*, shit*, bullshit, asshole*, arsehole*, bitch*, bastard*, cunt*, dickhead*, wank*, piss off, crap,
    motherfuck*, whore*, slut, twat*, goddamn, - shitake`,
  threats: `
    i will|(i will) kill, gonna kill, burn .. down, i know where .. live, you will|(you will) regret,
    i will|(i will) find you, watch your back, smash your, beat you|them up, blow .. up, deserve to die, break your`,
  advertising: `
    visit our, visit my, www, http, https, promo code, discount code, use code, whatsapp me, telegram, earn money,
    make money, crypto, bitcoin, buy now, order from us, our website, dm me, contact .. recovery, follow me,
    check out my`,
  'personal-info': `
    lives at, his|her home address, his|her phone number, phone number is, her surname, his surname, full name is,
    social security`,
  'off-topic': `
    government, president, elections, politic*, prime minister, vaccine*, covid hoax, trump, biden, brexit, putin,
    ukraine war, zionis*, =liberals, tories, god will, the war`,
  hate: `
    go back to your country, subhuman*, these foreigners, dirty immigrants, filthy foreigners, retard*, vermin,
    nazi*, those people are all`,
};

export const stances: Cues['stances'] = {
  'refuses-contact': `
    (do not)|dont contact|email|message me|us, (do not)|dont call me, - call me back,
    (do not)|dont bother .. replying|contacting|answering|responding|calling, <start> please? (do not)|dont reply|respond|answer,
    no need to reply|contact|respond, stop contacting|calling|emailing, (do not)|dont want .. hear from you,
    (do not)|dont want .. be contacted, (will not)|wont be contacting|calling|writing, not going to email|call|contact|write,
    not|dont|wont|never .. reach|reaching out, save your|the .. copy|template|canned|standard|breath|apology|apologies|reply|replies|response|excuses|sorry,
    keep your apology|apologies|template*|voucher|sorry, not interested in|no interest in .. reply|apology|voucher|call|email|response|excuses|hearing,
    no need to get|be back|touch, (will not)|wont dm|fill|ring|phone|reply, (do not)|dont invite me, no more emails|calls|messages|texts, leave me out,
    (do not)|dont .. get|be in touch, please no replies|reply|calls|emails|response, (do not)|dont want .. apology|reply|response|call|email|voucher,
    no replies|reply|response please|needed|required|wanted, i do not|dont need .. apology|reply|response|call|email,
    (do not)|dont ask me to email|contact|call|write, spare me your, leave me alone, i will not .. contact|call|email|write, spare me, will not|wont be getting in touch, not getting in touch`,
  solved: `
    update .. resolved|solved|refunded|fixed|sorted, edit .. resolved|solved|refunded|fixed|sorted,
    edited .. resolved|fixed|sorted, updated .. resolved|sorted|fixed,
    has been|now resolved|sorted|fixed|refunded|solved, was resolved|sorted, got .. resolved|sorted|fixed,
    - still .. fixed|resolved|sorted|refunded, - after they .. fixed|resolved|sorted, - supposedly|apparently|allegedly .. fixed|resolved|sorted,
    they fixed it, they refunded, problem solved, issue resolved, in the end .. sorted|resolved|refunded, all|now|since|finally sorted|resolved now, sorted now, edit .. replaced, update .. replaced`,
  insult: `
    idiot*, moron*, imbecile*, stupid*, scum, scumbag*, losers, fat cow, brainless,
    dumb, braindead, parasites, fuck*, asshole*, arsehole*, bitch*, bastard*, cunt*, shove it, screw you, go to hell,
    rot in, retard*, incompetent fools, morons, =clowns, bunch of clowns|cowboys|jokers|muppets|amateurs|idiots, thick as, waste of oxygen|space, numpty, numpties, plonker*, pillock*, tosser*, prat, prats, knob, twit, twits, dipstick, dimwit*, brain dead, half wit*, halfwit*, muppets, cretin*, nitwit*, pond life`,
  accusation: `
    liars, liar, thieves, crooks, scammers, scammer, fraudsters, con artists, con men, robbers, cheats, rip off merchants, cowboys`,
};

export const idioms: Cues['idioms'] = `
  to die for, killer cocktail*|view*|burger*, sick view*|burger*|place, food coma, died and went to heaven,
  died laughing, fire place, dangerously good, on fire tonight, music .. on fire, criminally good, the bomb,
  insanely good, sick of waiting|it|this, tennis court, food court, court yard, court view, wood fire*,
  spa treatment*, facial treatment*, beauty treatment*, hair treatment*, treatment room, mouse pad, pain in the,
  pain au chocolat, gluten free, explosion of flavour|flavor|taste|colour, battery|phone|laptop died,
  fell in love|asleep|for, sick fast|good|beats, burned|burnt by .. charge|charges|price|prices|bill|fee|fees, with|of laughter, laughing,
  hurts|hurt .. wallet|purse|pocket|budget, wallet|purse|pocket .. hurts|hurting`;
