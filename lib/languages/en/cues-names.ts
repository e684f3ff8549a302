/** First names common in English reviews, to know a person from a nickname or a place. */
export const firstNames = new Set(
  `aaron abby abdul abigail adam aditya adrian ahmed aidan aisha akira alan alasdair alastair alec aled alex alexa alexander alexandra alexis alfie alfred algernon ali alice alicia
  alina alisha alison alistair alma althea alvin amanda amara amaya amber amelia amelie amir amos amrit amy ana ananya anastasia anders andre andrea andreas andrei andrew andy angela
  angelica angelina angelo angie angus anika anil anita anjali ann anna anne annie anthony anton antonia antonio anya archie aria ariana ariel arjun arlene arlo arnold arran arthur
  arturo arwen asha ashleigh ashley asif astrid atif aubrey audrey augusta aurora ava avery axel ayesha ayla ayo aziz baljit barbara barney barry bartek bashir beatrice beatriz becca
  beckie becky belinda bella ben benita benjamin benji benny bernadette bernard bernie bert bertie bessie beth bethany bev beverley beverly bex bhavna bianca bilal bill billy blaine
  blair blake bob bobby bogdan bonnie boris brad bradley brady brandi brandon brenda brett brian brianna bridget brigitte britney bronagh bronwyn brooke bruno bryan bryce bryony
  byron caitlin cal caleb callum calvin cameron camila camilla camille candice carina carl carla carley carlos carly carmel carmela carmen carmine carol caroline carrie carter casey
  cassandra cassidy cassie cath cathal catherine cathy cecil cecilia cedric celeste celia celine cerys chandra chantal chantelle charis charlene charles charley charlie charlotte
  cherie cheryl chiara chidi chloe chris christian christina christine christopher cian ciara cillian cindy claire clara claude claudia claudio clayton clem clementine cleo clifford
  clint clinton clive clyde cody cole colette colin colleen connie connor conor constance cora cordelia corey corinne cory courtney craig cristian cristina curtis cyril daisuke daisy
  dale dalia damian damien damon dan dani daniel daniela danielle danika danny daphne dara darcy darius darlene darnell darrell darren darryl dave davey david davina dawn dean deanna
  deb debbie deborah debra declan dee deepak deirdre delia delilah della delroy demi denisa denise dennis denny derek desiree desmond devi devon dex dexter diana diane diego dilip
  dilys dimitri dina dirk diya dmitri dmytro dolores domingo dominic don donald donna donnie donovan dora doreen doris dorothy doug dougal douglas drew duncan dustin dwayne dwight
  dylan eamon ebony eddie edgar edith edmund edna eduardo edward edwin effie eileen eilidh eithne elaina elaine eleanor elena eli eliana elias elif elijah elisa elise eliza elizabeth
  ella ellen ellie elliot ellis elmer elodie eloise elsa elsie elspeth elton elvira elvis emil emile emilia emilio emily emma emmanuel emmy emre enid enrique enzo eoin eric erica
  erin ernest ernesto ernie errol esme esmeralda estelle esther ethan euan eugene eunice eva evan eve evelyn evie ewa ewan ezra fabio faisal faith farah farhan farid farida fatima
  fatou faye felicia felicity felipe felix fergal fergus fernando fidel filip finbar finlay finley finn fiona fleur flo flora florence floyd flynn fran frances francesca francine
  franco francois frank frankie franz fraser fred freda freddie frederick fredrik freya frida fumiko gabby gabe gabi gabriel gabriela gabriella gaby gail ganesh gareth garry garth
  gary gavin gavyn gayle gaynor gaz gemma gene genevieve geoff geoffrey george georgia georgie georgina gerald geraldine gerard germaine gerry gethin gia gideon gil gilbert giles
  gill gillian gina ginny giorgio giovanna giovanni giulia giuseppe gladys glen glenda glenn glenys gloria glynis goran gordon grace graham grainne greg gregory greta gretchen griff
  guido guillermo gurpreet gus gustavo gwen gwyn gwyneth haider hakim hamid hamish hamza hana hannah hans haroon harpreet harriet harriett harrison harry haruka harvey hasan hassan
  hattie hayden hayley hazel heath heather hector heidi helen helena helene helga henrietta henrik henry herbert herman hettie hilary hilda hiro hollie holly homer horace howard
  howie huda hugh hugo huw iain ian ibby ibrahim ida idris ieuan igor ike ilona ilya imani imelda imogen imogene imran indira ines inga ingrid ioana iona ira irene iris isaac isabel
  isabella isabelle isaiah ishaan isla ismail isobel ivan ivana ivo ivor ivy izzy jack jackie jaclyn jacob jacqueline jacqui jada jade jaden jagdeep jaime jake jakob jakub jamal
  james jamie jamila jan jana jane janelle janet janette janice janie janine janis jared jarvis jasmeet jasmin jasmine jason jasper jaspreet javi javier jax jay jaya jayden jayne jaz
  jazmin jean jeanette jeanne jeff jeffery jeffrey jemima jen jenna jenni jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jess jessa jesse jessica jethro jill jim jimmy
  jin jo joachim joan joana joanna joanne joaquin jocelyn jodie jody joe joel joey johan johanna johannes john johnny jolene jon jonah jonas jonathan joni jonny jordan jordi jorge
  jos jose joseph josephine josette josh joshua josie jovan joy joyce juan juanita judith judy julia julian juliana julie juliet juliette julio julius jun justin justine kacey kai
  kaitlyn kal kamal kamila kamran kara kareem karen karim karin karina karl karolina kasia katarina kate katherine kathleen kathrin kathryn kathy katie katrina katy katya kavita kaye
  kayla kayleigh keeley keiko keira keith kelly kelsey kelvin ken kendall kendra kenji kenneth kenny kerrie kerry kevin keziah khadija khalid kian kiara kieran kim kimberly kimmy
  kingsley kiran kirk kirsten kirstin kirsty klara klaus kofi kris krish krishna kristen kristin kristina kristy krystal krzysztof kurt kwame kyle kyra lachlan lakeisha lakshmi
  lalita lamar lana lance lara larissa larry lars latisha latoya laura laurel lauren laurence lauri laurie lawrence layla lea leah leanne lech lee leigh leila lena lenny leo leon
  leona leonard leonardo leonie leonora leroy lesley leslie leticia letitia lettie levi lewie lewis lexi lia liam liane libby lidia lilian lillian lilly lily lina linda lindsay
  lindsey ling linh linus lionel lisa livia liz liza lloyd lois lola lonnie lora lorenzo lori lorna lorraine lottie lou louie louis louisa louise luc luca lucas lucia luciana luciano
  lucie lucinda lucy ludmila luis lukas lukasz luke lulu luther lydia lyle lyn lynda lynette lynn lynne mabel maciej mack maddie madeleine madeline madison mae magda magdalena maggie
  maggy mahmoud mai maisie malachy malcolm malik mandeep mandy manny manoj manuel mara marc marcel marcia marcin marco marcos marcus marcy marek margaret margot maria mariah mariam
  mariana marianne marie marilyn marina mario marion marisa marisol marissa marjorie mark marla marlene marley marlon marnie marsha marta marti martin martina marty marva marvin
  marwa mary maryam mason mateo mateusz mathew matilda matilde matt matteo matthew mattie maude maureen maurice mauricio mavis max maxine maxwell maya meera megan mehmet mei mel
  melanie melina melinda melissa melvin mercy meredith merle merlin mervyn meryl mia miah micah michael michaela michal michelle mick mickey miguel mikael mike mikey mila mildred
  millicent millie milo min mina mindy minnie miranda miriam miroslav misha missy mitch mo mohamad mohamed mohammad mohammed mohan moira mollie molly mona monica monique monty morag
  morgan morris morten muhammad muriel murray mustafa myfanwy myles myra myrtle nabil nadeem nadia nadine naim nancy nando naoko naomi narinder nasir nasreen nat natalia natalie
  natalya natasha nate nathalie nathan nathaniel naveed neal ned neelam neha neil nell nellie nelson nerys nessa ngozi nia niall niamh nicholas nick nicky nicola nicolas nicole
  nicolette nigel nikhil nikita nikki niko nikola nikolai nils nina nisha nita noah noel noelle nolan nora norbert noreen norma norman nour nuala nuno oksana oleg oleksandr olena
  olga olive oliver olivia oliwia ollie oluwaseun omar omari ondrej oona orla orlando oscar osman otis otto owain owen pablo paddy paige paloma pam pamela paola paolo parveen pascal
  pascale pat patrice patricia patrick patrik patsy patti patty paul paula paulette paulina pauline paulo pawel pearl pedro peggy penelope penny percy perry petar pete peter peterson
  petr petra petros petula phil philip philippa phillip phillipa philomena phoebe phyllis pia pierre pilar piotr pippa polly poppy prakash pranav pratik preeti prem priscilla priya
  priyanka prudence purnima quentin rab rachael rachel rachelle rae raf rafael rafal rafe raffaele raheel raheem rahul raina raissa raj rajan rajesh rajiv ralf ralph ramesh ramon
  ramona rana randall randy ranjit raoul raphael raquel rashid rashida raul ravi ravinder ray rayan raymond raymondo reagan reanna rebecca reece reg regan reggie regina reginald
  rehana reid renata rene renee reuben reyna reza rhian rhiannon rhoda rhona rhonda rhys ria rianne ricardo richard rick ricky rico riley rishi rita ritchie ritu rob robbie robert
  roberta roberto robin robyn rocco rochelle roddy roderick rodney rodrigo rogelio roger rohan roisin roland rolf roman romeo romy ron ronald ronan ronnie rory rosa rosalie rosalind
  rosalyn rosanna roscoe rose roseanne rosemarie rosemary roshan rosie rosina roslyn ross rowan rowena roxanne roxy roy ruben rubina ruby rudi rudy rufus rukhsana rune rupa rupert
  rupinder ruslan russell ruta ruth ryan sabrina sachin sade sadia sadie saeed safiya sahil saira sal salim sally salma salman salvatore sam samantha sameer samir samira sammy samson
  samuel sana sandeep sandi sandra sandy sanjay sanjeev santiago saoirse saqib sara sarah saskia saul scarlett scott seamus sean sebastian selena selina selma senna seren serena
  serge sergei sergio serhii seth seymour shabnam shahid shakira shan shane shanelle shania shanice shannon shanti sharif sharna sharon sharron shaun shauna shay sheila shelby
  shelley shelly sheree sheridan sherri sherry sheryl shireen shirley shivani shona shreya shyam sid sidney siegfried sienna silas silvia silvio simeon simon simona simone simran
  sindy sinead siobhan skye slavek sofia sofie sofiya solomon sonia sonja sonny sonya sophia sophie soraya spencer stacey stacie stacy stan stanislav stanley stefan stefania stefanie
  stefano steffi stella steph stephan stephanie stephen steve steven stewart stu stuart sue sufia suhail sukhdeep suki sunil sunita suresh susan susannah susie suzan suzanna suzanne
  suzie sven svetlana sybil sylvia sylvie tabitha tahir tamara tami tamika tammy tamsin tania tanisha tanveer tanya tara tariq taryn tatiana tatyana tayla taylor ted teddy teegan
  temitope terence teresa terrence terri terry tess tessa tessie thabo thandi thea thelma theo theodore theresa therese thierry thomas thora tia tibor tiffany tilda tilly tim timothy
  timur tina tobi tobias toby todd tom tomasz tommy toni tony toya tracey tracy travis trevor tricia trina trish tristan trixie trudy tunde tyler tyra tyrone tyson ulrich uma unni
  ursula usha usman uzma val valentina valeria valerie vanessa vasile velma venetia vera vern vernon veronica vic vicki vicky victor victoria vijay vik vikki vikram viktor vilma
  vinay vince vincent vinny viola violet vivek vivian vivien vivienne vlad vladimir wahid waleed walter wanda warren wasim wayne wei wendell wendy wes wesley whitney wilf wilfred
  wilhelmina will willa willem william willie willow wilma winifred winnie winston wojciech wojtek wyatt xander xavier xenia xiao yana yara yasin yasir yasmin yasmina yasmine yasser
  ying yolanda yosef youssef yuki yuri yusra yusuf yvan yvette yvonne zac zach zachary zack zahra zaina zainab zak zander zane zara zayn zeke zelda zena zeynep zia ziggy zlatan zoe
  zoltan zora zsuzsa zubair zuzanna`.split(/\s+/),
);
