import type { Cues } from '../../triage/cue-book.ts';

/** Written without accents, as texts are folded. */
export const mood: Cues['mood'] = {
  good2: `
    increible*, excelente*, espectacular*, maravillos*, fantastic*, perfect*, exquisit*, delicios*, riquisim*, buenisim*,
    genial*, estupend*, magnific*, impresionante*, inmejorable*, impecable*, brutal, encanta, encantan, encanto, =encantaron, =encantado =con,
    =encantada =con, =encantados =con, enamorad*, =precioso, =preciosa, =preciosos, =preciosas, =lo mejor, =el =mejor, =la =mejor, =los =mejores, =las =mejores, =de =lo =mejor, =de =diez, =de =10, 10 10, 100 recomend*, =muy recomend*, totalmente recomend*,
    recomendadisim*, =cinco estrellas, =5 estrellas, =espectacular, sublime, excepcional*, insuperable*, =amamos, =ame, =me =fascino, fascin*, divin*,
    =una =pasada, =un 10, matricula =de honor, sobresaliente, =no =puedo =estar =mas content*, mejor imposible, =de =otro nivel, =un =lujo, =joya, buenazo, chidisim*, padrisim*, barbaro, divino, chevere*, bacan*, espectac*, amabilisim*, limpisim*, comodisim*`,
  good1: `
    =bien, =buen, =buena, =buenas, =bueno, =buenos, =gusto, =gustado, =gustaron, =gustaria =volver, amable*, simpatic*, atent*, agradable*, limpi*, =rico, =rica, =ricos, =ricas, sabros*, fresc*, rapid*,
    puntual*, comod*, acogedor*, tranquil*, bonit*, lind*, profesional*, recomiend*, recomendable*, recomendad*, gracias, agradec*, content*, satisfech*,
    feliz, felices, disfrut*, volver*, =volveremos, =volvere, repetir*, =repetiremos, =repetire, =vale =la =pena, =merece =la =pena, cumplio, =correcto, eficient*, eficaz, facil*,
    asequible*, economic*, =buen precio, calidad precio, relacion calidad, divertid*, paciente =con, servicial*, =ayudo, =ayudaron, excelentemente, =genial,
    encantador*, detallista*, favorit*, acierto, acert*, solucion*, resolvi*, =ideal, funciona =bien|perfecto|=de maravilla, =un acierto, =muy a =gusto, =a =gusto, =sin problemas, =sin =quejas, =ninguna =queja, =chido, =chida, copad*, =piola, cariñ*, hospitalari*`,
  bad2: `
    horribl*, terribl*, pesim*, asqueros*, =asco, repugnant*, vomitiv*, nefast*, lamentabl*, vergonz*, verguenza, =de =pena, espantos*, fatal*, desastr*, desastroso, =una =mierda, mierda*,
    =estafa*, estafador*, =estafaron, =timo, timador*, =un =robo, =robaron, ladron*, inaceptabl*, intolerabl*, =lo =peor, =el =peor, =la =peor, =peores, pesadilla, infierno,
    =nunca =mas, =jamas .. volver*|vuelv*|pis*, =no =volver*, =no vuelvo, =eviten, =evitad, =evitenlo, =evitadlo, =evitar =este|=este =sitio, =no =vayan, =no vayais, =huyan, =huid, =alejense, incomible*, inutil*, basura, porqueria*, bazofia, =tomadura =de =pelo,
    =odio, =odie, =odiamos, decepcion total, =cero estrellas, =ni =un =cinco, indignad*, indignant*, indigno, penoso, penosa, deplorabl*, denunciabl*, =una =burla, desagradabil*, =mugre, inmund*, cutre*, =garrafal, =perdida =de tiempo, =tirar =el dinero, =un =fraude, malisim*, sucisim*, maleducad*, groser*`,
  bad1: `
    =demasiado =alta|=alto|fuerte|salad*|=dulce|=caro|=cara|pequeñ*|=lejos|=poco|=poca|=mucho|larg*|=tarde, =mal, =mala, =malas, =malo, =malos, suci*, =lento, =lenta, =lentos, =lentas, lentisim*, lentitud, tardar*, =tardaron, =tardan, =tardado, =tardo, tardanza, =llego|=llegaron|=llega|=llegan|=llegara .. =tarde, =muy =tarde, =frio, =fria, =frios, =frias, =caro, =caros, =caras, =muy =cara, =cara =para, carisim*, ruid*, incomod*, decepc*, decepcion*, desagradabl*, antipatic*, =borde, =bordes,
    descuidad*, olvid*, ignor*, equivoc*, error*, problem*, queja*, quej*, averi*, =roto, =rota, =rotos, =rotas, romp*, estropead*, dañad*, manchad*, pegajos*, mancha*, =falta, faltab*, =faltan, =falto, =duro, =dura, =duros, =duras, quemad*,
    =crudo, =cruda, =crudos, =crudas, =seco, =seca, =secos, =secas, =soso, =sosa, =sosos, =sosas, insipid*, salad*, grasient*, aceitos*, rancio, olor*, =olia, apest*, =mal =olor, humedad, =moho, cucaracha*, chinches, =pelo =en, fallo*, falla*, fall*, cuelga, =se =cierra, cierra =solo|=sola, =no funcion*,
    =no sirve*, =no =carga, =no =abre, =no respond*, =no contest*, =no =llego, =no =ha =llegado, =nunca =llego, =la =espera, =mucha =espera, =esperar, =esperando, =esperamos|=espere|=esperaron .. =hora|=horas|minutos, demor*, retras*, retraso*, cancel*, =sin respuesta, =sin =avisar, =no avis*,
    =nadie respond*|contest*|atend*|cogi*|=hizo|ayud*|=vino, mediocre*, =regular, =flojo, =floja, normalit*, =nada =del =otro, sobrevalorad*, =no =vale, =no merece, =no recomiend*, =no recomendable, =no =lo recomiend*, peor*, empeor*,
    triste*, enfad*, molest*, frustr*, cabread*, enojad*, estres*, nervios*, prepotent*, arrogant*, borde*, desinteres, desgan*, =mala =gana, despectiv*, chul*, =poco profesional*, incompetent*, inexpert*,
    =cobraron, =me cobr* =de =mas, cobro*, =doble =cobro, caduc*, =carne|=pescado|arroz|=pasta pasad*, podrid*, viej*, anticuad*, diminut*, escas*, poca*, insuficient*, estrech*, =no =nos =gusto, =no =me =gusto, =no =gusto, =no =gustaron,
    desorganiz*, =caos, caotic*, descorte*, =mal =trato, =malos =tratos, perdid*, perdi*, engañ*, mentir*, =mintieron, publicidad engañosa, defectuos*, desgastad*, desconch*, inestabl*, =lag, =bug, =bugs, crashea*, tediosa, lastima, desafortunad*, =colas, =la =cola, masificad*, abarrotad*, tibi*, recalentad*, congelad*`,
};

export const negators = `
  =no, =nunca, =jamas, =ni, =sin, =tampoco, =nada, =nadie, =ningun, =ninguna, =ninguno, =poco, =falta =de, =cero, =lejos =de, =apenas, =dejo =de`;
export const contrasts = `
  =pero, =aunque, =sin =embargo, =no =obstante, =salvo, =excepto, =eso =si, =lastima =que, =lamentablemente, =desafortunadamente, =por =desgracia, =mientras =que, =a =pesar =de, =lo =unico, =en =cambio, =por =otro =lado, =porque, =pese =a, =menos`;
export const stronger = `
  =muy, =mucho, =muchisimo, =super, =demasiado, =tan, =realmente, =totalmente, =absolutamente, =completamente, =extremadamente, =verdaderamente, =increiblemente, =bastante, =de =verdad, =sumamente, =re`;
export const weaker = '=un =poco, =algo, =ligeramente, =un =tanto, =poquito, =mas =o =menos, =medio';
