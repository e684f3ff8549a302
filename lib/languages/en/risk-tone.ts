/** How it sounds. */
export const tone = {
  profanity: `
    crap|crappy|bullshit|shit|shitty|shite|fuck|fucking|fucked|fucker|motherfucker|asshole|arsehole|arse|ass|bastard|bastards|bitch|bitches|bitching|cunt|dickhead|piss|pissed|wanker|wankers|bollocks|bugger|twat|=prick|slut|whore|goddamn|goddam|dammit|damn|damned|bloody|douchebag|jackass|dumbass|wtf|stfu|fck|fuk|fuckin|bs|turd|tosser|git|effing|=freaking|frigging|(=screw (you|off|this))|(go to hell)|(what the hell)|(bloody hell)|(hell no)|(piss off)|(sod off)|(bugger off)|(load of (crap|rubbish|garbage|nonsense|bull))|((just|please|better|should|must|and|you|to) =shut =up)|(kiss my)|(f off)
    - bloody (mary|marys|caesar)
    - (kick|smart|bad|half) ass
    - git (hub|repository|commit|branch)
    - (slut station)
    - (damn good)
    - jack ass burger
  `,
  threat: `
    you ..2 (deserve|should|ought) ..2 (be|to be|get|a) ..1 (beaten|slapped|punched|whipped|=shot|hanged|flogged|=killed|locked up|taught a lesson|a beating|a slap|=kicked|deported)
    (foreigners|immigrants|tourists|muslims|jews|russians|arabs|gypsies|women|locals|refugees|old people|teenagers|asians|=poles|africans|indians|chinese) (like you|like them|like these) ..4
    (these|you) (foreigners|immigrants|muslims|jews|gypsies|arabs|=blacks|asians|refugees|russians) ..4
    (come|come here|come over|come back|come by|show up|visit|drop by|stop by) ..4 (and)? ..1 (we|i|our) ..1 (will|ll|would|can) ..2 (sort you|deal with you|(show you (what|who|the door|how we deal))|teach you|break|beat|explain ..3 (man to man|face to face|properly)|talk ..2 (man to man|like men|differently))
    (we|i) ..1 (will|ll|are going to|gonna|shall|know) ..2 (find you|(get you (=one day|for this|for that|yet))|sort you out|beat you|break your|hurt you|kill you|teach you a lesson|deal with you|make you regret|make you pay|destroy you|ruin you|smash|come for you|come after you|punch|slap|hunt you|where you live|where you work|bury you|crush you|your address)
    (you|your) ..1 (will|ll|would|better|should) ..2 (regret ..2 (this|it|that|your|the)|be sorry|pay for this|pay for it|pay for your|watch your back|watch out|look over your shoulder|end up in|get what you deserve|get what s coming)
    (=watched your back)
    ((=watch yourself)|(we know where you (live|work|park))|(sleep with =one eye)|(you have been warned)|((you|better|should) =watch (out|your step))|(or else (we|i|you))|(consider this a warning)|((you|you had|had) ..1 better be careful)|(someone should (punch|slap|beat))|(deserve (a|to be) (slap|beating|punched|slapped))|((talk|settle|speak|discuss|meet|explain|it) ..3 man to man))
    <start> =watch your
    (you|to|better|and) =watch your (back|mouth|tongue)
    - =watch your (step|head|feet|children|footing|fingers|bags|parcel|inbox)
    - find you (at|by|in|when|the|your|on|and|ready|if)
    - teach you ..1 (how|to|the|a|some|one|our|about)
    (your (kind|sort|lot|type)) (is|are) not
    (people|folks|guests|customers|those|tourists|clients|ones|them) ..2 (from there|from that (country|area|part|region|place)|like that|of that (kind|sort|nationality|race|religion)|from your (country|area|village|region|part)|from (russia|africa|asia|india|china|romania|poland|turkey|pakistan|nigeria|germany|england|america|france|israel|mexico)) ..3 (always|never|are|cause|all|should|only|bring|do|can|have|steal|behave|do not)
    (your (kind|people|sort|lot|type|nation|race)) (always|never|are|should|cause|all|belong|causes|ruin)
    (all|these|those|you|dirty|damn|bloody|stupid) (foreigners|immigrants|muslims|jews|gypsies|blacks|arabs|russians|asians|gays|lesbians|homosexuals|refugees|women|indians|africans|turks|poles|ukrainians|tourists|peasants|mexicans|chinese) ..3 (are|always|never|should|cause|all|the same|go|do|can|ruin|steal)
    (go back|get back|crawl back) ..2 (to)? ..1 (your country|where you came|your village|where you belong|your hole|africa|asia|your cave)
    (subhuman|((you|like|=are|such) ..1 vermin)|(second-class people)|(inferior race)|nigger|faggot|=retard|=retards|=retarded|tranny|kike|paki|spastic|gyppo|(women (belong|should stay))|(hate (people like|your kind|foreigners|gays|muslims)))
    - your kind ..1 (words|word|feedback|review|comments|comment|message|note|rating|support|remarks|compliments|letter|offer|attention|understanding|patience|recommendation|stars|thoughts)
    - (sort|sorted|sorting) (it|this|that|things|everything|the) ..2 out
    - (regret|sorry) ..2 (that|to|the|for)? ..2 (we|our)
    - (watch out) for ..2 (our|=new|the)
    - (come back|come) ..6 (show you ..3 (better|best|how|what|different|real|side))
    - (not|never) ..2 regret
    - (happy|glad|love|welcome|thank) ..6 (from (russia|africa|asia|india|china|poland|germany|england|france|america))
    - =watching out
    - (look|looking|watch) out for (=others|=our|=the|=each other|=an|=a)
    - find you (a|an|another|something|somewhere|some)
    - find you ..3 (room|table|seat|bed|slot|time|place|space)
    (wise|smart|healthier|safer|(well advised)|(good idea)|(better for you)|(in your interest)) ..4 (keep|stay|steer) ..1 (out|away|clear|off|indoors) ..2 (of|from) ..1 (our|my|this|=us|me|here)
    (after dark|at night|(on your own)|alone|(in the dark)) ..6 (watch|careful|mind|look out|find out|regret|meet)
    - (day|evening|night|time|occasion|moment|situation|case|week|weekend|place|way) like (that|this)
    (if|when|should) ..1 (we|i) ..2 (meet|see|catch|find|run into) ..2 you ..8 (regret|remember|sorry|limp|teeth|bleed|careful|run|pay|hurt)
    (if|when) we ever meet ..6
    - come and see us again
  `,
  sarcasm: `
    oh dear ..1 (what a|such a) (disaster|tragedy|catastrophe|calamity|crime|nightmare)
    (bravo|congratulations|congrats|well done|kudos) ..1 you ..1 (can|could|know|really|finally|are|actually)
    (congratulations|congrats|bravo|well done|hats off|kudos) ..1 (you|=on) ..2 (found|find|finding|noticed|managed|discovered|won|spotted|solved|cracked|reading)
    (bring|hire|take) ..1 (your own|a private|a personal) ..1 (chef|cook|butler|driver|pillow|chair|food|coffee|waiter)
    (well done|bravo|congratulations|congrats|genius|brilliant|nice =one|good job|great detective|clever) ..1 (sherlock|einstein|genius|detective|captain|professor|columbo|mr|mrs|oh great|=on (being|finding|noticing|spotting|discovering|reading|ruining|your (keen|sharp|great|amazing|remarkable)))
    (((done|thanks|you|bravo|congratulations|ok|well|nice|work|observation|detective|mr|oh|our|(very own)) (sherlock|einstein))|(captain obvious)|(your (majesty|=highness|royal highness|lordship|ladyship))|(princess and the pea)|((the|an|this) oscar (for|goes))|(nobel prize)|(gordon ramsay)|(michelin (inspector|critic|judge))|(food critic of the)|((you|deserve|deserves|=him|=her|earned|want|your|award) ..3 medal (for|is))|(slow clap)|(cry me a river)|(boo hoo)|(poor (you|thing|baby|soul))|(world s smallest violin)|(first world problem)|(first-world problems)|(heart bleeds)|(drama of the (year|century))|(how (dare|tragic) ..1 (we|that|for you|it|your|the))|(what a (tragedy|drama|catastrophe|revelation|sensation|shame that the sun)))
    (how) (tragic|dramatic|observant|original|convenient|insightful|perceptive) ..1 (that|of|for|your|it|the|you)?
    how (terrible|awful|dreadful|shocking) for you
    (oh|ah|wow|yeah|yes) (dear|no|really|sure|right|please|well|great|god|my|how) ..4 (tragic|tragedy|heart|dramatic|the horror)
    (sorry|apologies|apologise|apologize|forgive) ..3 (we|our|that|the|for)? ..3 (are|is|was|were|do|not|did)? ..3 (mind readers|mind reader|psychic|telepathic|clairvoyant|the ritz|five star palace|mcdonald|mcdonalds|a magician|magicians|wizards|hogwarts|god|(control the weather)|(order the sun)|(switch off the sun)|(turn off the (rain|sun|sea))|(the sea (was|is) ..1 (wet|salty|cold))|served =on gold|gold plated|read your mind|read minds)
    (thank|thanks) ..3 (for)? ..3 (enlighten*|(educating =us)|(teaching =us)|(lecture)|(your wisdom)|(the lecture)|(such (deep|profound|valuable) (wisdom|insight|expertise))|(sharing your (wisdom|genius|deep|expert))|(explaining ..3 (our job|how to cook|our business))|(the life lesson)|(your expert (opinion|analysis))|(nothing)|(free advice)|(your (invaluable|priceless|precious) (advice|wisdom|opinion|expertise|time)))
    (hope|glad|happy|sure|bet) ..4 (feel|feels|felt|feeling) ..2 better ..3 (now|writing|about yourself|after|having|posting)
    (enjoy|good luck) ..2 (your|with|finding) ..4 (misery|bitterness|elsewhere|perfect place|somewhere else|life|instant noodles|mcdonald*|better for (that|this) price)
    (next time|perhaps|maybe) ..4 (bring your own|hire a (butler|chef)|red carpet|eat =at home|stay (=at)? home|cook (=at home|yourself|it yourself)|buy a private|lay the red|read your mind|crystal ball|champagne fountain|rent a palace|private jet)
    how (did|could|do) you (ever|even)? (survive|cope|bear it)
    (did|do|were|would|should) ..2 (you|we) ..3 (expect|expecting|want|like) ..4 (red carpet|palace|caviar|butler|gold|champagne|miracle|the ritz|orchestra|fireworks|for that price|for ..2 (dollars|euros|pounds|<money>)|royal|michelin) ..4
    (must|have|be|it) ..3 (so|really|terribly|very) (hard|difficult|exhausting|tough) ..1 (to|being|for) ..1 (be|you|being|live)
    (if only|=imagine|who knew|who would have thought|=shocking|=surprise|spoiler alert|news flash|newsflash|breaking news) ..1 (that|:|we|all|everyone|a|the)? ..1 (=water|=restaurants|=food|=beaches|=summer|=coffee|=people|=customers|=hotels|=winter|=kids|=costs|=hot|=wet|=cold)
    - (sorry|apologise|apologies) ..3 (the|for) ..1 surprise ..4
    - (well done) (steak|burger|meat|beef|cooked)
    - (well done|bravo|congratulations) ..2 (to|team|our|staff|for (your|the) (exam|wedding|birthday|anniversary|engagement))
    - (sorry|sad) ..6 (such|what) a disappoint*
    - (oh no) ..2 (sorry|we are)
    - (poor) (service|quality|experience|standard*|communication|condition|choice|start|impression|form|lighting)
    - how (brave|kind|thoughtful|sweet|lovely|nice|=generous) of your
    - (can|could|do|only|we|i) (imagine|understand|see|appreciate|know) ..2 how
    - oh no ..1 poor
    - poor (boy|girl|little|lad|dog|pup|puppy|cat|old|lamb)
    - poor thing ..1 (we|i) hope
    - (we|i|was|were|are|is|am|also|pleasantly|bit|=so|guests) ..1 =surprised
    - (what a|how) (shock|nightmare|horror|tragedy|disaster|surprise|drama) ..1 (that|it|this) must
    - what a surprise to (find|read|see|hear|get|receive|open) ..6 (kind|lovely|nice|warm|words|thank*|letter|photo|card|note|message|old|again|you)
    (tiny|smallest|little) violin
    =however (did|have|could|will) you ..1 (survive|survived|cope|coped|manage|managed|bear)
    (call|ring|phone|alert|notify|somebody call) the (=un|(united nations)|army|(national guard)|coroner|(prime minister)|president|king|queen|pope|(papers at once))
    ((round of applause)|(standing ovation)|(drum roll)) ..1 (for|to) ..1 (this|that|the) ..1 (gentleman|lady|man|woman|person|reviewer|guest|customer|expert|author|critic)
    (give|hand|get|award|bring|somebody|someone) ..1 (this|that|the) (lady|man|woman|gentleman|guest|person|customer|reviewer) ..1 (a|an|the|her|his) ..1 (medal|tiara|crown|oscar|prize|trophy|statue|throne)
    fun at parties
    (minute|moment) (of silence|of mourning|for the fallen) ..2 (for|the|your|parsley)
    (condolences|(thoughts and prayers)|sympathies) ..3 (parking|palate|taste|shoes|wallet|sofa|phone|wifi|coffee|soup|(taste buds)|seat|tan|ego|pride|chips|biscuit)
    (thank|thanks|forgive) ..3 (=o|oh|our) (wise|mighty|learned|great) (=one|master|king|lord|sage|ruler)
    (bow|kneel|kowtow) (to|before) your ..1 (superior|wisdom|expertise|genius|authority|greatness|majesty|greater|highness)
    so (brave|courageous|heroic) of you to (speak|complain|post|suffer|point|say|endure|put up|mention|bear)
    (inspector|critic|judge|somebody|someone|expert|connoisseur) ..1 (from|of) (michelin|versailles|(the ritz)|masterchef|(car parks)|towels)
    (standards|palace|halls|comforts|ballrooms) of (versailles|(buckingham palace)|royalty)
    (my|our|the) crystal ball ..2 (was|is|had|must|broke|has|cracked|let)
    (trauma|tragedy|ordeal|agony|torment|anguish|heartbreak) of (the|a|your|that|having) ..2 (missing|cold|lukewarm|biscuit|napkin|spoon|parsley|crumb|teaspoon|olive|pillow|croissant|crisp|wrong)
    (naturally|clearly|obviously|(of course)|(silly =us)|(silly me)) ..1 (we|i|everyone|everybody|(the whole (town|world|street|city))) should have ..4 (sensed|guessed|telepathy|closed|foreseen|predicted|(known that you)|(read your)|stopped)
    (scratch|wound|scar|stain|bruise) ..1 (=on|to) your ..1 (soul|ego|pride)
    you (do|did) (realise|realize|understand) ..1 (that)? ..1 (you|this|it|we) (=are|=were|=is|=was) (a|in|at|an|=on)
    <start> ((breaking news)|(news flash)|newsflash|(stop press)|(hold the front page))
    (imagine|picture|conceive) our (shock|horror)
    as you so ..1 (wisely|cleverly|astutely|sagely|brilliantly|expertly) ..1 (note|noted|observe|observed|point|say|noticed|remark|put)
    (ask|asked|tell|told|order|instruct|inform|remind|teach|(write to)|(wrote to)|(written to)|(speak to)|(spoken to)|(word with)) the (birds|sea|mountains|waves|clouds|mosquitoes|seagulls|moon|tide)
    (have|get) the (sun|moon|sea|mountains|clouds|tide) (moved|removed|turned|switched|lowered|flattened)
    how we ..1 (survived|managed|coped|lived|got by|existed) ..6 without (your|you)
    (if only|had) we ..2 (had|known|asked) ..1 your (expertise|wisdom|genius|guidance|insight)
    are not you ..1 (the|a) ..1 (expert|genius|connoisseur|critic|gourmet|clever =one)
    tell =us more about how to (run|cook|do|make|clean|serve|cut|drive|build)
    (because|as if|as though) ..2 (reading|looking|asking|opening|walking|waiting|knocking) ..6 (would have been|would be|is|was) ..1 (too much|so hard|too hard|(asking too much)|(rocket science)|beneath)
    ((cruel world)|(oh the humanity)|(the hardship you)|(rocket science))
    can only (marvel|admire|wonder) at ..2 (courage|bravery|stamina|genius|expertise|heroism|confidence)
    (thank|thanks) ..2 for ..1 (the|your|this) (novel|sermon|saga|soap opera|dissertation|bedtime story)
    live to be told
    not worthy of ..2 (custom|presence|patronage|visit)
    (call|called|fetch|sent for|summon|summoned) ..1 (a|the) (priest|exorcist|(trauma team)|(grief counsellor))
    (next time|shall we|should we|perhaps we) ..6 ((brass band)|(marching band)|trumpets|fanfare|(roll out the red)|(string quartet)|(harpist))
    (flogged|executed|beheaded|hanged|shot|(put =on trial)|guillotined) at dawn
    (=sure|right|yes) (because|since) ..6 (should|would|must|ought)
    - (not|no) rocket science
    - your majesty the (cat|dog|queen)
  `,
  familiar: `
    (hey|=hi|hello|hiya|yo|listen|look|ok|okay|well|come =on|chill|relax|easy|thanks|sorry|cheers) (buddy|mate|pal|dude|bro|bruh|man|darling|sweetie|honey|hun|hon|babe|baby|love|sweetheart|dear|dearie|sister|sis|girl|girls|guys|boss|champ|kiddo|missy|lady|princess|queen|fam|folks|my friend|pet|sunshine|doll|gorgeous|chief|sir or whatever)
    (bro|bruh|dude|mate|buddy|hun|sweetie|dearie|pal|kiddo|homie)
    <start> (sweetie|honey|darling|buddy|mate|dude|bro|pal|babe|sweetheart|hun|dearie|kiddo|yo|listen here|my dear|hey you|man)
    (chill|relax|chill out|calm down|take it easy|lighten up|get over it|no biggie|my bad|whatever|lol|lmao|rofl|omg|haha|hahaha|gonna|wanna|gotta|dunno|yup|nope|yeah|u r|thx|pls|plz|c u|c ya|xoxo|luv|cuz|ain) 
    (don t|do not) (worry|sweat|stress|freak|cry|be mad|be sad) ..2 (sweetie|honey|darling|buddy|mate|dude|bro|pal|it|babe|hun|out|about it|be happy|love)?
    - (relax|relaxing|relaxed|relaxation) ..3 (spa|pool|massage|holiday|vacation|stay|sauna|terrace|beach|enjoy|weekend|environment|atmosphere|by|in|=at|and)
    - (to|and|can|could|you|really|place|perfect|just|time) (relax|chill)
    - (chill|chilled) (wine|drinks|vibe|zone|room|atmosphere|beer)
    - (love|honey|baby|man) ..1 (cake|tea|sauce|mustard|glazed|chair|cot|food|clothes|changing)
    - (calm down) ..2 (situation)
    - hello dear (guest|customer|client|<name>)
    - (do not|don t) worry about ..1 (the|parking|booking)
  `,
  fluff: `
    (we|i)? ..1 (are|am|re|were)? ..2 (thrilled|delighted|overjoyed|ecstatic|so happy|so glad|very happy|over the moon|extremely happy|absolutely delighted|pleased|honoured|honored) ..1 (to)? ..1 (hear|read|learn|know|see|that) ..3 (about|of|that|your|you)? ..4 (wonderful|amazing|great|fantastic|positive|lovely|experience|enjoyed|time|visit|feedback|review|stay|kind)?
    (your|customer|guest|client|patient|customers|guests) ..1 (satisfaction|opinion|feedback|comfort|happiness|experience|comments|safety) ..2 (is|are|remains|means) ..3 (our|very|extremely|so|of|always|the|highest|a|important|everything|top|utmost|number)? ..2 (top|number =one|highest|main|first|priority|important|importance|everything|valuable|goal|mission|a lot to =us|the world to =us|paramount|appreciated|matters)
    (top|number =one|highest|main|first|utmost) (priority|importance|concern|goal)
    (opportunity|chance|privilege|honour|honor) to serve @you
    (we|team|our team|our staff|everyone) ..2 (always|constantly|continually|continuously|strive|strives|striving|endeavour|endeavor|aim|aims|work hard|works hard|pride|prides|committed|dedicated|do our best|try our best) ..4 (strive|excellence|best|perfection|provide|improve|offer|deliver|highest|exceptional|ensure|exceed|every|service|ourselves|=on|better|quality|guest|giving|bring)
    (we|team) ..1 (value|appreciate|cherish|treasure) ..2 (your|every|each|all|any) ..1 (feedback|opinion|opinions|comment|comments|business|review|reviews|customer|guest|support|patronage)
    (thank|thanks) ..2 (you)? ..2 (for)? ..1 (your|the|taking|leaving|sharing) ..2 (valuable|kind|wonderful|amazing|lovely|precious|invaluable|positive|glowing|fantastic|great|important) ..1 (feedback|words|review|time|opinion|comment|comments|support)
    (we|team) ..1 (take|takes) ..3 (feedback|comments|reviews|complaints|matters|concerns|this) ..2 (very|extremely|most)? ..1 seriously
    (valued (customer|guest|client|patient|patron|customers|guests))
    (exceed ..2 expectations|(highest standards?)|(world-class service)|(unforgettable experience)|(commitment to excellence)|(strive for (excellence|perfection))|(passion for (service|excellence))|(second to none)|(go above and beyond)|(above and beyond)|(unparalleled)|(exceptional (service|experience))|(high standards of)|(memorable experience)|(make your experience)|(means the world)|(put a smile =on)|(made our day)|(your feedback helps =us)|(helps =us (grow|improve|get better))|(any inconvenience caused)|(inconvenience this may have caused)|(do not hesitate to contact)|(look forward to serving)|(continued (support|patronage))|(state of the art))
  `,
  cheerful: `
    wonderful|fantastic|awesome|hooray|yay|woohoo|hurray|splendid|marvellous|marvelous|brilliant|fabulous|terrific|(see you soon)|(cannot wait to see)|(can not wait to see)|(so (happy|glad|pleased|delighted) (to hear|that you|you))|(glad you (liked|enjoyed|loved|had))|(happy (to hear|that|you) ..2 (enjoyed|liked|loved|great|good))|(delighted (to|that|you))|(thrilled (to|that|you))|(love to see)|(made our day)|(great to (hear|see|read))|(thank you for ..3 (kind words|lovely words|high rating|great rating|five stars|5 stars|lovely review|wonderful review|great review|kind review|warm words|glowing))|(pleasure to (read|hear))|(keep enjoying)|(glad (that)? ..2 everything ..4 (well|great|perfect|liking))
    (we are|we re|so|very) (happy|glad|pleased|delighted) ..3 (enjoyed|liked|loved|great time|good time|had fun|like our|love our|that you like|you like|appreciate our)
    - (see you soon) ..3 (better|make it up|prove)
    - (not|less than|far from|nothing|wish|sorry|hope|would be|instead of|more) ..6 (wonderful|fantastic|brilliant|delighted|awesome|great to)
    - (delighted|wonderful|great|fantastic|brilliant) ..6 (if|to (make|put|help|speak|discuss|fix|hear from|talk|look|have)|chance|opportunity|instead)
  `,
  contrite: `
    (apologise|apologize|apologies|sorry|regret|(forgive =us)|(pardon =us)) ..6 (disappoint*|inconvenience|experience|wait|mistake|bad|poor|failing|failed|problem|problems|unpleasant|trouble|issue|issues|for|that|let you down)
    - (sorry|apologise|apologize|apologies) ..4 (late|delay|delayed|belated|slow|took|taken|not (replying|answering|responding)) ..4 (reply|response|answer|replying|responding|answering|back)?
    - (not|no need|nothing|never) ..3 (sorry|regret|apolog*)
    - sorry ..4 (see you (go|leave)|missed you)
    - better safe than sorry
    - (sorry|apologise|apologize|apologies|apology) (only|just)
    - (only|just) ..2 (sorry|regret|apologise|apologize|apology|apologies)
  `,
} as const;
