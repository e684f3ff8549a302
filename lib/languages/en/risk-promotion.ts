/** Offers, advertising, and ways out of the site. */
export const promotion = {
  'incentive-change': `
    - (everything|all|chance|opportunity|hope|try|like|love) ..3 to (change|improve|turn around) your (opinion|mind|impression|view|perception) ..3
    (improve|raise|change|update|edit|fix|increase|correct|upgrade) ..3 (rating|review|stars|score|it) ..2 (and|then) ..2 we ..2 (will|ll|would) ..2 (thank|reward|send|give|refund|compensate|treat|return|pay)
    (delete|remove|change|edit|update) ..2 (it|this|review|that|rating) ..2 (and|then) ..4 (free|discount|gift|voucher|(=on the house)|(=on =us)|dessert|refund|money|bonus)
    @delete ..5 (review|comment|post|it|rating|stars) ..2 (and|then) ..3 (get|receive|refund|(your money)|money|(we will))
    (change|update|edit|delete|remove|revise|raise|amend|improve|adjust|correct|upgrade|rewrite|withdraw|(take down)|turn|reconsider|bump|increase|fix|modify|switch) ..4 (review|rating|stars|star|comment|feedback|score|post|(to five)|(to 5)|(to a five)|(into five)|(into a five)) ..8 (free|refund|refunded|discount|voucher|gift|off|compensate|compensation|bonus|(=on =us)|(=on the house)|(give you)|(send you)|(get a)|(receive a)|(pay you)|credit|cashback|coupon|(will pay)|upgrade|dinner|meal|night|reward|<money>|%|(thank you gift)|treat)
    (change|edit|delete|remove|revise|amend|withdraw|(take down)) (=it|=this|=that) ..2 (and|then|for) ..5 (free|refund|refunded|discount|voucher|gift|bonus|(=on =us)|(=on the house)|credit|cashback|coupon|reward|<money>)
    (refund|refunded|discount|voucher|gift|free|compensate|compensation|bonus|credit|coupon|cashback|reward|pay|money|offer|treat|upgrade|dinner|night|<money>|%) ..6 (once|when|after|provided|(=on condition)|as soon as|upon|for|to) ..5 (=change|=changed|=update|=updated|=edit|=edited|=delete|=deleted|=remove|=removed|revise|revised|raise|raised|amend|amended|withdraw|withdrawn|(taken down)|(take down)|improve|improved|rewrite|correct|corrected|better|higher|positive|reconsider) ..3 (review|rating|stars|comment|score|feedback)
    (refund|refunded|discount|voucher|gift|free|compensate|compensation|bonus|credit|coupon|cashback|reward|pay|money|treat|upgrade|dinner|<money>|%) ..6 (if|once|when|after|provided|(=on condition)|as soon as|upon|for) ..3 (review|rating|stars|comment|score|feedback|post|words) ..4 (changed|updated|edited|deleted|removed|gone|revised|raised|amended|withdrawn|(taken down)|disappear|disappears|improved|corrected|better|higher|positive)
    (refund|refunded|discount|voucher|gift|compensate|compensation|bonus|credit|coupon|cashback|reward|pay|money|treat) ..4 (if|once|when|after|as soon as|provided) ..1 (=it|=this|=that|you) ..2 ((=is|=has been) (gone|deleted|removed|(taken down)|changed|edited|withdrawn)|(=delete|=remove|=withdraw|(take it down))|disappears)
    (five stars|5 stars) ..5 (and|then|for) ..5 (refund|discount|voucher|gift|bonus|credit|coupon|cashback|reward)
    (refund|refunded|discount|voucher|gift|free|bonus|credit|coupon|cashback|reward|offer) ..6 if you ..1 (=update|=delete|=withdraw|=revise|=edit|=raise|=remove|=amend)
    (if|once|when|after|provided|(as soon as)|should) ..2 (you|your|the) ..3 (change|update|edit|delete|remove|revise|raise|amend|withdraw|(take down)|improve|rewrite|upgrade) ..3 (review|rating|stars|star|comment|score|feedback|post|=it|=this) ..8 (refund|discount|voucher|gift|free|compensat*|bonus|(=on =us)|(=on the house)|credit|money|pay|(thank you)|cashback|coupon|reward|dinner|night|treat|=generous)
    (if|once|when|after|provided|(as soon as)|should) ..3 (review|rating|stars|star|comment|score|feedback|post|words) ..5 (removed|deleted|gone|changed|raised|(taken down)|disappears|updated|corrected|edited|improve|withdrawn) ..8 (refund|discount|voucher|gift|free|compensat*|bonus|(=on =us)|(=on the house)|credit|money|pay|(thank you)|cashback|coupon|reward|dinner|night|treat|=generous)
    take ..1 (review|comment|post|rating|it|this) down ..2 (and|then) ..3 (get|receive|refund|(we will))
    (discount|refund|voucher|gift|bonus|credit|coupon|cashback|money|free|%|off) ..6 (exchange|return) for ..4 (changing|deleting|removing|editing|updating|raising|withdrawing|revising|removal|five|5|better|positive|higher|improving|amending)
    <start> =in (exchange|return) for ..4 (changing|deleting|removing|editing|updating|raising|withdrawing|revising|removal|five|5|better|positive|higher|improving|amending) ..3
    - (regardless|whatever|irrespective|independent*|whether|either way|no matter) ..8 (review|rating|decide|comment)
    - (not|never) ..4 (exchange|return|condition*|ask*|offer*)
    - free to (edit|change|leave|keep|alter|update|remove)
    - (turn|switch) ..2 =off
    - (suits|suit|fits|fit|works|work|like|feel|feels|feeling|get|gets|know|see|sounds) ..2 better
    - raise ..1 (=it|=this|=that) with
    (what|how much) would it take ..8
    (drop|lose|bin|wipe|scrap|lift|ditch) ..1 (the|your|that|this) ..1 (post|review|rant|comment|text|star|words) ..1 and (i|we) ..1 (will|ll|drop|wipe|scrap)
    (is|are) yours ..2 (once|when|as soon as|if|the moment|the second) ..3 (page|review|star|stars|rating|text|post|comment) ..1 (looks|is|are|goes|turns|reads|disappears)
    (the second|the moment|the minute|as soon as|once) (your|the|that|this) ..2 (rant|review|post|comment|rating|words|text|star|stars) ..3 (gone|wiped|disappears|vanishes|friendlier|nicer|changes|turns|deleted|edited|corrected|adjusted)
    (depending =on|depends =on) what (i|we) read
    (get|have) ..1 your ..2 back when (i|we) get (my|our)
    (you|and you) ..1 forget (about)? ..1 (that|this|the|your) (post|review|comment|star|rating)
    (adjusted|changed|corrected|amended|edited|revised|updated|improved) (your|the) (rating|review|score|stars|text|comment) ..6 (approve|release|send|process|pay|refund|settle|credit|unlock|waive|forget)
    (generous|kind|nice|fair) to (guests|people|those|customers|clients|patients) who are (generous|kind|nice|fair) to =us
    (settle|deal) with ..1 (customers|those|people|guests|clients) who (settle|deal) with =us
    ((stars|star|rating) (=up|first)) ..4 (free|then|entry|gratis|voucher|refund)
    (for (nothing|free)|free) but first the (stars|review|rating)
    (take it down|take that down) ..3 (pick|choose|get|have) ..2 (any|a|your) ..2 (bottle|voucher|dessert|meal|gift)
  `,
  'incentive-review': `
    (=put|=leave|=post|=write|=pop|=stick) ..5 (=on|onto) ..1 (facebook|google|tripadvisor|yelp|trustpilot|instagram) ..8 (and|show) ..12 ((is|are) (=on us|free))|discount|(percent =off)
    (leave|write|post|give|share|submit|drop|rate|add) ..6 (review|reviews|rating|feedback|stars|five|5|=us) ..6 (and|to|for|receive|get|win|earn|you|(in return)|(in exchange)) ..5 (discount|off|free|gift|voucher|win|prize|draw|raffle|bonus|points|coupon|reward|%|cashback|lottery|giveaway|dessert|coffee|drink|credit|present|surprise|entry|chance to|contest|competition|<money>)
    (discount|off|free|gift|voucher|prize|bonus|points|coupon|reward|%|cashback|credit|present|dessert|coffee|drink|<money>|entry) ..3 (for|with|when|if|after|in exchange for|in return for|to anyone who|to everyone who|every) ..5 (review|reviews|feedback|rating|(five stars)|(5 stars)|testimonial|(5 star)|(five star))
    (review|rate|recommend) ..1 (=us|our) ..4 (and|to|for) ..3 (join|win|enter|get|receive|take part|participate|earn|be entered|chance)
    (reward|rewarded|rewarding|thank|thanked|pay|paid|compensate|gift|incentive|incentives) ..5 (for|with) ..4 (positive|good|nice|honest|your|every|a|five star|5 star|five-star|kind|reviews) ..1 (review|reviews|feedback|rating)
    (everyone|anyone|guests|customers|those|every guest|every customer) ..2 who ..2 (review|reviews|leave|leaves|write|writes|rate|rates|post|posts) ..6 (get|gets|receive|receives|win|wins|discount|gift|free|draw)
    (share|post|leave|write|put|copy) ..5 (impressions|opinion|experience|words|review|reviews|stars|photo|photos) ..8 (and|then) ..6 (waiting|await*|yours|free|bottle|dessert|gift|voucher|discount|surprise|present|treat)
    (prize draw|raffle|giveaway|lottery|sweepstake|contest) ..6 (review|reviews|reviewer|reviewers|rating)
    - (thank|thanks|grateful) ..3 (you)? ..2 (for)? ..2 (your|the|taking|this|leaving|writing|such|a) ..4 (review|feedback|rating|time)
    - (not|never) ..4 (offer|give|pay|reward|exchange|discount*)
    - (free) ..1 (to|of charge|time)
    - feel free
    - (no) incentives
    - (prize|prizes|award|medal) for (our|my|his|her)
    - regardless
    - who ..1 (had|has|have|wants|wanted|needs) to leave
    - who leave ..2 (early|late|before|pushchair|car|bike|bikes)
  `,
  compensation: `
    - =free during
    - (phone|phones|fragrance|noise|scent) ..1 =free
    (put|set|left|kept|reserved|saved|prepared) ..1 (aside)? ..2 (bottle|gift|voucher|dessert|cake|present|surprise|treat|certificate|wine|champagne) ..4 (you|for you)
    (bottle|glass|box|basket) of ..2 (wine|champagne|prosecco|chocolates|sweets|fruit) ..3 (for you|waiting|awaits|as|=on =us)
    (complimentary|free) ..1 (cocktail|drink|coffee|dessert|breakfast|dinner|lunch|meal|massage|night|upgrade|wash|session|treatment|wine|appetizer|starter|cake|glass|beer|tea|ride|ticket|lesson|haircut|manicure|delivery) ..3 (for you|(=on your)|(next (time|visit|week|month))|(as (a|an|our))|yours|awaits|(if you come)|(when you come)|waiting|voucher|coupon|apology)
    (offer|offers|give|giving|send|get|have|enjoy|claim|accept|with|a) ..1 (complimentary|free) ..1 (cocktail|drink|breakfast|coffee|dessert|dinner|lunch|meal|massage|night|upgrade|session|treatment|starter|lesson|haircut|manicure)
    (show|mention|present|bring) ..2 (this|reply|message|answer|comment) ..5 (free|complimentary|discount|gift|%|half)
    (we|i|will|would|like|can|shall|let|happy|ready|love) ..4 (give|offer|send|gift|grant|treat|prepare|mail|invite|upgrade) ..1 (you|your|and your) ..5 (@gift|free|complimentary|discount|(% off)|(percent off)|upgrade|bottle|dessert|dinner|massage|meal|treatment|night|drink|wine|cake|basket|(=on the house)|breakfast|coffee|(=on =us)|goodwill|gesture|surprise|tickets|month free|session)
    (we|i|will|would|like|can|shall|let|happy|ready|please|accept|offer|=us) ..4 (give|offer|provide|grant|arrange|accept|issue|invite|waive|leave) ..4 (voucher|vouchers|complimentary|freebie|coupon|bonus|cashback|(gift card)|(free (meal|night|drink|dessert|upgrade|coffee|session|treatment|ticket|tickets))|(% off)|(percent off)|goodwill|(=on the house)|(small gift)|discount)
    (come|visit|return|next) ..3 (back|again|in|time|=us|visit)? ..5 (complimentary|(=on =us)|(=on the house)|discount|(for free)|(% off)|(half price)|(our guest)|voucher|((is|be) free)|(free ..1 (drink|dessert|coffee|meal|night|dinner|treatment))) 
    (next|your|a|=one|another|two|second|first) ..2 (meal|dinner|dessert|drink|night|stay|visit|treatment|massage|coffee|breakfast|session|haircut|cleaning|order|delivery|month|ride|wash|pizza|lunch|round|cocktail|manicure|lesson|service|bottle) ..3 (is|are|will be|for|be|comes) ..2 (free|complimentary|(=on =us)|(=on the house)|(half price)|(our treat)|discounted|gratis|(free of charge))
    (free|complimentary) ..1 (meal|dinner|dessert|drink|night|stay|treatment|massage|coffee|breakfast|session|haircut|cleaning|delivery|month|upgrade|wine|bottle|pizza|lunch|cocktail|manicure|lesson|ticket|spa|gift|replacement part|appetizer|starter|tasting|visit|wash) ..4 (for you|as|=on your|next|when you|waiting|to make|as an apology|as a gesture|awaits|if you|voucher|coupon|=on =us)
    (as|by way of) ..1 (a|an|our)? ..2 (apology|compensation|goodwill|sorry|gesture|courtesy|token|thank you) ..6 (free|gift|voucher|discount|offer|complimentary|<money>|%|dessert|bottle|send|give|accept|upgrade|bonus|credit|points)
    (<number> (%|percent)) ..1 (discount|off|refund|reduction|rebate) ..4
    (voucher|gift card|coupon|certificate|discount|freebie|bonus|goodie bag|gift|present) ..4 (waiting|awaits|for you|(with your name)|(=at the (desk|reception|bar|counter))|(=on its way)|(has been sent)|prepared|reserved|sent to you|ready|of <number>|worth|your next)
    - (parking|wifi|wi-fi|admission|entry|delivery|breakfast|water|trial|shuttle|entrance) ..3 (is|are) ..2 free
    - free (parking|wifi|wi-fi|trial|entry|admission|time|range|to|from|of (charge for (all|every|everyone))|shipping|cancellation|version|will|spirit)
    - feel free
    - (gluten|lactose|sugar|smoke|alcohol|dairy|hands|duty|toll|stress|worry|fat|meat|nut|pet|caffeine|hassle) free
    - (thank|thanks|=glad|(happy (that|to hear|you))|=pleased|=enjoyed|=liked|=loved|hope|hear|=delighted) ..9 (voucher|gift|certificate|present|dessert|wine|cake|massage|breakfast|coffee|cocktail|treat|gift|dinner|complimentary|free)
    - (present|offer|offers|offered|provide|provided) ..2 (=at|menu|moment|situation|day|service)
    - (seasonal|special|current) offer*
    - (get|look|check|find|fix|sort|activate|reissue|replace|=use|redeem|scan|trace) ..4 (voucher|gift card|coupon|discount|certificate|refund) ..3
    - (your|the|our) (free|complimentary) ..2 (is|was|were|are|served|available|in the|=at the|=on)
    - (cold|warm|hot|lukewarm|stale|burnt|weak|bitter|late|poor|missing|awful) ..1 (coffee|meal|breakfast|dinner|drink|cake|dessert|treatment|massage|wine)
    - (good|restful|quiet|peaceful|better) night* ..1 (sleep|rest|stay)?
    - (apology|apologies) ..2 for
    - (send|mail|email|post) ..2 certificate ..2 (to|for|by)
    - (not|never|cannot|no longer) ..3 (offer|give|discount*|free)
    - (loyalty|regular) (discount|bonus|card|programme|program)
    - (bought|buy|purchased|ordered|your|=used|redeem*|expired) ..1 (voucher|gift card|certificate|coupon|gift)
    - label is =on =us
    - (view|entry|wifi|water|advice|parking|air|smile) is =free the ..1
    - free ..1 (tea|coffee|water) (for|to) (everyone|everybody|anyone|anybody|all) (who|waiting|in)
    - (test|check|checkup|look|adjustment|exchange|return|returns|measurement|advice|entrance) ..2 (which|that|this|it)? (is|are) =free
    - =return in your account
    (is|are|will be|be|go|goes) ..1 =on the house
    - (vouchers|voucher|gift cards|gift card|certificates) (can be|are|is) ..1 (bought|sold|available|ordered|printed)
    - next to (=us|the|our)
    - meal (plan|plans|box|boxes|prices)
    - (should|could|might|ought|must) ..1 (to)? have ..1 (offered|given|sent|treated|invited|upgraded)
    (add|adding|added|extend|extending) ..1 (one|two|three|six|a) ..1 (month|months|week|weeks|sessions|lessons) ..2 (to|=on) (to)? ..1 your (membership|subscription|contract|pass|plan|course)
    (it is|it s|=all|that is|everything) my treat
    ((pop|drop|come|call) (in|by|round)) and (choose|pick|take|collect|grab) ..2 (any|one|a|your|whatever) ..4
    (come|return) back ..2 for (nothing|free)
    (taken care of|covered|=on me|=on my account) ..2 (next|this|the) ..1 (month|bill|time|round)
    next ..2 (bill|month|visit|meal|order|session|repair|call-out|leak|dinner) ..3 (is taken care of|does not cost|costs you nothing|will cost you nothing|is =on (=us|me)|goes =on (=us|our))
    as (our|my|the owner s) (guest|guests)
    - (treat*|welcome*|see|greet*|have|stay|stayed|regard) ..4 as our (guest|guests)
    - as our (guest|guests) (you|can|may|know|left|are|have|said|told|write|call|love|like|do|often|always|will)
    (hamper|bouquet|voucher|season ticket|box of chocolates|gift card) ..4 (will be|is|are) ..1 (waiting|ready|yours)
    (credits|points|miles|minutes|coins) ..3 (in|to|into) your account ..3 (as|sorry|gift|trouble)
    (compensation|apology|gift) to you ..2 (a|is|an|our|two|one)
    (repaint|repair|clean|redo|fit|deliver|wash) ..4 (as a gift|as a present|for nothing|for your trouble)
    (all|both) in for free
    for your trouble
    - (sorry|apologi*|thank|thanks|regret) ..3 for your trouble
  `,
  advertising: `
    - =hurried ..3
    our ..1 (prices|rates|services|pizza|coffee|food|clinic|hotel|restaurant|team|rooms|burgers|quality) ..1 (is|are) ..2 (lowest|best|cheapest|finest|unbeatable|number =one|top|freshest|most)
    (visit|try|see|check out|come to|discover) ..2 (our|the) ..1 (second|other|=new|sister|another|next) ..2 (restaurant|hotel|shop|salon|branch|location|clinic|bar|cafe|store|place|website)
    (<start> book|((come|and|so|please|then|just|hurry|why not) book)) ..4 (directly|direct|online|now|today) ..4
    (come|visit) ..2 (for|to try) ..1 our ..3 (=new|special|happy hour|brunch|menu)
    (try|taste|discover|visit|check out|check|book|order|enjoy|experience|explore|come|do not miss|don t miss|hurry|see|sample|welcome to|come try|come and try|join|grab|buy|shop|sign up|subscribe|follow|download) ..2 (for|and|try|taste)? ..2 (our|the|=us) ..3 ((=new ..2 (menu|collection|range|offer|offers|branch|location|restaurant|shop|salon|dish|dishes|cocktail|cocktails|treatment|treatments|service|services|burger|pizza|spa|bar|terrace|product|products|line))|award-winning|(award winning)|(special (offer|offers|menu|price|deal))|(latest (collection|offer|offers|deals|range))|famous|((summer|winter|autumn|spring|seasonal|tasting|lunch|weekly|premium) (menu|sale|offer|offers|collection|deal|deals|special|specials|package|packages|brunch))|signature|deal|deals|exclusive|brunch|happy hour|other (restaurant|restaurants|location|locations|branch|branches|hotel|salon|services|treatments|dishes|products)|promotion|promotions|instagram|newsletter|(loyalty (programme|program|club|scheme))|grand opening|live music|rooftop|online shop|second branch|(spa (package|packages|weekend|day)))
    (we|our) ..2 (are|is|were|re) ..1 (the|simply the)? ..1 (best|number =one|no 1|leading|top|finest|biggest|cheapest|market leader|leader|largest|most popular|most trusted|most experienced|world s best|premier|greatest|#1) ..5 (in|clinic|restaurant|hotel|city|town|region|country|area|salon|company|market|place|quality|of|shop|team|world|choice|=at|prices)
    (best|finest|leading|cheapest|number =one|top-rated|top) ..1 (clinic|restaurant|hotel|salon|company|shop|dentist|lawyers|lawyer|prices|price|pizza|burger|burgers|steak|service|team|specialists|quality|doctors|food|coffee|spa|school|agency|store|bar|cocktails|choice|gym|sushi|rooms) ..2 (in|of|=on|around|for|you will find) ..1 (town|the city|city|the region|the country|the area|the world|<name>|the market|this price|the coast)
    (award-winning|award winning|world famous|world-famous|unbeatable|unmatched|best-selling|bestselling|lowest prices|best prices|(great =deals)|special offer|special offers|limited offer|limited time|limited-time|grand opening|(coming soon)|(just launched)|(=book (now|today))|(=order (now|today) (and|=at|from|for|online))|(call (now|today) to (book|order))|(=hurry =up)|(hurry in)|(do not miss out)|(don t miss out)|(only (this|until|till) (week|month|weekend|friday|sunday))|(while stocks last)|(from (friday|monday|tomorrow|next week) ..4 (=new|menu|special|offer))|(happy hour)|(sale (starts|ends|now))|(=follow =us =on)|((and|please|so|just) =subscribe to)|((and|please|so|just|today) =sign up for)|(download our app)|(like our page)|(=follow our)|(=new (summer|winter|spring|autumn|seasonal|tasting|lunch|cocktail) menu)|(we also (offer|sell|provide|cater|organise|organize))|(we also (do|have|serve) ..3 (too|and|parties|weddings|catering|events|workshops|classes|treatments|massages|deliveries))|(we now have ..3 (menu|app|shop|branch|terrace|bar|spa|delivery|offer))|(our (=new|latest|other) (branch|location|menu|collection|range|service|services|offer|restaurant|shop|product|products|treatments))|(book your (next|table|room|stay|appointment) (now|today|=at|=on|with|through|directly))|(free consultation)|(affordable prices)|(competitive prices))
    <start> =order now
    book your ..3 (party|event|wedding|dinner|table|stay|holiday|birthday) ..2 (with =us|(=at our)|now|today)
    (we|and) ..2 (=now also|also =now|=now) (do|offer|sell|stock|serve) ..9 (tell|friends|spread|come|visit|call|try|book)
    (so|and|please|do) tell ..1 (your)? ..1 friends
    the best ..3 in (town|(the (city|area|country|world|region)))
    - (best) (wishes|regards|of luck|practice)
    - see ..1 you
    - a great deal
    - welcome to (write|call|contact|speak|talk|message|email|phone|ask|tell|(get in touch)|(come back)|return|reply|reach|discuss)
    - (thank|thanks) ..4 (visiting|coming|choosing|trying|stopping|joining|following|booking|ordering) ..6
    - (thank|glad|happy|pleased|enjoyed|liked|loved|delighted|hear|sorry|great|good to know) ..9 (menu|award winning|happy hour|best|signature|famous|rooftop|=new branch|tasting|special|=new)
    - (changed|updated|corrected|reviewed|revised|fixed|version|our =new (chef|manager|procedure|process|system)|the =new (chef|procedure|process))
    - (pool|gym|terrace|kitchen|desk|office|shop|bar|line|gate|sauna) ..1 =now opens
    - (you|guest|find|see|read) ..6 (allergen|instructions|opening hours|terms|steps|help page|support page)
    - (do|did|try|trying|tried|do our|doing) ..1 (our|my|your|the|their) best
    - (the best way|best to|=at best|best possible|best version)
    - (not) ..2 (best)
    - (follow =us) up
    - follow up
    - (visit|check) ..3 (our|the) (help|support|faq|contact)
    - (=first|=among) ..3 to (try|visit|discover|see)
    - all bookings now
    - best ..2 (quiz|team|audience|regular|guests|neighbour|neighbours|dog|class|customers) ..2 in (town|the)
    - we now serve ..8 ((=same price)|(no extra)|rather|instead|=until|=till|hot|warmer|faster|smaller)
    - =bookings now
    - =visited our sister
    - (thoughts|feedback|comments|review|words|opinion|visit|visiting|visited) ..2 (of|=on|about|to|in) ..1 our (=new|=other|=latest)
    our ..5 (has|have) (just|now|finally|also) (come in|arrived|landed|launched|opened|(gone =on sale)|(been launched)|hit the shelves|dropped|(been released))
    no better (moment|time|place|choice|way|deal|season|price)
    - (to|=on|in|your|the|an|last|first|next|every|each) order now
    have you (tried|seen|(thought (of|about))|(heard (of|about))|considered|discovered|tasted|visited) ..1 our
    (did you know|by the way|ps|(p s)|(while you are at it)|(while we are at it)|(speaking of which)|(=one more tip)|(as an extra)) ..3 (we|our) ..6 (offer|offers|sell|also|=new|=now|discount|menu|course|courses|range|service|services|launched|started|available|stock|cheaper|package|plan)
    (half price|(on sale)|(for only)|(for just)|(from only)|(from just)|(at just)|(=starting at)) ..3 (<money>|until|this|all|today|while|now|only)
    (everything|anything) ..4 (under one roof|you (need|could want)|from a to z|for (your|the) (home|garden|car|wedding|party))
    (leader|leaders|specialist|specialists|experts|expert|partner) (for|in) ..4 (since|for (over|more than)|region|county|area|market|all)
    (we|our ..2) ..1 (do|make|serve|bake|brew|offer|have|sell|build|fit|supply|stock) the (best|finest|cheapest|freshest|widest|biggest|largest|tastiest)
    (tell|bring|send|refer) ..2 (your|all your|a|the) ..1 (friends|friend|family|neighbours|colleagues|mates) ..6 (get|off|discount|welcome|book|free|too|along|offer|us|here|visit)
    - (best|finest) ..2 (we|they|team|our) (can|could)
    - (bring|tell) ..3 (friends|family) ..4 (story|hello|regards|love|thanks)
    - our ..1 (reply|answer|mail|message|email|response|letter)
    - (thank|thanks|thankful) ..3 (tell|telling|bringing|sending|referring) ..6
    - (=now|=is|=are) open ..2 (until|till|again|from|=on|=at|every|late|longer|all|between|as)
    - (is|are) now (open|available) ..2 (again|until|from|in|=on|=at)
    - (in|at|from|to|with) our other ..1 (shop|branch|store|site|location|salon|practice)
    - (happy hour|special offer|special offers) ..1 you ..1 (mention|mentioned|saw|liked|enjoyed|describe|ask|asked)
    - we now open (the|our|a|two|both|all|every|each)
    - booked appointments
    - (alphabetical|numerical|working|good|right|perfect|reverse|date|running|pecking) order now
    - (toilet|toilets|pool|sauna|bar|lift|gate|door|doors|till|desk|counter|path|garden|terrace|road|bridge|entrance|window|kitchen|lounge|lane|slide|playground|shower|showers|loo|park|exit|ward|line|lines|tills|room|rooms|track|hall) ..3 now open
    - (if|find|carry|bring|fetch|get|ask|tell|have|there) ..4 (everything|anything) you need
    - everything you need (is|was|to know|to bring)
    - we now (offer|do|sell|serve) (it|them|this|that|=one|these)
    - see for yourself how
    - our new range of sizes
    (we|and we) do (weddings|parties|catering|funerals|birthdays|kitchens|lofts|gardens|roofs|bathrooms|deliveries) (too|as well|also)
    why not let (our|=us) ..6
    (gladly|happily) (quote|provide a quote|give you a quote) for
    have you booked (yours|your)
    (are|is) filling ..1 (fast|quickly|=up fast)
    need look no further
    nobody (makes|bakes|cooks|cuts|does|brews|cleans|fixes|serves) ..3 (like|as well as) (we|=us|ours)
    (recommended|loved|praised) by ..2 (every|all|everyone|thousands|experts|magazines|critics)
    just dropped ..4
    give =us a ring for (a|an|your) ..1 (quote|offer|estimate|price)
    (do not|don t) wait (until|till|for) ..4 (get|book|order|have|call|ring)
    (come and|come|pop in and|drop in and) (taste|try|sample|test) (for yourself|(all our)|(some of our)|(our ..1 (menu|range|flavours|cakes|beers|cocktails)))
    - (come and|come) (try|taste|test) (it|them) ..3 (again|once more|with me|with =us|free)
    (vegan|new|fresh|seasonal|home-made) ..3 in (five|six|eight|ten|eleven|twelve|<number>) ..1 (flavours|colours|sizes|varieties)
    no (finer|better|quicker|cheaper|friendlier) ..1 (hand|haircut|coffee|steak|garage|dentist|plumber|place|beds|team) ..4 (in|this|than|anywhere|around)
  `,
  'promo-code': `
    (promo|promocode|coupon|promo-code|discount code|voucher code) ..3 (<number>|for|gives|gets|=use|enter|is|=at checkout|:)
    (=use|enter|apply|quote|mention|type|=using|redeem) ..2 (promo|promocode|coupon) ..3
    (=use|enter|apply|quote|mention|type|=using|redeem|with) ..1 (=code|keyword) ..2 (checkout|(=at the till)|<number>|discount|off|free|<name>) ..2
    (<number> (%|percent)) ..1 (off|discount|reduction|cheaper|cashback)
    (discount|off|sale|save|reduction|cashback|saving) ..3 (of|up to|to)? ..2 (<number>) ..1 (%|percent)
    - (around|after|during|since|over|because of|due to|of) ..2 black friday
    (two for =one|two-for-one|2 for 1|2for1|bogo|(buy =one get =one)|(buy =one get)|(3 for 2)|(three for two)|((get|only|everything|=now|today|yours|come|book) ..3 half price)|(half price ..2 (today|until|this week|next|deal|offer|when you|if you))|(second =one free)|(today only)|(only today)|(this week only)|(black friday)|(cyber monday)|(flash sale)|(get <number> (free|off))|(1 1 3)|(buy <number> get))
    (<money> <number>|<number> <money>) (off|discount|cheaper)
    - (100) %
    - (day|time|percent|%) off work
    (five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|<number>) (percent|(per cent)|%) (off|discount|reduction|cheaper|cashback)
    (half|third|quarter|fifth) =off ..2 (your|the|all|everything|our|with|when|this)
    - (off|missing|half) the (page|wall|menu)
    - (teachers|students|children|members|seniors|pensioners|nurses|families|locals|residents) get ..6 =off
  `,
  'regulated-goods': `
    (happy hour) ..2 (cocktail|cocktails|drinks|beer|beers|wine|shots)
    (order|try|buy|get|grab|(have (a|an|another|some|our))|drink|come|taste|enjoy|purchase|pick up|stock up|double|next time) ..5 (whisky|whiskey|vodka|gin|rum|tequila|beer|beers|wine|wines|cocktail|cocktails|champagne|prosecco|shots|shot|brandy|cognac|hookah|shisha|cigarette|cigarettes|cigars|cigar|vape|vapes|tobacco|e-cigarettes|e-cigarette|iqos|snus|pills|viagra|antibiotics|painkillers|prescription|botox|casino|bets|bet|slots|poker|jackpot|lottery|steroids|cannabis|cbd|weed|marijuana|fireworks|gun|guns|ammo|sedatives|xanax|codeine|oxycodone) ..3 (deal|offer|special|(happy hour)|(two for)|(half price)|discount|promo|promotion|(without ..2 prescription)|cheap|(best price)|free|(for free)|(=on =us)|package|night|%|today|here|(=at our)|with =us|now|tonight|(no prescription)|bonus)
    (without|no) ..2 prescription
    (free|double|cheap|discounted|half-price|unlimited|bottomless) (whisky|whiskey|vodka|gin|rum|beer|beers|wine|cocktails|cocktail|shots|champagne|prosecco|drinks|spins|bets|bet|cigarettes|hookah|shisha|tequila|mimosas|alcohol|vape|sangria)
    (whisky|whiskey|vodka|gin|beer|wine|cocktail|tobacco|cigarette|hookah|shisha|vape|casino|betting|poker|alcohol|pharmacy|shot|tequila|rum) (deal|deals|offer|offers|special|specials|promotion|discount|sale|bonus|happy hour|promo)
    (place|make|try) ..3 (bet|bets|luck|wager) ..4 (with =us|casino|slots|our|today|now|here|site)
    (happy hour|ladies night) ..6 (cocktails|beer|wine|shots|drinks|vodka|gin|whisky|alcohol|two|half|free)
    - (medicine|exercise) ball
    - (thank|=glad|(happy (that|to|you))|=liked|=loved|=enjoyed|hear|sorry|=pleased|=delighted) ..8 (wine|beer|cocktail|cocktails|whisky|gin|hookah|drinks|champagne|rum)
    - (wine|beer|gin) (list|pairing|cellar|tasting room)
    (try|sample|taste|grab|stock|savour|order|buy|get|enjoy|(treat yourself to)|indulge) ..2 (our|few|some|couple|plenty|round|cold|pint|pints|bottle|bottles|crate|flight|jug|jar|pack|carton|box|gram|grams|=new|another) ..1 (of)? ..2 (ale|ales|lager|stout|ipa|cider|beer|beers|whisky|whiskey|gin|rum|vodka|wine|wines|prosecco|mead|absinthe|sherry|moonshine|schnapps|cigars|cigar|tobacco|cigarettes|vape|vapes|e-liquid|snus|cbd|gummies|edibles|fireworks|ammunition|pills|tablets|painkillers|steroids|botox|fillers|hookah|shisha|scratchcards)
    (goes|go|went) down ..2 (like water|a treat|smoothly|easily|easy)
    (come|drop|pop|call|swing|head|see you|join =us|gather) ..5 (for|and) ..5 (shots|shot|pints|shisha|hookah|cocktails|sangria|jelly shots|(beer (pong|o clock|festival|tasting))|(wine (tasting|flows|flowing))|(whisky tasting)|(gin tasting)|bottomless|(rounds of)|cigars|tequila|mojitos|(a smoke))
    (=spin|=spins|=bets|=bet|punt|flutter|wager|odds|slots|roulette|blackjack|poker|bingo|scratchcard|jackpot|casino|lottery) ..3 (free|bonus|=win|=wins|=double|welcome bonus|=on =us|tonight|deposit|(try your luck))
    (double|bonus|welcome|free) ..3 (deposit|spins|bet|bets|chips|tokens|stake)
    (no|without) ..3 (prescription|doctor s note|doctor s letter|=id|age check|ask for =id)
    (tobacco|cigarettes|vapes|vape|cigars|rolling tobacco|snus|e-liquids|hookah|shisha) ..4 (cheaper|cheap|cheapest|flavours|flavors|range|selection|stock|in stock|arrived|available|half|price|prices|discount)
    (cbd|cannabis|thc|hemp) ..4 (oil|gummies|shop|range|flowers|=now|available|selection)
    (lose|loses) ..2 weight with our (pills|tablets|injection|injections|pen|pens)
    (botox|fillers|lip filler|ozempic|wegovy|viagra|xanax|injections) ..5 (from <money>|offer|price|prices|week|month|today|book|=now|half|deal|parties|party|in stock|available)
    - (alcohol free|non alcoholic|zero alcohol|alcohol-free|non-alcoholic|soft|ginger|root) (beer|wine|cocktail|cocktails|drinks|drink|ale|lager)
    - ginger (ale|beer)
    - (owe|buy|bought|get) (you|him|her|them) a ..2 (pint|beer)
    - (not|never|missing|flat|warm|wrong|old|expired) ..4 (wine|beer|ale|lager|cider|pint|prosecco|cocktail|cocktails|gin)
    (flutter|punt|spin|game|roll|luck) ..1 =on ..1 (our|the) ..1 (machines|slots|tables|wheel|tombola|pokies|horses|dogs)
    (crate|crates|bottle|bottles|case|jug|keg|pint|pints|jar|flight|barrel|glass|glasses|dram|drams|tot|carton|box|tray|bucket) of ..1 (our|the =new) ..4 (stout|ale|ales|lager|ipa|cider|beer|beers|whisky|whiskey|gin|rum|vodka|wine|wines|prosecco|mead|absinthe|sherry|port|schnapps|cigars|tequila|grappa|bitter|porter|brandy)
    (tablets|pills|sleeping|painkillers|antibiotics|viagra|injections|jabs|steroids|patches) ..8 ((no doctor)|(without ..1 (doctor|questions|prescription))|(no questions)|(over the counter)|(on the shelf)|(no prescription))
    place ..1 bets
    (slimming|weight-loss|(weight loss)|diet) (pen|pens|pills|injections|jabs|tablets|patches)
    casino ..6 (=opens|open|bets|play|night|tables|win|jackpot)
    - thank you for (the|your) tip
    - (thanks|thank you) for the tip
  `,
  'personal-channel': `
    ((manager|owner|director|chef|boss|waiter|receptionist|cook|driver) s|=his|her|my) ..1 (personal|private|direct|own)? ..1 (=mobile|whatsapp|telegram|viber|(phone number)|(=number is)|=cell|((private|personal) (number|phone|instagram|facebook)))
    (mobile|cell|private number|personal number|whatsapp|telegram) of ..2 (@staff|owner|director|<name>|boss)
    @staff ..1 (mobile|whatsapp|telegram|cell|instagram|facebook)
    (whatsapp|telegram|viber|text|message|dm|call|ring|phone|write|contact|e-mail|email|reach|sms|signal|snapchat|instagram|facebook) ..4 (me|my|=his|her|our ..3 (<name>|@staff|owner|boss|director)|<name>|@staff) ..4 (mobile|=cell|whatsapp|telegram|instagram|facebook|viber|messenger|snapchat|((my|=his|her) (private|personal|own)))
    (text|message|call|ring|phone|reach|e-mail|email) ..1 (me|him|her|<name>|@staff) ..1 (=on|=at) ..1 (my|=his|her|home)
    (my|=his|her|our (manager|owner|director|chef) s|<name> s|owner s|personal|private|manager|director) ..1 (personal|private|own|mobile|cell|direct|home|work)? (whatsapp|telegram|viber|=mobile|=cell|cellphone|phone number|messenger|gmail|e-mail address|email address|personal account|((personal|private|own|direct|home|mobile|cell) (=number|instagram|facebook|insta|account))) ..3
    (=dm|=text|=whatsapp|=add|=telegram) me
    (whatsapp|telegram|viber) ..2 (our|the) ..2 (manager|owner|director|@staff|<name>)
    (find|add|write) me ..2 (=on|in|=at) ..2 (whatsapp|telegram|instagram|facebook|viber)
    - (our|the|company|official|business|hotel|restaurant) ..2 (official|company|business|hotel|restaurant|clinic|support)? ..1 (whatsapp|telegram|instagram|facebook) ..1 (account|line|channel|page|bot|chat)
    - (help|support|contact|feedback|settings) (page|section|form|desk)
    - (=on|by|in|=at|=for) ..1 (our|the|her|=his) ..2 (page|website|site|form|desk|line|form)
    - (call|ring|phone|reach|contact|email) ..1 (our|the) ..3 (manager|director|partner|lead|supervisor|head|coordinator) ..1 (=on|=at|via|through) ..1 <number>
    - (write|speak|talk|message|mail|email|call|phone) ..1 (to)? ..1 me ..1 directly
    - (subject|reference|marked) ..4 (<name>|line|=for)
    - (handle|handled|look|looking|see|check|reply|answer|responsible|deal|respond|contact you|apologi*) ..3 personally
    - (your) ..2 (private|mobile|phone|number|e-mail|email|whatsapp)
    - (booking|order|reservation|reference|room|ticket|invoice|contract|policy|case) number
    - (enjoy|enjoying|love|loves|likes|loving|happy with) ..1 (her|=his) ..1 =new ..1 phone
    - (shop|office|desk|restaurant|company|store|team|practice|clinic|salon|hotel|school|house|branch) s own
    - my ..1 (door|house|office|shop|desk|room) ..2 (is|s|at) ..2 (number|=number)
    - door ..2 =number
    - (shop|office|desk|restaurant|company|store|team|practice|clinic|salon|hotel|school|house|branch) ..1 own ..1 (number|line|page|phone)
    - number on (your|the) (contract|booking|profile|card|confirmation|receipt|door|website)
    - number of
  `,
  solicit: `
    (love|like|appreciate|welcome|happy|grateful) ..3 (another|a =new|a positive|a second|more|=one more|your next|a nice|a good) ..2 (review|reviews|rating|comment|testimonial)
    (grateful|happy|appreciate|glad|love|delighted|thrilled|=pleased|lovely|wonderful) ..5 (if|share|shared|review) ..8 (=on|=at) ..1 (google|tripadvisor|yelp|facebook|booking|trustpilot|maps)
    (tell|ask|invite|encourage|get|urge|bring) ..2 (your|all your|the)? ..1 (friends|family|colleagues|others|everyone|relatives|neighbours|followers) ..4 (to)? ..2 (give|leave|write|rate|review|post|vote|support|recommend|about|visit =us|star) ..4 (=us|stars|review|reviews|rating|five|5)?
    (please|also|kindly|would|could|can|we invite|hope|do|love|ask|if you|why not|welcome|invite) ..6 (review|rate|recommend) ..1 (=us|our|the) ..5 (=on|also|=at|google|tripadvisor|yelp|facebook|booking|trustpilot|maps|too|elsewhere|other|as well|page|profile|app|store)
    (leave|write|post|share|add|drop|publish|copy|repeat|put|give|submit|duplicate) ..4 (review|reviews|rating|feedback|stars|testimonial|opinion|same|it) ..4 (=on|=at|in|to) ..2 (google|tripadvisor|yelp|facebook|booking|trustpilot|maps|yandex|instagram|our (page|site|website|profile)|2gis|other (sites|platforms)|capterra|g2|app store|play store|glassdoor|opentable|amazon)
    (leave|write|post|give|share|drop) ..2 (=us|our)? ..2 (a|an|your|more|another|some)? ..2 (positive|nice|good|five-star|5-star|five star|5 star|great|kind|honest|glowing|=new|another|second) (review|rating|feedback|reviews|testimonial)
    - (took|taken|taking|take|takes) ..2 time ..2 to (leave|write|post|give|share|drop) ..8 (review|rating|feedback|reviews|testimonial)
    (delighted|grateful|happy|love|glad|appreciate|pleased) ..3 if ..3 (left|leave|write|wrote|post|posted|share|shared|put) ..4 (review|rating|words|stars|feedback|photos)
    (share|copy|post|put|repeat) ..3 (words|lines|review|praise|stars) ..3 (=on|to|onto) ..3 (facebook|google|tripadvisor|yelp|trustpilot|instagram|page|website|wall)
    (please|kindly|also|would you|could you|do|invite you to|ask you to|grateful if you|love if you|appreciate if you) ..3 (leave|write|post|share|drop) ..3 (=us|a|an|your|another)? ..2 (review|rating|testimonial|reviews)
    (rate|review) =us
    (more|other|further|=new) ..1 (positive|good|five-star|5-star|five star)? ..1 (reviews|ratings) ..3 (like (this|yours)|help|would help|please|from you|from your|are welcome|needed)
    (give =us|rate =us) ..3 (stars|star|like|thumbs)
    (spread the word|tell (all)? (your|everyone) (friends|you know)|recommend =us to|tell others about)
    - (thank|thanks|(grateful (for|that))|(appreciate (that|your|the))|=glad) ..6 (you)? ..5 (five|5|stars|review|rating|recommend*|spreading|feedback|leaving)
    - (you|your|decide|decision|what happens) ..4 (regardless|whatever|review)
    - (read|reading|see) ..4 reviews
    - (every|each|any) review
    - (we|i|team|kitchen) ..3 (post|share|publish|put|add|announce) ..6
    - (thank|thanks|kind|lovely|good) ..4 (telling|recommending|spreading) ..4
    - spread the word if
    (customers|guests|tenants|readers|patients|families|clients|everyone|everybody|those|folk|people) ..6 (content|pleased|happy|satisfied|positive|slept well|enjoyed|liked) ..8 ((speak up)|(your turn)|(say so)|(say it)|(wouldn t hurt)|(asked to)|online|(do tell))
    if (you|the choir|the play|the show|your) ..6 (happy|pleased|liked|enjoyed|pleasure|content|satisfied) ..4 (say|tell|mention|write|share|put) ..1 (so|it|that|=us) ..3 (online|wherever|publicly|=on|where|elsewhere)
    (=line|=lines|=word|=words|recommendation) =on (the|your|any|a) ..2 (portal|portals|site|sites|platform|platforms)
    (tap|click|press|hit) ..1 (the|those|five|all five|all) ..1 stars
    (every|each|single|five|5) ..2 (star|stars) (helps|help|make|makes|counts|count)
    (scan|use) the (code|qr) ..8 (write|review|rate|lines|words|rating|stars|thoughts)
    (leave|leaving|write|share|sharing|put|add) ..1 (your|a few|some|two) ..1 (thoughts|lines|words|impressions) ..1 (=on|in|at) ..2 (google|app|tripadvisor|portal|yelp|facebook|trustpilot|site|sites)
    - =on your profile
    (copy|post|paste) (this|that|it|your (words|text|lines|review)) ..1 (to|=on|onto|into) ..1 (google|tripadvisor|facebook|yelp|trustpilot|booking|the other)
    (our|the) (google|trustpilot|tripadvisor|yelp|facebook) (page|profile|listing) ..2 (is|would|needs|awaits|loves|could) ..3 (waiting|love|you|some|hungry|more|stars|=for)
    (push|drown|bury) ..1 (that|this|the) ..1 (=one|review|rating) ..2 (down|out)
    (lives|thrive|thrives|live|depend|depends) ..1 (for|=on|from|off) ..1 (good|great|positive|your|five-star|kind)? (ratings|reviews|stars|recommendations)
    (need|want|missing|short of) ..2 (another|more|only|just) ..2 (good|five|ten|twenty|happy|great|reviews|stars) ..1 (ones|reviews|ratings|stars|more)
    (help|let) others ..1 (to)? (find|discover|choose) =us
    (take|takes|takes only|just) ..1 (ten|two|five|thirty|a) (seconds|minutes|minute|second) ..4 (rate|review|stars|rating)
  `,
} as const;
