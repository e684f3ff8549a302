/** Whose fault it was, and excuses. */
export const blame = {
  'customer-fault': `
    @you ..4 (ordered|booked|chose|picked|selected|entered|typed|gave|made|broke|missed|misread|misunderstood|forgot|ignored|damaged|lost|spilled|clicked|pressed|installed|=used) ..5 (wrong|incorrect|yourself|yourselves|mistake)
    @you ..2 (misread|misunderstood|misused|mishandled|mixed up|=overlooked|ignored|neglected) ..4 (the|our|it|instructions|rules|menu|terms|notice|sign|that|booking|time|description)?
    (you|guests|customers) (should|ought|could|needed|supposed|(had (to|better))|must) ..1 (have|to)? ..2 (read|checked|check|told|tell|asked|ask|known|know|called|call|come|booked|book|paid|said|mentioned|warned|informed|thought|think|looked|listened|arrived|followed|follow|brought|complained|spoken|spoke|noticed|realised|realized|understood|planned|learn|learned|ordered|sent|left|been)
    ((=had you)|(if you had)) ..3 (read|listened|followed|arrived|asked|told|checked|looked|bothered|come|booked|informed|called|paid)
    if you ..2 (=listened|=followed|=arrived|=asked|=told|=checked|=bothered|=informed|=called)
    @you ..2 (did not|failed|forgot|neglected|never|(could not be bothered)|refused) ..2 (to)? ..2 (read|check|tell|told|ask|asked|inform|informed|mention|mentioned|follow|followed|listen|call|called|warn|warned|show up|cancel|bother|bring|turn up|let =us know|notify|notified|arrive|say|said|specify|specified|provide|provided|book|booked|confirm|confirmed|speak|wait)
    (your|own|entirely|completely|solely) ..1 (own)? (fault|negligence|carelessness|=doing|inattention)
    (is|was|were|be) ..3 (your|yours|own|entirely|completely|solely) ..1 (own)? (mistake|error|problem|responsibility|choice)
    your own (mistake|error|problem|responsibility|choice)
    (fault|mistake|error|problem|blame|responsibility) ..3 (is|was|lies|are|lay) ..3 (yours|entirely yours|you|with you|your|=on your|the customer|the guest)
    @you ..2 (only|nobody but|no =one but) ..2 (yourself|yourselves) ..2 (to blame)?
    (blame|thank) ..1 (yourself|yourselves)
    @you ..2 (brought) ..3 (=on|upon) (yourself|yourselves)
    @you ..3 (are|is|were|was) ..3 (to blame|=at fault|responsible for this|the problem|the =one who)
    =you ..2 (are|were) ..2 (mistaken|wrong|impatient|careless|late)
    @you ..3 (caused|cause|created|provoked|started) ..4 (this|it|problem|delay|situation|conflict|argument|scene|damage|issue|mess)
    (because|since) you ..3 (late|came late|arrived late|did not|failed|forgot|refused|ignored|wrong)
    =you ..1 (arrived|came|showed|turned) ..3 late
    (next time|please|maybe|perhaps) ..3 (read|check) ..3 (instructions|rules|menu|terms|description|manual|conditions|policy|website) ..3 (before|first|carefully|properly|next)
    (read|learn|study) ..2 (instructions|rules|terms|manual|menu|conditions) ..2 (first|before|carefully|properly)
    (customer|guest|client|patient|user) (error|fault|mistake|negligence)
    @you ..2 (expected|expect|wanted|want|demanded) ..2 (too much|the impossible|miracles)
    (what did you expect)
    - @you ..2 should ..1 (have|be) ..2 (received|receive|got|gotten|had|felt|feel|enjoyed|heard|been ..2 (told|warned|informed|given|offered|seated|served|greeted|treated|welcomed|asked|met|able|looked|refunded|contacted|called)|been better|been spotless|been clean|been hot|been served|been ready)
    - @you ..1 should (not|never) 
    - you were ..2 (=served|given|seated|brought|=told|=informed|met|collected|=called|charged|=sent|=asked|=warned|left|kept|made|looked|=listened)
    - (grateful|appreciate|glad|happy|love|great|lovely|helpful|kind|good) ..3 if you
    - (solve|resolve|fix|understand|hear|discuss|sort|with|about|describe) ..1 your (problem|mistake)
    - as you should
    - you (should|could) be able
    - (had to|have to) (wait|ask|call|come|pay|queue|go|deal|leave|return|spend|chase|repeat|listen)
    - (not|never|nobody|none) ..3 (your fault|to blame|your mistake)
    - (so|that|why) you had to
    - @you had to
    - you ..2 (did not|never) ..4 (enjoy|like|feel|receive|get|find|have|want|deserve|expect|love)
    - (if|had) you ..6 (would like|let =us know|happy|like =us|please)
    - (sorry|regret|apologise|apologize|apologies) ..5 you ..3 (did not|ordered|booked|chose)
    - (choose|select|tick|pick) (wrong (item|size|product|colour|color|article))
    - you need ..1 and (=do|please|just|simply)? ask
    - you must have (been|had|felt|wondered)
    - =you should have been (put|shown|called|rung|picked|sent|kept|spared|able|moved|brought|helped|handed|paid|refunded|let|heard|thanked)
  `,
  lie: `
    <start> (lies|nonsense|rubbish|slander|falsehoods) ..2 (from|all|everything|and|again|start)
    (lies|lie|falsehoods) from (start|beginning|first|a to z)
    @you ..4 (liar|liars|lying|lie|lies|lied)
    (that|this|it|review|all|everything|words|story|which|what|statement|claim|claims) ..4 (lie|lies|untruth|falsehood|falsehoods|untrue|nonsense|slander|rubbish|bullshit|fabrication)
    (is|are|was|were|just|simply|pure|complete|total|outright|blatant|utter|stop|another|all|such|shameless|these|your|of|with|full|filthy|by|barefaced|plain|deliberate|spread|spreading) (a|an|pack of|bunch of|set of|of|full of|spreading|telling|with)? ..1 (lie|lies|lying|liar|falsehood|falsehoods|untruths|untruth|untrue|slander|fabrications)
    (every|each) ..1 word ..4 (made-up|(made up)|invented|false|untrue)
    (not|nothing|far|barely|hardly) ..2 (true|truth|truthful|honest) ..2 (you|know|word)?
    (not|no) ..1 (word|grain|ounce|shred|bit) of ..2 (truth|true)
    @you ..3 (not|never) ..3 (tell|telling|told|speak|speaking|say|saying) ..2 (truth|true)
    @you ..2 (are|is|were|was) ..3 (dishonest|deceitful|untruthful|insincere|(not honest)|misleading|deceiving|slandering|(twisting the)|(making things up))
    (stop|quit) ..2 (lying|slandering|misleading|deceiving|spreading|inventing|making)
    (liar|liars) 
    @you ..2 (twist|twisting|twisted|distort|distorting|distorted) ..2 (facts|truth|words|events|everything|story|reality)
    @you ..3 (deliberately|knowingly|intentionally) ..3 (mislead|misleading|lie|lying|false|deceiv*|distort*|misrepresent*|untrue)
    @you ..3 (false|untrue|untruthful) ..2 (accusation*|statement*|claim*|allegation*|information|review|things)
    (false|untrue|baseless|unfounded|groundless) (accusation*|allegation*|claim*|statement*|review|information)
    (defame|defaming|slander|slandering) ..2 (=us|our|we|staff|team|name|company)
    - (lie|lies|lying) (down|back|in the|in|=at|=on|between|ahead|behind|flat|with =us|within|heart|beneath|awake|low)
    - (not|no|without|never) ..2 (lie|lying) 
    - (our|we|i) ..3 (lied|lying|misled)
    - (responsibility|fault|problem|blame|cause|strength|beauty|secret|focus|priority|answer|hotel|restaurant|village|house) ..1 lies
    - (true|truth) ..2 (be told)
    - (not true to) 
    - (too good)
    - (not|far from) ..3 true (standard|reflection|picture|to|flavour|experience|home)
  `,
  'personal-attack': `
    - you had to (shout|queue|wait|ask|repeat|call|raise)
    - your hair ..4 (look|looks|looking)
    (what|such) a ..1 (rude|nasty|stupid|horrible|unpleasant|pathetic|mean|arrogant|entitled|sad|miserable|disgusting|vile|ungrateful|bitter) ..1 (person|woman|man|customer|guest|individual|thing|creature|comment|life|human)
    @you ..4 (sad|miserable|empty|boring|pathetic|lonely) ..1 (life|existence|person)
    (=you|=yourself) ..2 (are|re|were|sound|seem|seemed|acted|behaved|behave|look|looked|must) ..4 (rude|stupid|drunk|idiot|idiotic|hysterical|crazy|insane|mad|aggressive|arrogant|=ignorant|dumb|pathetic|ridiculous|disgusting|nasty|mean|entitled|spoiled|spoilt|fat|ugly|unstable|mental|miserable|bitter|jealous|petty|greedy|cheap|lazy|clueless|incompetent|uneducated|illiterate|immature|childish|toxic|abusive|unbearable|impossible|insufferable|troll|clown|fool|moron|loser|jerk|intoxicated|tipsy|high|wasted|hostile|insulting|unhinged|delusional|paranoid|unreasonable|obnoxious|ill-mannered|disrespectful|impolite|boorish|vulgar|vile|horrible|awful|terrible|nightmare|pest|snob|narcissist|karen|brat|freak|psycho|uncultured|uncivilised|uncivilized|unintelligent|intelligence|manners|narrow-minded|slow|dense|thick|simple|sick|shameless|parasite|scrounger|freeloader|scammer|fraud|cheat|thief|con|crook|oaf|lout|embarrassment|disgrace|hypocrite|bully|evil)
    (people|customers|guests|clients|someone|those|persons|idiots|person) (like you|of your kind|of your sort|such as you) 
    @you ..2 (behaved|acted|behave|acting|shouted|yelled|screamed|swore|insulted|threatened|harassed|abused|attacked|bullied|cursed|offended|threw|ranted) ..3 (like|as|=at|our|the|staff|my|a|rudely|badly|terribly|disgracefully|appallingly|inappropriately|aggressively|towards|=us|everyone|everybody|tantrum|child|waiter|girls|team|other|and)
    =you ..2 (are|were|seem) not ..3 (bright|brightest|smart|clever|intelligent)
    your (behaviour|behavior|attitude|manners|conduct|tone) ..2 (was|is|were|are) ..2 (disgusting|appalling|rude|shameful|unacceptable|disgraceful|awful|terrible|embarrassing|outrageous|childish)
    your ..2 (rudeness|stupidity|=ignorance|arrogance|tantrum|hysterics|behaviour|behavior|manners|attitude|intelligence|brain|looks|weight|drinking|mental|aggression|greed|entitlement|bitterness|upbringing|hysteria|drunkenness|temper|hygiene|smell|appearance|envy|incompetence|education|iq|malice|spite|hatred|immaturity|arrogant|nasty|sick|vulgar|insolence|pettiness)
    (learn|get|buy|find|need|lack|lacking|grow|have) ..2 (manners|life|brain|brains|therapy|therapist|psychiatrist|psychologist|help|up|job|education|glasses|humour|humor) ..1 (first|yourself)?
    (get a life|grow up|see a doctor|see a therapist|calm down|shame =on you|get over it|get lost|shut up|go to hell|get well soon|take your pills|sober up|take your medication|look in the mirror|mind your manners)
    @you ..3 (had|have) ..3 (too much|too many|few too many|a few) ..3 (drink|drinks|wine|beer|alcohol|cocktails)
    @you ..1 (had|have) (clearly|obviously|simply|had)? (too much|=one too many|a few too many)
    @you ..6 (unpleasant|nasty|rude|horrible|vile|disagreeable|toxic|bitter) (person|man|woman|individual|character|customer|guest)
    @you ..2 (clearly|obviously|must|probably|evidently) ..3 (have|be|are|suffer|need|live|life|lead|with) ..4 (problem|problems|issues|life|disorder|help|friends|nothing better|drinking|head|sad|lonely|medication)
    (anyone|anybody|everyone|person|people) with ..2 (brain|brains|sense) ..2 (would|will|knows|understand*|sees|can)
    (idiot|idiots|moron|morons|imbecile|fool|fools|clown|jerk|jerks|cretin|simpleton|halfwit|dimwit|troll|scum)
    (nothing better to do) 
    (dear|hey|=hi|hello|listen|ok) ..1 (drama queen|keyboard warrior|troll|genius|snowflake)
    (drama queen|keyboard warrior|snowflake|cheapskate|penny pincher|attention seeker|professional complainer|serial complainer|spoiled brat|know it all|internet hero)
    - (we|our|staff|waiter|team|i|employee|colleague|manager|service|reception|he|she|they|driver|courier|that) ..3 (was|were|been|being|seemed|is|are) ..3 (rude|slow|aggressive|disrespectful|impolite|arrogant|incompetent|unreasonable|cold|horrible|awful|terrible|ridiculous)
    - (our|we) ..2 (stupid|rude|idiot*)
    - (evening|night|stay|meal|day|weekend|trip|holiday|dinner|party|birthday|celebration|wedding|visit) ..2 spoil*
    - (sorry|glad|happy|sad|pleased|thank|regret|apologise|apologize|apologies) ..8 (sick|mad|impossible|unpleasant|cheap|slow|horrible|awful|terrible|ridiculous|high|nasty|cold|simple|mean|bitter|thick|dense|rude|disgusting|insulting|aggressive|unreasonable|ill|disrespectful|impolite|hostile)
    - (you are|you were) ..1 (right|correct|kind|welcome|treated|made|left|served|told|met|seated|given|charged|offered|greeted|so kind|very kind|met with|sick|ill|unwell|able|happy|satisfied|unhappy|upset|disappointed)
    - (not|never|nobody|no =one) ..4 (idiot|fool|stupid|behaviour|behavior)
    - your ..2 (behaviour|attitude|appearance|looks|smell) ..1 (is|was) ..1 (great|lovely|kind|appreciated)
    - (get|getting|need|like) ..2 (help) ..1 (you|with|from|=us)
    - (we|=us|our|i|team|staff) ..3 (grow|learn|need|help|get|have) ..4 (help|up|education|glasses|job|life)
    - (=been|=be|=are|=is|=was|=were|=has|=have|=get|=got) ..1 (=put|=set|=picked|=cleaned|=fixed|=mended|=given) up
    - =entitled to (your|a|the|an|=full|money|repair|refund)
    - (unwell|ill|sick|symptoms|pain|worried|emergency|worse) ..4 see a doctor
    - see a doctor or
    - what you are =entitled
    - (=by|=of|=see|=saw|=our|=like|=liked) the =clown
    - (emails|email|mail|mails|letters|letter|parcels|things|it|messages|notes|post) ..2 get lost
  `,
  scapegoat: `
    (fault|mistake|error|blame) ..3 (of|is|was|lies|to) ..4 (@staff|(=new (girl|guy|hire|person|employee|colleague))|trainee|shift|reception|kitchen|night|temp)
    @staff ..2 (is|was|are|were) ..3 (to blame|=at fault|responsible for|the guilty|guilty|incompetent|the problem|the culprit|inexperienced|lazy|careless)
    (blame|complain) ..1 (it)? ..1 (=on|to|about)? ..3 (@staff|trainee|(=new (girl|guy|hire|person|employee|colleague))|night|reception|kitchen)
    (it is|it was|this is|this was|that is|that was) ..2 (all)? ..2 (@staff|trainee|newcomer) ..2 (fault|mistake|error|doing|blunder)
    (trainee|intern|newbie|newcomer|temp|@staff) ..3 (messed|failed|screwed|botched|forgot|ruined|let ..2 down|blundered|bungled|dropped)
    (not (=us|our|we|the company)) ..4 (@staff|trainee|fault)
    (trainee|@staff|shift) ..4 (not (=us|the company|the restaurant|the hotel|our fault|the management))
    (only|just|solely|entirely|personally) ..2 (@staff|trainee) ..4 (to blame|responsible|fault|mistake|guilty)
    (all|any) questions ..2 (to|for) ..3 (@staff|trainee)
    - (we|=us|our|i) ..2 (take|took|accept|bear|responsible) ..3 (responsibility|blame|full)
    - (not|never) ..2 (blame|fault) ..3 (@staff|trainee)
    - (please|free|can|welcome|just|always|may) ..2 ask ..3 @staff
  `,
  'but-apology': `
    (sorry|apologise|apologize|apologies|apology|regret|pardon|(excuse =us)|(forgive =us)) ..9 (but|however|although|though|yet|nevertheless|nonetheless) ..9
    - (sorry|apologise|apologize|apologies|regret|pardon|forgive) ..10 (but|however|yet|nevertheless|nonetheless|though|although) ..6 (glad|happy|pleased|delighted|(have (now|since|already|fixed|changed|corrected|replaced|repaired))|fixed|thank|thanks|grateful|hope|(would like)|appreciate|(will|want) ..2 (make|put|do|fix|improve|help|sort|look|check|try|like)|(make it right)|(put (it|this|things) right)|(cannot (discuss|comment|share|confirm))|(can not (discuss|comment|share|confirm))|(unable to (discuss|comment))|welcome|relieved|good|great|(love to)|learn*|(please (do|let|get|write|contact|reach|send|give|call|come)))
    - (nothing|anything|all|everything|none|everyone|last|not only|no doubt|not just) ..6 but
    - sorry ..10 but also
    - (yet again|not yet|as yet|even though)
    - (even though|although|though) ..8 (sorry|apologise|apologize|apologies)
    - (but|however|though) ..2 (we are|this is|i think|we think|it seems|you may|you might) ..5 (different|another|wrong|bakery|not the|next door|doors|mix-up|mixed)
  `,
  'if-apology': `
    (sorry|apologise|apologize|apologies|apology|regret|pardon|(excuse =us)) ..6 (if|(in case)|(in the event)) ..1 (you|we|i|it|this|that|there|anyone|anything|someone|our|anybody|something|the|any|they|your|service)
    (sorry|apologise|apologize|apologies|regret|pity|shame|unfortunate) ..3 (you|(that (you|it|this))) ..2 (feel|felt|think|thought|believe|perceive|perceived|see|saw|=took|=take|interpret|interpreted|consider|chose|choose|decided|view|viewed|considered|found it) ..2 (that way|this way|so|it|like|necessary|need|offended|offensive|the service|our|to|way)
    (inconvenience|discomfort|offence|offense|misunderstanding|issue|issues|problem|problems|upset|distress|trouble|shortcoming*) ..3 (you|that|which) ..2 (may|might|could|supposedly|allegedly|think|believe|claim|feel) ..1 (have|you|to)? ..2 (perceived|felt|experienced|had|caused|encountered|suffered|imagined|perceive|think|occurred|endured)?
    any (inconvenience|discomfort|offence|offense|upset|distress|misunderstanding) ..2 (may|might|could) 
    (if|(in case)) ..3 (you|anyone|someone|anything|something|we|our) ..4 (offended|upset|disappointed|hurt|felt|feel|inconvenienced|bothered|uncomfortable) ..6 (sorry|apologise|apologize|apologies|regret)
    (sorry|apologise|regret|apologies|apologize) ..4 (seem|seems|seemed|appear*) to ..2 (you|have|think|feel)
    (supposed|alleged|perceived|so-called|apparent) (inconvenience|problem|issue|offence|delay|mistake|rudeness|discomfort)
    - if ..2 (you (would|want|wish|like|could|can|have|prefer|need|share|send|write|let|tell|are willing|are able|do not mind|contact|call|give|decide|get|come|ever|still|visit|return|allow|agree|happen|please|choose|find)|possible|anything else|there is anything|there is ..1 way|we can|it is (possible|convenient|easier))
    - (sorry|apologise|apologies|apologize) ..5 (found (our|the|it|your))
  `,
  kitchen: `
    (not|unable|cannot|hard|difficult|impossible) ..3 (find|hire|recruit|get) ..3 (staff|waiters|waiter|cooks|cook|people|personnel|employees|drivers|nurses|specialists|workers)
    (cook|cooks|chef|chefs|waiter|waiters|staff|colleague|colleagues|employee|employees|manager|receptionist|team|driver|drivers|nurse|people|barista|master) ..3 (ill|sick|(=on sick leave)|(=on leave)|(=on holiday)|(=on vacation)|quit|resigned|(walked out)|(called in sick)|(did not (show|turn|come))|(off sick)|left =us|absent|missing|overworked|exhausted|tired|understaffed|inexperienced|untrained|(being trained)|(in training))
    (short staffed|short-staffed|understaffed|under-staffed|short of staff|staff shortage|shortage of staff|staffing (issue|issues|problem|problems|shortage|difficulties|crisis)|personnel shortage|(lack of (staff|personnel|people|hands|employees))|(not enough (staff|people|hands|waiters|personnel|employees|cooks|drivers))|(short =on staff)|(short handed)|(hard to find staff)|(high (staff)? turnover)|(staff turnover))
    (supplier|suppliers|contractor|vendor|wholesaler|distributor|subcontractor|(delivery company)|(cleaning company)|agency) ..4 (let|failed|late|delayed|forgot|sent|messed|did|fault|down|mistake|problem*|short|change*|issue*|delivered)
    (let down by|problem with|problems with|issues with|issue with|because of|due to|thanks to|fault of|mistake by) ..3 (supplier|suppliers|contractor|vendor|wholesaler|(=new software)|(=new system)|software|(head office)|(booking system)|(computer system)|turnover)
    (head office|headquarters|=management|=owner|=owners|investors|=corporate|landlord|=accounting|hq|franchise) ..4 (cut|cuts|cutting|decided|=refuses|=refused|reduced|budget|does not|did not|forbids|would not|slashed|=saving|=saves|insists|=ordered|imposed|limits)
    (budget|budgets|costs|funding|hours|rota|payroll|wages|salaries|salary) ..3 (cut|cuts|cutting|reduced|slashed|tight|limited|low)
    (cut|cutting|slashed|reduced) ..2 (our)? ..1 (budget|budgets|staff|hours|funding|costs|personnel)
    (software|system|computer|computers|till|printer|server|program|database|terminal|scanner|server) ..3 (crashed|failed|broke|down|glitch|glitched|froze|bug|error|malfunction*|update|not working|freezing|hung)
    (our|=new|booking|ordering|pos|old) (software|system|program|crm|till|platform) ..4 (down|crash*|fail*|glitch*|problem*|mess*|error*|froze*|lost|to blame|mixed|update*|migration)
    (because|since|as|due|that|it|was|were|had) ..4 (=busy|hectic|crowded|packed|(fully booked)|(full house)|overloaded|(peak (hour|hours|season|time))|(high season)|(rush hour)|swamped|overwhelmed) ..2 (night|evening|day|weekend|shift|season|period|time|with|hour|hours|by|friday|saturday|sunday|week|morning)?
    (=busy|hectic|crowded|packed) (night|evening|day|weekend|shift|season|period|service|friday|saturday|sunday)
    (=new|temporary) ..1 (menu system|software|schedule|rota|crm|shift system) ..4 (because|problem*|learning|still|delay*)
    (roster|rota|shift|schedule|shifts) ..4 (mixed|wrong|gap|gaps|short|problem|problems|understaffed|mess|changes)
    (two|three|several|half|some|both|few) ..2 (cooks|chefs|waiters|employees|colleagues|staff|people|drivers|nurses|cleaners) ..4 (ill|sick|off|quit|left|absent|away|missing|holiday|leave)
    (=hard|difficult|impossible|struggle|struggling|nightmare) ..3 (hire|recruit|(find ..3 (staff|cleaner|cleaners|cook|cooks|people|driver|drivers|nurse|nurses|waiter|waiters|worker|workers)))
    (minimum wage|paid so little|low wages|wage bill|low pay|underpaid)
    - (not|never) ..2 (=busy|excuse)
    - no matter ..2 (how|=busy)
    - however =busy
    - (system|software|app|application) ..3 (update|bug|crash*) ..6 (fixed|version|released|resolved)
    - (hope|sorry|hear|if|when) ..4 @you ..3 (sick|ill|tired|exhausted|busy)
    - (you|your) ..2 (are|is|were|was|felt|feel|got|became|fell) ..3 (ill|sick|exhausted|tired|busy)
    - (update|upgrade|release) ..1 (=has|=have|=will)? ..1 (solved|fixed|mended|resolved|cured|repaired|solves|fixes|solve|fix)
    - (lines|line|phones|phone|road|street|park|beach|square|station) ..1 (was|were|is|are) ..1 (=so|=too|=very)? busy
  `,
  majority: `
    (have|has|had|with|got|get|receive) ..2 (thousands|hundreds|dozens|plenty|lots|many|so many|only|mostly|countless) ..3 (positive|good|great|excellent|five-star|5-star|happy|satisfied|glowing|fantastic) ..1 (review*|rating*|customer*|guest*|client*|feedback|comment*)
    no other ..2 (guest|guests|customer|customers|client|clients|visitor|visitors|patient|patients|person|people) ..6
    (nobody|(no =one)|noone|none) ..4 (complain|complained|complains|complaining|complaint|complaints|said|noticed|mind|minded|problem|problems|had|has) ..3
    (no|never|not) ..4 (other|another|=one|single|any|anyone|had) ..3 (guest|guests|customer|customers|client|clients|complaint|complaints|patient|patients|person|=one|user|users|visitor|visitors) ..5 (complain*|problem*|issue*|said|mention*|noticed|like|this|before|ever|raised|agree*|about|=us)
    (everyone|everybody|others|(other (guests|customers|people|clients|patients|visitors|users|diners))|(rest of)|(all (other|our|the other)? (guests|customers|clients|patients|visitors|users|diners))|(most (guests|people|customers|clients|patients|visitors|diners|users))|(the majority)|(vast majority)|(thousands of)|(hundreds of)|(dozens of)|(many (guests|people|customers|clients|others))|(our (regulars|other guests|other customers|regular guests))|(99 %)|(95 %)|(98 %)) ..6 (happy|satisfied|love|loves|loved|like|likes|liked|disagree|disagrees|enjoy|enjoys|enjoyed|fine|delighted|praise|praises|praised|content|pleased|no problem*|without problem*|no complaint*|(never complain*)|(not complain*)|manage|managed|think otherwise|otherwise|happily|come back|return|recommend|adore|differently|appreciate*|opposite)
    (only|first|single|sole|=one|lone) ..4 (who|to|that|complain*|guest|customer|person|client) ..3 (complain*|dissatisfied|unhappy|ever complained|not happy|disappointed|problem with|dislike*)
    @you ..2 (are|is|were) ..1 (the)? (only|first) ..3 (=one|person|guest|customer|client|complain*|unhappy)
    (first|only|single) (complaint|complaints|negative|bad|such) ..5 (years|months|far|ever|history|time|received|had|complaint)
    (never|not) ..3 (had|received|heard|gotten|got|have) ..4 (complaint|complaints|complaining|problem like|anything like)
    (all|other|hundreds|thousands|dozens|many|most|rest|our) ..4 (reviews|ratings) ..4 (positive|excellent|great|good|five|5|say|prove|opposite|otherwise|different|speak|show)
    (rated|rating|score|average) ..4 (4 9|4 8|4 7|five stars|5 stars|excellent|number =one) ..6 (so|which|proves|shows|says|speaks|therefore|means|wrong|disagree*)
    - (like|as) (many|other|most|some) ..3 (guests|others|you|customers|people)
    - @you ..2 (not|aren) ..3 (only|first|alone)
    - (not the (only|first))
    - (hope|want|wish|try|work|strive|aim|so that|for) ..6 (everyone|everybody|guests|all|guest|nobody|(no =one))
    - ((we|i|are|am|so|very|truly) (glad|happy|delighted|pleased)|glad|thank|thanks|good to) ..8 (everyone|others|guests|all|everybody)
    - not everyone|everybody ..3
    - (everyone|everybody|all) ..2 (=at|in|=on|here|behind|else in) ..3
    - (family|table|team|group|party|office|staff|kitchen|crew|children|kids|whole) ..3 (love*|enjoy*|happy|like*)
    - (no|not|never) ..1 (guest|customer|client|patient|visitor|parent|family|diner|user) ..2 (should|deserves|wants|likes|ought|has to|needs|must)
    - (nobody|(no =one)|none) ..3 (should|deserves|wants|likes|ought|told|helped|came|answered|explained|offered|responded|apologised|apologized)
    - (complaint|complain) procedure
    - (nobody|no one) (=has|=have|=needs|=need|=should|=must|=likes|=wants|=ought)
  `,
  'policy-shield': `
    (rules|rule|policy|policies|law|terms) (are|is) (rules|rule|the rules|policy|law|terms|the same for)
    (that|this|it|such|these|those) (is|are) ..3 (our|the|company|house|hotel|clinic|store|just)? ..1 (policy|rules|rule|procedure|regulations|regulation|terms)
    (company|our|store|house|hotel|clinic|internal|bank) (policy|rules|regulations|procedure) (is|are|does|do|states|says|forbids|prohibits|requires|dictates|clearly) 
    (according|pursuant|as per|per|in line|in accordance|accordance|due|because|under|as stated|stated|written) ..2 (to|with|of|in)? ..1 (our|the|company|internal|house)? ..1 (policy|policies|rules|regulations|regulation|terms|contract)
    we (do not|cannot|never|can not) make exceptions
    (no exceptions|without exception|nothing we can do|nothing (we|i) could do|(our hands are tied)|(cannot change the rules)|(not our problem)|(not our responsibility)|(not our department))
    (you|guests|customers) (agreed|accepted|signed) ..4 (terms|conditions|rules|policy|contract)
    - (privacy|insurance|confidentiality|data protection|safety|fire) (policy|rules|policies|regulations|regulation|law)
    - (not|never) ..2 (our|the) (policy|rule)
  `,
} as const;
