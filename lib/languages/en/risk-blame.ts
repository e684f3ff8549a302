/** Whose fault it was, and excuses. */
export const blame = {
  'customer-fault': `
    - (that|which|time|day|slot|one) ..1 you =pick yourself
    - you should have come (home|back|in) to
    - (should|ought) ..1 have ..1 known about ..1 (it|this|that|them) ..1 (before|beforehand)
    @you ..4 (ordered|booked|chose|picked|selected|entered|typed|gave|made|broke|missed|misread|misunderstood|forgot|ignored|damaged|lost|spilled|clicked|pressed|installed|=used) ..5 (wrong|incorrect|yourself|yourselves|mistake)
    @you ..2 (misread|misunderstood|misused|mishandled|mixed up|=overlooked|ignored|neglected) ..4 (the|our|it|instructions|rules|menu|terms|notice|sign|that|booking|time|description)?
    (you|guests|customers) (should|ought|(had better)) ..1 (have|to)? ..2 (read|checked|check|told|tell|asked|ask|known|know|called|call|come|booked|book|paid|said|mentioned|warned|informed|thought|think|looked|listened|arrived|followed|follow|brought|complained|spoken|spoke|noticed|realised|realized|understood|planned|learn|learned|ordered|=sent|=left|(been (here|there|ready|prepared|early|earlier|more|careful|=on time|=in time|present|clear|clearer|aware|polite|patient|quicker|faster|honest|smart|sober|awake|realistic)))
    (you|guests|customers) (could|must|needed|(had to)|supposed) ..1 (have|to have) ..2 (read|checked|told|asked|known|called|come|booked|paid|said|mentioned|warned|informed|thought|looked|listened|arrived|followed|brought|complained|spoken|noticed|realised|realized|understood|planned|learned|ordered|=sent|=left)
    (you|guests|customers) ((need to)|(needed to)|must|(have to)|(could =simply)|(could =just)) ..1 (read|check|tell|ask|know|follow|listen|learn|understand|book|call)
    ((=had you)|(if you had)) ..3 (read|listened|followed|arrived|asked|told|checked|looked|bothered|come|booked|informed|called|paid)
    if you ..2 (=listened|=followed|=arrived|=asked|=told|=checked|=bothered|=informed|=called)
    @you ..2 (did not|failed|forgot|neglected|never|(could not be bothered)|refused) ..2 (to)? ..2 (read|check|tell|told|ask|asked|inform|informed|mention|mentioned|follow|followed|listen|call|called|warn|warned|show up|cancel|bother|bring|turn up|let =us know|notify|notified|arrive|say|said|specify|specified|provide|provided|book|booked|confirm|confirmed|speak|wait)
    (your|(your own)) ..1 (own)? (fault|negligence|carelessness|=doing|inattention)
    (is|was|were|be) ..3 (your|yours|own|entirely|completely|solely) ..1 (own)? (mistake|error|problem|responsibility|choice)
    your own (mistake|error|problem|responsibility|choice)
    (fault|mistake|error|problem|blame|responsibility) ..3 (is|was|lies|are|lay) ..3 (yours|entirely yours|you|with you|your|=on your|the customer|the guest)
    @you ..2 (only|nobody but|no =one but) ..2 (yourself|yourselves) ..2 (to blame)?
    (blame|thank) ..1 (yourself|yourselves)
    @you ..2 (brought) ..3 (=on|upon) (yourself|yourselves)
    @you ..3 (are|is|were|was) ..3 (to blame|=at fault|responsible for this|the problem|(the =one who ..1 (=broke|=ordered|=booked|=chose|=insisted|=refused|=forgot|=came|=signed|=shouted|=cancelled|=changed|=left|=caused|=wanted|=made|=missed|=did)))
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
    - you (can|may|could) ..1 (refuse|decline)
    - (if|should|when|whenever) you ..1 (=arrive|=come|=turn|=show|=are) ..2 late
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
    - if you ..4 (yourself|yourselves)
    - you (can|may|could) ..1 (safely|happily|just)? ignore
    - you have to (know when|read the room|laugh|love|admire|hand it|try|taste|hear|see it)
    - you must have (been|had|felt|wondered)
    - =you should have been (put|shown|called|rung|picked|sent|kept|spared|able|moved|brought|helped|handed|paid|refunded|let|heard|thanked)
    - should (anything|something|anyone|it|there|any|the|that|this|=you|your|a|another|someone|we)
    - @you ..1 should ..1 (be|find|hear|get|see|notice|receive|expect)
    - (that|which|item|items|dish|room|size|one|product|seat|seats|skins|ticket|tickets|food|shoes|the|what) ..1 you ..1 (bought|ordered|booked|reserved|paid for|requested|wanted|mentioned|saw|chose|picked|asked for|were promised) (did|could|was|is|has|have|had|never|were|are|should|came|arrived)
    - ought to have been
    (look|glance|peek) (at|in|into|=on|through) ..8 (would have|could have|might have)
    (less|bit less|little less|rather less) ..2 (phone|chatting|chat|wine|talking|scrolling|selfies|gossip) ..3 (and|at|during) ..6 would
    (quick|moment s|second s|cursory|brief) (look|glance|peek) ..6 would have (saved|spared|told|shown|answered|made)
    - (quick|moment s|second s|cursory|brief) (look|glance|peek) ..8 (saved|spared|told|shown|answered) (=us|=me|our)
    - (quick|moment s|second s|cursory|brief) (look|glance|peek) ..3 (by|from|on our|at our|of ours) ..1 (us|we|our|side|part|end)
    (hour|minutes|half an hour|evening) of (dithering|faffing|selfies|chatting|photographs|changing your mind) ..2 (and|over|then)
    (not|hardly|no|never) ..1 (mind-readers|mind readers|clairvoyants|telepaths|psychics|clairvoyant|psychic|telepathic)
    - (we|i|our team) ..2 (should|ought|could) ..4 (mind-readers|mind readers|psychic)
    (tongue|mouth) in (the|your|=one s) head
    (although|though|despite|against|regardless) ..1 (we|our|being|having been|all|the|several|repeated|two|three) ..3 (asked|told|warned|advised|advice|reminded|reminders|instructions|warning|warnings|recommendation)
    (nobody|(no =one)) ..1 (forced|stopped|prevented) you
    (that|it|this) (is|was) ..2 what you ..1 (ordered|asked for|wanted|chose|booked|paid for|picked|signed)
    (whoever|((anyone|anybody|someone|somebody|those|people|he|=one) who)) ..12 (must|(cannot ..2 (expect|complain|blame|be|wonder|hope))|(can not ..2 (expect|complain|blame|be|wonder|hope))|(should not|shouldn t)|(need not)|deserves|(has only)|(have only)|(has to live)|(has chosen)|(should know)|(ought to)|(can hardly)|(could hardly))
    (it|that|this) was ..2 your ..1 (choice|decision|wish|doing|request|preference|job|responsibility)
    you ..1 (insisted|refused|(declined (the|our|to))|(opted (for|against|not|out))|(turned down)|(would not (listen|wait|let|hear|take|move|accept|pay|leave|try))|(chose (not|against))|(decided (against|not))|(knew (that|what|very|full|perfectly|exactly))|(did not bother))
    (read|check|look|measure|plan|listen|think) ..6 ((next time)|(in future)|(in the future)|(before ..1 (writing|ordering|complaining|buying|booking|judging|write|order|complain|buy|book|judge)))
    (=you|(your (children|kids|son|daughter|dog|guests|party|group|friends|husband|wife|boy|girl|companion))) ..1 (spilled|spilt|=broke|(knocked over)|scratched|overloaded|overfilled|overtightened|ripped|=tore|=bent|jammed|kicked|flooded|snapped|(pulled =off)|(cut =off)|(tampered)|(fiddled))
    (lies|lay|error|fault|mistake|problem|problems|delay|negligence|oversight|carelessness|reason|cause) ..4 (=on|with|=at) your (side|end|part|door|doorstep)
    - (better|easier|wiser|kinder) to (call|tell|ask|ring|warn|let) you
    (would|might|could) have (helped|been (better|easier|wiser|quicker|avoided|polite)) ..4 (if (you|=one)|to (read|ask|call|ring|tell|check|come|book|say|wait|look)|had you)
    (you|=one) (cannot|can not|can hardly|could hardly) ..2 (expect|blame|complain|demand) ..6
    (in|=on|with|using|wearing|carrying) ..4 (against|contrary to) ..2 (advice|instructions|rules|recommendation|warnings)
    - (not|nothing|none|no) ..4 (=on|with) your (side|part|end)
    - (if|should|whether|may|might|could) ..6 (=on|with|=at) your (side|end|part)
    - (glad|happy|pleased|hope|great|lovely|delighted|exactly|just) ..6 what you ..1 (wanted|ordered|asked for)
    - not ..1 what you ..1 (ordered|asked for|wanted|chose|booked|paid for)
    - (look|read|check) ..4 (we|=us|our|i) ..4 (next time|in future)
    - (help|helps|tell|ask|let|please|we|i) ..2 (check|plan|look) ..6 before (you)? (book|order)
    - cannot expect
    (=left|=dropped|=broken|=spilled|=spilt|=lost|=forgotten|=caused|=opened|=damaged|=scratched|=ignored|=missed|=overlooked|=mishandled|=overloaded|=bent|=torn) ..4 by (=you|(your ..1 (son|daughter|child|dog|party|group|friend|husband|wife|guests|kids|children|own)))
    (anybody|anyone|everybody|everyone|those|people|somebody|someone|customers|guests) who ..1 (=reads|(=read the)|(=follows)|(follow the)|=listens|=bothers|bother|(can read)|(knows how)|(know how)|(pays attention)|(pay attention)|((turns up|turn up|arrives|arrive|comes|come) =on time))
    - you should have been ..1 (the|our|first|treated|spoken|told|asked|=one|seen|warned|given|offered|greeted|rung|informed)
    - your choice ..2 (where|whether|which|what|how|when)
    - (items|anything|goods|what|any|parcels|things|them) you ..1 (refuse|decline)
    - =had you asked (me|=us) (=a|last|before|=in|=then|ten|two)
    - (dentist|doctor|we|team|mechanic|nurse|he|she|they|i|colleague|technician) will (check|look|measure|listen|plan|read|think)
    - @you ..2 should of ..1 (been|had|got|received|heard|felt)
    - deserve* ..1 (quiet|respect|care|better|time|honest*|rest|peace|patience|an answer|an explanation)
    - all it would have taken (on our side|by us|from us)
    - sorry ..2 you came late
    - did not read it wrong
    - you (can|may|could) ..1 (change|enter|choose|pick|order|book|select|give|make) ..6 (yourself|yourselves)
    - your ..2 (parcel|package|order|profile|booking|reservation|account|payment|refund|delivery|luggage|bag|suitcase|food|meal|dish|drink|taxi|bus|flight|train|key|card|code|ticket|email|mail|message|letter|request|call|name|file|photo|photos|voucher|points|form|claim|invoice|waiter|driver|guide|teacher|stylist|tickets|keys|order|coffee) ..2 (did not|never|failed)
    - you should have been ..1 (listened|picked|kept|let|left|looked|brought|rung|put|dealt|able)
    - you should of been
    - (guest|guests|customer|customers|patient|patients|visitor|visitors|one|caller|callers) should ..1 be ..1 (looked|told|informed|asked|called|warned|left|seated|served|treated|listened)
    - (may|can|free|could) ..8 (that is|it is) your choice
    - (optician|plumber|electrician|vet|hygienist|adviser|advisor|teacher|guide|you) will look at it
    <start> read the (sign|notice|label|menu|manual|instructions|description|terms|small print) and
    (maybe|perhaps) ..1 (stir|shake|plug|charge|listen|measure|((do not|don t) (leave|put|wear|wash|pour|drop|park))) ..8 next time
    next time ..1 ((do not|don t|never) (leave|put|take|book|wash|buy|wear|use|drive|park|pour|drop))
    takes two ..3 (misunderstanding|argument|argue|quarrel|row|tango|disagree)
    =one (should|ought to|must) ..1 (know|read|check|look|think|learn) ..2 (=one|own|before|what|how|first)
    - (no|every|any|each) =one (should|must)
    (nobody|(no =one)) made you ..1 (eat|drink|order|buy|book|come|stay|sit|take|finish|climb|sign|pay|wear|go)
    (you|buyer|customer|guest|client|owner|tenant|passenger|parent) ..1 (evidently|obviously|clearly|apparently|simply) ..2 (not|never|failed) ..3 (read|open|check|bother|trouble|look|listen|follow|understand|understood)
    choice ..1 you made
    - (thank|glad|happy|pleased|great|right|good) ..6 choice you made
    (it helps|(would help)|(might help)|(would have helped)) to (charge|read|plug|open|switch|measure|listen|close|unpack)
    you waited ..4 before ..2 (=ringing|=calling|=telling|=reporting|=complaining|=saying|=mentioning|=bringing|=coming)
    if (people|customers|guests|somebody|someone|everyone|=one) ..1 (=answered|=listened|=followed|=kept|=signs|=looked|=opened|=charged|=measured) ..8 (=would|=will)
    (cannot|(can not)|(could not)) help it (if|when|that) ..2 (somebody|someone|people|you|guests|customers|=one|anyone|passengers)
    (everyone|everybody) else ..1 (managed|found|understood|read|saw|knew) ..1 (to|the|it|how)
    you (put|=left|stored|washed|dried|parked|soaked|kept) ..4 ((in (the|a) ..1 (bath|rain|sun|dishwasher|oven|(washing machine)|dryer|microwave|car|freezer))|(=on (the|a) ..1 (radiator|stove|hob))|(upside down))
    - you were left
    (ticket|tickets|booking|reservation|table|appointment|seat|flight|course|event|slot) (was|were|is) for ..4 (and|but|yet) you ..2 (came|come|turned up|arrived|showed|appeared)
    (was|were) your (idea|suggestion|plan) to
    - (thank|great|good|lovely|wonderful|brilliant) ..8 your (idea|suggestion|plan)
    @you ..2 (packed|assembled|hung|fitted|drilled|wired|mounted|dropped|signed|folded|loaded|glued|tightened|unplugged) ..4 (yourself|yourselves)
    (you|customer|passenger|patient) (were|was) (simply|just|only|merely) ..1 (nervous|impatient|tired|hungry|early|late|confused|tense)
    (well|honestly|really|seriously) who (books|buys|orders|takes|parks|leaves|wears|brings|drives|comes|puts|goes) ..8 <question>
    (wearing|bringing|booking|coming|ordering|washing|driving|parking|standing|signing) ..8 (not|hardly) ..2 (best|brightest|wisest|smartest|good|great) (idea|choice|plan|moment)
    (any|every) (child|schoolboy|driver|cook|gardener|beginner|fool) knows
    thought (everyone|everybody) knew
    in ..1 (mouths|hands|homes|houses|cars|gardens|people) that (do not|don t)
  `,
  lie: `
    <start> (lies|nonsense|rubbish|slander|falsehoods) ..2 (from|all|everything|and|again|start)
    (lies|lie|falsehoods) from (start|beginning|first|a to z)
    =you ..2 (are|were|must be) ..2 (=a liar|=liars|=lying)
    =you ..2 (=lied|=lie) ..1 (about|to|when|and|again|here|=us)
    =you ..1 =lied
    your (story|review|words|account|text|comment|tale) ..4 (=lie|=lies)
    your (=lie|=lies)
    (are|were) you =lying
    (that|this|it|review|everything|words|story|what you ..1|statement|claim|claims) ..1 (is|are|was|were) ..2 ((=a ..1 =lie)|=lies|untruth|falsehood|falsehoods|untrue|nonsense|slander|rubbish|bullshit|=fabrication|=fabrications|=fabricated)
    (all|review|words|story|claims) ..1 (=lies|falsehoods|slander|nonsense)
    (just|simply|pure|complete|total|outright|blatant|utter|stop|another|shameless|your|full of|filthy|barefaced|plain|deliberate|spread|spreading|such) ..1 (a|an|pack of|bunch of|set of|of|full of|spreading|telling)? ..1 (=lie|=lies|=lying|=liar|falsehood|falsehoods|untruths|untruth|untrue|slander|=fabrication|=fabrications|=fabricated)
    (pack|bunch|string|web|tissue|heap) of (=lies|falsehoods|untruths)
    (every|each) ..1 word ..4 (made-up|(made up)|invented|false|untrue)
    (not|nothing|far|barely|hardly) ..1 (true|truth|truthful|honest) (you|know|word)?
    - not ..1 true (of|for|everywhere|any more|anymore|since|today)
    (not|no) ..1 (word|grain|ounce|shred|bit) of ..2 (truth|true)
    @you ..3 (not|never) ..3 (tell|telling|told|speak|speaking|say|saying) ..2 (truth|true)
    @you ..2 (are|is|were|was) ..3 (dishonest|deceitful|untruthful|insincere|(not honest)|misleading|deceiving|slandering|(twisting the)|(making things up))
    (stop|quit) ..2 (lying|slandering|misleading|deceiving|spreading|inventing|(making ..2 (up|claims|accusations|stories|allegations)))
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
    - (rumour|rumours|rumor|gossip) ..8 not ..1 (true|truth)
    - (not true to) 
    - (too good)
    - (not|far from) ..3 true (standard|reflection|picture|to|flavour|experience|home)
    in your (imagination|fantasy)
    (only|just|all|happened|exist|exists|purely|=place|place) ..2 in your (dreams|head|mind)
    (less than|far from|not exactly|anything but) (truthful|honest|the truth|true to the facts)
    economical with the (truth|facts)
    - (picture|have|keep|stay|stays|stuck|stick|linger|remain|what was|whatever is|music|song|tune) ..3 in your (head|mind|dreams)
    you ..1 ((made up)|invented|fabricated|(dreamed up)|(dreamt up)|concocted|embroidered) ..1 (the|this|that|half|most|everything|your|all|a|every)
    - (form|forms|list|book|leaflet|file|sheet|map|key) ..3 lies
    not one (syllable|word|sentence|line) ..2 (happened|true|of that|of this|of it|correct)
    (pull the other =one)|(pants =on fire)|(=telling fibs)|(tall tale)|(tall tales)|(pork pies)|(cock and bull)|(what a whopper)|(fairy tales belong)
    every (word|line|sentence|syllable) ..1 (is|was) ..1 (wrong|false|untrue|invented|made)
    (contrary to|against|at odds with) the facts
    - facts and figures
    if ..1 (that|this|it) is true ..2 (then)? ..1 (i am|i m|we are) ..1 (the|a)
    (bend|bends|bending|bent|stretch|stretching|stretched|embroider|embroidering|twist) ..3 (truth|facts|what (was|happened)|reality)
    (you|they) (told|said) the opposite
    your ..1 (bill|receipt|invoice|booking|ticket|signature|text|emails|email|form) ..2 (says|say|tells|tell|shows|show) ..2 (something|otherwise|quite|different|differently|another)
    (as|whatever|no matter what) you ..1 (claim|say|pretend|maintain) now
    (whatever) you ..2 (claim|say|pretend|maintain|allege)
    (things|claims|what|something|words|it) ..1 (that)? ..1 you know ..2 (is|are|to be|was|were) ..1 (untrue|false|wrong|without|not|invented|unfounded)
    (easy|simple|cheap) to ..1 (claim|say|write|allege|invent) ..4 (nobody|(no =one)) ..1 (can|could) ..1 (check|verify|prove)
    (alleged|supposed|purported|would-be|mythical) (cockroach|hair|mouse|rat|insect|wait|rudeness|incident|conversation|damage|theft|stain|mistake|injury|overcharge|cockroaches|fly)
    product of bad faith
    (leave|leaves|left) nothing of your (version|story|account|claim|claims)
    your (version|account|tale|retelling) ..3 (not|nothing|contradict*|at odds|false|differs|invented|falls)
    - (hear|understand|like|love|thank|respect) ..3 your (version|account)
  `,
  'personal-attack': `
    - you (were|are|have been|was) ..1 (spoken|talked|treated|addressed|handled|left|received|met)
    - you had to (shout|queue|wait|ask|repeat|call|raise)
    - your hair ..4 (look|looks|looking)
    (what|such) a ..1 (rude|nasty|stupid|horrible|unpleasant|pathetic|mean|arrogant|entitled|sad|miserable|disgusting|vile|ungrateful|bitter) ..1 (person|woman|man|customer|guest|individual|thing|creature|comment|life|human)
    @you ..4 (sad|miserable|empty|boring|pathetic|lonely) ..1 (life|existence|person)
    (=you|=yourself) ..2 (are|re|were|sound|seem|seemed|acted|behaved|behave|look|looked|must) ..4 (rude|stupid|drunk|idiot|idiotic|hysterical|crazy|insane|mad|aggressive|arrogant|=ignorant|dumb|pathetic|ridiculous|disgusting|nasty|mean|entitled|spoiled|spoilt|fat|ugly|unstable|mental|miserable|bitter|jealous|petty|greedy|cheap|lazy|clueless|incompetent|uneducated|illiterate|immature|childish|toxic|abusive|unbearable|impossible|insufferable|troll|clown|fool|moron|loser|jerk|intoxicated|tipsy|high|wasted|hostile|insulting|unhinged|delusional|paranoid|unreasonable|obnoxious|ill-mannered|disrespectful|impolite|boorish|vulgar|vile|horrible|awful|terrible|nightmare|pest|snob|narcissist|karen|brat|freak|psycho|uncultured|uncivilised|uncivilized|unintelligent|intelligence|manners|narrow-minded|slow|dense|thick|simple|sick|shameless|parasite|scrounger|freeloader|scammer|fraud|cheat|thief|con|crook|oaf|lout|embarrassment|disgrace|hypocrite|bully|evil)
    (people|customers|guests|clients|someone|those|persons|idiots|person) (like you|of your kind|of your sort|such as you) 
    @you ..2 (=behaved|=acted|=behave|=shouted|=yelled|=screamed|=swore|=insulted|=threatened|=harassed|=abused|=attacked|=bullied|=cursed|=offended|=threw|=ranted) ..3 (like|as|=at|our|the|staff|my|a|rudely|badly|terribly|disgracefully|appallingly|inappropriately|aggressively|towards|=us|everyone|everybody|tantrum|child|waiter|girls|team|other|and)
    =you ..2 (are|were|seem) not ..3 (bright|brightest|smart|clever|intelligent)
    your (behaviour|behavior|attitude|manners|conduct|tone) ..2 (was|is|were|are) ..2 (disgusting|appalling|rude|shameful|unacceptable|disgraceful|awful|terrible|embarrassing|outrageous|childish)
    your ..2 (rudeness|stupidity|=ignorance|arrogance|tantrum|hysterics|aggression|greed|entitlement|bitterness|hysteria|drunkenness|envy|incompetence|iq|malice|spite|hatred|immaturity|arrogant|nasty|vulgar|insolence|pettiness)
    your level of (intelligence|education|manners)
    (because of|due to|about|given|with|=mind|=watch|=check|work on|control|improve|despite|=like|=by) your ..1 (behaviour|behavior|manners|attitude|intelligence|brain|=looks|weight|drinking|mental|upbringing|temper|hygiene|smell|appearance|education)
    your ..1 (behaviour|behavior|manners|attitude|intelligence|brain|=looks|weight|drinking|upbringing|temper|hygiene|smell|appearance|education) ..1 (is|was|were|are|needs|must|says|leaves|left|speaks|explains|has|made)
    (learn|get|buy|need|lack|lacking|grow) ..2 (manners|life|brain|brains|therapy|therapist|psychiatrist|psychologist|humour|humor) ..1 (first|yourself)?
    you ..3 (need|get|buy|find|seek|want|have) ..2 (glasses|education|job|(professional help)|(psychological help)|(psychiatric help)|(medical help)|(mental help)) ..1 (first|yourself)?
    (get a life|see a therapist|shame =on you|go to hell|take your pills|sober up|take your medication|mind your manners)
    (please|you|just|maybe|perhaps|better|should|must|and|time to) ..1 (=grow =up|=see a doctor|=calm down|=get over it|=get lost|=shut =up|=look in the mirror)
    <start> (=grow =up|=see a doctor|=calm down|=get over it|=get lost|=shut =up|=look in the mirror)
    @you ..3 (had|have) ..3 (too much|too many|few too many|a few) ..3 (drink|drinks|wine|beer|alcohol|cocktails)
    @you ..1 (had|have) (clearly|obviously|simply|had)? (too much|=one too many|a few too many)
    @you ..6 (unpleasant|nasty|rude|horrible|vile|disagreeable|toxic|bitter) (person|man|woman|individual|character|customer|guest)
    @you ..2 (clearly|obviously|must|probably|evidently) ..3 (have|be|are|suffer|need|live|life|lead|with) ..4 (problem|problems|issues|life|disorder|help|friends|nothing better|drinking|head|sad|lonely|medication)
    (anyone|anybody|everyone|person|people) with ..2 (brain|brains|sense) ..2 (would|will|knows|understand*|sees|can)
    (=idiot|=idiots|=moron|=morons|imbecile|cretin|simpleton|halfwit|dimwit|=scum|=fool)
    - (gooseberry|rhubarb|april|raspberry|berry|mango|lemon) fool
    - (to|not|can|could|will|might|even|would|that|did) =fool
    - =fool (around|me|=us|proof)
    (=you|your|such|these|those|dear|another|complete|total|utter|listen|hey) ..1 (=fools|=clown|=clowns|=jerk|=jerks|=troll)
    (nothing better to do) 
    (dear|hey|=hi|hello|listen|ok) ..1 (drama queen|keyboard warrior|troll|genius|snowflake)
    (drama queen|keyboard warrior|((you|precious|delicate|special|poor|little|sensitive|dear|such) ..1 =snowflake)|cheapskate|penny pincher|attention seeker|professional complainer|serial complainer|spoiled brat|((a|such|little|typical) know it all)|internet hero)
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
    - you (were|are) =entitled to
    - (=by|=of|=see|=saw|=our|=like|=liked) the =clown
    - (emails|email|mail|mails|letters|letter|parcels|things|it|messages|notes|post) ..2 get lost
    - =entitled to have
    - (people|customers|guests|clients|person) like you ..3 (make|makes|keep|inspire|remind|rewarding|help|=are|=is) ..3 (job|=us|work|why|reason|what|day|going|our|going|rewarding|worth)
    - (need|love|wish|more|many|thank|appreciate|thankful|grateful|run|runs|rely|relies|depend|depends|thrive|thrives|live|lives|built|keeps|possible) ..3 (people|customers|guests|clients|folk) like you
    you ..5 ((=on the bottle)|plastered|sloshed|legless|sozzled|(under the influence)|inebriated|(a skinful)|(worse for wear)|(one too many)|slurring|slurred|staggering|swaying)
    (never|not|nobody) ..2 (been)? ..1 (taught|learned|learnt) ..2 (you)? ..2 (how to behave|manners|to behave|decency|respect|to say please)
    - see a doctor (if|when|soon|about|straight|right|=at)
    - (told|tell|telling|asked) ..2 (=to calm down|=to relax|=to shut up)
    - (cat|dog|parrot|it|she|he|that|light|photo|which|lamp|sign|who|mirror|cake|picture) ..8 (=fools|=fooled|=fooling)
    - (=fools|=fooled|=fooling) (everybody|everyone|people|visitors|guests|half|many|=us all)
    (i|we) (pity|(feel for)|(felt sorry for)|(feel sorry for)) ..1 (your (husband|wife|kids|children|family|partner|colleagues|boss|dog|neighbours|mother|employees)|whoever|anyone who (lives|works))
    - (pity|felt sorry for|feel sorry for|feel for) ..1 your ..3 (who|that) ..2 (had|have|was|were) ..2 (wait|waiting|stand|sit|cold|disappointed|sick|ill)
    (=learn|try learning) to (count|read|spell|listen|write|behave)
    ((six|five|four|seven|eight|ten)-year-old|toddler|grandmother|child|dog|monkey|parrot) ..2 (understands|understand|knows|reads|behaves|counts|writes|spells|manages) ..4 (better|more|faster|than you)
    (are|were) you ..1 (like this|always like|always this|this (rude|difficult|unpleasant)) ..4 (home|everyone|everybody|<question>)
    have you always been ..1 (this|so|such) ..1 (difficult|rude|unpleasant|bitter|angry|slow|unhappy|a)
    you (smelled|smelt|stank|stink|reeked|reek|smell) ..1 (so|of|like|strongly|terribly)
    reeking of
    - (smelled|smelt|smell) (smoke|something|gas|burning)
    (a lady|a gentleman|an adult|a decent person|a decent man|a decent woman|decent people|grown-ups|a grown-up) ..1 (would|does|do) ..1 (not|have|never)
    what kind of ..1 (mother|father|parent|person|man|woman|human|human being|pet owner|owner) ..1 (takes|brings|leaves|lets|writes|behaves|talks|does|would|complains)
    (your|his|her) (sort|type|lot) ..3 (gives|give|gets|get|always|think|thinks|makes|ruins)
    (cold|small|empty|black|bitter|little) (heart|soul|mind) ..3 (writes|write|like|as yours|and|to go after|goes)
    it takes a (rather)? ..1 (small|modest|feeble|narrow|petty|cold|sad|bitter|particular) ..2 (soul|person|mind|heart|lack|sort)
    (stoned|drunk|high|wasted|plastered|smashed) out of your (mind|head|skull)
    (see|saw) a (doctor|therapist|psychiatrist|vet) about (that|your) ..1 (temper|anger|head|memory|nerves|attitude)
    (some|such) people are never ..1 (happy|satisfied|content|pleased)
    (your|the) ..1 (voice|face|presence|perfume|mere) alone (emptied|ruined|made|scared|cleared|drove|spoilt|would)
    (with|behind) a (face|character|temper|attitude|mouth|personality) like (that|yours)
    (nobody|(no =one)) ..4 (=stand|=bear|=stomach) you
    (could not|cannot|can not) ..1 (find|tie|count|read|spell|boil) ..2 your own
    limited (grasp|intelligence|understanding|intellect|education|vocabulary|intellectual)
    (patience|charm|manners|brain|wit|depth|grace|warmth|tact) of a (wasp|brick|doorknob|slug|rat|goat|toddler|child|mosquito|shark|bulldozer|spoon|gnat|goldfish|cactus)
    (the)? =reason (we|i) (have|need|keep|got|installed) a (panic button|bouncer|guard|lock|blacklist|security)
    (course|class|lesson|lessons) in ..2 (courtesy|manners|decency|politeness|etiquette|empathy|behaviour|anger management)
    (would not|wouldn t) want to be married to
    (good breeding|(raised in a barn)|(born in a barn)|(dragged up)|(your mother (never|did not) teach))
    (learned|learnt|learn|remembers|remembered) ..1 how ..1 (adults|grown-ups|grownups|(decent people)|(civilised people)|(human beings)) ..1 (behave|talk|speak|eat)
    (empty vessels|empty barrels|hollow heads) ..3 (noise|rattle|ring|loudest)
    (sharpest|brightest) ..1 (tool|knife|crayon|spoon) in the ..1 (box|drawer|shed|packet)
    (spoiled|spoilt) (brat|brats|princess)
    must be (exhausting|tiring|awful|dreadful|hard work|sad|lonely) (being|=to =be) (=you|yourself)
    (why|wonder|surprise|surprised|surprising) ..2 you ..1 (=were|=are|=eat|=dine|=travel|=holiday|=live|=sat|=came) ..1 (dining|eating|travelling|holidaying|living)? alone
    - (sorry|never|not|without) ..6 alone
    (not|never|didn t) ..1 get enough (hugs|cuddles|attention|love) ..2 (child|kid|boy|girl|growing|baby)
    (manners|decency|brains|charm|wit) ..2 (skipped|passed over|missed out) ..2 (generation|family|you|your)
    (so little|nothing|not much|very little) between ..1 ears
    (small|little) man ..1 (big|large|loud) mouth
    (hysterical|hormonal|demented|senile|insane|deranged|unhinged) (customer|customers|woman|women|lady|man|person|people|guest|guests|mother|reviewer|rant|old)
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
    (was|is|all|entirely|purely|solely|simply|only|just) ..1 down to (<name>|@staff|(=one (person|man|woman|colleague|employee|of))|(the =new)|(a certain)|(a trainee))
    (the )?rest of =us ..3 (would|could|do|did|had|never|know|are|were|work)
    - (praise|thank|thanks|glad|success|great|kind|lovely|happy|all credit) ..12 down to
    - (cleaner|driver|waiter|cook|nurse|receptionist) can ruin
    (take|bring) it up with (=him|=her|<name>|@staff)
    (it|that|this) (was|is) ..1 <name> ..1 (mistake|fault|error|blunder|oversight|doing)
    <name> (forgot|messed|ruined|botched|slept in|overslept|(got it wrong)|(was asleep)|(did not (read|look|check|listen|think|pass|bother))|(does what (he|she) (likes|wants))|(had nipped out))
    ((if only)|=had) ..1 (<name>|@staff|usher|fitter|guide|baker|teacher|agent|lad|chap|boy|apprentice) ..1 (read|looked|checked|listened|thought|bothered|(done (his|her))|(got out of bed)|(paid attention))
    (bad luck|misfortune) to (get|meet|have|draw|be served)
    (met|got|had) the (=one|only) (unfriendly|rude|bad|lazy|grumpy|slow|weak|careless|clumsy)
    (shout|moan|yell) at (<name>|=him|=her)
    what you get when ..1 (<name>|@staff|lad|boy|weekend|students|trainees)
    (i|we) ..1 (told|warned|reminded) (=him|=her|them|<name>) ..1 (three|twice|several|many|hundred|countless|thousand|often|(again and again)|(more than once)|repeatedly|four|five)
    (cannot|(can not)) ((train|teach|knock|put) ..1 (sense|manners|brains) into)|(be taught)
    ((two left (hands|feet))|(head in the clouds)|(ashamed of (himself|herself))|(work with (=his|=her) head))
    not the (surgery|hotel|company|restaurant|firm|school|shop|clinic|house|practice|bakery|bank|garage) ..1 (error|fault|mistake|doing)
    (complaint|complaints) ..4 (belong|belongs|(should go)|(should be addressed)) ..3 (<name>|former|@staff|previous)
    (previous|former) (manager|owner|cook|chef|director|cleaner|head|landlord) ..1 (promised|ruined|messed|(was useless)|(never did)|(let everything))
    =one of (my|the|our) (lads|girls|boys|men|chaps|drivers|cooks|waiters|cleaners|fitters) ..1 (messed|botched|(cut ..1 corner)|(cut corners)|(was careless)|(fell asleep)|(was asleep)|(was hungover)|forgot)
    (someone|somebody) (at|=on|in) ..1 (the|our) ..1 (till|team|kitchen|desk|counter|warehouse|shift|office) ..2 ((did not (think|read|look|care|listen|bother))|(cannot|(can not) read)|slept|(was careless)|(was asleep))
    (cleaner|waiter|driver|man|lad|chap|boy|girl|porter|guard|bloke|kid|trainee) ..2 who (cannot|(can not)|(will not)|(does not)|never) ..2
    (took|takes) it upon (himself|herself)
    (trainee|temp|intern|apprentice|newcomer|junior|assistant) alone
  `,
  'but-apology': `
    (sorry|apologise|apologize|apologies|apology|regret|pardon|(excuse =us)|(forgive =us)) ..9 (but|however|although|though|yet|nevertheless|nonetheless) ..9
    - (sorry|apologise|apologize|apologies|regret|pardon|forgive) ..10 (but|however|yet|nevertheless|nonetheless|though|although) ..6 (glad|happy|pleased|delighted|(have (now|since|already|fixed|changed|corrected|replaced|repaired))|fixed|thank|thanks|grateful|hope|(would like)|appreciate|(will|want) ..2 (make|put|do|fix|improve|help|sort|look|check|try|like)|(make it right)|(put (it|this|things) right)|(cannot (discuss|comment|share|confirm))|(can not (discuss|comment|share|confirm))|(unable to (discuss|comment))|welcome|relieved|good|great|(love to)|learn*|(please (do|let|get|write|contact|reach|send|give|call|come)))
    - (nothing|anything|all|everything|none|everyone|last|not only|no doubt|not just) ..6 but
    - sorry ..10 but also
    - (yet again|not yet|as yet|even though)
    - (even though|although|though) ..8 (sorry|apologise|apologize|apologies)
    - (but|however|though) ..2 (we are|this is|i think|we think|it seems|you may|you might) ..5 (different|another|wrong|bakery|not the|next door|doors|mix-up|mixed)
    - (although|though) ..2 (page|website|site|listing|menu|app|confirmation|brochure|ad|advert|label|sign|ticket|booking|email|we|i|you) ..1 (said|promised|showed|stated|had|were|was|booked|asked|ordered|paid|told|called|reserved|confirmed)
    (sorry|apologise|apologize|apologies|apology|regret|(our bad)|(my bad)|(feel bad)|forgive) ..9 ((mind you)|(then again)|(all the same)|tho|notwithstanding|(only (it|we|you|with|that))|(it is just that)|(it s just that)|(in fairness)|(to be fair)|(having said that)|(that said)) ..6
    - (sorry|apolog*|regret) ..9 (only (to|had|got|have|one|two|three|once|after|when|sorry|hope|found|saw))
    while ..2 (expressing|regretting|apologising|apologizing|sorry|we regret|we apologise) ..6 we ..1 (note|point|would|must|maintain|feel|believe|insist)
  `,
  'if-apology': `
    (sorry|apologise|apologize|apologies|apology|regret|pardon|(excuse =us)) ..6 (if|(in case)|(in the event)) ..1 (you|we|i|it|this|that|there|anyone|anything|someone|our|anybody|something|the|any|they|your|service)
    - you had to (see|find|take|view|hear)
    - (that|it|this) took ..2 (=a|=an|so|too|long|longer|much|more|time|hours|ages|us|you)
    (sorry|apologise|apologize|apologies|regret|pity|shame|unfortunate) ..3 (you|(that (you|it|this))) ..2 (feel|think|thought|believe|perceive|perceived|interpret|interpreted|consider|considered|found it) ..2 (that way|this way|so|it|=like|necessary|need|offended|offensive|the service|our|way)
    (sorry|apologise|apologize|apologies|regret|pity|shame|unfortunate) ..3 you (see|saw|=took|=take|view|viewed|chose|choose|decided) ..2 (that way|this way|=so|it|necessary|(=to (see|feel|take|write|give|leave|judge)))
    (inconvenience|discomfort|offence|offense|misunderstanding|issue|issues|problem|problems|upset|distress|trouble|shortcoming*) ..3 (you|that|which) ..2 (may|might|could|supposedly|allegedly|think|believe|claim|feel) ..1 (have|you|to)? ..2 (perceived|felt|experienced|had|caused|encountered|suffered|imagined|perceive|think|occurred|endured)?
    any (inconvenience|discomfort|offence|offense|upset|distress|misunderstanding) ..2 (may|might|could) ..2 (perceived|felt|imagined|perceive|feel|think|believe)
    - any inconvenience ..2 (may|might) ..1 have caused
    - (sorry|apologies|forgive) ..1 if (this|the|my|our) ..2 (answer|reply|message|note|text|list|letter)
    any (discomfort|offence|offense|upset|distress|misunderstanding) ..2 (may|might|could) 
    (if|(in case)) ..3 (you|anyone|someone|anything|something|we|our) ..4 (offended|upset|disappointed|hurt|felt|feel|inconvenienced|bothered|uncomfortable) ..6 (sorry|apologise|apologize|apologies|regret)
    (sorry|apologise|regret|apologies|apologize) ..4 (seem|seems|seemed|appear*) to ..2 (you|have|think|feel)
    (supposed|alleged|perceived|so-called|apparent) (inconvenience|problem|issue|offence|delay|mistake|rudeness|discomfort)
    - if ..2 (you (would|want|wish|like|could|can|have|prefer|need|share|send|write|let|tell|are willing|are able|do not mind|contact|call|give|decide|get|come|ever|still|visit|return|allow|agree|happen|please|choose|find)|possible|anything else|there is anything|there is ..1 way|we can|it is (possible|convenient|easier))
    - (sorry|apologise|apologies|apologize) ..5 (found (our|the|it|your))
    sorry should (anything|something|anyone|we|our|it|this|that|there|any|the|a|someone|somebody)
    (apologise|apologize|apologies|regret|regrets) ..2 should (anything|something|anyone|we|our|it|this|that|there|any|the|a|someone|somebody)
    - =that you (felt|feel) ..1 (unwelcome|rushed|ignored|uncomfortable|forgotten|neglected|unsafe|overlooked|alone|lost|cheated|unheard|cold|hungry|judged|pressured|unsupported|excluded|embarrassed|stuck|stranded|watched|abandoned|invisible)
    - (felt|feel) ..2 (in|at|with|by|from|like|=on|during|about) (our|the) ..2 (shop|house|hotel|restaurant|practice|clinic|care|team|surgery|salon|class|gym|school)
    - =that you (felt|feel) (talked|spoken|looked|pushed|let|left|put|passed|treated|fobbed|hurried|out of|under|short)
    should (there|we|it|our|the|anything|anyone|anybody|something|someone|my|this|that|he|she|they) ..10 (sorry|apologise|apologize|apologies|regret|forgive|pardon|(excuse =us))
    - =left ..1 feeling
    (sorry|apologise|apologize|apologies|regret|pity|shame) ..3 (you|(that you)) ..1 felt ..1 ((that way)|(this way)|=so|(it necessary)|(the need)|offended|otherwise|(=that (we|our|the|it|this|he|she|they|there|his|her)))
    (sorry|apologise|apologize|apologies|regret|apology) ..3 for (whatever|anything|any|every) ..8 (may|might|could|((you|anyone) ..1 (felt|feel))|perceived|perceive|think|believe|thought|experienced|seem|seemed)
    <start> (if|should|(in case)|insofar|were|(in the event)|(to the extent)|assuming|provided) ..14 (sorry|apologise|apologize|apologies|regret|regrets|(excuse =us))
    (sorry|apologise|apologize|apologies|apology|regret|regrets) ..4 ((to the extent)|insofar|(in so far)|(in the event)|(in the case)|(where (you|anyone) ..1 (felt|feel|perceived|believe|think)))
    (sorry|apologise|apologize|apologies|regret|unfortunate|pity|shame) ..6 ((you|your|anyone) ..2 (perceived|perceive|interpreted|interpret|experienced it|experience it|took it|took this|took that|take it|see it|saw it|viewed it|(gained the impression)|(got the impression)|(have the impression)|(had the impression)|(get the feeling)|(got the feeling)|(are of the opinion)|(were under the impression)))
    (sorry|apologise|apologize|apologies|regret) ..2 (that)? ..1 you ..1 (think|believe|consider|find|imagine|suppose|see) ..1 (that|it|this|our|we|us|the|my|your|things|a)
    (sorry|apologise|apologies|regret) ..3 if ..12
    - if you ..4 (like|wish|want|prefer|let|tell|write|call|contact|send|could|can|need|share|give|allow|visit|come|choose|decide|still|ever|would|get)
    - (=sorry|apolog*|regret) ..6 if (so|not|it still|there is|there s|the)
    - (glad|happy|pleased|welcome|great) ..3 if
    - (letter|answer|reply|parcel|refund|repair|invoice) took so
    - (sorry|apologies) if (your|yours) (was|were) ..1 (=one|among)
    (sorry|regret|apologies|apologise) ..1 that you ..1 (experienced|regard|found|saw|regarded) ..3 (as|small|large|long|cold|expensive|loud|slow|dear|dark|boring|short|old)
    (if|because|that) ..3 (=was|=were) being weird for
  `,
  kitchen: `
    (not|unable|cannot|hard|difficult|impossible) ..3 (find|hire|recruit|get) ..3 (staff|waiters|waiter|cooks|cook|people|personnel|employees|drivers|nurses|specialists|workers)
    (=cook|=cooks|=chef|=chefs|=waiter|=waiters|=staff|=colleague|=colleagues|=employee|=employees|=manager|=receptionist|=team|=driver|=drivers|=nurse|=people|=barista|=master) ..3 (ill|sick|(=on sick leave)|(=on leave)|(=on holiday)|(=on vacation)|=quit|resigned|(=walked out)|(called in sick)|(did not (show|turn|come))|(off sick)|=left =us|=absent|=missing|overworked|exhausted|=tired|understaffed|inexperienced|untrained|(being trained)|(in training))
    (short staffed|short-staffed|understaffed|under-staffed|short of staff|staff shortage|shortage of staff|staffing (issue|issues|problem|problems|shortage|difficulties|crisis)|personnel shortage|(lack of (staff|personnel|people|hands|employees))|(not enough (staff|people|hands|waiters|personnel|employees|cooks|drivers))|(short =on staff)|(short handed)|(hard to find staff)|(high (staff)? turnover)|(staff turnover))
    (supplier|agency|wholesaler) sent (=us)? (nobody|(no =one)|nothing)
    (supplier|suppliers|contractor|vendor|wholesaler|distributor|subcontractor|(delivery company)|(cleaning company)|agency) ..4 (failed|=late|delayed|=forgot|messed|=let|=delivered|(did not)|fault|mistake|problem*|short|issue*|(=sent ..2 (wrong|late|bad|less)))
    (let down by|problem with|problems with|issues with|issue with|because of|due to|thanks to|fault of|mistake by) ..3 (supplier|suppliers|contractor|vendor|wholesaler|(=new software)|(=new system)|software|(head office)|(booking system)|(computer system)|turnover)
    (head office|headquarters|=management|=owner|=owners|investors|=corporate|landlord|=accounting|hq|franchise) ..4 (cut|cuts|cutting|decided|=refuses|=refused|reduced|budget|does not|did not|forbids|would not|slashed|=saving|=saves|insists|=ordered|imposed|limits)
    (budget|budgets|costs|funding|(staff hours)|(working hours)|rota|payroll|wages|salaries|salary) ..3 (cut|cuts|cutting|reduced|slashed|tight|limited|low)
    (cut|cutting|slashed|reduced) ..2 (our)? ..1 (budget|budgets|staff|hours|funding|costs|personnel)
    (software|system|computer|computers|till|printer|server|database|terminal|scanner) ..1 (=has|=had|was|were|keeps|kept|just|also)? (=crashed|=failed|(=broke down)|((went|was|is|were|are) ..1 down)|glitch|glitched|=froze|=bug|=error|malfunction*|(not working)|freezing|=hung)
    (our|=new|booking|ordering|pos|old) (software|system|program|crm|till|platform) ..4 (down|crash*|fail*|glitch*|problem*|mess*|error*|froze*|lost|to blame|mixed|update*|migration)
    (because|since|as|due|(that it was)|(it (was|is|got))|(we (were|had))|(place|restaurant|kitchen|bar|shop|desk|line|lines|phones|everyone|team|hotel|house) (was|were)) ..4 (=busy|hectic|=crowded|=packed|(fully booked)|(full house)|=overloaded|(peak (hour|hours|season|time))|(high season)|(rush hour)|swamped|overwhelmed) ..2 (night|evening|day|weekend|shift|season|period|time|with|hour|hours|by|friday|saturday|sunday|week|morning)?
    (=busy|hectic|crowded|packed) (night|evening|day|weekend|shift|season|period|service|friday|saturday|sunday)
    (=new|temporary) ..1 (menu system|software|schedule|rota|crm|shift system) ..4 (because|problem*|learning|still|delay*)
    (roster|rota|shift|schedule|shifts) ..4 (mixed|wrong|gap|gaps|short|problem|problems|understaffed|mess|changes)
    (two|three|several|half|some|both|few) ..2 (cooks|chefs|waiters|employees|colleagues|staff|people|drivers|nurses|cleaners) ..4 (ill|sick|off|quit|left|absent|away|missing|holiday|leave)
    (=hard|difficult|impossible|struggle|struggling|nightmare) ..3 (hire|recruit|(find ..3 (staff|cleaner|cleaners|cook|cooks|people|driver|drivers|nurse|nurses|waiter|waiters|worker|workers)))
    (minimum wage|paid so little|low wages|wage bill|low pay|underpaid)
    - (not|never) ..2 (=busy|excuse)
    - no matter ..2 (how|=busy)
    - however =busy
    - (thank|thanks|coming|come|joining|visiting|dropping|chose|choosing|glad|happy|survived|despite|through) ..6 such a (=busy|hectic|crowded|packed)
    - (even) =on a (=busy|hectic|crowded|packed)
    - (system|software|app|application) ..3 (update|bug|crash*) ..6 (fixed|version|released|resolved)
    - (hope|sorry|hear|if|when) ..4 @you ..3 (sick|ill|tired|exhausted|busy)
    - (you|your) ..2 (are|is|were|was|felt|feel|got|became|fell) ..3 (ill|sick|exhausted|tired|busy)
    - (update|upgrade|release) ..1 (=has|=have|=will)? ..1 (solved|fixed|mended|resolved|cured|repaired|solves|fixes|solve|fix)
    - (lines|line|phones|phone|road|street|park|beach|square|station) ..1 (was|were|is|are) ..1 (=so|=too|=very)? busy
    - (busy|crowded|packed|hectic) ..6 (no|not|never|hardly) ..1 (answer|excuse|reason|consolation|comfort|justification)
    - (=how|when|if|agree|agreed|=gets|=get|days|times|hours) ..2 (it)? ..1 (=gets|=get|=is|=are) ..1 (crowded|busy|packed|hectic)
    - (agree|see|know|right|aware|true) ..2 that it ..2 (=busy|crowded|packed|hectic)
    - (=you|=your|they) ..2 (=busy|=hectic)
    - (busy|packed) ..2 so do (tell|let)
    - (since|after|with|in|before|by) ..2 (last|latest|newest|recent|=new) ..2 update
    - supplier ..1 delivered ..2 (=new|another|better|replacement|=a|=the)
    - supplier ..2 (has|have) (sent|replaced|delivered|given|promised|changed|agreed|found|taken|sorted) ..2 (=new|=us|better|another|a|the right)
    - =busy (=evenings|=nights|=days|=weekends|=times|=periods|=hours|=mornings|=afternoons|=lunchtimes)
    (a man down)|(=one man down)|(two people down)|(people short)|((two|=one|three|four|several|half) short ..2 (in|=on|that|this|cook|chef|waiter|nurse|driver|staff))|((down to|left with) ..1 (=one|two|three|a single|half) ..2 (cook|chef|waiter|nurse|driver|person|people|crew|receptionist|staff|van|oven|till))
    (hiring|recruiting|recruitment|staffing) ..3 (hard|difficult|impossible|nightmare|slow|freeze|problem|crisis|stop|stopped|challenge|challenges|tough)
    (because|since|due|owing|during|middle|after|hence|still|means|with|thanks) ..4 (restructuring|reorganisation|reorganization|merger|takeover|stocktaking|stocktake|changeover|(data migration)|outsourcing|insolvency|(change of (owner|ownership|management)))
    (nobody|(no =one)|hardly anyone|hardly anybody|few people) ..3 (applies|applied|apply|(wants to (work|do))|(to (cover|replace|fill)))
    (called|calls|call|rang|phoned|ringing) in sick
    (=one|two|three|half|several|four|many|some|most) of (our|the|=us) ..1 (team|staff|cooks|chefs|waiters|colleagues|people|crew|drivers|nurses|kitchen|teachers|cleaners)? ..2 (sick|ill|(=on holiday)|(=on leave)|(walked out)|=quit|isolating|pregnant|(at a (conference|congress|wedding|funeral)))
    (=one|two|three|half|several|four|many|some|most) of (our|the) ..1 (team|staff|cooks|chefs|waiters|colleagues|people|crew|drivers|nurses|teachers|cleaners) ..2 (=off|=left|away|new|missing)
    (wages|rent|rents|energy|electricity|gas|ingredient|ingredients|butter|insurance|fuel|heating) ..3 (prices|costs|bills|cost|bill|price) ..4 (gone up|risen|rising|exploded|force|forces|forced|doubled|tripled|kill|killing|eat|eating|through the roof|mean|means)
    - (you|your) ..3 (sick|ill|=off|away|pregnant|missing)
    - (=one|two|some|several|many|most) of (our|the) ..2 (guests|rooms|dishes|tables|regulars|customers|visitors|pages|lights|photos|chairs|lamps|tiles|bikes|boots|boats)
    - (stem|steps|stairs|fault|tap|lamp) ..2 missing
    (two|three|four|five|half|several|both|<number>) ..2 (chefs|cooks|waiters|drivers|nurses|colleagues|teachers|receptionists|doctors|cleaners|fitters|mechanics|stylists|trainers|guides) ..2 (had|have|were|with|got|down) ..2 (flu|covid|=off|ill|sick|quarantine|cold|virus|left|gone|late|missing|holiday)
    - (most|some|many|half|several|=one) of (the|our) ..1 (feedback|rooms|guests|visitors|reviews|seats|dishes|beds|chairs|comments|tables|windows|bikes|cars|buses|shops|branches|machines)
    - left with ..2 (feeling|impression|taste|sense|memory|memories|smile|idea|choice|question|questions|impressions)
    - people ..1 (feel|are|get|felt) tired
    - busy as you (noticed|saw|write|say|know|mention)
    - cut ..1 costs
    (two|three|one|four|half) ..1 people ..1 doing the (work|job) of
    (oven|boiler|van|lift|machine|dishwasher|server|system|roof|printer|fryer|grill) ..3 (last legs|was stolen|(is in (italy|germany|france|china|repair|leeds))|(at the (mender|garage|workshop|repair)))
    (cannot|(can not)|could not) (split (ourselves|myself)|(be everywhere))|(everywhere at once)
    is our busiest ..1 (day|night|week|time|month|evening|weekend)
    (do not|don t|did not|not) have the (money|funds|budget|means|cash|resources|hands|space|people)
    (chef s|chef|cook|manager|receptionist|baker|his|her) day =off
    (since|when) my (partner|wife|husband|colleague|brother|business partner) (left|died|fell|quit|moved|retired)
    (landlord|insurer|insurance|franchise|accounting|accounts) ..2 (will not|won t|does not|did not|has not|has to|first|refuses) ..3 (let|allow|permit|release|pay|approve|sign|agree|fund|release)
    (previous|former|last|old) (tenant|tenants|owner|owners|operator|operators|management) ..6 (let ..2 (slide|rot|go)|never|did not|(left (a|us|such|the) ..2 (mess|state|ruin))|neglected)
    (nobody|(no =one)) does (afternoons|nights|weekends|mornings|sundays|lates)
    (only|just) (=one|two) ..1 (van|oven|phone|car|cook|doctor|nurse|pair of hands) ..3 (and|for|that|at|in)
    ((new|changed) boss)|(new management new)|(new owner new)
    covers more than
    (small|tiny|young|new) team ..4 (new faces|trainees|stretched|juggling|limits|beginners|=still learning)
    (had the builders in)|(the builders have been)|(since the builders)
    (retired|left|died) and we (cannot|(can not)|could not|have not) ..1 (find|found|replace|replaced)
    (drivers|cooks|nurses|staff|teachers|plumbers|waiters|chefs|carers|people|mechanics) ..1 (are|is) ..1 (scarce|(hard to (find|get|come by))|(thin on the ground)|(like gold dust)|(impossible to (find|get)))
    ((fuel|energy|butter|rent|gas|flour) is ..1 (dear|expensive))|(cost what they cost)
    we had ..2 (wedding|funeral|coach|coach party|christening|stag do|conference) ..5 (and|same (day|time|evening|night))
    (refurbishment|renovation|project|works) (has|have|had) (run over|overrun)
  `,
  majority: `
    (have|has|had|with|got|get|receive) ..2 (thousands|hundreds|dozens|plenty|lots|many|so many|only|mostly|countless) ..3 (positive|good|great|excellent|five-star|5-star|happy|satisfied|glowing|fantastic) ..1 (review*|rating*|customer*|guest*|client*|feedback|comment*)
    no other ..2 (guest|guests|customer|customers|client|clients|visitor|visitors|patient|patients|person|people) ..6
    (nobody|(no =one)|=noone|none) ..3 (complain|complained|complains|complaining|complaint|complaints|noticed|=minded|problem|problems|issue|issues|trouble|=objected|(else (has|had))|(said (anything|a word|that|this|it))) ..3
    (no|never|not) ..4 (other|another|=one|single|any|anyone|had) ..3 (guest|guests|customer|customers|client|clients|complaint|complaints|patient|patients|person|=one|user|users|visitor|visitors) ..5 (complain*|problem*|issue*|said|mention*|noticed|like|this|before|ever|raised|agree*|about|=us)
    ((everyone else)|(everybody else)|=others|(other (guests|customers|people|clients|patients|visitors|users|diners))|(the rest)|(all (other|our|the other)? (guests|customers|clients|patients|visitors|users|diners))|(most (guests|people|customers|clients|patients|visitors|diners|users))|(the majority)|(vast majority)|(thousands of)|(hundreds of)|(dozens of)|(many (guests|customers|clients|others))|(our (regulars|other guests|other customers|regular guests))|(99 %)|(95 %)|(98 %)) ..4 (=happy|satisfied|=love|=loves|=loved|=like|=likes|=liked|disagree|disagrees|enjoy|enjoys|enjoyed|=fine|delighted|praise|praises|praised|=content|=pleased|no problem*|without problem*|no complaint*|(never complain*)|(not complain*)|=manage|=managed|think otherwise|=otherwise|happily|come back|=return|recommend|adore|=differently|=opposite)
    (everyone|everybody) ..2 (happy|satisfied|=loves|=loved|=likes|=liked|enjoys|enjoyed|delighted|praises|praised|=pleased|=content|=fine)
    (only|first|single|sole|=one|lone) ..4 (who|to|that|complain*|guest|customer|person|client) ..3 (complain*|dissatisfied|unhappy|ever complained|not happy|disappointed|problem with|dislike*)
    =you ..2 (are|is|were) ..1 (the)? (only|first) ..2 (=one|person|guest|customer|client) ..1 (who|to|that|with|unhappy)? ..2
    (first|only|single) (complaint|complaints|negative|bad|such) ..5 (years|months|far|ever|history|time|received|had|complaint)
    (never|not) ..3 (had|received|heard|gotten|got|have) ..4 (complaint|complaints|complaining|problem like|anything like)
    (all|other|hundreds|thousands|dozens|many|most|rest|our) ..4 (reviews|ratings) ..4 (positive|excellent|great|good|five|5|say|prove|opposite|otherwise|different|speak|show)
    (rated|rating|score|average) ..4 (4 9|4 8|4 7|five stars|5 stars|excellent|number =one) ..6 (so|which|proves|shows|says|speaks|therefore|means|wrong|disagree*)
    - (like|as) (many|other|most|some) ..3 (guests|others|you|customers|people)
    - @you ..2 (not|aren) ..3 (only|first|alone)
    - (not the (only|first))
    - (not|never|hardly) ..2 the (only|first) =one
    - (hope|want|wish|try|work|strive|aim|so that|for) ..6 (everyone|everybody|guests|all|guest|nobody|(no =one))
    - ((we|i|are|am|so|very|truly) (glad|happy|delighted|pleased)|glad|thank|thanks|good to) ..8 (everyone|others|guests|all|everybody)
    - not everyone|everybody ..3
    - (only|first) ..1 =one ..5 (asleep|finished|=won|danced|sang|sung|beaten|guessed|solved|=fed)
    - (to|for|with|by|thank|thanks|of|from) ..1 (everyone|everybody) (else)? who
    - (everyone|everybody|all) ..1 (=at|in|=on|here|behind|(else in (the|our) (team|kitchen|shop|office|house|crew|family|building|salon))) ..3
    - (family|table|team|group|party|office|staff|kitchen|crew|children|kids|whole) ..3 (love*|enjoy*|happy|like*)
    - (no|not|never) ..1 (guest|customer|client|patient|visitor|parent|family|diner|user) ..2 (should|deserves|wants|likes|ought|has to|needs|must)
    - (nobody|(no =one)|none) ..3 (should|deserves|wants|likes|ought|told|helped|came|answered|explained|offered|responded|apologised|apologized)
    - (complaint|complain) procedure
    - (nobody|no one) (=has|=have|=needs|=need|=should|=must|=likes|=wants|=ought)
    - (=first|=only) (guests|guest|visitor|visitors|customer|customers|users|diners) (of|to|in|this|this season|on|at)
    (hundreds|thousands|dozens|countless) ..3 (sleep|eat|visit|drive|use|buy|order|travel|stay|learn|manage|pass|walk|live|swim) ..6 (without|well|happily|(no problem)|(every (day|week|month|night|year))|(each (day|week|month|night|year))|(with no)|safely|fine)
    (everyone|everybody) else ..10 (happy|satisfied|loved|liked|enjoyed|fine|pleased|delighted|thrilled|managed|coped|content|understood|laughed|got on)
    - (nobody|(no =one)) noticed
    - (cannot|can not|could not|(not always)) ..4 (serve|please|seat|help|invite|fit|take|reach|answer) (everybody|everyone|all)
    - (nobody|(no =one)|none) ..1 (said|bothered|had|has) ..2 (sorry|hello|goodbye|thank|anything|=a word|time|hand|idea|asked|shown|offered)
    - (hygiene|energy|safety|food|credit) (rating|ratings)
    - read ..1 (all|every|each)
    - none of us has (seen|met|found|been)
    - (nobody|(no =one)) said so
    (nobody|(no =one)|none) else ..1 (complained|objected)
    (sold out|full|fully booked|packed) every (night|day|evening|weekend|week|show) ..6 (so|cannot|can t|hardly|bad|dull|wrong)
    (people|guests|customers|families|clients) ..1 (come|drive|travel|fly|queue|return) ..2 (from|back|for|miles|year) ..8 (make of|so|therefore|would they|clearly|must be|cannot be)
    (would|do) ..1 (people|guests|customers|families) ..1 (come back|keep coming|return|queue|come) ..8 <question>
    (apart|except) (from|for) you
    - (apart|except) from you and
    (per (cent|mille)|percent|<number> %|statistically) ..8 (satisfied|happy|complain*|of which yours|no complaint*|one per)
    (funny|strange|odd|curious|weird) ..1 (how|that|then)? ..2 (whole|everyone|everybody|all|others|hundreds|row|rest) ..4 (clapping|clapped|loved|liked|happy|laughed|enjoyed|applauded)
    (ask|asking) ..2 (any|anyone|any of our|all our|every|our) ..2 (guests|customers|desk|regulars|neighbours|patients|members|parent|tenant|student|else) ..4 (here|whether|if|and|about)
    - (ask|asking) ..2 any ..1 (of =us|staff|colleague|member of (staff|the team))
    not a (word|peep|murmur|single complaint|complaint) from ..2 (any|anyone|them|others|the|her|him)
    (everyone|everybody|the whole (class|row|group|house|table|party|coach|audience)) ..4 (passed|stayed to the end|clapped|applauded|had fun|loved it|was thrilled|went home happy) ..2
    - (glad|happy|pleased|lovely|hope|thank|delighted|great) ..8 (everyone|everybody|whole)
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
