/** First names common in English reviews, to know a person from a nickname or a place. */
export const firstNames = new Set(
  `aaron abby abigail adam adrian aidan aisha alan alex alexa alexander alexandra alfie alice alicia alison amanda amber amelia amy ana andrea andrew andy angela anita ann anna anne annie anthony
  antonio archie ashley ava barbara ben benjamin beth bethany bill billy bob bobby brandon brenda brian bruno caitlin cameron carl carla carlos carmen carol caroline catherine charles charlie charlotte
  chloe chris christian christina christine christopher claire clara colin connor craig daisy dan daniel daniela danielle darren dave david dawn dean deborah debbie denise dennis derek diana diane diego
  dominic donna dorothy dylan eddie edward elaine eleanor elena eli elijah elizabeth ella ellen ellie emily emma eric erica erin ethan eva evan evelyn fatima fiona florence frances francesca frank fred
  freddie gabriel gareth gary gavin gemma geoff george georgia gerald gina giulia glen gloria grace graham greg gregory hannah harriet harry hassan hayley heather helen henry holly howard hugh hugo ian
  imogen irene isaac isabel isabella isla ivan ivy jack jackie jacob jade jake james jamie jan jane janet janice jasmine jason javier jay jayden jean jeff jen jenna jennifer jenny jeremy jess jesse jessica
  jill jim jo joan joanna joanne joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn
  kathy katie kayla keith kelly ken kenneth kerry kevin kim kimberly kirsty kyle laura lauren layla lea leah lee leo leon leonard lewis liam lily linda lisa liz lola lorraine louis louise luca lucas lucia
  lucy luis luke lydia lynn maddie madison maggie marc marco marcus margaret maria marie mario marion mark marta martin martina mary mason mateo matt matthew maureen max maya megan mel melanie melissa mia michael
  michelle miguel mike mila millie miriam mohamed mohammed molly monica morgan nadia nancy naomi natalia natalie natasha nathan neil nicholas nick nicky nicola nicole nigel nina noah nora norman oliver olivia
  omar oscar owen pablo pam pamela pat patricia patrick paul paula pauline pedro penny peter phil philip phillip phoebe pierre polly priya rachel ralph raj ray raymond rebecca reece rhys ricardo richard rick
  rita rob robert roberto robin rodrigo roger ron ronald rory rosa rose rosie ross roy ruby rupert russell ruth ryan sabrina sadie sally sam samantha samuel sandra sara sarah scott sean sebastian sergio seth
  sharon sheila shirley simon siobhan sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tania tanya tara ted teresa terry tessa
  theo theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tyler valerie vanessa vera veronica vicky victor victoria vincent violet wayne wendy will william yasmin
  yusuf yvonne zac zach zara zoe
  abdul aditya ahmed akira ali amara amir ananya anil aria arjun asif ayesha aziz bella bianca bilal brooke callum casey cheryl chidi cody connie dara darius
  deepak delia delroy desmond devon dimitri dina diya donovan doreen duncan ebony edith elif elliot emilia emre enrique ernesto esther fabio faith farah
  farid felix fergus fernando francois frida gabby gabi ganesh giovanni giuseppe gordon guillermo gustavo hamid hamza hana hans hector hilary hiro huda ibrahim
  imran ines ingrid iris isaiah ismail jamal jamila jared jasper javi jerome jerry jin jodie joey juanita kai karim karina katarina katya kayleigh kenji
  khadija khalid kieran kiran kofi kwame lachlan lakshmi lalita lamar lara latisha leila lena leroy ling liza lorenzo luciana ludmila magda mandy marcel
  marek margot mariam marisol marlon marvin matilda meera mehmet mei mercy milo min mina mitch mo moira mona morag muhammad naoko nasir neha ngozi nia nikhil
  nikki nils noel oksana olga ollie oluwaseun paddy paolo patrice pete petra pranav priyanka quentin rafael rahul rajesh ramon rana raquel rashid ravi reggie
  rehana reza roberta rohan roisin rosalind rowan rukhsana sachin saeed salma sana sanjay santiago selina serena shane shanice shannon shaun shauna sienna
  simone sinead skye sofie soraya suki sunil sunita suresh svetlana tamika tariq tess tia tobias tomasz trish tyrone ursula usman val vijay vikram viktor
  vince walter wei wes winston wojtek xavier yasmine yolanda yuki yuri yvette zainab zak zeynep zlatan zuzanna`.split(
    /\s+/,
  ),
);
