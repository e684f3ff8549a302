/** What a reply is made of, empty words, and views that are nobody's business. */
export const structure = {
  greeting: `
    hello|=hi|hey|dear|(good (morning|afternoon|evening|day))|greetings|welcome|(thank you <name>)|(thanks <name>)|(many thanks <name>)|hiya|(to whom)|(thank you (so|very) much <name>)|(thank you dear)
    <start> (thank|thanks|<name>|sorry|apologies)
  `,
  thanks: `
    thank|thanks|grateful|gratitude|thankful|appreciate|appreciated|obliged|(cheers for)|(good of you)|(kind of you)|(nice of you)|(glad you (told|wrote|let))|(glad (you|that you) ..2 (told|wrote|let =us|shared))|(good to know)|(good to (hear|read))|(means a lot)
  `,
  apology: `
    sorry|apologise|apologize|apologies|apology|regret|forgive|pardon|(we are sad)|(saddened)|(it pains)|(deserved better)|(should not have)|(should have been)|sadden*|sympath*|(not the (experience|service|standard|evening|stay|visit|welcome|meal|impression))|(disappointed (to|that|in ourselves))|(let you down)|(fell short)|(we understand (how|that|your))|(unfortunate*)|(hear ..4 (difficult|hard|upset*|painful))|concerned|upsetting|ashamed|embarrassed|(wish ..4 had)|(worrying ..3 to (read|hear))|(not good enough)|(not acceptable)|(unacceptable)|(must ..1 have ..1 been)|(know how ..3 (annoying|frustrating|upsetting|disappointing|unpleasant|stressful|much|important|hard|maddening))|(not (what|how) ..8 (should|expect|want|wanted|deserve|deserved))|(you are right)|(fair (enough|point|comment|criticism))|(no excuse)|(that is =on =us)|(=on =us and)|(see why)|(get (it|that))|(understand why)|(can ..1 tell ..2 (upset|frustrat*))|(bothers you)|(fed up)|gutted|mortified|(poor show)|((our|my) (fault|mistake|error|oversight|doing))|(got ..1 (this|it|that|you|things) wrong)|((should|ought|must) ..2 not ..2 (happen|be|have))|(against how we)|(no way to)|(no fun)|annoying|frustrating|(hate (that|to|it))|(a (shame|pity))|(should (mean|be|work|feel|come|arrive|taste))|(point taken)|(deserve (better|more))|(wish we)|((you are|you re) ..1 right)|(long ..1 (time|wait))|(mea culpa)
  `,
  resolution: `
    (we|team|our|i|manager|it|have|has|been|is|are|was|were|will|ll|ve) ..6 (fix|fixed|repair|repaired|replace|replaced|change|changed|check|checked|checking|review|reviewed|reviewing|look into|looking into|looked into|investigate|investigating|train|trained|training|adjust|adjusted|correct|corrected|improve|improved|improving|solve|solved|resolve|resolved|add|added|introduce|introduced|talk|talked|discuss|discussed|spoke|spoken|update|updated|move|moved|remove|removed|clean|cleaned|install|installed|follow up|following|pass|passed|passing|raise|raised|share|shared|make sure|making sure|ensure|arrange|arranged|handle|handling|handled|deal|dealing|put right|put this right|make it right|make this right|set right|work out|take up|taken up|took up|confirm times|find out|finding out|sort|sorted|sorting|helped|help|consider|confirm|tasted|test|rewrite|rewritten|clarify|contact you|write to you|get back|call you|agree|offer|prepare|schedule|speak|talking|solution|look|looking|understand what|go through|gone through|takes|inspected|inspect|=on it|attention)
    (version|update|release|fix|from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|now|this week|next week)) ..6
    (now|since) ..3 (we|there|a|the|our|two|have|has|is|are)
    (put|set|make) ..3 right
    (has|have|been|was|were|is|are|now|we) ..3 (filled|mended|swapped|cleared|restocked|remade|refilled|reprinted|retrained|extended|doubled|reopened|running again|relabelled)
    make ..3 (=clearer|=easier|=quieter|=faster|=quicker|=warmer|=cleaner|=safer)
    (we|team|our|i|manager|it|everyone|everybody|they|have|has|been|is|are|was|were|will|ll|ve) ..6 (gone over|went over|reminded|agreed|stopped|taken =off|taken out|bought|ordered|hired|rewritten|rewrote|shown|renewed|relaid|cleared|closed|opened|extended|reduced|raised|swapped|switched|printed|posted|mended|retrained|briefed|doubled|removed|reworked|rebuilt|treated|tightened|added|set up|put up|put in|called in|brought in|aired|painted|labelled|marked|measured|tried|trying|planned|planning|being (built|made|printed|checked|fitted|repaired|replaced))
    (=now|=since|=already) ..4 (=has|=have|=is|=are|=runs|=works|=opens|=comes|=starts|=lasts|=shows|=says|=stays)
    (chance|opportunity) to (cook|show|make|put|prove|do|serve|win|welcome|change)
  `,
  invitation: `
    (open|visit|use|tap|choose|select|(go to)) ..2 (help|support|contact|settings) ..1 (section|page|menu|centre|center|tab|form|screen)
    (contact|reach|write|call|phone|=ring|email|e-mail|message|mail|visit|speak|talk|get in touch|let =us know|let me know|tell =us|tell me|drop =us|drop me|pop in|pop into|come in|bring (it|them|the)|start a claim|open a (claim|ticket|case)|fill (in|out)|=use the|swing by|have a word|love a word|give =us a (ring|call|bell|shout)|claim|ask =at|ask any|send|come (and|to) (see|talk)|reply|stop by|drop by|dm|ask for|come by|share|give =us|discuss|please do|find =us|invitation|connect|help page|support page|help center|help centre|hear from you) ..4 (=us|our|me|team|manager|reception|details|support|office|desk|privately|private|directly|with|you|so|=at|to|through|by|via|more|if|a|stays|page|=on|has|open)?
    - (thank|thanks|grateful) ..4 (writing|contacting|calling|visiting|reaching)
    (love|like|glad|keen|happy|grateful) to (know|hear|understand|learn) ..6
    (form|box|inbox|line|address|desk) ..6 (goes|go|open|reaches|read|reads|gets|comes) ..3 (to|=us|me|team|manager|by)
  `,
  close: `
    (hope|look forward|looking forward|welcome|see you|until next|kind regards|best regards|warm regards|regards|sincerely|best wishes|yours|(all the best)|(take care)|(have a (good|great|nice|lovely|wonderful|pleasant))|(come (back|again))|(chance to)|cheers|(once again|thanks again|thank you again|again thank)|(your team)|(the team)|(team of)|(hear from you)|(=at your disposal)|(with (respect|gratitude|warm|kind|best))|(wish you)|(we wish)|(next time)|(next visit)|(we are here)|(here for you)|(always (glad|happy|welcome|here))|(good (day|week|evening|weekend|luck))|(be (glad|happy|pleased|delighted) to)|(would (love|like) to (welcome|see))|(stay well)|(get well)|(invitation))
  `,
  'empty-promise': `
    - (shamed|nudged|prodded|goaded|stung) us into action
    (take|taking|taken|took|adopt|implement|undertake|make) ..2 (all)? ..2 (necessary|appropriate|relevant|required|needed|corrective|adequate|suitable|due|proper|every|immediate|certain|some|urgent|the right|respective|corresponding) ..1 (measure|measures|steps|action|actions|efforts|note|conclusions|decisions)
    (measures|steps|action|actions|conclusions) ..2 (will|have|has|shall|are|were) ..1 (be|been|being)? ..1 (taken|drawn|made)
    (take|taken|taking|took) ..1 (it|this|that|your|all|them|these)? ..4 (into account|into consideration|under advisement|under control|under consideration|into serious consideration)
    (will|shall|ll|going to|try to|hope to) ..4 (be)? ..2 (fix|fixed|solved|resolve|resolved|improved|improve|corrected|correct|better|do better|sorted|changed|eliminated|addressed|handled|dealt|rectified|rectify) ..6 (in due course|soon|shortly|as soon as possible|in the near future|asap|in the future|in time|=at some point|=one day|eventually|when possible|someday|in the coming)
    (in due course|(as soon as (we can|possible) ..3 (fix|improve|resolve))|(in the near future))
    (we|i) ..1 (will|ll|shall|are going to|promise to|try to) ..2 (try)? ..1 (to)? ..1 (do|be|become|improve|work) ..3 (our best|better|everything (possible|we can|in our power)|=on (it|this|ourselves|our service|improving)|harder|even better|to improve) ..2 (in (the)? future|next time|soon)?
    (we (will|ll|are going to|shall|) (work =on (it|this|that|improving|our)|improve|do better|improve our service|draw conclusions|bear (it|this|that) in mind|keep (it|this|that) in mind|take note))
    (draw|drawn) ..3 conclusions
    (lessons (will be|have been|were) learned)
    (working|work) hard to (improve|get better)
    (this|it|that|issue|problem|matter|situation) ..1 (will be|shall be|is being) ..1 (addressed|dealt with|handled|looked after|taken care of|resolved|improved|fixed)
    - (take|took|taken|taking) ..3 (the time|care of you|your time)
    - (measures|steps|action) ..2 (namely|such as|including|:)
    - (so that|by (monday|friday|the end)|from (monday|friday|now)|since (monday|last))
    - (with|by) (a|an|the|two|=new|second|more|adding|training|changing|moving|replacing|installing) 
    - (until|while) ..6
    - (dealt with|handled|looked after|resolved|fixed|addressed) (by|within|=on|before)
    - (if|once|(as soon as)|when) you ..12 do (our|my) best
    lessons ..2 (learnt|learned|drawn)
    (improvements|consequences|conclusions) will (follow|come|(be (drawn|made)))
    (changes are coming)|(better times are ahead)|(watch this space)
    ((something)|(everything possible)|(all that is possible)|(everything (we|that) can)|(whatever is possible)) ((will|shall) be|is being) done
    stone unturned
    turn over every stone
    (flat out|tirelessly|(at full steam)|(all hands ..1 =on deck)) ..3 (=on|to|for|at|make|with)
    (team|management|everyone|department|specialists|people) (is|are) ..1 working =on (a|the|an) ..1 (solution|answer|improvement)
    (=on|onto) our radar
    look at ourselves
    not rest until
    not go (unaddressed|unheard|ignored)
    (give|given|get|gets|receive|receives|giving) ..3 attention ..1 it (deserves|needs|requires|merits)
    (see|notice|find|experience|meet) a ..1 (different|better|changed) ..3 ((before long)|soon|shortly|(in no time))
    into (deeds|actions)
    (it|things|everything) will ..1 be ..1 different ((next (time|season|year|month))|soon|(in future))
    things (are going to|will) (change|improve|look =up|get better)
    promise to (learn|grow|improve|(do better)|(get better))
    (give|giving) (it|this|that) some thought
    absolute priority
    ((someone|somebody) will take care of it)|(dealt with in due)|(will be dealt with)
    with a view to (optimising|optimizing|improving|improvement|resolution|its resolution|their improvement)
  `,
  views: `
    (government|politicians|president|putin|trump|biden|zelensky|congress|parliament|minister|mayor|authorities|tories|labour party|democrats|republicans|=liberals|=communists|brexit|eu bureaucrats|brussels|the state|=taxes|sanctions|regime|elections) ..3 (ruin|ruins|ruined|ruining|destroy|destroys|destroyed|=kill|=kills|=killing|=steal|=steals|=corrupt|crooks|crush|crushes|=rob|=robs|=hate|=hates|strangle|strangles|suffocate|disaster|idiots|stupid|criminals|guilty|incompetent|useless|(is to blame)|(to blame)|(does nothing)|thieves|our country|small business|economy)
    (government|politicians|trump|biden|putin|tories) ..1 should
    (because|due|thanks|blame|fault|result) ..1 (of|to)? (the|this|that|our)? (government|putin|trump|biden|sanctions|politicians|brexit|congress|regime|immigrants|migrants|(=the left (is|are|has|have|wing|and|who|again|in))|right wing|=liberals|=communists|tories|lockdown policy)
    (god|allah|lord|jesus|christ) ..1 (=will|=sees|forgive|=bless|punish|=judge|=judges|forgives|=shall|is watching|have mercy|be your|=reward|punishes|repay)
    karma ..1 (will|is|gets|catches|comes)
    (find|found|accept) (jesus|allah|the lord)
    (this|the) government and (its|their) =taxes
    (thanks|due) to (the|our|this) (president|minister|mayor|war)
    (this|our) country is going
    <start> =pray
    (((=pray|=praying|=prays) (for (you|your|forgiveness)|to (god|the lord|jesus|allah)))|=repent|(your =sins)|sinner|sinners|hell awaits|burn in hell|bible says|koran says|quran says|scripture|church teaches|go to church|last judgment|judgement day|(holy (bible|book|spirit|father|koran|quran|ghost|scripture)))
    (vote|voted|voting) for ..2 (trump|biden|putin|labour|conservatives|tories|democrats|republicans|brexit|party|government|president|mayor|politicians|(that lot)|=him|them|change)
    (abortion|=immigration|gun control|climate hoax|lgbt agenda|(=woke (agenda|culture|nonsense|mob|crowd|ideology|brigade|people|lot))|((too|so|gone|go|all) =woke)|feminism|feminists|=capitalism|=socialism|=communism|globalists|zionists|fascists|nazis|=propaganda|(the war in)|=annexation|((free|boycott|(stand with)|support) (israel|palestine|ukraine))|ukraine war|special operation) ..4
    (this country|our country|the country|=society|young people today|kids today|people today) ..2 (=ruined|=doomed|=hell|=collapsing|=entitled|decay|=rotten|(the dogs)|gone wrong|=lost|=sick|is finished)
    - (thank|oh my|my) (god|goodness|heavens)
    - god ..1 (it is|its|it s) friday
    - (church|temple|mosque|cathedral|monastery|holy) (visit|tour|wedding|service|hall|view|nearby|next|spring|trinity|week|island)
    - (authorities|council|government) ..2 (permit|permits|licence|inspection|approved|museum|building|house|guidelines|hotline|regulations)
    - (museum|gallery|party room|christmas|birthday) part*
    - (taxes) ..2 (included|include*|invoice|fees)
    - (bless you|god bless)
    - the state of ..1 (the|our|your|his|her|garden|room|toilets|path)
    (taxes|tax|vat|levy|levies) ..2 (are|is|as) ..1 (theft|robbery|daylight robbery|legalised theft)
    (read your bible)|(prayer heals)|(the lord gave)|(god made)|(bring back hanging)|(till i die)|(as a patriot)|(free tibet)
    (allah|god|lord) (guide|heal) you
    marriage is between
    (lockdown|lockdowns|brexit|immigration|refugees|migrants|jabs|vaccines|woke|climate) ..3 (was|were|are|is) ..2 (crime|lie|hoax|scam|nonsense|fraud|ruining|destroying|fault|madness|disaster)
    (those in|people in|lot in|politicians in) (westminster|brussels|washington|downing street|parliament|the capital)
    (since|until|when|because|if) (the|we)? ..1 (poles|immigrants|refugees|state|foreigners|romanians|muslims|left the (eu|un)|(this|that) (government|administration|cabinet)) ..3 (left|came|took|goes|is gone|leaves|wakes|learns)
    (this|the) (cabinet|government|administration|regime) ..4 (care|cares|dreams|hates|does not|doesn t|wants|thinks|loves|prefers)
    (votes|vote|voting) the way
    (faith of (our|its|their) fathers)|(nation returns)|(judgement of god)|(god s will)
  `,
  'wrong-identity': `
    (as|being|speaking as) ..1 (a|an|another|=one)? ..2 (neutral|independent|ordinary|regular|simple|fellow|impartial|normal|random|satisfied|happy|frequent|loyal|unbiased|outside) ..1 (guest|customer|client|visitor|person|observer|diner|patient|passerby|user|buyer|traveller)
    (i|we) ..1 (am|are|m|re) ..2 (that|the|this|also)? ..2 (seller|waiter|waitress|cook|person|guy|driver|manager|employee|=one|receptionist|cashier|barista|chef) ..3 (you|mentioned|wrote|from|described|who served|complain*|in question|and you|in your)
    (i|we) ..2 (also|too|often|always|often|regularly|myself|am|was|have|eat|=ate|come|go) ..4 (customer|guest|client|visitor|visited|regular|eat here|stayed here|come here|dined here|patient) ..4 (here|great|love|recommend|never|myself|like|everything|always|too)
    (i|we) ..1 (do not|don t|never|no longer) ..1 (work|worked) ..3 (here|there|for|=at) ..3 (but|and)
    (i am|i m) (a|an|the) ..1 (lawyer|doctor|police|inspector|journalist|judge|professor|official|attorney) ..3 (and|so|by|who|myself)
    (=on behalf of all (customers|guests|clients|patients)|i am not (the|an) (owner|employee) but|i have nothing to do with (this|the) (place|company|hotel|restaurant))
    - (as a|being a) ..1 (guest|customer|client|regular guest|loyal customer|regular customer) ..2 (you|of ours|we)
    - (treat*|welcome*|see|having|have|thank*) ..6 (as|regular|loyal|customer|guest)
    (speaking|writing|talking|saying this|commenting|answering|replying) ..2 as ..2 (ordinary|regular|local|punter|patron|passer-by|passerby|fan|customer|guest|visitor|neighbour|neighbor|diner|client|parent|patient|member|mum|mother|outsider|bystander|traveller|traveler|shopper|tourist|consumer)
    (no|not|zero|never) ..2 (connection|connected|affiliation|affiliated|link|linked|ties|relation|related|relationship|involved|interest|stake|association) ..2 (to|with|in|at) ..3 (place|company|hotel|restaurant|business|shop|them|owners|owner|owners|firm|team|clinic|salon|school|bar|staff|here|brand)
    (i|we) ..1 (just|only|simply|happened|happen|merely) ..3 (walk|walked|pass|passed|live|lived|happened|dropped) ..2 (past|by|nearby|next door|round the corner|to be (there|sitting|in|eating))
    (i|we) ..2 (was|were|sat|happened) ..5 (at)? ..1 (next table|table next|neighbouring table|same (evening|night|day)|(queue behind))
    (i|we) ..1 (stayed|dined|=ate|eat|shopped|shop|ordered|bought) ..2 (here|there|with them|from them|from this|at this) ..6
    (my|our) ..2 (wife|husband|family|friends|mother|kids|girlfriend|boyfriend) and (i|me) ..3 (always|often|love|come|go|eat|regulars|have been coming)
    (as|being) ..1 (a|an) ..2 (mystery shopper|food critic|food blogger|journalist|inspector|member of the public|satisfied|delighted|fellow customer|fellow guest|fellow diner|fellow parent|third party|outsider|impartial|uninvolved|unbiased|disinterested)
    (they|their|them|this place|the owners|the staff there) ..3 (always|really|are|is|have|do|try|work|treated|deserve|best) ..8 (recommend|lovely people|friendly|superb|fantastic|amazing|five stars|best in town|great job|hard working|honest people)
    (pretend|imagine) ..2 (i am|we are) ..2 (you|customer|guest)
    (this is|i am|here speaks|here is) ..2 (google|tripadvisor|trustpilot|yelp|(the platform)|(customer support of the platform)|moderator|moderation|(consumer protection)|(the ombudsman)|(the police)|(health inspector)|(trading standards))
    - (we|team|i) ..6 (do|did) not (stay|eat|dine|shop)
    - (sorry|apolog*|hear|glad|thank|thanks|hope|regret) ..8 (they|them|their|staff)
    - no relation ..2 (between|to each)
    - (i|we) (am|are) the (=new|=head|young|=owner) (chef|cook|manager|driver|receptionist|barista) ..1 (and|here|=since|who)
    - (not|no) ..2 (connected|related|link|linked|affiliated) ..4 (hotel|shop|garage|restaurant|firm|company) ..2 (of that name|with (a|the) similar|next door|in|across|you|called)
    (i|we) ..3 (=eating|=going|=coming|=shopping|=staying|=drinking|=dining) ..1 (=here|=there|(to this)|(at this)) ..2 (=for|since|every|as)
    (i|we) (am|are) not ..2 (employed|paid|staff|working|connected|part of|=one of (the|them)|(the owner)|(the owners)|(an employee))
    (here is|this is|here speaks|speaking is|we at) ..3 (consumer|watchdog|council|ombudsman|authority|inspectorate|ministry|press|newspaper|tv|television|editorial|association of|federation|chamber)
    - this is ..1 (the|not|our|a) ..2 (council|press) (office|house|team)
    - (we|i) are not ..2 part of (the|a) ..2 (chain|group|franchise)
    just a ..2 (neighbour|neighbor|passer-by|passerby|bystander|regular|fan|local|customer|guest|reader|visitor|patient|client|member of the public|punter) ..2 (but|and|here|who|myself|from)
    (as (somebody|someone|a person)|i|we) ..3 no ..1 (stake|connection|interest|ties|links|axe|relation|dealings)
    (i|we) ..1 (was|were|am|are) ..1 (also|=one of|just|only)? ..1 (a|an)? ..2 (guest|guests|customer|customers|patient|patients|client|clients|visitor|visitors|passenger|passengers|tenant|tenants) ..2 (at the same|too|as well|(here myself)|there|(the same)|(that (night|day|evening))|(of (theirs|this)))
    - (so|that|glad|sorry|because|if|while|when) ..1 you ..2 (were|are|was) ..3 (guest|guests|customer|customers|patient|visitor)
    - (as|we) ..2 (to our|for our) (guests|customers|visitors)
    (my|our) ..1 (kids|children|family|mother|parents|son|daughter|wife|husband|friends|dog) ..1 (=go|=goes|=went|(have been)|(has been)|=attend|=attends|=eat|=shop|=stay|=train) ..2 (=there|too|(as well)|here)
    - the (tall|short|old|young|bald|blonde|grey) =one
    - (i|we) am the (manager|owner|head|director) ..1 and you (can|may)
    - (hope|love|like|glad|happy|able) ..1 to (cook|drive|guide)
    (we|us) (patients|guests|customers|diners|residents|parents|tenants|regulars|pupils|students|members|passengers) ..1 (all)? (love|think|disagree|agree|feel|know|stand|say|are|would)
    (i am|this is|i m) ..1 (the|a) ..1 (reviewer|seller|owner|author|customer|guest|manager) ..1 (friend|cousin|brother|sister|mother|wife|husband|neighbour|son|daughter)
    (wrong account)|(using (his|her|my|their) (login|account))|(meant to answer as)
    (happened|chanced) to be (in|at|there|on) ..3 (too|waiting|same|same time|that)
    as (someone|somebody|a person) ..1 (wholly|entirely|completely|totally)? ..1 (unconnected|independent|neutral|impartial|unrelated)
    (ex|former) (student|patient|guest|customer|client|tenant|employee) ..1 (neutral|myself|here|speaking|and)
    a (fan|regular|happy customer|happy guest|satisfied customer|friend) ..4 (writes|writing|here|speaking)
    (tourist board|consumer association|chamber of commerce|ombudsman|standards office|health department) ..4 (stand|stands|represents|confirm|confirms|behind|finds|points|account)
    (admin|moderator|administrator) of this (site|page|platform|portal|forum)
    another happy (household|customer|guest|client|family|patient|tenant)
    - (see|hear|read|glad|delighted|pleased|have|love) ..3 another happy
  `,
  'trigger-word': `
    - crack (an|the|some|your) (egg|eggs|nut|nuts|code)
    (pornstar|porn star|(sex =on the beach)|orgasm|(screaming orgasm)|(blow job)|blowjob|(bloody mary)|dick|(slippery nipple)|(adios mother)|(dirty martini)|(dark and stormy)|killer|(death by chocolate)|bomb|(jager bomb)|(jaegerbomb)|(irish car bomb)|pussy|cock|cocktail hooker|hooker|naked|nude|(sex)|sexy|xxx|(kamikaze)|suicide|(knob)|fanny|(cum)|shag|(spotted dick)|faggot|faggots|cannabis|weed|(crack)|cocaine|heroin|shots|shoot|terror|(french kiss)|(between the sheets)|screw|screwdriver|(corpse reviver)|zombie|(hanky panky)|(blue balls)|(wet pussy)|(sexy time))
    - (crack|cracked) (open|egg|eggs|screen|glass|pepper|in|=on|down|wall|tile|tiles)
    - (photo|film) shoot*
    - (homo|uni) sex
    - (moby|philip k) dick
  `,
  unidentified: `
    (could not|cannot|can not|unable|not|did not) ..3 (find|match|locate|identify|trace|connect)
  `,
  echo: `
    you ..3 (say|says|write|wrote|claim|claims|call|called|said|mention|mentioned|describe|described|state|stated|labelled|accuse|complain)
    (is|are|was|were) not ..3 (what|who|how|about|=us|we|true|our|a fair)
    (your|these|those|the) (words|phrase|claim|claims|statement|comment|remark)
  `,
  pleasantry: `
    thank|thanks|you|your|for|the|feedback|review|comment|comments|we|value|all|opinions|opinion|every|each|customer|customers|guest|guests|appreciate|hello|=hi|dear|very|much|so|and|a|of|is|are|our|to|=us|important|it|this|rating|(taking the time)|(your time)|leaving|hear|from|sorry|apologise|apologies|that|have|a|good|day|kind|regards|best|team|welcome|soon|hope|see|again|always|in|reading|sharing|with|experience|visit|message|words|be|will|to|as|most|any|kindly|happy|glad|pleased
    experience*|stay|staying|service|services|manager|management|director|owner|executive|relation*|relations|care|staff|colleague*|member|members|crew|department|departments|representative|office|company|business|firm|hotel|restaurant|store|shop|salon|location|establishment|client|clients|user|users|patron*|traveller*|traveler*|shopper*|buyer*|sir|madam|ladies|gentlemen|everyone|everybody|anyone|anybody|someone|somebody|nobody|people
    would|could|should|might|must|can|may|shall|were|been|being|does|done|make|made|making|take|taken|took|give|given|gave|keep|kept|come|came|coming|went|going|leave|left|bring|brought|brings|find|found|show|shown|tell|told|know|known|think|feel|felt|want|wanted|need|needs|needed|like|liked|love|loved|wish|wished|enjoy*|choose|chose|choosing|chosen|look|looked|looking|turn|turned|reach*|touch|contact*|write|writing|wrote|written|speak|speaking|spoke|talk|talking|call|calling|send|sending|email*|e-mail|mail|phone|discuss*|conversation|chat|learn*|receive*|offer*|provide*|providing|deliver|serve|serving|served|assist*|help*|support*|address|addressed|handle*|follow*|listen*|understand*|understood|appreciat*|encounter*|consider*|notic*|note|noted|reflect*|share|shared|pass|passed|welcom*|arrange*|request*
    disappoint*|regret*|unfortunate*|apolog*|sorry|inconvenien*|frustrat*|annoy*|upset*|unhappy|unpleasant|dissatisf*|negative|poor|sad*|concern*|trouble*|trust*|confiden*|confidence|patience|patient*|attention|respect*|honest*|candid|sincer*|truly|deep|deeply|really|certainly|definitely|clearly|obviously|absolutely|extremely|completely|fully|entirely|genuine*|greatly|forgiv*|pardon|let-down|fall-short|fell-short
    pity|tried|mind|succeed*|memorable|unforgettable|decide*|quickly|prompt*|efficient*|swift*|plan*|built|based|else|said|feedback|keep|expect*|hope*|hoping|cause*|caused|feeling|essential|standard*|quality|level|priority|utmost|import*|matter|matters|mission|goal|aim*|value*|valuable|pride|strive*|striving|commit*|dedicat*|ensur*|assur*|rest-assured|improv*|better|outstanding|excellen*|exceptional|great|wonderful|positive|pleasant|pleasure|delight*|satisf*|happiness|perfect*|constant*|continu*|always|never|often|every|everything|anything|something|nothing|thing|things|opportunit*|chance|occasion|possib*|able|unable|available|conveni*|earliest|hesitate|private*|privacy|direct|directly|personal*|internal*|relevant|appropriate|necessary|detail*|information|further|future|recent*|current*|next|last|once|more|most|much|many|other|others|another|such|same|this|these|those|there|here|their|them|they|what|when|where|which|while|whose|because|about|after|before|over|into|under|from|through|without|than|then|also|just|only|both|already|still|even|away|back|forward|however|regarding|time|times|moment|situation*|issue*|problem*|incident*|case|happen*|complain*|critici*|suggest*|remark*|insight*|thought*|opinion*|impression*|point*|question*|answer*|repl*|respon*|solv*|solution|resol*|right|wrong|aware|mistake*|effort*|work|working|hard|best|deserv*|meet|live-up|exceed|restor*|regain|earn|highest|full|kind|warm*|sincerely|greeting*|cheers|reassur*|investigat*|carefully|review*|serious*|prevent*|miss-the-mark|missed-the-mark|turn-this-around|make-it-up|part|thank*
    ((contact*|call*|email*|e-mail|reach ..2|touch with|via|through) ..2 (customer|client|guest|user)? (service|services|care|support|relations) (team|department|desk|manager|office)?)|(quality of our (service|services|work|products))|((unhappy|dissatisfied|disappointed|displeased|not ..2 (happy|satisfied|pleased)) with (our|the|your) (service|services))|((regards|wishes|sincerely|cheers|yours|your) ..2 (team|management|manager|staff))|(the (salon|hotel|store|shop|support|management|service|services|reception|restaurant|care|relations) team)|((one|someone|somebody|member) (of|from|=on) (the|our) (team|staff))|((share*|shared|pass*|passed|discuss*|raise*|raised|address|addressed|speak|spoken|review*) ..5 (with|to|by) ..2 (team|staff|management|manager|department))|((best|better) (possible)? (service|experience|quality))|(let you down)|(fell short)|(fall short)|(not (what|how|as|the) ..4 (hope|hoped|expect|expected|want|wanted|like|liked|aim|planned))|(not ..1 (live up|meet|met) ..2 (expectation*|standard*|needs))|(not ..1 (happy|satisfied|reflect*|hesitate|happen|receive|enjoy|perfect))|(not hesitate ..5)|(on board)|(=on board)|(never ..2 (wish|want) ..6 (leave|dissatisfied|unhappy))|(closer look)|(lowest|low rating)
  `,
} as const;
