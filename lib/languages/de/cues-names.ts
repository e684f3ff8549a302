/** First names common in German reviews, to know a person from a nickname or a place. */
export const firstNames = new Set(
  `achim adrian agnes ahmet aileen alena alex alexander alexandra alfred ali alice alina alma amelie amir ana anastasia andrea andreas andrej angela angelika anika anita anja anke anna annabell anne anneliese annette annika anton antonia
  antje ariane arne arthur astrid aylin ayse barbara bastian beate beatrice ben benedikt benjamin bernd bernhard bettina bianca birgit birte björn bodo boris brigitte britta bruno burak carina carla carlo carmen carola carolin caroline carsten catharina
  celina chantal charlotte chiara chris christa christel christian christiane christina christine christof christoph clara claudia claus clemens conny constantin corinna cornelia dagmar daniel daniela david dennis denise detlef diana dieter dirk dominik dominique
  doris dorothea edith eileen elena elfriede eli elias elif elisa elisabeth elke ella elena ellen elmar elsa emil emilia emily emma emre enrico eric erich erik erika erna ernst erwin esra esther eugen eva evelyn fabian fabienne falk fatih fatma felicitas felix
  ferdinand finja finn fiona florian frank franz franziska frauke fred frederik frida frieda friederike friedrich fritz gabi gabriel gabriele georg gerald gerd gerda gerhard gerlinde gert gertrud gisela gregor greta guido gudrun gundula günter günther gustav
  hakan hanna hannah hannelore hannes hans harald hartmut hasan hatice hedwig heide heidi heike heiko heiner heinrich heinz helena helene helga helmut hendrik henri henrik henry herbert hermann hilde hildegard holger horst hubert hugo ida ilona ilse ina ines
  inga inge ingeborg ingo ingrid irene iris irina irmgard isabel isabell isabella ivan ivonne jakob jan jana janina janine jannik jasmin jasmina jean jens jessica jessika joachim jochen johann johanna johannes jolina jonas jonathan jörg josef josefine joshua
  judith jule julia julian juliane julius jürgen jutta kai karin karina karl karla karoline karsten kathrin katharina kathleen kati katja katrin kay kemal kerstin kevin kilian kim kira klaus klara konrad konstantin kristian kristin kristina kurt lara lars laura
  laurin lea leah lena leni lennard lennart leo leon leonard leonie levi levin lia liam lilli lilly lina linda linus lisa lorenz lotta lotte louis louisa louise luca lucas lucia lucie ludwig luis luisa luise lukas lutz lydia lynn madeleine magdalena maike maja
  malte mandy manfred manuel manuela mara marc marcel marco marcus mareike maren margarete margit margot maria marianne marie marina mario marion marius markus marlene marlies marta martha martin martina mathias mathilda matteo matthias max maximilian maya mehmet
  meike melanie melina melissa mercedes merle mert mia michael michaela michelle mila mina mira miriam mirjam mohamed mohammed monika monique moritz murat mustafa nadine nadja nancy natalia natalie natascha nele nicki nico nicolas nicole niels nikita niklas niko
  nikola nikolai nils nina noah noel nora norbert oda olaf ole oleg olga oliver oskar oswald otto pascal patricia patrick paul paula pauline peer petra peter phil philipp pia rabea rainer ralf ralph ramona raphael rebecca regina reiner reinhard reinhold renate
  rené ria ricarda richard rita robert robin roland rolf roman romy ronald ronja ronny rosa rosemarie roswitha rudi rudolf ruth rüdiger sabine sabrina sam samira samuel sandra sandy sara sarah sascha saskia sebastian selina selma serkan sevgi siegfried sigrid
  silas silke silvana silvia simon simona simone sina sofia sofie sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie susann susanna susanne sven svenja swetlana sybille sylvia tamara tanja tatjana teresa thea thekla theo theodor theresa
  thilo thomas thorben thorsten till tilo tim timo tina tobias tom toni torben torsten tristan udo ulf uli ulla ulrich ulrike ursula urs urte ute uwe valentin valentina valerie vanessa vera verena veronika viktor viktoria vincent volker volkmar walter waltraud
  wanda wendelin werner wilfried wilhelm willi wolfgang wolfram xaver yannick yara yasemin yasmin yusuf yvonne zeynep zoe`.split(
    /\s+/,
  ),
);
